import { z } from 'zod';
import type { Answers } from '#lib/domain/questions/common.ts';
import { openJson, sealJson } from '../crypto.ts';
import { secretKey } from '../keys/keys.ts';

/** What a submission carries until it is drained. Only the day is kept of the time. */
export type Submission = {
	version: number;
	answers: Answers;
	/** By question: how the person may be reached. Never stored beside the answers. */
	contacts?: Record<string, string> | undefined;
	language: string;
	channel: string;
	day: string;
};

const submission = z.object({
	version: z.number(),
	answers: z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string())])),
	contacts: z.record(z.string(), z.string()).optional(),
	language: z.string(),
	channel: z.string(),
	day: z.string()
});

/** Seals a submission under the spool key, bound to its consultation. */
export const sealSubmission = (consultationId: string, value: Submission): Uint8Array =>
	sealJson(secretKey('spool'), value, consultationId);

/** Opens a sealed submission. Throws when the key, the consultation or the bytes are not the right ones. */
export const openSubmission = (consultationId: string, sealed: Uint8Array): Submission =>
	submission.parse(openJson(secretKey('spool'), sealed, consultationId));

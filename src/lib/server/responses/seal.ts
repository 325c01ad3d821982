import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { Answers } from '#lib/domain/questions/common.ts';
import { secretKey } from '../keys/keys.ts';

/** What a submission carries until it is drained. Only the day is kept of the time. */
export type Submission = {
	version: number;
	answers: Answers;
	language: string;
	channel: string;
	day: string;
};

const submission = z.object({
	version: z.number(),
	answers: z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string())])),
	language: z.string(),
	channel: z.string(),
	day: z.string()
});

const nonceLength = 12;
const tagLength = 16;

/** Lengths tell: everything is padded to 1 KiB, or the next power of two. */
function paddedLength(length: number): number {
	let size = 1024;
	while (size < length) size *= 2;
	return size;
}

/** Seals a submission with AES-256-GCM under the spool key, bound to its consultation. */
export function sealSubmission(consultationId: string, value: Submission): Uint8Array {
	const text = Buffer.from(JSON.stringify(value), 'utf8');
	const padded = Buffer.alloc(paddedLength(text.length), 0x20);
	text.copy(padded);
	const nonce = randomBytes(nonceLength);
	const cipher = createCipheriv('aes-256-gcm', secretKey('spool'), nonce).setAAD(Buffer.from(consultationId));
	return Buffer.concat([nonce, cipher.update(padded), cipher.final(), cipher.getAuthTag()]);
}

/** Opens a sealed submission. Throws when the key, the consultation or the bytes are not the right ones. */
export function openSubmission(consultationId: string, sealed: Uint8Array): Submission {
	const nonce = sealed.subarray(0, nonceLength);
	const tag = sealed.subarray(sealed.length - tagLength);
	const decipher = createDecipheriv('aes-256-gcm', secretKey('spool'), nonce)
		.setAAD(Buffer.from(consultationId))
		.setAuthTag(tag);
	const text = Buffer.concat([decipher.update(sealed.subarray(nonceLength, -tagLength)), decipher.final()]);
	return submission.parse(JSON.parse(text.toString('utf8')));
}

import { z } from 'zod';
import { openJson, sealJson } from '../crypto.ts';
import { secretKey } from '../keys/keys.ts';

/** What a facilitator's page shows again while the session lives: the words of its code, and the token of its address. */
export type Shown = { code: string; token: string };

const shown = z.object({ code: z.string(), token: z.string() });
const key = () => secretKey('class sessions');

export const sealShown = (sessionId: string, value: Shown): Uint8Array =>
	sealJson(key(), value, sessionId, 128);

/** Throws when the key, the session or the bytes are not the right ones. */
export const openShown = (sessionId: string, sealed: Uint8Array): Shown =>
	shown.parse(openJson(key(), sealed, sessionId));

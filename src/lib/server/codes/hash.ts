import { createHmac } from 'node:crypto';
import { secretKey } from '../keys/keys.ts';

/** What the database keeps of a single-use code: an HMAC under a key that is not in it, bound to the consultation. */
export const codeHashOf = (consultationId: string, code: string): Buffer =>
	createHmac('sha256', secretKey('entry codes')).update(`${consultationId} ${code}`).digest();

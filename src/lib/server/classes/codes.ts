import { createHmac, randomInt } from 'node:crypto';
import { codeFrom, codeLength, codeText, codeWords, type CodeWord } from '#lib/domain/classes/words.ts';
import { secretKey } from '../keys/keys.ts';

/** What the database keeps of a word code: an HMAC under a key that is not in it. So few codes could all be tried otherwise. */
export const wordCodeHash = (code: readonly CodeWord[]): Buffer =>
	createHmac('sha256', secretKey('class codes')).update(codeText(code)).digest();

/** A code, each as likely as any other: domain/classes/odds.ts counts on it. */
export const newWordCode = (): CodeWord[] =>
	codeFrom(Array.from({ length: codeLength }, () => randomInt(codeWords.length)));

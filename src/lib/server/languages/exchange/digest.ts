import { createHash } from 'node:crypto';

/** A short name of a text: who gets the same one back knows that nobody has changed it. */
export const digest = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 12);

import { createHash, randomBytes } from 'node:crypto';
import { toCrockford } from '#lib/domain/access/codes.ts';

/** What the database keeps of a secret that is random enough not to be guessed: its SHA-256, as hex. */
export const sha256Hex = (secret: string): string => createHash('sha256').update(secret).digest('hex');

/** A secret for a link: 160 bits. */
export const newLinkToken = (): string => toCrockford(randomBytes(20)).toLowerCase();

import { hashRaw } from '@node-rs/argon2';
import { createTurns } from './turns.ts';

/** Argon2id with 64 MiB and three passes, as passwords: 0.3 s of one processor. */
const cost = { algorithm: 2 as const, memoryCost: 65_536, timeCost: 3, parallelism: 1 };

/** Lanes of their own: who floods the receipts keeps no officer from unlocking. One 64 MiB block a lane. */
const lanes = {
	receipt: createTurns({ atOnce: 1, longestQueue: 60 }),
	passphrase: createTurns({ atOnce: 1, longestQueue: 20 })
};

/** Bytes out of a secret that a person keeps, by Argon2id with a salt. Throws TooBusy when too many ask at once. */
export const deriveBytes = (
	lane: keyof typeof lanes,
	secret: string,
	salt: Uint8Array,
	length: number
): Promise<Uint8Array> =>
	lanes[lane](async () => new Uint8Array(await hashRaw(secret, { ...cost, salt, outputLen: length })));

import { createHash, randomBytes } from 'node:crypto';

/** A task that nobody has seen: 128 bits. */
export const newChallenge = (): string => randomBytes(16).toString('hex');

/** How many bits at the beginning are zero. */
function leadingZeros(bytes: Uint8Array): number {
	let zeros = 0;
	for (const byte of bytes) {
		if (byte === 0) {
			zeros += 8;
			continue;
		}
		return zeros + Math.clz32(byte) - 24;
	}
	return zeros;
}

/** Whether a number solves a task: SHA-256 of `task.number` begins with so many zero bits. static/scripts/proof.js looks for one. */
export const proves = (challenge: string, bits: number, proof: string): boolean =>
	/^\d{1,15}$/.test(proof) &&
	leadingZeros(createHash('sha256').update(`${challenge}.${proof}`).digest()) >= bits;

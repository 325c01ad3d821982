import { createSecretKey, hkdfSync, randomBytes, type KeyObject } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { config, secretBytes } from '../config.ts';

const loaded = new Map<string, Uint8Array>();

/** Writes a new secret so that two processes starting at once end with the same one. */
function makeSecretFile(file: string): void {
	const draft = `${file}.${process.pid}.${randomBytes(4).toString('hex')}`;
	writeFileSync(draft, randomBytes(32).toString('base64'), { mode: 0o600 });
	try {
		linkSync(draft, file);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
	} finally {
		rmSync(draft);
	}
}

function masterSecret(): Uint8Array {
	const { RADSLAG_SECRET, DATA_DIR } = config();
	const source = RADSLAG_SECRET ?? DATA_DIR;
	const known = loaded.get(source);
	if (known) return known;
	let text = RADSLAG_SECRET;
	if (!text) {
		const file = join(DATA_DIR, 'secret.key');
		mkdirSync(DATA_DIR, { recursive: true, mode: 0o700 });
		if (!existsSync(file)) makeSecretFile(file);
		text = readFileSync(file, 'utf8').trim();
	}
	const secret = secretBytes(text);
	if (secret.length < 32) throw new Error('The secret must hold at least 32 bytes, as base64 or hex');
	loaded.set(source, secret);
	return secret;
}

const derived = new Map<string, KeyObject>();

/**
 * A 32-byte key for one purpose, derived (HKDF-SHA-256) from the secret that lives outside the database.
 * A key object, which is many times quicker to use than bytes.
 * Whoever has a copy of the database and not the secret opens nothing.
 */
export function secretKey(purpose: string): KeyObject {
	let key = derived.get(purpose);
	if (!key) {
		key = createSecretKey(Buffer.from(hkdfSync('sha256', masterSecret(), 'radslag', purpose, 32)));
		derived.set(purpose, key);
	}
	return key;
}

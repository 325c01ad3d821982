import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { constants, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';

const base32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const most = 4_000_000;

function toBase32(bytes: Buffer): string {
	let bits = '';
	for (const byte of bytes) bits += byte.toString(2).padStart(8, '0');
	const groups = bits.match(/.{5}/g) ?? [];
	return groups.map((group) => base32[parseInt(group, 2)]).join('');
}

/** What of an encoding by groups is the same whatever stands before and after. `size`: bytes of a group, `letters` of its text. */
function aligned(bytes: Buffer, size: number, letters: number, encode: (of: Buffer) => string): string[] {
	return Array.from({ length: size }, (_, before) => {
		const text = encode(Buffer.concat([Buffer.alloc(before), bytes]));
		const from = Math.ceil((before * letters) / size);
		const to = Math.floor(((before + bytes.length) * letters) / size);
		return text.slice(from, to);
	});
}

const swapped = (bytes: Buffer): Buffer => Buffer.from(bytes).swap16();
const percent = (bytes: Buffer, sign: string): string =>
	[...bytes].map((byte) => (byte < 0x80 ? String.fromCharCode(byte) : sign + hexOf(byte))).join('');
const hexOf = (byte: number): string => byte.toString(16).padStart(2, '0').toUpperCase();
const allPercent = (bytes: Buffer): string => [...bytes].map((byte) => `%${hexOf(byte)}`).join('');
const escaped = (word: string, one: (code: number) => string): string =>
	[...word].map((letter) => (letter < '\u0080' ? letter : one(letter.codePointAt(0) ?? 0))).join('');

/** A word in every encoding in which it could lie on a disk: as bytes. */
export function encodingsOf(word: string): Buffer[] {
	const wide = Buffer.from(word, 'utf16le');
	const plain = [Buffer.from(word), wide, swapped(wide), Buffer.from(word, 'latin1')];
	const texts = plain.flatMap((bytes) => {
		const base64 = aligned(bytes, 3, 4, (of) => of.toString('base64'));
		return [
			bytes.toString('hex'),
			bytes.toString('hex').toUpperCase(),
			...base64,
			...base64.map((text) => text.replaceAll('+', '-').replaceAll('/', '_')),
			...aligned(bytes, 5, 8, toBase32),
			allPercent(bytes),
			percent(bytes, '%'),
			percent(bytes, '%').replace(/%../g, (hex) => hex.toLowerCase()),
			percent(bytes, '=')
		];
	});
	texts.push(
		escaped(word, (code) => `\\u${code.toString(16).padStart(4, '0')}`),
		escaped(word, (code) => `\\u${hexOf(code).padStart(4, '0')}`),
		escaped(word, (code) => `&#${code};`),
		escaped(word, (code) => `&#x${code.toString(16)};`)
	);
	const all = [...plain, ...texts.map((text) => Buffer.from(text, 'latin1'))];
	return [...new Map(all.map((bytes) => [bytes.toString('latin1'), bytes])).values()];
}

function opened(inflate: typeof inflateSync, bytes: Buffer): Buffer[] {
	try {
		const options = { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: 64_000_000 };
		return [inflate(bytes, options)].filter(({ length }) => length > 8);
	} catch {
		return [];
	}
}

/** Everything in bytes that could be a compressed stream (gzip, zlib, an entry of a ZIP), opened. */
function* streamsIn(bytes: Buffer): Generator<Buffer> {
	for (
		let at = bytes.indexOf('\x1f\x8b\x08', 0, 'latin1');
		at >= 0;
		at = bytes.indexOf('\x1f\x8b\x08', at + 1, 'latin1')
	)
		yield* opened(gunzipSync, bytes.subarray(at));
	for (const mark of ['x\x01', 'x\x5e', 'x\x9c', 'x\xda'])
		for (let at = bytes.indexOf(mark, 0, 'latin1'); at >= 0; at = bytes.indexOf(mark, at + 1, 'latin1'))
			yield* opened(inflateSync, bytes.subarray(at, at + most));
	for (
		let at = bytes.indexOf('PK\x03\x04', 0, 'latin1');
		at >= 0;
		at = bytes.indexOf('PK\x03\x04', at + 1, 'latin1')
	) {
		if (at + 30 > bytes.length) return;
		const start = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
		yield* opened(inflateRawSync, bytes.subarray(start, start + most));
	}
}

/** Which of some words stand in bytes, in any encoding, compressed too (twice over); each with what stands around it. */
export function wordsIn(bytes: Buffer, words: readonly string[], depth = 2): string[] {
	const found = words.flatMap((word) =>
		encodingsOf(word).flatMap((pattern) => {
			const at = bytes.indexOf(pattern);
			if (at < 0) return [];
			const around = bytes.subarray(Math.max(0, at - 30), at + pattern.length + 40).toString('latin1');
			return [`${word}: ${JSON.stringify(around)}`];
		})
	);
	if (depth === 0) return found;
	for (const stream of streamsIn(bytes)) found.push(...wordsIn(stream, words, depth - 1));
	return [...new Set(found)];
}

/** Every file below a folder, with its bytes. */
export function* filesBelow(folder: string): Generator<{ path: string; bytes: Buffer }> {
	for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
		if (!entry.isFile()) continue;
		const path = join(entry.parentPath, entry.name);
		yield { path: path.slice(folder.length), bytes: readFileSync(path) };
	}
}

/** Which of some words stand in which files below a folder, in any encoding. */
export const wordsOnDisk = (folder: string, words: readonly string[]): string[] =>
	[...filesBelow(folder)].flatMap(({ path, bytes }) =>
		wordsIn(bytes, words).map((word) => `${path} ${word}`)
	);

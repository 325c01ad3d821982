import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';

const knownTags = [
	'cmap',
	'head',
	'hhea',
	'hmtx',
	'maxp',
	'name',
	'OS/2',
	'post',
	'cvt ',
	'fpgm',
	'glyf',
	'loca'
];

/** A number of WOFF2's own kind (UIntBase128), and where the next thing begins. */
function base128(bytes: Buffer, at: number): [number, number] {
	let value = 0;
	for (let next = at; ; next++) {
		const byte = bytes.readUInt8(next);
		value = value * 128 + (byte & 127);
		if ((byte & 128) === 0) return [value, next + 1];
	}
}

/** The table of a WOFF2 file that says which characters it has (W3C, WOFF File Format 2.0, 4 and 5). */
function cmapOf(file: string): Buffer {
	const bytes = readFileSync(file);
	const tables = bytes.readUInt16BE(12);
	let at = 48;
	let before = 0;
	let found: { start: number; length: number } | undefined;
	for (let table = 0; table < tables; table++) {
		const flags = bytes.readUInt8(at++);
		const known = flags & 63;
		const tag = known === 63 ? bytes.toString('latin1', at, at + 4) : (knownTags[known] ?? '');
		if (known === 63) at += 4;
		let length: number;
		[length, at] = base128(bytes, at);
		const version = flags >> 6;
		const isTransformed = tag === 'glyf' || tag === 'loca' ? version === 0 : version !== 0;
		if (isTransformed) [length, at] = base128(bytes, at);
		if (tag === 'cmap') found = { start: before, length };
		before += length;
	}
	const data = brotliDecompressSync(bytes.subarray(at, at + bytes.readUInt32BE(20)));
	if (!found) throw new Error(`${file} has no cmap`);
	return data.subarray(found.start, found.start + found.length);
}

/** The characters that a WOFF2 file has a glyph for. */
export function charactersOf(file: string): Set<number> {
	const cmap = cmapOf(file);
	const characters = new Set<number>();
	for (let at = 0; at < cmap.readUInt16BE(2); at++) {
		const table = cmap.subarray(cmap.readUInt32BE(4 + at * 8 + 4));
		const format = table.readUInt16BE(0);
		if (format === 12)
			for (let group = 0; group < table.readUInt32BE(12); group++) {
				const start = table.readUInt32BE(16 + group * 12);
				const end = table.readUInt32BE(20 + group * 12);
				for (let code = start; code <= end; code++) characters.add(code);
			}
		else if (format === 4) addFormat4(table, characters);
	}
	return characters;
}

function addFormat4(table: Buffer, characters: Set<number>): void {
	const twice = table.readUInt16BE(6);
	for (let segment = 0; segment < twice; segment += 2) {
		const end = table.readUInt16BE(14 + segment);
		const start = table.readUInt16BE(16 + twice + segment);
		const delta = table.readUInt16BE(16 + 2 * twice + segment);
		const place = 16 + 3 * twice + segment;
		const range = table.readUInt16BE(place);
		for (let code = start; code <= end && code !== 0xffff; code++) {
			const glyph =
				range === 0 ? (code + delta) & 0xffff : table.readUInt16BE(place + range + 2 * (code - start));
			if (glyph !== 0) characters.add(code);
		}
	}
}

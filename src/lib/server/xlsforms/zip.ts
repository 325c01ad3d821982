import type { Readable } from 'node:stream';
import { fromBuffer, type Entry, type ZipFile } from 'yauzl';
import { bounds, WorkbookRefusal } from './refusal.ts';

/** The parts of a workbook by name, each read as a stream of bounded length. */
export type Parts = { has(name: string): boolean; read(name: string): AsyncIterable<Uint8Array> };

/** How files begin: a zip, and the older container that locked workbooks and `.xls` lie in. */
const zipMark = [0x50, 0x4b];
const containerMark = [0xd0, 0xcf, 0x11, 0xe0];
const begins = (bytes: Uint8Array, mark: number[]): boolean => mark.every((byte, at) => bytes[at] === byte);

function openZip(bytes: Uint8Array): Promise<ZipFile> {
	const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	return new Promise((resolve, reject) => {
		fromBuffer(buffer, { lazyEntries: true }, (error, zip) => (error ? reject(error) : resolve(zip)));
	});
}

const isAboutNames = ({ message }: Error): boolean =>
	/^(absolute path|invalid relative path|invalid characters in fileName)/.test(message);

const refusalOf = (error: unknown): WorkbookRefusal => {
	if (error instanceof WorkbookRefusal) return error;
	const cause = error instanceof Error ? error : new Error(String(error));
	return new WorkbookRefusal(isAboutNames(cause) ? 'zip-path' : 'zip-broken', {
		detail: cause.message.slice(0, 120)
	});
};

/** The names of all parts; a name that stands twice would be read as one thing by us and as another by others. */
function entriesOf(zip: ZipFile): Promise<Map<string, Entry>> {
	const entries = new Map<string, Entry>();
	return new Promise((resolve, reject) => {
		if (zip.entryCount > bounds.parts) throw new WorkbookRefusal('too-many-parts', { most: bounds.parts });
		zip.on('error', reject);
		zip.on('end', () => resolve(entries));
		zip.on('entry', (entry: Entry) => {
			if (entry.isEncrypted()) return reject(new WorkbookRefusal('file-encrypted'));
			if (entries.has(entry.fileName)) return reject(new Error('A name stands twice'));
			if (entries.size >= bounds.parts)
				return reject(new WorkbookRefusal('too-many-parts', { most: bounds.parts }));
			entries.set(entry.fileName, entry);
			zip.readEntry();
		});
		zip.readEntry();
	});
}

const streamOf = (zip: ZipFile, entry: Entry): Promise<Readable> =>
	new Promise((resolve, reject) => {
		zip.openReadStream(entry, (error, stream) => (error ? reject(error) : resolve(stream)));
	});

/**
 * Opens the zip of a workbook. What a part unpacks to is counted while it is read, whatever the zip says of it.
 * Codes: `file-too-large`, `file-encrypted`, `not-xlsx`, `zip-broken`, `zip-path`, `too-many-parts`, `part-too-large`,
 * `part-missing`.
 */
export async function openParts(bytes: Uint8Array): Promise<Parts> {
	if (bytes.byteLength > bounds.file)
		throw new WorkbookRefusal('file-too-large', { most: bounds.file / 1_000_000 });
	if (begins(bytes, containerMark)) throw new WorkbookRefusal('file-encrypted');
	if (!begins(bytes, zipMark)) throw new WorkbookRefusal('not-xlsx');
	let zip: ZipFile;
	let entries: Map<string, Entry>;
	try {
		zip = await openZip(bytes);
		entries = await entriesOf(zip);
	} catch (error) {
		throw refusalOf(error);
	}
	let unpacked = 0;
	async function* read(name: string): AsyncGenerator<Uint8Array> {
		const entry = entries.get(name);
		if (!entry) throw new WorkbookRefusal('part-missing', { part: name.slice(0, 120) });
		let size = 0;
		try {
			for await (const chunk of await streamOf(zip, entry)) {
				const bytes = chunk as Uint8Array;
				size += bytes.byteLength;
				unpacked += bytes.byteLength;
				if (size > bounds.part || unpacked > bounds.unpacked)
					throw new WorkbookRefusal('part-too-large', {
						part: name.slice(0, 120),
						most: bounds.part / 1_000_000
					});
				yield bytes;
			}
		} catch (error) {
			throw refusalOf(error);
		}
	}
	return { has: (name) => entries.has(name), read };
}

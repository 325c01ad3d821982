import type { Readable } from 'node:stream';
import { fromBuffer, type Entry, type ZipFile } from 'yauzl';
import { fileLimits, type FileFault, type FileType } from '#lib/domain/complaints/files.ts';

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const odt = 'application/vnd.oasis.opendocument.text';

/** Parts that run something, or hold another program's file, when the document is opened. */
const runs =
	/(^|\/)(vbaProject\.bin|vbaData\.xml|activeX|macros|Basic|Scripts|oleObject[^/]*\.bin)(\/|$)|\.(exe|dll|js|vbs|bat|cmd|ps1|scr|jar|com|msi|hta|lnk)$/i;

const open = (bytes: Uint8Array): Promise<ZipFile> =>
	new Promise((resolve, reject) => {
		const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
		fromBuffer(buffer, { lazyEntries: true }, (error, zip) => (error ? reject(error) : resolve(zip)));
	});

const streamOf = (zip: ZipFile, entry: Entry): Promise<Readable> =>
	new Promise((resolve, reject) => {
		zip.openReadStream(entry, (error, stream) => (error ? reject(error) : resolve(stream)));
	});

function entriesOf(zip: ZipFile): Promise<Entry[]> {
	const entries: Entry[] = [];
	return new Promise((resolve, reject) => {
		if (zip.entryCount > fileLimits.parts) throw new Error('too many parts');
		zip.on('error', reject);
		zip.on('end', () => resolve(entries));
		zip.on('entry', (entry: Entry) => {
			if (entry.isEncrypted() || entries.length >= fileLimits.parts) return reject(new Error('refused'));
			entries.push(entry);
			zip.readEntry();
		});
		zip.readEntry();
	});
}

/** A part's bytes, counted while they unpack, whatever the zip says of them; kept only as far as `keep`. */
async function unpack(
	zip: ZipFile,
	entry: Entry,
	room: number,
	keep = 0
): Promise<{ size: number; begin: string }> {
	let size = 0;
	const kept: Uint8Array[] = [];
	for await (const chunk of await streamOf(zip, entry)) {
		const bytes = chunk as Uint8Array;
		if (size < keep) kept.push(bytes.subarray(0, keep - size));
		size += bytes.byteLength;
		if (size > room) throw new Error('unpacks to too much');
	}
	return { size, begin: Buffer.concat(kept).toString('utf8') };
}

/**
 * What a zip is: a text document, told by its parts; otherwise what is wrong with it. Every part is unpacked once and thrown
 * away, so that one that would unfold without end, or is not what it says, is found here and not by who opens it.
 */
export async function documentIn(bytes: Uint8Array): Promise<{ type: FileType } | { code: FileFault }> {
	try {
		const zip = await open(bytes);
		const entries = await entriesOf(zip);
		const names = new Set(entries.map(({ fileName }) => fileName));
		if (names.size !== entries.length) return { code: 'document-broken' };
		const isDocx = names.has('[Content_Types].xml') && names.has('word/document.xml');
		const isOdt = entries[0]?.fileName === 'mimetype' && names.has('content.xml');
		if (!isDocx && !isOdt) return { code: 'type-refused' };
		if ([...names].some((name) => runs.test(name))) return { code: 'document-runs' };
		let room: number = fileLimits.unpacked;
		for (const entry of entries) {
			const told = /^(mimetype|\[Content_Types\]\.xml)$/.test(entry.fileName);
			const { size, begin } = await unpack(zip, entry, room, told ? 100_000 : 0);
			room -= size;
			if (entry.fileName === 'mimetype' && isOdt && begin !== odt) return { code: 'type-refused' };
			if (told && isDocx && /macroEnabled|activeX/i.test(begin)) return { code: 'document-runs' };
		}
		return { type: isDocx ? docx : odt };
	} catch {
		return { code: 'document-broken' };
	}
}

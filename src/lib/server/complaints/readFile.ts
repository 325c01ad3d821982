import { fileTypeFromBuffer } from 'file-type';
import sharp, { type Sharp } from 'sharp';
import { fileLimits, fileTypes, type FileFault, type FileType } from '#lib/domain/complaints/files.ts';
import { documentIn } from './zipParts.ts';

export type ReadFile = { type: FileType; bytes: Uint8Array };
type Outcome = ReadFile | { code: FileFault };

/** Nothing that a picture says beside its pixels comes along: position, camera, time, comments, a smaller copy of itself. */
const pictures: Partial<Record<FileType, (image: Sharp) => Sharp>> = {
	'image/jpeg': (image) => image.jpeg({ quality: 90 }),
	'image/png': (image) => image.png(),
	'image/webp': (image) => image.webp({ quality: 90 }),
	'image/gif': (image) => image.png()
};

const isTooLarge = (error: unknown): boolean =>
	error instanceof Error && /pixel limit|too large|exceeds/i.test(error.message);

/** A picture, drawn anew and upright from its pixels alone; as it came, when the original is to be kept. */
async function readPicture(type: FileType, bytes: Uint8Array, keepOriginal: boolean): Promise<Outcome> {
	try {
		const image = sharp(bytes, { limitInputPixels: fileLimits.pixels, failOn: 'error', pages: 1 });
		const { format, width = 0, height = 0 } = await image.metadata();
		if (`image/${format}` !== type) return { code: 'type-refused' };
		if (width * height > fileLimits.pixels) return { code: 'image-too-large' };
		const made = await (pictures[type] as (image: Sharp) => Sharp)(
			image.autoOrient().toColourspace('srgb')
		).toBuffer();
		if (keepOriginal) return { type, bytes };
		if (made.byteLength > 2 * fileLimits.file) return { code: 'image-too-large' };
		return { type: type === 'image/gif' ? 'image/png' : type, bytes: made };
	} catch (error) {
		return { code: isTooLarge(error) ? 'image-too-large' : 'image-broken' };
	}
}

/** What begins as a page, a drawing or a program is none that we take, whatever else could be said of it. */
const markup =
	/^\s*(?:<(?:!doctype|html|head|body|script|svg|iframe|object|embed|\?xml|\?php|!--)|#!|%!PS|MZ)/i;

/** Plain text: UTF-8 without characters that no text has. */
function readText(bytes: Uint8Array): Outcome {
	try {
		const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
		// eslint-disable-next-line no-control-regex -- what a text must not have
		if (/[\u0000-\u0008\u000b\u000e-\u001f\u007f]/.test(text)) return { code: 'text-broken' };
		if (markup.test(text.slice(0, 1000)) || /<script[\s>]/i.test(text)) return { code: 'type-refused' };
		return { type: 'text/plain', bytes };
	} catch {
		return { code: 'type-refused' };
	}
}

/** A PDF begins as one and ends as one; what it holds beside its pages is its sender's (they are told). */
function readPdf(bytes: Uint8Array): Outcome {
	const text = Buffer.from(bytes).toString('latin1');
	if (!text.startsWith('%PDF-') || !text.slice(-2048).includes('%%EOF')) return { code: 'document-broken' };
	if (/\/(?:Launch|JavaScript|EmbeddedFile|RichMedia)\b/.test(text)) return { code: 'document-runs' };
	return { type: 'application/pdf', bytes };
}

async function readDocument(bytes: Uint8Array): Promise<Outcome> {
	const found = await documentIn(bytes);
	return 'type' in found ? { type: found.type, bytes } : found;
}

/** Names that the library has for what is the same to us. */
const others: Record<string, FileType> = {
	'image/apng': 'image/png',
	'audio/x-m4a': 'audio/mp4',
	'audio/ogg; codecs=opus': 'audio/ogg',
	'audio/vnd.wave': 'audio/wav',
	'audio/wave': 'audio/wav',
	'video/x-m4v': 'video/mp4'
};
const isType = (mime: string): mime is FileType => mime in fileTypes;
const zips = /^application\/(zip|vnd\.openxmlformats|vnd\.oasis|x-zip)/;

/**
 * What a file is, by its content alone, made harmless; or the code of what is wrong with it. Pictures are drawn anew; text
 * documents, PDFs, recordings and films are kept as they are, and never shown in a page.
 */
export async function readFile(bytes: Uint8Array, keepOriginal: boolean): Promise<Outcome> {
	if (bytes.byteLength === 0) return { code: 'empty' };
	if (bytes.byteLength > fileLimits.file) return { code: 'too-large' };
	if (bytes[0] === 0x50 && bytes[1] === 0x4b) return readDocument(bytes);
	const found = await fileTypeFromBuffer(bytes).catch(() => undefined);
	const mime = found?.mime.split(';')[0] ?? '';
	if (!found) return readText(bytes);
	if (/^image\/hei[cf]/.test(mime)) return { code: 'heic' };
	if (zips.test(mime)) return readDocument(bytes);
	const type = others[found.mime] ?? others[mime] ?? mime;
	if (!isType(type)) return { code: 'type-refused' };
	if (fileTypes[type].made === 'image') return readPicture(type, bytes, keepOriginal);
	return type === 'application/pdf' ? readPdf(bytes) : { type, bytes };
}

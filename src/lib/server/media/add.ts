import { createHash } from 'node:crypto';
import sharp from 'sharp';
import { note } from '../auth/audit.ts';
import type { Database } from '../db/client.ts';
import { media } from '../db/schema/index.ts';

export const mediaKinds = ['image', 'video', 'captions', 'audio'] as const;
export type MediaKind = (typeof mediaKinds)[number];
export type MediaFault = 'not-an-image' | 'image-too-large' | 'not-a-video' | 'not-captions' | 'not-audio';

type Read = { type: (typeof media.$inferInsert)['type']; bytes: Uint8Array; width?: number; height?: number };
type Outcome = Read | { code: MediaFault };

/** What pictures are read from; never SVG, which may hold anything. */
const formats = new Set(['jpeg', 'png', 'webp', 'gif', 'heif', 'tiff']);
/** Pixels: a picture of four million is large on any screen, and a small file can unfold into thousands of millions. */
const mostPixels = 100_000_000;
const widest = 1600;

/** Written anew as WebP, upright and at most 1600 pixels wide: what a camera noted of place and time does not come along. */
async function readImage(bytes: Uint8Array): Promise<Outcome> {
	try {
		const image = sharp(bytes, { limitInputPixels: mostPixels, failOn: 'error' });
		const { format, width = 0, height = 0 } = await image.metadata();
		if (!formats.has(format ?? '')) return { code: 'not-an-image' };
		if (width * height > mostPixels) return { code: 'image-too-large' };
		const { data, info } = await image
			.rotate()
			.resize({ width: widest, height: widest * 2, fit: 'inside', withoutEnlargement: true })
			.webp({ quality: 82 })
			.toBuffer({ resolveWithObject: true });
		return { type: 'image/webp', bytes: data, width: info.width, height: info.height };
	} catch (cause) {
		const large = cause instanceof Error && /pixel limit/i.test(cause.message);
		return { code: large ? 'image-too-large' : 'not-an-image' };
	}
}

const startsWith = (bytes: Uint8Array, hex: string, at = 0): boolean =>
	Buffer.from(bytes.subarray(at, at + hex.length / 2)).toString('hex') === hex;

/** Told by its first bytes, whatever it is called: MP4 (ISO 14496-12, `ftyp`) or WebM (an EBML head of that kind). */
function readVideo(bytes: Uint8Array): Outcome {
	if (startsWith(bytes, '66747970', 4)) return { type: 'video/mp4', bytes };
	const head = Buffer.from(bytes.subarray(0, 64)).toString('latin1');
	if (startsWith(bytes, '1a45dfa3') && head.includes('webm')) return { type: 'video/webm', bytes };
	return { code: 'not-a-video' };
}

/** WebVTT (W3C): text that begins with its own name. */
function readCaptions(bytes: Uint8Array): Outcome {
	try {
		const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
		return /^WEBVTT([ \t\r\n]|$)/.test(text) && !text.includes('\u0000')
			? { type: 'text/vtt', bytes }
			: { code: 'not-captions' };
	} catch {
		return { code: 'not-captions' };
	}
}

const latin = (bytes: Uint8Array, from: number, to: number): string =>
	Buffer.from(bytes.subarray(from, to)).toString('latin1');

/** Told by its first bytes: MP3 (a tag, or a frame's head), Ogg, WAV, or MPEG-4 without pictures. */
function readAudio(bytes: Uint8Array): Outcome {
	const [first = 0, second = 0] = bytes;
	const isFrame = first === 0xff && (second & 0xe0) === 0xe0 && (second & 0x06) === 0x02;
	if (latin(bytes, 0, 3) === 'ID3' || isFrame) return { type: 'audio/mpeg', bytes };
	if (latin(bytes, 0, 4) === 'OggS') return { type: 'audio/ogg', bytes };
	if (latin(bytes, 0, 4) === 'RIFF' && latin(bytes, 8, 12) === 'WAVE') return { type: 'audio/wav', bytes };
	const isMp4 = latin(bytes, 4, 8) === 'ftyp' && !Buffer.from(bytes).includes('vide');
	return isMp4 ? { type: 'audio/mp4', bytes } : { code: 'not-audio' };
}

const readers: Record<MediaKind, (bytes: Uint8Array) => Outcome | Promise<Outcome>> = {
	image: readImage,
	video: readVideo,
	captions: readCaptions,
	audio: readAudio
};

/** Keeps a file for forms to show. Gives its name (SHA-256 of what is kept), or the code of what is wrong with it. */
export async function addMedia(
	db: Database,
	kind: MediaKind,
	given: Uint8Array,
	userId: string
): Promise<{ media: string } | { code: MediaFault }> {
	const read = await readers[kind](given);
	if ('code' in read) return read;
	const hash = createHash('sha256').update(read.bytes).digest('hex');
	await db.transaction(async (tx) => {
		await tx
			.insert(media)
			.values({ hash, ...read })
			.onConflictDoNothing();
		await note(tx, { userId, action: 'media.add', subject: hash });
	});
	return { media: hash };
}

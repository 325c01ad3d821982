/** What a file of a case may be, told by its content and never by its name. `extension` is the one it is saved under. */
export const fileTypes = {
	'image/jpeg': { extension: 'jpg', made: 'image' },
	'image/png': { extension: 'png', made: 'image' },
	'image/webp': { extension: 'webp', made: 'image' },
	'image/gif': { extension: 'gif', made: 'image' },
	'application/pdf': { extension: 'pdf', made: 'document' },
	'text/plain': { extension: 'txt', made: 'document' },
	'application/vnd.openxmlformats-officedocument.wordprocessingml.document': {
		extension: 'docx',
		made: 'document'
	},
	'application/vnd.oasis.opendocument.text': { extension: 'odt', made: 'document' },
	'audio/mpeg': { extension: 'mp3', made: 'recording' },
	'audio/mp4': { extension: 'm4a', made: 'recording' },
	'audio/ogg': { extension: 'ogg', made: 'recording' },
	'audio/wav': { extension: 'wav', made: 'recording' },
	'video/mp4': { extension: 'mp4', made: 'recording' },
	'video/quicktime': { extension: 'mov', made: 'recording' }
} as const satisfies Record<string, { extension: string; made: 'image' | 'document' | 'recording' }>;
export type FileType = keyof typeof fileTypes;

/** Bytes and numbers of a case's files. */
export const fileLimits = {
	/** One file. */
	file: 10_000_000,
	/** Files that are sent at once, together. */
	sending: 30_000_000,
	/** Files of one case. */
	count: 20,
	/** A case's files together. */
	whole: 60_000_000,
	/** Pixels of a picture: a small file can unfold into thousands of millions. */
	pixels: 60_000_000,
	/** What the parts of a document unpack to together. */
	unpacked: 100_000_000,
	parts: 2000
} as const;

/** What is wrong with a file that somebody sent. */
export const fileFaults = [
	'empty',
	'too-large',
	'type-refused',
	'heic',
	'image-broken',
	'image-too-large',
	'document-broken',
	'document-runs',
	'text-broken',
	'too-many',
	'case-full'
] as const;
export type FileFault = (typeof fileFaults)[number];

const mostName = 100;
/** Control characters, and marks that turn or hide the reading: a name shall be what it looks like. */
const hidden = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/gu;

/**
 * A name to keep a file under: no folders, nothing that hides or turns the reading, nothing that a file system minds, at
 * most 100 characters, and the ending of what the file really is. `unnamed`: when nothing is left.
 */
export function safeName(given: string, type: FileType, unnamed: string): string {
	const last = given.toWellFormed().normalize('NFC').split(/[/\\]/).at(-1) ?? '';
	const clean = last
		.replace(hidden, '')
		.replace(/[<>:"|?*]/g, '_')
		.replace(/\s+/g, ' ');
	const stem = clean.replace(/\.[A-Za-z0-9]{1,8}$/, '').replace(/^[. ]+|[. ]+$/g, '');
	const short = [...stem].slice(0, mostName).join('').trim();
	return `${short || unnamed}.${fileTypes[type].extension}`;
}

/** The same without an ending: what a refused file is called when one is told of it. */
export const shownName = (given: string): string =>
	[...(given.toWellFormed().split(/[/\\]/).at(-1) ?? '').replace(hidden, '')]
		.slice(0, mostName)
		.join('')
		.trim();

import { createHash } from 'node:crypto';
import { zipSync, type Zippable } from 'fflate';

/** One file of a package: its name, what it is in words, and its bytes. */
export type PackedFile = { name: string; what: string; mediaType: string; bytes: Uint8Array };

export const textFile = (name: string, what: string, mediaType: string, text: string): PackedFile => ({
	name,
	what,
	mediaType,
	bytes: new TextEncoder().encode(text)
});

/** JSON as people can read it too. */
export const jsonFile = (name: string, what: string, value: unknown): PackedFile =>
	textFile(name, what, 'application/json', `${JSON.stringify(value, null, '\t')}\n`);

/** What a package is about: goes into the manifest beside the list of its files. */
export type Subject = {
	kind: 'consultation' | 'report';
	/** Its address below /{lang}. */
	of: string;
	/** The title of the matter (ärendemening) and the number of the city's own registry, as somebody wrote them. */
	matter: { title: string; registryNumber: string | null };
	language: string;
	/** The day that stands on it. */
	day: string;
};

/** What is in a package and how to check it: SHA-256 of every file, in hex. */
function manifestOf(subject: Subject, files: readonly PackedFile[]): PackedFile {
	const listed = files.map(({ name, what, mediaType, bytes }) => ({
		name,
		what,
		mediaType,
		bytes: bytes.length,
		sha256: createHash('sha256').update(bytes).digest('hex')
	}));
	return jsonFile('manifest.json', 'manifest', {
		format: 'radslag-registration-package',
		version: 1,
		...subject,
		files: listed
	});
}

/** A package as a ZIP, its manifest first. The same files of the same day give the same bytes. */
export function zipOf(subject: Subject, files: readonly PackedFile[]): Uint8Array {
	const [year = 0, month = 1, day = 1] = subject.day.split('-').map(Number);
	// A ZIP knows local times only, and the library writes them by the clock's own zone: noon is the same day everywhere.
	const mtime = new Date(year, month - 1, day, 12);
	const entries: Zippable = {};
	for (const { name, bytes } of [manifestOf(subject, files), ...files]) entries[name] = [bytes, { mtime }];
	return zipSync(entries, { level: 6 });
}

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { textStatus, type TextStatus } from '../domain/text/text.ts';
import { pluralForms } from './plurals.ts';

/**
 * messages/status/<language>.json: how far each text has come. `status` holds for every text but those in `reviewed`;
 * `sources` says which Swedish a text was made from; `missing` lists what is not there, a whole file as `file:*`.
 */
export const statusFile = z.strictObject({
	status: textStatus,
	reviewed: z.array(z.string()),
	missing: z.array(z.string()),
	sources: z.record(z.string(), z.record(z.string(), z.string()))
});
export type StatusFile = z.infer<typeof statusFile>;

export type Tree = { [key: string]: string | Tree };

const form = new RegExp(`_(?:ordinal_)?(?:${pluralForms.join('|')})$`);

/** A key without its plural form: the text that it is a form of. */
export const baseOf = (key: string): string => key.replace(form, '');

/** The texts of a file as `a.b.c` → its forms (one without a plural form is `''`). */
export function textsOf(tree: Tree, before = '', found = new Map<string, Map<string, string>>()) {
	for (const [key, value] of Object.entries(tree))
		if (typeof value === 'string') {
			const path = before + key;
			const base = baseOf(path);
			const forms = found.get(base) ?? new Map<string, string>();
			found.set(base, forms.set(path.slice(base.length + 1), value));
		} else textsOf(value, `${before}${key}.`, found);
	return found;
}

/** What a Swedish text is known by in its translations: another hash means that they are outdated. */
export const sourceHash = (forms: ReadonlyMap<string, string>): string =>
	createHash('sha256')
		.update(JSON.stringify([...forms].sort(([a], [b]) => (a < b ? -1 : 1))))
		.digest('hex')
		.slice(0, 8);

/** The status file of a language; a language without one is published. */
export function readStatus(tag: string, folder: string): StatusFile {
	try {
		return statusFile.parse(JSON.parse(readFileSync(join(folder, 'status', `${tag}.json`), 'utf8')));
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
		return { status: 'published', reviewed: [], missing: [], sources: {} };
	}
}

/** Asks a status file. */
export function statusIn({
	status,
	reviewed
}: Pick<StatusFile, 'status' | 'reviewed'>): (key: string) => TextStatus {
	const done = new Set(reviewed);
	return (key) => (done.has(key) ? 'reviewed' : status);
}

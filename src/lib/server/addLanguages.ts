import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { languageTag } from '#lib/domain/text/text.ts';

/** A row of languages.json in the folder that LANGUAGES_DIR names; its messages lie beside it, in a folder named as the tag. */
const row = z.strictObject({
	tag: languageTag,
	name: z.string().min(1).max(60),
	plural: languageTag,
	format: z.string().min(2).max(40),
	fallbacks: z.array(languageTag).default(['sv'])
});

/**
 * Adds a city's own languages. Imported first of all where a process begins, for i18n/languages.ts reads them when it is
 * loaded. Throws an Error in one line when the folder cannot be used.
 */
export function addLanguages(folder: string | undefined): void {
	if (!folder) return;
	const place = globalThis as Record<symbol, unknown>;
	const file = join(resolve(folder), 'languages.json');
	const rows = z.array(row).safeParse(JSON.parse(readFileSync(file, 'utf8')));
	if (!rows.success) {
		const [issue] = rows.error.issues;
		throw new Error(`LANGUAGES_DIR: ${file}: ${issue?.path.join('.')}: ${issue?.message}`);
	}
	place[Symbol.for('radslag.languagesFolder')] = resolve(folder);
	place[Symbol.for('radslag.addedLanguages')] = rows.data.map((one) => ({
		...one,
		whole: false,
		pages: /^(?!staff(\/|$))/
	}));
}

addLanguages(process.env.LANGUAGES_DIR);

import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { anyLanguageOf, sourceLanguage, textLanguages } from '#lib/i18n/languages.ts';
import { loadedTranslator } from '#lib/i18n/load.ts';
import { findConsultation } from '../consultations/find.ts';
import type { Database } from '../db/client.ts';
import { exportTexts, shown, wholes } from '../languages/exchange/exportTexts.ts';
import { draftNow, exportFormTexts } from '../languages/exchange/formTexts.ts';
import { exportPageTexts, languagesOfPages } from '../languages/exchange/pageTexts.ts';
import { guarded, UsageError, type ExitCode, type Io } from './io.ts';

export const usage =
	'radslag translations export TAG FILE [--form SLUG | --pages] [--show todo|missing|outdated|all] [--files residents|all]';

function readArgs(args: string[]) {
	const text = { type: 'string' } as const;
	const { values, positionals } = parseArgs({
		args,
		allowPositionals: true,
		options: { form: text, pages: { type: 'boolean' }, show: text, files: text }
	});
	const [tag, file, ...more] = positionals;
	if (!tag || !file || more.length > 0) throw new UsageError('A language and one file are needed');
	const show = shown.find((one) => one === (values.show ?? 'all'));
	const files = wholes.find((one) => one === (values.files ?? 'all'));
	if (!show) throw new UsageError(`--show is one of ${shown.join(', ')}`);
	if (!files) throw new UsageError(`--files is one of ${wholes.join(', ')}`);
	const pages = values.pages ?? false;
	if (pages && values.form !== undefined) throw new UsageError('Either --form or --pages');
	return { tag, file, show, files, form: values.form, pages };
}

/** `translations export TAG FILE`: texts of the interface, of a form or of the city's own pages, in one language as XLIFF 2.0. */
export const run = (db: Database, args: string[], io: Io): Promise<ExitCode> =>
	guarded(io, usage, async () => {
		const { tag, file, show, files, form, pages } = readArgs(args);
		const known = pages
			? languagesOfPages.includes(tag)
			: form === undefined
				? anyLanguageOf(tag) !== undefined
				: textLanguages.includes(tag);
		if (!known || tag === sourceLanguage) {
			io.err(`${tag} is no language to translate to.`);
			return 1;
		}
		const t = loadedTranslator('en');
		const found = form === undefined ? undefined : await findConsultation(db, form);
		if (form !== undefined && !found) {
			io.err(`There is no consultation ${form}`);
			return 1;
		}
		const { xliff, units } = found
			? exportFormTexts(await draftNow(db, found), { tag, slug: found.slug, show }, t)
			: pages
				? await exportPageTexts(db, { tag, show }, t)
				: await exportTexts(db, tag, { show, files }, t);
		await writeFile(file, xliff);
		io.out(`Wrote ${units} texts to ${file}.`);
		return 0;
	});

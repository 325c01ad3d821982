import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { Form } from '#lib/domain/consultations/form.ts';
import type { Database } from '../db/client.ts';
import { importForm } from '../imports/importForm.ts';
import { readXlsform } from '../xlsforms/readXlsform.ts';
import { guarded, UsageError, type ExitCode, type Io } from './io.ts';
import { tellXlsform } from './tellXlsform.ts';
import { faultLine } from './wording.ts';
import { titleOfFile } from './xlsform.ts';

export const usage =
	'radslag import-xlsform FILE --committee SLUG --slug SLUG [--title TEXT] [--language TAG] [--summary TEXT] [--purpose TEXT] [--opens DATE] [--closes DATE] [--cells]';

function readArgs(args: string[]) {
	const text = { type: 'string' } as const;
	const { values, positionals } = parseArgs({
		args,
		allowPositionals: true,
		options: {
			committee: text,
			slug: text,
			title: text,
			language: text,
			summary: text,
			purpose: text,
			opens: text,
			closes: text,
			cells: { type: 'boolean' }
		}
	});
	const [file, ...more] = positionals;
	if (!file || more.length > 0) throw new UsageError('One file is needed');
	if (!values.committee || !values.slug) throw new UsageError('An XLSForm needs --committee and --slug');
	return { file, values: { ...values, committee: values.committee, slug: values.slug } };
}
type Values = ReturnType<typeof readArgs>['values'];

/** What an XLSForm does not have (a summary, a purpose) is its title until staff write it. */
function formFileWith(form: Form, values: Values) {
	const { slug, committee, title, summary, purpose, opens, closes } = values;
	const [language = 'sv'] = form.languages;
	const said = (text: string | undefined) => (text ? { [language]: text } : form.title);
	return {
		slug,
		committee,
		title: said(title),
		summary: said(summary),
		purpose: said(purpose),
		...(opens ? { opensOn: opens } : {}),
		...(closes ? { closesOn: closes } : {}),
		form
	};
}

/** `import-xlsform FILE`: makes a draft consultation from an XLSForm, if nothing in it stops that, and tells its account. */
export const run = (db: Database, args: string[], io: Io): Promise<ExitCode> =>
	guarded(io, usage, async () => {
		const { file, values } = readArgs(args);
		const { title, language, cells = false } = values;
		const read = await readXlsform(await readFile(file), {
			title: title ?? titleOfFile(file),
			...(language ? { language } : {})
		});
		tellXlsform(read, io, { cells });
		if (!read.form) {
			io.err('Nothing was imported.');
			return 1;
		}
		const imported = await importForm(db, formFileWith(read.form, values));
		if (imported.faults) {
			for (const fault of imported.faults) io.err(faultLine(fault));
			io.err('Nothing was imported.');
			return 1;
		}
		const { slug, replaced } = imported.value;
		io.out(`${replaced ? 'Replaced the draft' : 'Made a draft of the'} consultation ${slug}.`);
		return 0;
	});

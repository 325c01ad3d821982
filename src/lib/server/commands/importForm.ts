import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { Database } from '../db/client.ts';
import { columnsOf, isMissing, looksLikeCodebook, readCodebook } from '../imports/codebook.ts';
import { distinctValues } from '../imports/csv.ts';
import type { Fault, Outcome } from '../imports/faults.ts';
import type { FormFile } from '../imports/formFile.ts';
import { formFromCodebook } from '../imports/formFromCodebook.ts';
import { importForm } from '../imports/importForm.ts';
import { guarded, UsageError, type ExitCode, type Io } from './io.ts';
import { faultLine } from './wording.ts';

export const usage =
	'radslag import-form FILE | radslag import-form CODEBOOK --slug SLUG --committee SLUG [--title TEXT] [--language TAG] [--responses CSV] [--opens DATE] [--closes DATE] [--summary TEXT] [--purpose TEXT] [--focus-area SLUG]… [--perspective SLUG]… [--action-plan SLUG]…';

type Values = {
	slug?: string | undefined;
	committee?: string | undefined;
	title?: string | undefined;
	language?: string | undefined;
	responses?: string | undefined;
	opens?: string | undefined;
	closes?: string | undefined;
	summary?: string | undefined;
	purpose?: string | undefined;
	'focus-area'?: string[] | undefined;
	perspective?: string[] | undefined;
	'action-plan'?: string[] | undefined;
};

async function readJson(file: string): Promise<Outcome<unknown>> {
	try {
		return { value: JSON.parse((await readFile(file, 'utf8')).replace(/^\ufeff/, '')) };
	} catch (error) {
		if (error instanceof SyntaxError)
			return { faults: [{ code: 'not-json', path: file, detail: error.message }] };
		throw error;
	}
}

/** A codebook as a form file: what the codebook lacks comes from the options. */
async function fileFromCodebook(json: unknown, values: Values): Promise<Outcome<FormFile>> {
	const { slug, committee, language = 'en', responses, opens, closes } = values;
	if (!slug || !committee) throw new UsageError('A codebook needs --slug and --committee');
	const book = readCodebook(json);
	if (book.faults) return book;
	const asWritten = columnsOf(book.value).flatMap(({ column, values }) =>
		typeof values === 'string' ? [column] : []
	);
	const title = values.title ?? book.value.source ?? slug;
	const written = responses
		? await distinctValues(responses, asWritten, isMissing)
		: new Map<string, string[]>();
	const form = formFromCodebook(book.value, { language, title, written });
	if (form.faults) return form;
	const text = { [language]: title };
	return {
		value: {
			slug,
			committee,
			title: text,
			summary: { [language]: values.summary ?? book.value.source ?? title },
			purpose: values.purpose ? { [language]: values.purpose } : text,
			...(values['focus-area'] ? { focusAreas: values['focus-area'] } : {}),
			...(values.perspective ? { perspectives: values.perspective } : {}),
			...(values['action-plan'] ? { actionPlans: values['action-plan'] } : {}),
			...(opens ? { opensOn: opens } : {}),
			...(closes ? { closesOn: closes } : {}),
			form: form.value
		}
	};
}

/** `import-form FILE`: makes a draft consultation from a form file or a codebook. Every fault is told with its path. */
export const run = (db: Database, args: string[], io: Io): Promise<ExitCode> =>
	guarded(io, usage, async () => {
		const text = { type: 'string' } as const;
		const several = { type: 'string', multiple: true } as const;
		const { values, positionals } = parseArgs({
			args,
			allowPositionals: true,
			options: {
				slug: text,
				committee: text,
				title: text,
				language: text,
				responses: text,
				opens: text,
				closes: text,
				summary: text,
				purpose: text,
				'focus-area': several,
				perspective: several,
				'action-plan': several
			}
		});
		const [file, ...more] = positionals;
		if (!file || more.length > 0) throw new UsageError('One file is needed');
		const refuse = (faults: Fault[]): ExitCode => {
			for (const fault of faults) io.err(faultLine(fault));
			io.err('Nothing was imported.');
			return 1;
		};
		const json = await readJson(file);
		if (json.faults) return refuse(json.faults);
		const wanted = looksLikeCodebook(json.value) ? await fileFromCodebook(json.value, values) : json;
		if (wanted.faults) return refuse(wanted.faults);
		const imported = await importForm(db, wanted.value);
		if (imported.faults) return refuse(imported.faults);
		const { slug, replaced } = imported.value;
		io.out(`${replaced ? 'Replaced the draft' : 'Made a draft of the'} consultation ${slug}.`);
		return 0;
	});

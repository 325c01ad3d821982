import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { Database } from '../db/client.ts';
import { readCodebook } from '../imports/codebook.ts';
import type { Fault } from '../imports/faults.ts';
import { importResponses, type ImportedResponses } from '../imports/importResponses.ts';
import { guarded, progressTo, UsageError, type ExitCode, type Io } from './io.ts';
import { faultLine } from './wording.ts';

export const usage =
	'radslag import-responses SLUG FILE --codebook FILE [--skip-columns A,B] [--refuse-faulty rows|columns]';

function readArgs(args: string[]) {
	const text = { type: 'string' } as const;
	const { values, positionals } = parseArgs({
		args,
		allowPositionals: true,
		options: { codebook: text, 'skip-columns': text, 'refuse-faulty': text }
	});
	const [slug, file, ...more] = positionals;
	const refuse = values['refuse-faulty'] ?? 'nothing';
	if (!slug || !file || more.length > 0) throw new UsageError('A consultation and one file are needed');
	if (!values.codebook) throw new UsageError('--codebook is needed');
	if (refuse !== 'nothing' && refuse !== 'rows' && refuse !== 'columns')
		throw new UsageError('--refuse-faulty is rows or columns');
	const skipColumns = (values['skip-columns'] ?? '').split(',').filter((column) => column !== '');
	return { slug, file, refuse, codebook: values.codebook, skipColumns } as const;
}

function tellFaults(faults: Fault[], io: Io): void {
	for (const fault of faults) io.err(faultLine(fault));
}

function tellDone(
	{ imported, opened, dropped, refused, refusedRows, refusedColumns }: ImportedResponses,
	io: Io
) {
	if (dropped.length > 0) io.out(`Dropped columns that are not questions: ${dropped.join(', ')}.`);
	tellFaults(refused, io);
	if (refusedRows > 0) io.out(`Left out ${refusedRows} faulty rows.`);
	if (refusedColumns.length > 0) io.out(`Left out faulty columns: ${refusedColumns.join(', ')}.`);
	if (opened) io.out('The draft was opened.');
	io.out(`Imported ${imported} answers.`);
}

/** `import-responses SLUG FILE --codebook FILE`: answers from a CSV file, all of them or none. */
export const run = (db: Database, args: string[], io: Io): Promise<ExitCode> =>
	guarded(io, usage, async () => {
		const { slug, file, codebook, ...options } = readArgs(args);
		let json: unknown;
		try {
			json = JSON.parse((await readFile(codebook, 'utf8')).replace(/^\ufeff/, ''));
		} catch (error) {
			if (!(error instanceof SyntaxError)) throw error;
			tellFaults([{ code: 'not-json', path: codebook, detail: error.message }], io);
			return 1;
		}
		const book = readCodebook(json);
		if (book.faults) {
			tellFaults(book.faults, io);
			return 1;
		}
		const tell = progressTo(io);
		const outcome = await importResponses(db, slug, file, book.value, {
			...options,
			progress: (rows) => tell(`Read ${rows} rows …`)
		});
		if (outcome.faults) {
			tellFaults(outcome.faults, io);
			io.err(`${outcome.faults.length} faults. Nothing was imported.`);
			io.err('Faulty columns or rows can be left out: --skip-columns A,B, or --refuse-faulty rows|columns.');
			return 1;
		}
		tellDone(outcome.value, io);
		return 0;
	});

import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { readXlsform } from '../xlsforms/readXlsform.ts';
import { guarded, UsageError, type ExitCode, type Io } from './io.ts';
import { tellXlsform } from './tellXlsform.ts';

export const usage = 'radslag xlsform FILE… [--language TAG] [--cells] [--json]';

/** What a form is called where its workbook does not say: the file's name. */
export const titleOfFile = (file: string): string => basename(file).replace(/\.xlsx$/i, '') || file;

/** `xlsform FILE…`: what is kept, changed and refused of each, and nothing is imported. 1 where one becomes no form. */
export const run = (args: string[], io: Io): Promise<ExitCode> =>
	guarded(io, usage, async () => {
		const { values, positionals } = parseArgs({
			args,
			allowPositionals: true,
			options: { language: { type: 'string' }, cells: { type: 'boolean' }, json: { type: 'boolean' } }
		});
		if (positionals.length === 0) throw new UsageError('One file is needed');
		let code: ExitCode = 0;
		for (const file of positionals) {
			const { language } = values;
			const read = await readXlsform(await readFile(file), {
				title: titleOfFile(file),
				...(language ? { language } : {})
			});
			if (!read.form) code = 1;
			if (values.json) io.out(JSON.stringify({ file, ...read }));
			else {
				io.out(`${file}:`);
				tellXlsform(read, io, { cells: values.cells ?? false });
			}
		}
		return code;
	});

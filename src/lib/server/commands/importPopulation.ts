import { parseArgs } from 'node:util';
import type { Database } from '../db/client.ts';
import { importPopulation } from '../imports/importPopulation.ts';
import { guarded, UsageError, type ExitCode, type Io } from './io.ts';
import { faultLine } from './wording.ts';

export const usage = `radslag import-population FILE --source TEXT --year YEAR
FILE is CSV with the columns district, ageGroup, sex, count. A column may say all for a total.
For example: Farsta,18-29,woman,4711`;

/** `import-population FILE`: reference population from CSV (district, ageGroup, sex, count) with its source and year. */
export const run = (db: Database, args: string[], io: Io): Promise<ExitCode> =>
	guarded(io, usage, async () => {
		const { values, positionals } = parseArgs({
			args,
			allowPositionals: true,
			options: { source: { type: 'string' }, year: { type: 'string' } }
		});
		const [file, ...more] = positionals;
		if (!file || more.length > 0) throw new UsageError('One file is needed');
		if (!values.source?.trim()) throw new UsageError('--source says where the figures are from');
		if (!/^(19|20)\d\d$/.test(values.year ?? '')) throw new UsageError('--year is a year, such as 2026');
		const outcome = await importPopulation(db, file, {
			source: values.source.trim(),
			year: Number(values.year)
		});
		if (outcome.faults) {
			for (const fault of outcome.faults) io.err(faultLine(fault));
			io.err('Nothing was imported.');
			return 1;
		}
		io.out(`Imported ${outcome.value.imported} rows of population.`);
		return 0;
	});

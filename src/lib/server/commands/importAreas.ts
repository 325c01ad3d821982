import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { Database } from '../db/client.ts';
import { importAreas } from '../imports/importAreas.ts';
import { guarded, UsageError, type ExitCode, type Io } from './io.ts';
import { faultLine } from './wording.ts';

export const usage = 'radslag import-areas FILE --source TEXT --year YEAR [--id PROPERTY] [--name PROPERTY]';

async function jsonOf(file: string): Promise<unknown> {
	const text = await readFile(file, 'utf8');
	try {
		return JSON.parse(text) as unknown;
	} catch {
		return undefined;
	}
}

/** `import-areas FILE`: the city's areas from GeoJSON, to be drawn on maps. `--id` and `--name` are properties of each. */
export const run = (db: Database, args: string[], io: Io): Promise<ExitCode> =>
	guarded(io, usage, async () => {
		const text = { type: 'string' } as const;
		const { values, positionals } = parseArgs({
			args,
			allowPositionals: true,
			options: { source: text, year: text, id: text, name: text }
		});
		const [file, ...more] = positionals;
		if (!file || more.length > 0) throw new UsageError('One file is needed');
		if (!values.source?.trim()) throw new UsageError('--source says where the areas are from');
		if (!/^(19|20)\d\d$/.test(values.year ?? '')) throw new UsageError('--year is a year, such as 2026');
		const { id = 'id', name = 'name' } = values;
		const json = await jsonOf(file);
		const outcome =
			json === undefined
				? { faults: [{ code: 'not-json' as const }] }
				: await importAreas(db, json, { source: values.source.trim(), year: Number(values.year), id, name });
		if (outcome.faults) {
			for (const fault of outcome.faults) io.err(faultLine(fault));
			io.err('Nothing was imported.');
			return 1;
		}
		io.out(`Imported ${outcome.value.imported.length} areas: ${outcome.value.imported.join(', ')}.`);
		return 0;
	});

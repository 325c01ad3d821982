import type { Database } from '../db/client.ts';
import { CsvFault, readCsv } from './csv.ts';
import type { Fault, Outcome } from './faults.ts';

export type PopulationSource = { source: string; year: number };
type Row = { district: string; ageGroup: string; sex: string; count: number };

const keys = ['district', 'ageGroup', 'sex'] as const;

async function readPopulation(path: string): Promise<{ rows: Row[]; faults: Fault[] }> {
	const rows: Row[] = [];
	const faults: Fault[] = [];
	const seen = new Set<string>();
	const onHeader = (header: string[]) => {
		for (const column of [...keys, 'count'])
			if (!header.includes(column)) faults.push({ code: 'column-missing', line: 1, column });
	};
	for await (const { line, cells } of readCsv(path, {
		onHeader,
		faulty: (fault) => void faults.push(fault)
	})) {
		const cell = (column: string) => cells.get(column)?.trim() ?? '';
		if (faults.some(({ code }) => code === 'column-missing')) break;
		for (const column of keys) if (cell(column) === '') faults.push({ code: 'empty-value', line, column });
		if (!/^\d{1,9}$/.test(cell('count')))
			faults.push({ code: 'not-a-count', line, column: 'count', detail: cell('count').slice(0, 40) });
		const name = JSON.stringify(keys.map(cell));
		if (seen.has(name)) faults.push({ code: 'row-repeated', line });
		seen.add(name);
		rows.push({
			district: cell('district'),
			ageGroup: cell('ageGroup'),
			sex: cell('sex'),
			count: Number(cell('count'))
		});
	}
	return { rows, faults };
}

/**
 * Imports reference population from a CSV file with the columns district, ageGroup, sex and count (`all` for a total).
 * Figures of the same source and year are replaced. All faults at once, with line and column, or all of the file.
 */
export async function importPopulation(
	db: Database,
	path: string,
	{ source, year }: PopulationSource
): Promise<Outcome<{ imported: number }>> {
	let read: { rows: Row[]; faults: Fault[] };
	try {
		read = await readPopulation(path);
	} catch (error) {
		if (error instanceof CsvFault) return { faults: [error.fault] };
		throw error;
	}
	const { rows, faults } = read;
	if (faults.length > 0) return { faults };
	if (rows.length === 0) return { faults: [{ code: 'no-rows' }] };
	await db.$client.begin(async (tx) => {
		await tx`delete from population where source = ${source} and year = ${year}`;
		for (let start = 0; start < rows.length; start += 2000)
			await tx`
				insert into population (source, year, district, age_group, sex, count)
				select ${source}, ${year}::int, r.district, r."ageGroup", r.sex, r.count
				from jsonb_to_recordset(${JSON.stringify(rows.slice(start, start + 2000))}::jsonb)
					as r(district text, "ageGroup" text, sex text, count int)`;
		await tx`insert into audit_log (action, subject) values ('population.import', ${`${source} ${year}`})`;
	});
	return { value: { imported: rows.length } };
}

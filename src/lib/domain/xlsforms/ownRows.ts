import type { Account } from './account.ts';
import { wordOf, type Row, type Table } from './tables.ts';
import { localTextOf, type TextReader } from './texts.ts';

/** Our own sheets beside the survey, by the question that their rows belong to. */
export type OwnRows = {
	/** Wider groups that a background question's options may be merged into. */
	merge(question: string): object[] | undefined;
	/** The bands that a number or a day is counted in. */
	bands(question: string, from: (text: string) => number | string): object[] | undefined;
	/** Tells which rows belong to no question. */
	finish(): void;
};

function byQuestion(table: Table | undefined, account: Account): Map<string, Row[]> {
	return Map.groupBy(table?.rows ?? [], (row) => wordOf(row.one('question'), account));
}

/** Reads the sheets of groups and bands. */
export function ownRowsOf(groups: Table | undefined, bands: Table | undefined, reader: TextReader): OwnRows {
	const { account } = reader;
	const all = { groups: byQuestion(groups, account), bands: byQuestion(bands, account) };
	const used = new Set<Row>();
	const rowsOf = (of: Map<string, Row[]>, question: string): Row[] | undefined => {
		const rows = of.get(question);
		for (const row of rows ?? []) used.add(row);
		return rows;
	};
	const labelled = (row: Row) => {
		const label = localTextOf(row, 'label', reader);
		return { id: wordOf(row.one('name'), account), ...(label ? { label } : {}) };
	};
	return {
		merge: (question) =>
			rowsOf(all.groups, question)?.map((row) => ({
				...labelled(row),
				of: wordOf(row.one('of'), account).split(' ')
			})),
		bands: (question, from) =>
			rowsOf(all.bands, question)?.map((row) => ({
				...labelled(row),
				from: from(wordOf(row.one('from'), account))
			})),
		finish: () => {
			for (const row of [...all.groups.values(), ...all.bands.values()].flat())
				if (!used.has(row))
					account.tell(
						'cell-not-used',
						row.cells[0]!,
						{ value: row.cells[0]!.text.slice(0, 100) },
						row.cells
					);
		}
	};
}

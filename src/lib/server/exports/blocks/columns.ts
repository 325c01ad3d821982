import { printable } from '../printable.ts';
import type { Table } from './blocks.ts';

const longestWord = (text: string): number => Math.max(0, ...text.split(/[\s/]+/).map((word) => word.length));

/** Beyond so many letters a cell goes on to its next line. */
const enough = 26;

/** How much of a table's width each column wants, together 1: as much as its longest word, and more for long texts. */
export function columnShares({ head, rows, bars }: Table): number[] {
	const wanted = head.map(({ text }, column) => {
		if (column === bars) return 14;
		const texts = [
			text,
			...rows.map((row) => `${row[column]?.number ?? ''} ${row[column]?.text ?? ''}`.trim())
		].map(printable);
		const longest = Math.max(...texts.map((own) => Math.min(enough, own.length)));
		const names = column === 0 && head.length > 6 ? 1.6 : 1;
		return names * Math.max(5, longest * 0.75, Math.min(20, Math.max(...texts.map(longestWord)))) + 1;
	});
	const sum = wanted.reduce((all, own) => all + own, 0);
	return wanted.map((own) => own / sum);
}

/** Columns of numbers alone, which stand at the end of their column. Where numbers are of many kinds, none does. */
export const endsOf = ({ head, rows }: Table): boolean[] =>
	head.map(
		(_, column) =>
			column > 0 &&
			head.length <= 6 &&
			rows.some((row) => row[column]?.typed !== undefined && row[column].typed.kind !== 'day') &&
			rows.every((row) => row[column]?.typed !== undefined || printable(row[column]?.text ?? '').length < 3)
	);

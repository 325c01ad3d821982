import type { CountTable, ReleaseDocument } from './document.ts';

/** Of what is out, a further release may hide so much; where it would be more, it waits. */
export const mostHiddenSince = 0.1;

const places = ({ categories, cells }: CountTable, rows: readonly string[]): Map<string, number | null> =>
	new Map(
		cells.flatMap((row, at) =>
			row.map((count, column): [string, number | null] => [
				`${rows[at]} | ${categories[column]!.ids.join(' ')}`,
				count
			])
		)
	);

function placesOf({ questions }: ReleaseDocument): Map<string, number | null> {
	const found = new Map<string, number | null>();
	const put = (name: string, table: CountTable, rows: readonly string[]) => {
		for (const [place, count] of places(table, rows)) found.set(`${name} | ${place}`, count);
	};
	for (const { question, total, by } of questions) {
		put(question, total, ['']);
		for (const table of by)
			put(
				`${question} | ${table.background}`,
				table,
				table.groups.map(({ ids }) => ids.join(' '))
			);
	}
	return found;
}

/** The share of one release's shown numbers that a later one would not show. */
export function hiddenSince(before: ReleaseDocument, after: ReleaseDocument): number {
	const now = placesOf(after);
	const shown = [...placesOf(before)].filter(([, count]) => count !== null && count > 0);
	const lost = shown.filter(([place]) => (now.get(place) ?? null) === null);
	return shown.length === 0 ? 0 : lost.length / shown.length;
}

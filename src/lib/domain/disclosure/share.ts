import type { CountTable, ReleaseDocument } from './document.ts';

/** Shares from 0 to 1. `cells`: of the tables' cells; `counts`: of the respondents that a table with a known base counts. */
export type Share = { cells: number; counts: number };

type Parts = { cells: number; shown: number; known: number; counted: number };

/** What is hidden of a row is known where its base is, and each is counted once. */
function partsOf({ cells, bases }: CountTable, once: boolean): Parts {
	const parts: Parts = { cells: 0, shown: 0, known: 0, counted: 0 };
	for (const [row, counts] of cells.entries()) {
		parts.cells += counts.length;
		parts.shown += counts.filter((count) => count !== null).length;
		const base = bases[row];
		if (!once || base === null || base === undefined) continue;
		parts.counted += base;
		parts.known += counts.reduce<number>((total, count) => total + (count ?? 0), 0);
	}
	return parts;
}

/** How much a document shows of what its tables could; a withheld table shows nothing of its respondents. */
export function shareShown({ questions }: Pick<ReleaseDocument, 'questions'>): Share {
	const all = questions.flatMap(({ counting, total, by }) =>
		[total, ...by].map((table) => partsOf(table, counting !== 'each'))
	);
	const sum = (of: (parts: Parts) => number) => all.reduce((total, parts) => total + of(parts), 0);
	const share = (part: number, whole: number) => (whole === 0 ? 0 : part / whole);
	return {
		cells: share(
			sum(({ shown }) => shown),
			sum(({ cells }) => cells)
		),
		counts: share(
			sum(({ known }) => known),
			sum(({ counted }) => counted)
		)
	};
}

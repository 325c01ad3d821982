import { keyOf, type Cell } from './linear.ts';
import { repeated, type Blocks, type Population } from './population.ts';
import { placesOf } from './published.ts';

/**
 * What earlier releases have settled of one question (or of the margins): numbers that are out, and sums that were
 * hidden, by what they sum. Nothing hidden is ever shown later.
 */
export function before(
	{ whole, across, truth }: Blocks,
	{ counts, earlier }: Population,
	question: number | undefined
): { published: Cell[]; hidden: ReadonlySet<string> } {
	const id = question === undefined ? undefined : counts.layout.questions[question]!.id;
	const published: Cell[] = [];
	const hidden = new Set<string>();
	for (const [release, document] of earlier.entries()) {
		const asked = document.questions.find((one) => one.question === id);
		for (const { terms, weights, value } of placesOf(whole, counts.layout, document, asked)) {
			if (value === null) {
				hidden.add(keyOf(terms));
				continue;
			}
			const over = across(terms, release);
			const weighed = weights && repeated(weights, over);
			const count = over.reduce((total, index, at) => total + (weighed?.[at] ?? 1) * truth[index]!, 0);
			published.push({ terms: over, ...(weighed ? { weights: weighed } : {}), count, standing: 'published' });
		}
	}
	return { published, hidden };
}

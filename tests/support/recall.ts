import type { MadeText } from './freeTextParts.ts';

export type Recall = { found: number; all: number };
export type Measured = {
	kinds: Map<string, Recall>;
	origins: Map<string, { listed: Recall; heldOut: Recall }>;
	/** Ordinary words struck out, of all ordinary words. */
	wronglyStruck: number;
	ordinaryWords: number;
	/** Struck words that belonged to something that may tell of somebody, of all struck words. */
	precision: number;
	missed: string[];
	wrong: string[];
};

/** Found: every letter and digit of it lies in something struck out. */
export function measure(
	texts: MadeText[],
	spansOf: (text: string) => readonly { start: number; end: number }[]
): Measured {
	const kinds = new Map<string, Recall>();
	const byOrigin = new Map<string, { listed: Recall; heldOut: Recall }>();
	const [missed, wrong]: [string[], string[]] = [[], []];
	let [ordinaryWords, wronglyStruck, struckWords] = [0, 0, 0];
	for (const { text, truths } of texts) {
		const spans = spansOf(text);
		const struck = (at: number) => spans.some(({ start, end }) => start <= at && at < end);
		for (const truth of truths) {
			const letters = Array.from({ length: truth.end - truth.start }, (_, at) => truth.start + at).filter(
				(at) => /[\p{L}\p{N}]/u.test(text[at]!)
			);
			const found = letters.every(struck);
			if (!found) missed.push(`${truth.kind}: ${text.slice(truth.start, truth.end)} — ${text}`);
			const tally = (recall: Recall) => {
				recall.all++;
				if (found) recall.found++;
			};
			const kind = kinds.get(truth.kind) ?? { found: 0, all: 0 };
			kinds.set(truth.kind, kind);
			tally(kind);
			if (truth.origin) {
				const own = byOrigin.get(truth.origin) ?? {
					listed: { found: 0, all: 0 },
					heldOut: { found: 0, all: 0 }
				};
				byOrigin.set(truth.origin, own);
				tally(truth.heldOut ? own.heldOut : own.listed);
			}
		}
		for (const { index, 0: word } of text.matchAll(/[\p{L}\p{N}]+/gu)) {
			const told = truths.some(({ start, end }) => start < index + word.length && index < end);
			const hit = struck(index);
			if (hit) struckWords++;
			if (told) continue;
			ordinaryWords++;
			if (!hit) continue;
			wronglyStruck++;
			wrong.push(`${word} — ${text}`);
		}
	}
	return {
		kinds,
		origins: byOrigin,
		wronglyStruck,
		ordinaryWords,
		precision: (struckWords - wronglyStruck) / struckWords,
		missed,
		wrong
	};
}

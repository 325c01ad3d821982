import { redact } from '#lib/domain/redaction/redact.ts';
import { makeTexts } from '../support/freeTexts.ts';
import { measure, type Recall } from '../support/recall.ts';

const share = ({ found, all }: Recall) =>
	`${((100 * found) / Math.max(1, all)).toFixed(1).padStart(5)} %  (${found} of ${all})`;

/** How much the redaction of free texts finds of what was put into made texts, kind by kind, and what it strikes besides. */
export function tellRecall(): string[] {
	const texts = makeTexts();
	const began = performance.now();
	const found = measure(texts, (text) => redact(text).spans);
	const each = (performance.now() - began) / texts.length;
	const { kinds, origins, wronglyStruck, ordinaryWords, precision } = found;
	return [
		`Redaction of ${texts.length} made texts in Swedish, whole finds only (aim 100 % of numbers, telephones and e-mails); ${each.toFixed(2)} ms a text`,
		...[...kinds]
			.toSorted(([a], [b]) => a.localeCompare(b))
			.map(([kind, recall]) => `  ${kind.padEnd(10)} ${share(recall)}`),
		'Names by origin: of the lists, and held out of them',
		...[...origins].map(
			([origin, { listed, heldOut }]) =>
				`  ${origin.padEnd(10)} ${share(listed).padEnd(26)} ${share(heldOut)}`
		),
		`  struck words that were right ${(100 * precision).toFixed(1)} %, ordinary words wrongly struck ${wronglyStruck} of ${ordinaryWords.toLocaleString('en')} (${((100 * wronglyStruck) / ordinaryWords).toFixed(2)} %)`
	];
}

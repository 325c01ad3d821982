import { seeded } from '../load/form.ts';
import { makers, pick, type MadeText, type Random, type Truth } from './freeTextParts.ts';
import { ordinary, telling } from './freeTextSentences.ts';

function fill(template: string, random: Random, before: number): MadeText {
	const truths: Truth[] = [];
	let text = '';
	for (const part of template.split(/(\{\w+\})/)) {
		const made = part.startsWith('{') ? makers[part.slice(1, -1)]?.(random) : undefined;
		if (made) {
			const { text: words, ...truth } = made;
			truths.push({ ...truth, start: before + text.length, end: before + text.length + words.length });
			text += words;
		} else text += part;
	}
	return { text, truths };
}

/** Texts as residents write them, the same each time, three in four with something in them that may tell of somebody. */
export function makeTexts(count = 800, seed = 20_261_124): MadeText[] {
	const random = seeded(seed);
	return Array.from({ length: count }, (_, index) => {
		const parts = [
			...(random() < 0.5 ? [pick(random, ordinary)] : []),
			...(index % 4 === 3 ? [pick(random, ordinary)] : [telling[index % telling.length]!]),
			...(random() < 0.4 ? [pick(random, ordinary)] : [])
		].toSorted((a, b) => Number(a.startsWith('Mvh')) - Number(b.startsWith('Mvh')));
		let made: MadeText = { text: '', truths: [] };
		for (const part of parts) {
			const lead = made.text === '' ? '' : `${made.text}${part.startsWith('Mvh') ? '\n' : ' '}`;
			const next = fill(part, random, lead.length);
			made = { text: lead + next.text, truths: [...made.truths, ...next.truths] };
		}
		return made;
	});
}

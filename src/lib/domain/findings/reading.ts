import { easyRead, limitsFor, type About } from './audience.ts';
import { found, type Finding, type FindingCode } from './finding.ts';
import { enoughWords, readabilityOf, sentencesIn, wordsIn } from './readable.ts';
import type { Outline, Text } from './outline.ts';

/** A form's texts are judged together from so many words on. */
const enoughInForm = 100;

type Measure = { lang: string; sentence: number; lix: number; long: FindingCode; hard: FindingCode };

/** LIX is made for Swedish; easy-read has limits of its own, or those of who reads where they are stricter. */
function measuresFor(about: About): Measure[] {
	const { sentence, lix } = limitsFor(about);
	return [
		{ lang: 'sv', sentence, lix, long: 'sentence-long', hard: 'text-hard' },
		{
			lang: 'sv-simple',
			sentence: Math.min(sentence, easyRead.sentence),
			lix: Math.min(lix, easyRead.lix),
			long: 'easy-sentence-long',
			hard: 'easy-text-hard'
		}
	];
}

function inText({ part, cell, wordings }: Text, { lang, sentence, lix, long, hard }: Measure): Finding[] {
	const text = wordings.get(lang)?.text;
	if (text === undefined) return [];
	const place = { cell: `${cell}.${lang}`, lang };
	const words = Math.max(0, ...sentencesIn(text).map((one) => wordsIn(one).length));
	const read = readabilityOf(text);
	return [
		...(words > sentence
			? [found(part.node.key, long, { ...place, values: { words, most: sentence } })]
			: []),
		...(read.words >= enoughWords && read.lix > lix
			? [found(part.node.key, hard, { ...place, values: { lix: read.lix, most: lix } })]
			: [])
	];
}

/** What is read as sentences: options, rows and units are not. */
const isRunning = ({ part, cell }: Text): boolean => part.kind !== 'other' && cell !== 'unit';

function inForm(texts: Text[], { lang, lix, hard }: Measure): Finding[] {
	const whole = texts
		.filter(isRunning)
		.flatMap(({ wordings }) => wordings.get(lang)?.text ?? [])
		.join('\n');
	const read = readabilityOf(whole);
	return read.words >= enoughInForm && read.lix > lix
		? [found('form', hard, { lang, values: { lix: read.lix, most: lix } })]
		: [];
}

/** Swedish sentences and texts that are long or hard for those who read them. */
export const readingFindings = ({ texts }: Outline, about: About): Finding[] =>
	measuresFor(about).flatMap((measure) => [
		...inForm(texts, measure),
		...texts.flatMap((text) => inText(text, measure))
	]);

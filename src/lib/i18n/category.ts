import type { Breakdown, ReportCategory } from '../domain/reports/shapes.ts';
import { passageOf, type LocalText, type Passage } from '../domain/text/text.ts';
import type { Format } from './format.ts';
import { fallbacksOf } from './languages.ts';
import { startOfWords } from './marks.ts';
import type { Translate } from './translate.ts';

/** What it takes to say something in one language. */
export type Words = { t: Translate; lang: string; format: Format };

/** A text in the wanted language, or what a reader of it is offered instead. */
export const say = (text: LocalText, lang: string): Passage => passageOf(text, lang, fallbacksOf(lang));

/** What a category is in a table: an answer to the question, or a group of people. */
export type Role = 'answer' | 'group';

/** The key of the interface's own word for what no form words: not answered, answered in words, everybody else. */
export function ownWord({ kind }: Pick<ReportCategory, 'kind'>, role: Role): string | undefined {
	if (kind === 'answered') return 'results:category.answered';
	if (kind === 'rest') return 'results:category.rest';
	if (kind === 'answer') return undefined;
	return role === 'group' ? 'results:category.notStated' : 'results:category.notAnswered';
}

/** The interface's own word standing by itself. */
export function alone(word: string): string {
	const at = startOfWords(word);
	return word.slice(0, at) + word.charAt(at).toUpperCase() + word.slice(at + 1);
}

/** A category in plain words: its wording, or those of all that were merged into it. */
export function categoryText(category: ReportCategory, role: Role, words: Words): string {
	if (category.parts) return category.parts.map((part) => categoryText(part, role, words)).join(', ');
	const { t, lang, format } = words;
	const own = ownWord(category, role);
	const texts = category.labels.map((label) => say(label, lang).text);
	if (own && texts.length === 0) return alone(t(own));
	return format.either([...texts, ...(own ? [t(own)] : [])]);
}

/** What a breakdown is by, in plain words. */
export function backgroundText(
	{ label, option, across }: Pick<Breakdown, 'label' | 'option' | 'across'>,
	lang: string
): string {
	const own = say(option ?? label, lang).text;
	return across ? `${own} × ${say(across, lang).text}` : own;
}

/** Whole per cent as people write it in the language. */
export const percentText = (percent: number, { format }: Pick<Words, 'format'>): string =>
	format.percent(percent / 100);

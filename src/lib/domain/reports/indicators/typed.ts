import { passageOf, type LocalText } from '../../text/text.ts';
import type { Split } from './indicator.ts';

/** What people type where a number is asked for, and how it stands there again. */

const most = 1e12;
const longestWords = 200;

/**
 * A number as it is written in Swedish or English: `63,39`, `748 880`, `−1.5`, `12 %`. Undefined when it is none.
 * A point and a comma are both decimal signs: thousands are parted by spaces.
 */
export function readNumber(text: string): number | undefined {
	const bare = text
		.replace(/[\s\u00A0\u202F\u2009]/g, '')
		.replace(/%$/, '')
		.replace(/^[\u2212–]/, '-');
	if (!/^[+-]?\d{1,13}([.,]\d{1,6})?$/.test(bare)) return undefined;
	const value = Number(bare.replace(',', '.'));
	return Math.abs(value) <= most ? value : undefined;
}

export type Figure = { value: number | null; words: LocalText | null };

/** A number, or words where no number is meant; `too-long` for more than a cell holds. */
export function readFigure(text: string): Figure | 'too-long' {
	if (text === '') return { value: null, words: null };
	const value = readNumber(text);
	if (value !== undefined) return { value, words: null };
	return text.length > longestWords ? 'too-long' : { value: null, words: { sv: text } };
}

/** The same, where what stood there before is kept with all its languages when it has not been changed. */
export const readFigureAfter = (text: string, before: Figure | undefined): Figure | 'too-long' =>
	before && text !== '' && figureText(before) === text ? before : readFigure(text);

/** A number alone; `not-a-number` for anything else. */
export function readOnlyNumber(text: string): number | null | 'not-a-number' {
	return text === '' ? null : (readNumber(text) ?? 'not-a-number');
}

export const numberText = (value: number | null): string =>
	value === null ? '' : String(value).replace('.', ',');

/** How a figure stands in its field. */
export const figureText = ({ value, words }: Figure): string =>
	words ? passageOf(words, 'sv').text : numberText(value);

/** Groups and their figures, one a line: `18–29 år: 43,2`. Undefined when a line is none. */
export function readGroups(text: string): Split['groups'] | undefined {
	const lines = text.split('\n').filter((line) => line.trim() !== '');
	const groups = lines.map((line) => {
		const at = line.lastIndexOf(':');
		const value = readNumber(line.slice(at + 1));
		const label = line.slice(0, at).trim();
		const fits = at > 0 && value !== undefined && label !== '' && label.length <= longestWords;
		return fits ? { label: { sv: label }, value } : undefined;
	});
	if (lines.length > 40 || groups.includes(undefined)) return undefined;
	return groups.flatMap((group) => group ?? []);
}

export const groupsText = (groups: Split['groups']): string =>
	groups.map(({ label, value }) => `${passageOf(label, 'sv').text}: ${numberText(value)}`).join('\n');

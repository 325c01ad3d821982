import type { Question } from '../questions/register.ts';
import type { LocalText } from '../text/text.ts';
import { figures } from './print.ts';
import { lineOf, type Line } from './sheetText.ts';
import { own } from './writeQuestion.ts';

type Listed = { id: string; label: LocalText } & Record<string, unknown>;

/** The choices of a question, "don't know" last. */
export function choicesOf(question: Question): Listed[] {
	if ('options' in question) return question.options;
	if (!('points' in question)) return [];
	return [...question.points, ...(question.dontKnow ? [{ ...question.dontKnow, role: 'dontKnow' }] : [])];
}

const drawingText = (drawing: unknown): string | undefined =>
	Object.entries((drawing ?? {}) as Record<string, string>)
		.map(([kind, name]) => `${kind}:${name}`)
		.at(0);

/** A choice as a row of its list. */
export const choiceLine = (
	list: string,
	{ id, label, hint, exclusive, other, drawing, role }: Listed
): Line =>
	lineOf()
		.put('list_name', list)
		.put('name', id)
		.text('label', label)
		.text('hint', hint as LocalText | undefined, own)
		.own('exclusive', exclusive as boolean | undefined)
		.own('other', other as boolean | undefined)
		.own('drawing', drawingText(drawing))
		.own('role', role as string | undefined);

/** The wider groups of a background question, a row each. */
export const groupLines = (question: Question): Line[] =>
	'background' in question
		? (question.background?.merge ?? []).map(({ id, of, label }) =>
				lineOf().put('question', question.id).put('name', id).put('of', of.join(' ')).text('label', label)
			)
		: [];

/** The bands of a number or a day, a row each. */
export const bandLines = (question: Question): Line[] =>
	'bands' in question
		? (question.bands ?? []).map(({ id, from, label }) =>
				lineOf()
					.put('question', question.id)
					.put('name', id)
					.put('from', typeof from === 'number' ? figures(from) : from)
					.text('label', label)
			)
		: [];

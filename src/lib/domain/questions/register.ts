import { z } from 'zod';
import { info } from './info.ts';
import { single, readSingle, categoriesOfSingle, categoryOfSingle } from './single.ts';
import { multiple, readMultiple } from './multiple.ts';
import { scale, readScale, categoriesOfScale } from './scale.ts';
import { number, readNumber, categoriesOfNumber, categoryOfNumber } from './number.ts';
import { shortText, longText, readText } from './text.ts';
import type { Answer, Background, Category, Read } from './common.ts';

/** Every question type. This file is the only switch over types. */
export const question = z.discriminatedUnion('type', [
	info,
	single,
	multiple,
	scale,
	number,
	shortText,
	longText
]);
export type Question = z.infer<typeof question>;
export type QuestionType = Question['type'];
export type AnswerableQuestion = Exclude<Question, { type: 'info' }>;

/** Reads what was sent for one question: an answer, nothing, or an issue without a sentence. */
export function readAnswer(question: AnswerableQuestion, raw: unknown): Read {
	switch (question.type) {
		case 'single':
			return readSingle(question, raw);
		case 'multiple':
			return readMultiple(question, raw);
		case 'scale':
			return readScale(question, raw);
		case 'number':
			return readNumber(question, raw);
		case 'shortText':
		case 'longText':
			return readText(question, raw);
	}
}

/** How a question is counted: each answer in one category, each option by itself, or only whether it was answered. */
export type Counting =
	| { kind: 'one'; categories: Category[]; ordered: boolean; of: (answer: Answer) => string | undefined }
	| { kind: 'each'; categories: Category[]; of: (answer: Answer) => string[] }
	| { kind: 'answered' };

/** The way of counting of one question. Ordered categories merge with their neighbours only. */
export function countingOf(question: AnswerableQuestion): Counting {
	switch (question.type) {
		case 'single':
			return {
				kind: 'one',
				categories: categoriesOfSingle(question),
				ordered: question.background?.kind === 'age' || question.background?.kind === 'income',
				of: categoryOfSingle
			};
		case 'scale':
			return { kind: 'one', categories: categoriesOfScale(question), ordered: true, of: categoryOfSingle };
		case 'number':
			return question.bands
				? {
						kind: 'one',
						categories: categoriesOfNumber(question),
						ordered: true,
						of: (answer) => categoryOfNumber(question, answer)
					}
				: { kind: 'answered' };
		case 'multiple':
			return {
				kind: 'each',
				categories: question.options.map(({ id, label }) => ({ id, label })),
				of: (answer) => (Array.isArray(answer) ? answer : [])
			};
		case 'shortText':
		case 'longText':
			return { kind: 'answered' };
	}
}

/** The background marking of a question, if it is one. */
export function backgroundOf(question: Question): Background | undefined {
	return question.type === 'single' || question.type === 'multiple' ? question.background : undefined;
}

export const isAnswerable = (question: Question): question is AnswerableQuestion => question.type !== 'info';
export const isText = (question: Question): boolean =>
	question.type === 'shortText' || question.type === 'longText';

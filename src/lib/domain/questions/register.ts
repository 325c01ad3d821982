import { z } from 'zod';
import { contact, contactKind } from './contact.ts';
import { date, dateKind } from './date.ts';
import { district, districtKind } from './district.ts';
import { faces, facesKind } from './faces.ts';
import { info, infoKind } from './info.ts';
import { matrix, matrixKind } from './matrix.ts';
import { multiple, multipleKind } from './multiple.ts';
import { number, numberKind } from './number.ts';
import type { PaperShape } from './paper.ts';
import { pictureChoice, pictureKind } from './picture.ts';
import { ranking, rankingKind } from './ranking.ts';
import { scale, scaleKind } from './scale.ts';
import { single, singleKind } from './single.ts';
import { longText, longTextKind, shortText, shortTextKind } from './text.ts';
import type { Background, Counting, DefinitionFault, Field, Kind, Raw, Read } from './common.ts';

/** Every question type. This file is the only place that goes from a type to what it does. */
export const question = z.discriminatedUnion('type', [
	info,
	single,
	multiple,
	scale,
	faces,
	matrix,
	ranking,
	number,
	date,
	shortText,
	longText,
	pictureChoice,
	district,
	contact
]);
export type Question = z.infer<typeof question>;
export type QuestionType = Question['type'];
export type AnswerableQuestion = Exclude<Question, { type: 'info' }>;

const kinds: { [Type in QuestionType]: Kind<Extract<Question, { type: Type }>> } = {
	info: infoKind,
	single: singleKind,
	multiple: multipleKind,
	scale: scaleKind,
	faces: facesKind,
	matrix: matrixKind,
	ranking: rankingKind,
	number: numberKind,
	date: dateKind,
	shortText: shortTextKind,
	longText: longTextKind,
	picture: pictureKind,
	district: districtKind,
	contact: contactKind
};
export const questionTypes = Object.keys(kinds) as QuestionType[];

const kindOf = (question: Question) => kinds[question.type] as Kind<Question>;

/** What is sent for a question, by name: the form's fields and the API's keys alike. */
export const fieldsOf = (question: Question): Field[] => kindOf(question).fields(question);

/** Reads what was sent for one question: answers by field, and issues without a sentence. */
export const readAnswer = (question: Question, raw: Raw): Read => kindOf(question).read(question, raw);

/** How a question is counted, a way for each part of it. Ordered categories merge with their neighbours only. */
export const countingsOf = (question: Question): Counting[] => kindOf(question).countings(question);

/** How a question is answered on paper. */
export const onPaper = (question: Question): PaperShape => kindOf(question).paper(question);

/** Fields of a question that hold people's own words. */
export const textsOf = (question: Question): string[] => kindOf(question).texts?.(question) ?? [];

/** What is wrong with a question's own definition. */
export const definitionFaults = (question: Question): DefinitionFault[] =>
	kindOf(question).faults?.(question) ?? [];

/** The background marking of a question, if it is one. */
export const backgroundOf = (question: Question): Background | undefined =>
	'background' in question ? question.background : undefined;

/** Answered by the class session that an answer came in: asked nowhere. */
export const isFromSession = (question: Question): boolean => backgroundOf(question)?.from === 'session';

export const isAnswerable = (question: Question): question is AnswerableQuestion => question.type !== 'info';
/** Answers that are kept apart from all others. */
export const isContact = (question: Question): boolean => question.type === 'contact';
/** Whether it must be answered; a background question and a contact never. */
export const isRequired = (question: Question): boolean =>
	'required' in question && question.required && backgroundOf(question) === undefined;

import { same, type Json } from '../drafts/node.ts';
import { rowField } from '../questions/matrix.ts';
import { unbounded } from '../questions/number.ts';
import { otherField } from '../questions/other.ts';
import type { Question } from '../questions/register.ts';
import type { Rule } from '../questions/rule.ts';
import { ruleOf } from './conditions.ts';
import { expressionOf } from './writeCondition.ts';
import type { Limits } from './limits.ts';
import { constraintOf } from './writeConstraint.ts';
import type { Lookup } from './fields.ts';
import { otherRelevance } from './others.ts';
import { parseExpression } from './parse.ts';
import { printExpression } from './print.ts';
import { holdsSeveral } from './rules.ts';
import type { Line } from './sheetText.ts';
import { notesText } from './texts.ts';

type Of<Type extends Question['type']> = Extract<Question, { type: Type }>;

export type Writer = { lookup: Lookup; line: () => Line };

export const inserts = { inserts: 'allowed' } as const;

export const own = { own: true } as const;

/** A rule in `relevant`; beside it as it is where XLSForm's would be read as another that means the same. */
export function putRule(line: Line, rule: Rule | undefined, { lookup }: Writer): Line {
	if (!rule) return line;
	const text = printExpression(expressionOf(rule, holdsSeveral(lookup)));
	const parsed = parseExpression(text);
	const read = 'expression' in parsed ? ruleOf(parsed.expression, lookup) : {};
	const comesBack = 'rule' in read && same(read.rule as Json | undefined, rule as Json);
	return line.put('relevant', text).own('relevant', comesBack ? undefined : JSON.stringify(rule));
}

function lineOfQuestion(question: Question, type: string, writer: Writer): Line {
	const { id, label, when } = question;
	const line = writer.line().put('type', type).put('name', id).text('label', label, inserts);
	if ('hint' in question) line.text('hint', question.hint, inserts);
	if ('shared' in question) line.own('shared', question.shared);
	if ('required' in question) line.put('required', question.required ? 'yes' : undefined);
	if ('messages' in question)
		line
			.text('required_message', question.messages?.required)
			.text('constraint_message', question.messages?.invalid);
	if ('background' in question && question.background) {
		const { kind, why, sensitive } = question.background;
		line.own('background', kind).text('why', why, own).own('sensitive', sensitive);
	}
	return putRule(line, when, writer);
}

const withLimits = (line: Line, limits: Limits): Line => line.put('constraint', constraintOf(limits));

/** Where one's own words are written, for those who use the form elsewhere; here they belong to the choice. */
function otherLines({ id, type, options }: Of<'single' | 'multiple'>, { line }: Writer): Line[] {
	const others = options.filter(({ other }) => other);
	if (others.length === 0) return [];
	const relevant = otherRelevance(
		id,
		others.map((option) => option.id),
		type === 'multiple'
	);
	return [
		line()
			.put('type', 'text')
			.put('name', otherField(id))
			.copy('label', others[0]?.label)
			.put('relevant', relevant)
			.own('type', 'other')
	];
}

function matrixLines(question: Of<'matrix'>, writer: Writer): Line[] {
	const { id, rows, required } = question;
	const { required: _, ...group } = question;
	return [
		lineOfQuestion(group as Question, 'begin_group', writer)
			.put('appearance', 'table-list')
			.own('type', 'matrix'),
		...rows.map((row) =>
			writer
				.line()
				.put('type', `select_one ${id}`)
				.put('name', rowField(id, row.id))
				.text('label', row.label)
				.text('hint', row.hint)
				.put('required', required ? 'yes' : undefined)
		),
		writer.line().put('type', 'end_group')
	];
}

const unlessDefault = (bound: number, usual: number): number | undefined =>
	bound === usual ? undefined : bound;

function numberLine(question: Of<'number'>, writer: Writer): Line {
	const { min, max, integer, unit } = question;
	const line = lineOfQuestion(question, integer ? 'integer' : 'decimal', writer).text('unit', unit, own);
	const low = unlessDefault(min, -unbounded);
	const high = unlessDefault(max, unbounded);
	return withLimits(line, {
		...(low === undefined ? {} : { min: low }),
		...(high === undefined ? {} : { max: high })
	});
}

function multipleLine(question: Of<'multiple'>, writer: Writer): Line {
	const { id, least, most, options } = question;
	const alone = options.filter(({ exclusive }) => exclusive).map((option) => option.id);
	return withLimits(lineOfQuestion(question, `select_multiple ${id}`, writer), {
		alone,
		...(least === undefined ? {} : { least }),
		...(most === undefined ? {} : { most })
	});
}

function infoLine(question: Of<'info'>, writer: Writer): Line {
	const { text, picture, video } = question;
	const line = lineOfQuestion(question, 'note', writer).text('hint', text, inserts);
	if (picture) line.own('picture', picture.media).text('alt', picture.alt, own);
	if (!video) return line;
	const captions = notesText(new Map(video.captions.map(({ lang, media }) => [lang, media])));
	return line
		.own('video', video.media)
		.own('captions', captions)
		.text('transcript', video.transcript, own)
		.own('sign_language', video.signLanguage);
}

const linesOf: { [Type in Question['type']]: (question: Of<Type>, writer: Writer) => Line[] } = {
	info: (question, writer) => [infoLine(question, writer)],
	single: (question, writer) => [
		lineOfQuestion(question, `select_one ${question.id}`, writer),
		...otherLines(question, writer)
	],
	multiple: (question, writer) => [multipleLine(question, writer), ...otherLines(question, writer)],
	scale: (question, writer) => [
		lineOfQuestion(question, `select_one ${question.id}`, writer)
			.put('appearance', 'likert')
			.own('type', 'scale')
	],
	faces: (question, writer) => [
		lineOfQuestion(question, `select_one ${question.id}`, writer)
			.put('appearance', 'likert')
			.own('type', 'faces')
	],
	matrix: matrixLines,
	ranking: (question, writer) => [
		lineOfQuestion(question, `rank ${question.id}`, writer).own('most', question.most)
	],
	number: (question, writer) => [numberLine(question, writer)],
	date: (question, writer) => [
		withLimits(lineOfQuestion(question, 'date', writer), {
			...(question.min === undefined ? {} : { min: question.min }),
			...(question.max === undefined ? {} : { max: question.max })
		})
	],
	shortText: (question, writer) => [
		withLimits(lineOfQuestion(question, 'text', writer), {
			longest: question.maxLength,
			...(question.pattern === undefined ? {} : { pattern: question.pattern })
		})
	],
	longText: (question, writer) => [
		withLimits(lineOfQuestion(question, 'text', writer), { longest: question.maxLength }).put(
			'appearance',
			'multiline'
		)
	],
	picture: (question, writer) => [
		withLimits(
			lineOfQuestion(question, `select_${question.most > 1 ? 'multiple' : 'one'} ${question.id}`, writer),
			question.most > 1 ? { most: question.most } : {}
		).own('type', 'picture')
	],
	district: (question, writer) => [
		lineOfQuestion(question, `select_one ${question.id}`, writer)
			.own('type', 'district')
			.own('map', question.map)
	],
	contact: (question, writer) => [
		lineOfQuestion(question, 'text', writer)
			.own('type', 'contact')
			.text('purpose', question.purpose, own)
			.own('keep_days', question.keepDays)
	]
};

/** A question as rows of the survey. */
export const linesOfQuestion = (question: Question, writer: Writer): Line[] =>
	(linesOf[question.type] as (question: Question, writer: Writer) => Line[])(question, writer);

import { questionsOf, type Form } from '../consultations/form.ts';
import type { Page } from '../consultations/page.ts';
import { same, type Json } from '../drafts/node.ts';
import { rowField } from '../questions/matrix.ts';
import { otherField } from '../questions/other.ts';
import type { Question } from '../questions/register.ts';
import type { Rule } from '../questions/rule.ts';
import type { LocalText } from '../text/text.ts';
import { sheetNames } from './columns.ts';
import { expressionOf, ruleOf } from './conditions.ts';
import { constraintOf, type Limits } from './constraints.ts';
import type { Lookup } from './fields.ts';
import { fieldsOfForm } from './formFields.ts';
import { headerName } from './languages.ts';
import { otherRelevance } from './others.ts';
import { parseExpression } from './parse.ts';
import { figures, printExpression } from './print.ts';
import { holdsSeveral } from './rules.ts';
import { lineOf, sheetOf, type Line, type SheetText } from './sheetText.ts';
import { notesText } from './texts.ts';

type Of<Type extends Question['type']> = Extract<Question, { type: Type }>;
type Writer = { lookup: Lookup; line: () => Line };
const inserts = { inserts: 'allowed' } as const;
const own = { own: true } as const;

/** A rule in `relevant`; beside it as it is where XLSForm's would be read as another that means the same. */
function putRule(line: Line, rule: Rule | undefined, { lookup }: Writer): Line {
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
	const low = unlessDefault(min, -1_000_000_000);
	const high = unlessDefault(max, 1_000_000_000);
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

const linesOfQuestion = (question: Question, writer: Writer): Line[] =>
	(linesOf[question.type] as (question: Question, writer: Writer) => Line[])(question, writer);

/** A group's name: not one that a question has too, which an expression could then not tell apart. */
function groupName(id: string, taken: ReadonlySet<string>): string {
	let name = id;
	while (taken.has(name)) name = `page_${name}`;
	return name;
}

function pageLines({ id, title, when, exit, questions }: Page, taken: Set<string>, writer: Writer): Line[] {
	const name = groupName(id, taken);
	taken.add(name);
	const begin = writer
		.line()
		.put('type', 'begin_group')
		.put('name', name)
		.text('label', title, inserts)
		.put('appearance', 'field-list')
		.own('id', name === id ? undefined : id)
		.own('exit', exit);
	return [
		putRule(begin, when, writer),
		...questions.flatMap((question) => linesOfQuestion(question, writer)),
		writer.line().put('type', 'end_group')
	];
}

type Listed = { id: string; label: LocalText } & Record<string, unknown>;

/** The choices of a question, "don't know" last. */
function choicesOf(question: Question): Listed[] {
	if ('options' in question) return question.options;
	if (!('points' in question)) return [];
	return [...question.points, ...(question.dontKnow ? [{ ...question.dontKnow, role: 'dontKnow' }] : [])];
}

const drawingText = (drawing: unknown): string | undefined =>
	Object.entries((drawing ?? {}) as Record<string, string>)
		.map(([kind, name]) => `${kind}:${name}`)
		.at(0);

const choiceLine = (list: string, { id, label, hint, exclusive, other, drawing, role }: Listed): Line =>
	lineOf()
		.put('list_name', list)
		.put('name', id)
		.text('label', label)
		.text('hint', hint as LocalText | undefined, own)
		.own('exclusive', exclusive as boolean | undefined)
		.own('other', other as boolean | undefined)
		.own('drawing', drawingText(drawing))
		.own('role', role as string | undefined);

const groupLines = (question: Question): Line[] =>
	'background' in question
		? (question.background?.merge ?? []).map(({ id, of, label }) =>
				lineOf().put('question', question.id).put('name', id).put('of', of.join(' ')).text('label', label)
			)
		: [];

const bandLines = (question: Question): Line[] =>
	'bands' in question
		? (question.bands ?? []).map(({ id, from, label }) =>
				lineOf()
					.put('question', question.id)
					.put('name', id)
					.put('from', typeof from === 'number' ? figures(from) : from)
					.text('label', label)
			)
		: [];

function settingsLine({ title, languages }: Form): Line {
	const [language = 'sv'] = languages;
	const { [language]: first, ...others } = title;
	const line = lineOf().put('default_language', headerName(language)).own('languages', languages.join(' '));
	if (first !== undefined) line.text('form_title', { [language]: first });
	return line.text('title', others, own);
}

/** The title of a form stands under no language in XLSForm: it is in the default one. */
const withPlainTitle = ({ name, rows: [headers = [], ...rows] }: SheetText): SheetText => ({
	name,
	rows: [headers.map((header) => (header.startsWith('form_title::') ? 'form_title' : header)), ...rows]
});

const surveyOrder = [
	'type',
	'name',
	'label*',
	'hint*',
	'required*',
	'required_message*',
	'relevant*',
	'constraint*',
	'constraint_message*',
	'appearance*'
];

/**
 * A form as the sheets of an XLSForm: its plain columns first, as any tool for XLSForm reads them, then our own
 * (`radslag::…`) for what XLSForm has no word for. Reading it again gives the same form.
 */
export function writeForm(form: Form): SheetText[] {
	const { lookup, names } = fieldsOfForm(form);
	const writer: Writer = { lookup, line: () => lineOf(names) };
	const taken = new Set(questionsOf(form).map(({ id }) => id));
	const survey = form.pages.flatMap((page) => pageLines(page, taken, writer));
	const questions = questionsOf(form);
	const choices = questions.flatMap((question) =>
		choicesOf(question).map((choice) => choiceLine(question.id, choice))
	);
	const groups = questions.flatMap(groupLines);
	const bands = questions.flatMap(bandLines);
	return [
		sheetOf(sheetNames.survey, survey, surveyOrder),
		sheetOf(sheetNames.choices, choices, ['list_name', 'name', 'label*']),
		withPlainTitle(sheetOf(sheetNames.settings, [settingsLine(form)], ['form_title*', 'default_language'])),
		...(groups.length > 0 ? [sheetOf(sheetNames.groups, groups, ['question', 'name', 'of', 'label*'])] : []),
		...(bands.length > 0 ? [sheetOf(sheetNames.bands, bands, ['question', 'name', 'from', 'label*'])] : [])
	];
}

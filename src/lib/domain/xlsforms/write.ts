import { withoutSession } from '../classes/asked.ts';
import { questionsOf, type Form } from '../consultations/form.ts';
import type { Page } from '../consultations/page.ts';
import { sheetNames } from './columns.ts';
import { fieldsOfForm } from './formFields.ts';
import { headerName } from './languages.ts';
import { lineOf, sheetOf, type Line, type SheetText } from './sheetText.ts';
import { bandLines, choiceLine, choicesOf, groupLines } from './writeLists.ts';
import { inserts, linesOfQuestion, own, putRule, type Writer } from './writeQuestion.ts';

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
 * (`radslag::…`) for what XLSForm has no word for. Reading it again gives the same form, but for what `notCarried` tells.
 */
export function writeForm(whole: Form): SheetText[] {
	const { lookup, names } = fieldsOfForm(whole);
	const form = withoutSession(whole);
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

import { form as formSchema, type Form } from '../consultations/form.ts';
import { insertsIn } from '../text/inserts.ts';
import type { LocalText } from '../text/text.ts';
import { conditionsOf, type Rule } from '../questions/rule.ts';
import { accountOf, type Account, type Entry, type Finding } from './account.ts';
import type { Cell, Sheet, Workbook } from './cells.ts';
import { choiceColumns, listsOf } from './choices.ts';
import { findingCodes, type FindingCode } from './codes.ts';
import { bandColumns, groupColumns, settingsColumns, sheetNames, surveyColumns } from './columns.ts';
import type { Lookup } from './fields.ts';
import { languageNamed } from './languages.ts';
import { idOf, type Taken } from './names.ts';
import { outlineOf, type Branch } from './outline.ts';
import { ownRowsOf } from './ownRows.ts';
import { planOf, type Item, type Plan } from './plan.ts';
import { questionOf, refuseColumns, tellAppearance, type Made, type Maker } from './question.ts';
import { allOf, relevanceOf } from './rules.ts';
import {
	tableOf,
	tellUnused,
	wordOf,
	type Columns,
	type DefaultLanguage,
	type Row,
	type Table
} from './tables.ts';
import { localTextOf, type TextReader } from './texts.ts';
import { truthIn } from './truth.ts';

export type ReadOptions = {
	/** What the form is called where the workbook does not say: the file's name. */
	title?: string;
	/** The language of texts that stand under no language, where the workbook does not say. */
	language?: string;
};

/** What became of a workbook: the form, unless something stops it; every cell; and everything that is to be told. */
export type ReadXlsform = { form?: Form; account: Entry[]; findings: Finding[] };

type MadePage = { id: string; questions: Made[] } & Record<string, unknown>;
/** Where the parts of a form come from, so that what is wrong with them is told there. */
type Sources = {
	pages: {
		at: Cell | undefined;
		when: Cell | undefined;
		questions: { at: Cell; when: Cell | undefined }[];
	}[];
};

const sameName = (sheet: Sheet, name: string): boolean => sheet.name.trim().toLowerCase() === name;

type Book = { sheets: Map<string, Sheet>; account: Account };

function openBook(workbook: Workbook, account: Account): Book {
	const wanted = Object.values(sheetNames) as string[];
	const sheets = new Map<string, Sheet>();
	for (const sheet of workbook.sheets) {
		const name = wanted.find((one) => sameName(sheet, one) && !sheets.has(one));
		if (name) sheets.set(name, sheet);
		else if (sheet.cells.length > 0)
			account.tell('sheet-not-kept', { sheet: sheet.name }, { sheet: sheet.name }, sheet.cells);
	}
	return { sheets, account };
}

function openTable(
	{ sheets, account }: Book,
	name: string,
	columns: Columns,
	fallback: DefaultLanguage
): Table | undefined {
	const sheet = sheets.get(name);
	return sheet && tableOf(sheet, columns, fallback, account);
}

/** The word for the default language, before anything is told: it says what the other settings are written in. */
function languageWord({ sheets }: Book): string {
	const sheet = sheets.get(sheetNames.settings);
	const fallback = { tag: 'und', assumed: false };
	const table = sheet && tableOf(sheet, settingsColumns, fallback, accountOf({ sheets: [] }));
	return table?.rows[0]?.one('default_language')?.text.trim() ?? '';
}

/** The first row of the settings; others mean nothing, and are told. */
function settingsOf(book: Book, fallback: DefaultLanguage): Row | undefined {
	const [first, ...more] = openTable(book, sheetNames.settings, settingsColumns, fallback)?.rows ?? [];
	for (const row of more) book.account.tell('settings-row', row.cells[0]!, {}, row.cells);
	return first;
}

function defaultLanguage(
	settings: Row | undefined,
	{ language = 'sv' }: ReadOptions,
	account: Account
): DefaultLanguage {
	const cell = settings?.one('default_language');
	const word = wordOf(cell, account);
	if (word === '') return { tag: language, assumed: true };
	const tag = languageNamed(word);
	if (tag === undefined && cell) account.tell('language-unknown', cell, { column: word.slice(0, 100) });
	return { tag: tag ?? language, assumed: false };
}

function titleOf(
	settings: Row | undefined,
	fallback: string,
	language: string,
	reader: TextReader
): LocalText {
	const title = settings && localTextOf(settings, 'form_title', reader);
	const others = settings && localTextOf(settings, 'title', reader, { own: true });
	if (title || others) return { ...others, ...title };
	reader.account.tell('title-assumed', { sheet: sheetNames.settings }, { title: fallback });
	return { [language]: fallback };
}

/** Field names for texts, told at the cell where there is no such answer. */
const fieldNamed =
	(lookup: Lookup, account: Account): TextReader['fieldNamed'] =>
	(name, cell) => {
		const found = lookup(name);
		if (typeof found === 'object') return found.field;
		account.tell(found === 'unknown' ? 'reference-unknown' : 'reference-ambiguous', cell, {
			name: name.slice(0, 100)
		});
		return undefined;
	};

const cellOf = (item: Item): Cell => (item.kind === 'question' ? item.leaf.typeCell : item.branch.typeCell);
const rowOf = (item: Item): Row => (item.kind === 'question' ? item.leaf.row : item.branch.row);

function whenOf(item: Item, { relevance }: Assembly): Rule | undefined {
	const rows = item.groups.map(({ row }) => row);
	// The title of a group is shown when the group is: its condition is among those of `groups`.
	if (item.kind !== 'heading') rows.push(rowOf(item));
	return allOf(rows.map(relevance));
}

/** A group's condition is read once, however many pages and questions take it over. */
function rememberedRules(read: (row: Row) => Rule | undefined): (row: Row) => Rule | undefined {
	const rules = new Map<Row, Rule | undefined>();
	return (row) => {
		if (!rules.has(row)) rules.set(row, read(row));
		return rules.get(row);
	};
}

/** More than any form: the rules of the whole are not tried on it. */
const mostPages = 200;
const mostOnPage = 300;
const mostConditions = 20_000;

function isTooMuch(pages: readonly MadePage[]): boolean {
	if (pages.length > mostPages || pages.some(({ questions }) => questions.length > mostOnPage)) return true;
	let conditions = 0;
	for (const { when, questions } of pages)
		for (const rule of [when, ...questions.map((one) => one.when)])
			if (rule) conditions += conditionsOf(rule as Rule).length;
	return conditions > mostConditions;
}

const insertedIn = (made: Made): string[] =>
	['label', 'hint', 'text'].flatMap((key) =>
		Object.values((made[key] ?? {}) as LocalText).flatMap((value) =>
			insertsIn(typeof value === 'string' ? value : value.text)
		)
	);

type Assembly = {
	maker: Maker;
	relevance: (row: Row) => Rule | undefined;
	pageIds: Taken;
	pages: MadePage[];
	sources: Sources;
};

function headOf(groups: Branch[], first: Item | undefined, assembly: Assembly): Omit<MadePage, 'questions'> {
	const { maker, relevance, pageIds } = assembly;
	const { account, reader } = maker;
	const branch = groups.at(-1);
	for (const group of groups) {
		refuseColumns(group.row, account);
		tellAppearance(group, account);
	}
	const own = wordOf(branch?.row.own('id'), account);
	const name = wordOf(branch?.row.one('name'), account);
	// The step after the last page is called `check`.
	if (name === 'check') pageIds.set('check', 1);
	const id = idOf(own || name || `page-${first?.id ?? ''}`, pageIds, 'p-');
	const title = branch && localTextOf(branch.row, 'label', reader, { inserts: 'allowed' });
	const when = allOf(groups.map(({ row }) => relevance(row)));
	const exit = truthIn(branch?.row.own('exit'), account);
	return { id, ...(title ? { title } : {}), ...(when ? { when } : {}), ...(exit ? { exit } : {}) };
}

function addPage(plan: Plan, assembly: Assembly): void {
	const { maker, pages, sources } = assembly;
	const { groups, items } = plan;
	const branch = groups.at(-1);
	const begin = (first: Item | undefined): MadePage => {
		const page: MadePage = { ...headOf(groups, first, assembly), questions: [] } as unknown as MadePage;
		pages.push(page);
		sources.pages.push({
			at: branch?.typeCell ?? (first && cellOf(first)),
			when: groups.map(({ row }) => row.one('relevant')).findLast((cell) => cell),
			questions: []
		});
		return page;
	};
	let page = begin(items[0]);
	let asked = new Set<string>();
	for (const item of items) {
		const made = questionOf(item, maker);
		const when = whenOf(item, assembly);
		// What is inserted has been sent, so it was answered on an earlier page.
		if (insertedIn(made).some((field) => asked.has(field.split('.')[0] ?? ''))) {
			maker.account.tell('page-split', cellOf(item), { name: rowOf(item).one('name')?.text.trim() ?? '' });
			page = begin(item);
			asked = new Set();
		}
		asked.add(item.id);
		page.questions.push({ ...made, ...(when ? { when } : {}) });
		sources.pages.at(-1)?.questions.push({ at: cellOf(item), when: rowOf(item).one('relevant') });
	}
}

/** What the form's own rules say of the whole, at the cells that it came from. */
function tellFaults(
	issues: readonly { path: PropertyKey[]; message: string; params?: unknown }[],
	{ pages }: Sources,
	account: Account
): void {
	for (const { path, message, params } of issues) {
		const page = path[0] === 'pages' ? pages[Number(path[1])] : undefined;
		const question = path[2] === 'questions' ? page?.questions[Number(path[3])] : undefined;
		const isWhen = path.includes('when');
		const cell = question
			? ((isWhen ? question.when : undefined) ?? question.at)
			: ((isWhen ? page?.when : undefined) ?? page?.at);
		const fault = (params as { code?: string } | undefined)?.code ?? '';
		const code = (fault in findingCodes ? fault : 'does-not-fit') as FindingCode;
		const part = path.slice(question ? 4 : 0).join('.');
		account.tell(
			code,
			cell ?? { sheet: sheetNames.survey },
			code === 'does-not-fit' ? { part, detail: message } : { part }
		);
	}
}

function languagesOf(
	settings: Row | undefined,
	fallback: DefaultLanguage,
	tables: (Table | undefined)[],
	account: Account
): string[] {
	const own = wordOf(settings?.own('languages'), account);
	if (own !== '') return own.split(' ');
	const used = [...new Set(tables.flatMap((table) => table?.languages ?? []))];
	return used.includes(fallback.tag) ? [fallback.tag, ...used.filter((tag) => tag !== fallback.tag)] : used;
}

/**
 * Reads an XLSForm: the form it becomes, if nothing in it stops that, what became of each of its cells, and all that is
 * to be told at once. Nothing is left out in silence: what we have no question for is refused by its place.
 */
export function readForm(workbook: Workbook, options: ReadOptions = {}): ReadXlsform {
	const account = accountOf(workbook);
	const book = openBook(workbook, account);
	const finish = (form?: Form): ReadXlsform => {
		const entries = account.entries();
		const findings = account.findings();
		return { ...(form && !findings.some(({ stops }) => stops) ? { form } : {}), account: entries, findings };
	};
	const tag = languageNamed(languageWord(book)) ?? options.language ?? 'sv';
	const settings = settingsOf(book, { tag, assumed: false });
	const fallback = defaultLanguage(settings, options, account);
	const survey = openTable(book, sheetNames.survey, surveyColumns, fallback);
	const choices = openTable(book, sheetNames.choices, choiceColumns, fallback);
	const groups = openTable(book, sheetNames.groups, groupColumns, fallback);
	const bands = openTable(book, sheetNames.bands, bandColumns, fallback);
	if (!survey) account.tell('survey-missing', {});
	else if (survey.rows.length === 0) account.tell('survey-empty', { sheet: sheetNames.survey });

	let lookup: Lookup = () => 'unknown';
	const reader: TextReader = { account, fieldNamed: (name, cell) => fieldNamed(lookup, account)(name, cell) };
	const lists = listsOf(choices, reader);
	const outline = outlineOf(survey ?? { rows: [], languages: [] }, account);
	const planned = planOf(outline, account, lists);
	lookup = planned.lookup;
	const languages = languagesOf(settings, fallback, [survey, choices], account);
	const own = ownRowsOf(groups, bands, reader);
	const assembly: Assembly = {
		maker: { reader, account, languages, own },
		relevance: rememberedRules((row) => relevanceOf(row, lookup, account)),
		pageIds: new Map(),
		pages: [],
		sources: { pages: [] }
	};
	for (const plan of planned.plans) addPage(plan, assembly);
	const title = titleOf(settings, options.title ?? sheetNames.survey, languages[0] ?? fallback.tag, reader);
	lists.finish();
	own.finish();
	for (const row of [...(survey?.rows ?? []), ...(settings ? [settings] : [])])
		tellUnused(row.cells, account);
	if (isTooMuch(assembly.pages))
		account.tell('too-many-questions', { sheet: sheetNames.survey }, { most: mostPages });
	if (account.findings().some(({ stops }) => stops)) return finish();
	const read = formSchema.safeParse({ title, languages, pages: assembly.pages });
	if (read.success) return finish(read.data);
	tellFaults(read.error.issues as never, assembly.sources, account);
	return finish();
}

import { form as formSchema, type Form } from '../consultations/form.ts';
import { accountOf, type Account, type Entry, type Finding } from './account.ts';
import { addPage, rememberedRules, type Assembly } from './assemble.ts';
import { openBook, openTable } from './book.ts';
import type { Workbook } from './cells.ts';
import { choiceColumns, listsOf } from './choices.ts';
import { bandColumns, groupColumns, sheetNames, surveyColumns } from './columns.ts';
import type { Lookup } from './fields.ts';
import { isTooMuch, mostPages, tellFaults } from './judge.ts';
import { languageNamed } from './languages.ts';
import { outlineOf } from './outline.ts';
import { ownRowsOf } from './ownRows.ts';
import { planOf } from './plan.ts';
import { relevanceOf } from './rules.ts';
import {
	defaultLanguage,
	languageWord,
	languagesOf,
	settingsOf,
	titleOf,
	type ReadOptions
} from './settings.ts';
import { tellUnused } from './tables.ts';
import type { TextReader } from './texts.ts';

/** What became of a workbook: the form, unless something stops it; every cell; and everything that is to be told. */
export type ReadXlsform = { form?: Form; account: Entry[]; findings: Finding[] };

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

import type { Form } from '../consultations/form.ts';
import { formAsDraft } from '../drafts/make.ts';
import type { Entry } from '../xlsforms/account.ts';
import type { Cell } from '../xlsforms/cells.ts';
import { headerOf } from '../xlsforms/headers.ts';
import { languageNamed } from '../xlsforms/languages.ts';
import { readForm, type ReadXlsform } from '../xlsforms/read.ts';
import { writeForm } from '../xlsforms/write.ts';
import { sourceOf, textsOfDraft, wordsIn } from './draftTexts.ts';
import type { Incoming, Place } from './unit.ts';

/** What has been changed in a workbook besides texts: a translation changes no question. */
export type StructureChange = {
	code: 'question-changed' | 'question-added' | 'question-missing' | 'order-changed' | 'page-changed';
	name: string;
	place: Place;
};

type Cells = Pick<Entry, 'sheet' | 'row' | 'column' | 'text'>;

/** Where things stand in a workbook, by what its cells say. */
function placesIn(account: readonly Cells[]) {
	const bySheet = Map.groupBy(account, ({ sheet }) => sheet.trim().toLowerCase());
	const columns = (sheet: string) => {
		const cells = bySheet.get(sheet) ?? [];
		const first = Math.min(...cells.map(({ row }) => row));
		return cells
			.filter(({ row }) => row === first)
			.map(({ column, text }) => ({ column, header: headerOf(text) }));
	};
	const rowWhere = (sheet: string, wanted: Record<string, string>): number | undefined => {
		const headers = columns(sheet);
		const rows = Object.entries(wanted).map(([key, text]) => {
			const column = headers.find(({ header }) => header.key === key && !header.own)?.column;
			return new Set(
				(bySheet.get(sheet) ?? [])
					.filter((cell) => cell.column === column && cell.text.trim() === text)
					.map(({ row }) => row)
			);
		});
		return [...(rows[0] ?? [])].find((row) => rows.every((found) => found.has(row)));
	};
	const columnOf = (sheet: string, key: string, tag: string): string | undefined =>
		columns(sheet).find(
			({ header }) =>
				header.key === key && header.language !== undefined && languageNamed(header.language) === tag
		)?.column;
	return { rowWhere, columnOf };
}

/** Where a text of a form stands in its workbook: `often.label`, `often.options.daily.label`, `pages.first.title`. */
function placeOfText(id: string, tag: string, { rowWhere, columnOf }: ReturnType<typeof placesIn>): Place {
	const parts = id.split('.');
	const cell = parts.at(-1) === 'title' ? 'label' : (parts.at(-1) ?? '');
	const isChoice = parts.length === 4 && ['options', 'rows', 'points'].includes(parts[1] ?? '');
	const sheet = id === 'form.title' ? 'settings' : isChoice ? 'choices' : 'survey';
	const row = isChoice
		? rowWhere(sheet, { list_name: parts[0] ?? '', name: parts[2] ?? '' })
		: rowWhere(sheet, { name: (parts[0] === 'pages' ? parts[1] : parts[0]) ?? '' });
	const column = columnOf(sheet, cell, tag);
	return { sheet, ...(row === undefined ? {} : { row }), ...(column === undefined ? {} : { column }) };
}

/** The texts of a workbook in one language, as they are compared with those that are here. */
export function textsOfWorkbook(form: Form, account: readonly Cells[], tag: string): Incoming[] {
	const places = placesIn(account);
	return textsOfDraft(formAsDraft(form)).flatMap(({ id, text }) => {
		const words = wordsIn(text, tag);
		return words === undefined
			? []
			: [{ id, source: sourceOf(text), text: words, place: placeOfText(id, tag, places) }];
	});
}

/** A form without its words: what a translation must leave as it is. */
function withoutWords(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(withoutWords);
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(
		Object.entries(value)
			.filter(
				([cell]) => !/^(title|label|hint|text|why|purpose|unit|alt|transcript|messages|years)$/.test(cell)
			)
			.map(([cell, inner]) => [cell, withoutWords(inner)])
	);
}

/** The form as a workbook would bring it back: XLSForm has no word for some of it. */
function asBroughtBack(form: Form): Form | undefined {
	const sheets = writeForm(form).map(({ name, rows }) => ({
		name,
		cells: rows.flatMap((texts, row) =>
			texts.flatMap((text, column): Cell[] =>
				text === '' ? [] : [{ sheet: name, row: row + 1, column: column + 1, text, kind: 'text' }]
			)
		)
	}));
	return readForm({ sheets }).form;
}

/** Everything besides words that differs between a workbook and the form that it is to be a translation of. */
export function structureChanges(read: ReadXlsform & { form: Form }, present: Form): StructureChange[] {
	const reference = asBroughtBack(present) ?? present;
	const { rowWhere } = placesIn(read.account);
	const placeOf = (name: string): Place => {
		const row = rowWhere('survey', { name });
		return { sheet: 'survey', ...(row === undefined ? {} : { row, column: 'A' }) };
	};
	const questions = (form: Form) =>
		new Map(
			form.pages.flatMap((page) =>
				page.questions.map((one) => [one.id, JSON.stringify(withoutWords(one))] as const)
			)
		);
	const pages = (form: Form) =>
		new Map(
			form.pages.map(({ questions: _, ...page }) => [page.id, JSON.stringify(withoutWords(page))] as const)
		);
	const [before, after] = [questions(reference), questions(read.form)];
	const changes: StructureChange[] = [];
	const tell = (code: StructureChange['code'], name: string) =>
		changes.push({ code, name, place: placeOf(name) });
	for (const [name, shape] of after)
		if (!before.has(name)) tell('question-added', name);
		else if (before.get(name) !== shape) tell('question-changed', name);
	for (const name of before.keys()) if (!after.has(name)) tell('question-missing', name);
	for (const [name, shape] of pages(read.form))
		if (pages(reference).get(name) !== shape) tell('page-changed', name);
	const [was, now] = [
		[...before.keys()].filter((name) => after.has(name)),
		[...after.keys()].filter((name) => before.has(name))
	];
	const moved = now.find((name, at) => was[at] !== name);
	if (moved !== undefined) tell('order-changed', moved);
	return changes;
}

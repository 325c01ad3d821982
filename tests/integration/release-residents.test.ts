import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type {
	CountTable,
	MergedCategory,
	QuestionRelease,
	ReleaseDocument
} from '#lib/domain/disclosure/document.ts';
import { shareShown } from '#lib/domain/disclosure/share.ts';
import { closeConsultation } from '#lib/server/consultations/moves.ts';
import { findConsultation } from '#lib/server/consultations/find.ts';
import { run as runImportForm } from '#lib/server/commands/importForm.ts';
import { run as runImportResponses } from '#lib/server/commands/importResponses.ts';
import { run as runAudit } from '#lib/server/commands/audit.ts';
import { run as runRelease } from '#lib/server/commands/release.ts';
import { committees } from '#lib/server/db/schema/index.ts';
import { optionIdOf } from '#lib/server/imports/codebook.ts';
import { findRelease } from '#lib/server/releases/find.ts';
import { readSnapshot } from '#lib/server/releases/snapshot.ts';
import { auditHere, failuresIn } from '../support/disclosure.ts';
import { Span } from '../support/elimination.ts';
import { testDatabase, type TestDatabase } from '../support/database.ts';

process.env.RADSLAG_SECRET ??= Buffer.alloc(32, 7).toString('base64');

const folder = fileURLToPath(new URL('../../../shared/data/residents/', import.meta.url));
const codebookFile = `${folder}codebook.json`;
const csvFile = `${folder}responses.csv`;
const there = existsSync(csvFile);
if (!there) console.info('The residents’ data is not beside the project: its release is not tested.');

type Column = { column: string; values: Record<string, string> | string };

/** Everything below counts from the files by itself; nothing of the project's counting is used. */
function readFiles() {
	const book = JSON.parse(readFileSync(codebookFile, 'utf8')) as {
		questions: Column[];
		background: Column[];
	};
	const rows = parse(readFileSync(csvFile, 'utf8'), { columns: true }) as Record<string, string>[];
	const idOf = (row: Record<string, string>, { column }: Column) =>
		row[column] === 'NA' || row[column] === '' ? '_notAnswered' : optionIdOf(row[column]!);
	const idsOf = (column: Column) => [
		...(typeof column.values === 'string'
			? new Set(rows.map((row) => idOf(row, column)).filter((id) => id !== '_notAnswered'))
			: Object.keys(column.values).map(optionIdOf)),
		'_notAnswered'
	];
	return { book, rows, idOf, idsOf };
}

const leastOf = (background: string) => (background === 'q37_race' ? 10 : 5);

/** The unknowns of one question: each answer in all, and in every group of every background. */
function unknownsOf(files: ReturnType<typeof readFiles>, question: Column) {
	const answers = files.idsOf(question);
	const index = new Map<string, number>();
	const truth: number[] = [];
	const place = (background: string, group: string, answer: string) => {
		const key = `${background} ${group} ${answer}`;
		if (!index.has(key)) {
			index.set(key, truth.length);
			truth.push(0);
		}
		return index.get(key)!;
	};
	for (const answer of answers) place('', '', answer);
	for (const background of files.book.background)
		for (const group of files.idsOf(background))
			for (const answer of answers) place(background.column, group, answer);
	for (const row of files.rows) {
		const answer = files.idOf(row, question);
		truth[place('', '', answer)]!++;
		for (const background of files.book.background)
			truth[place(background.column, files.idOf(row, background), answer)]!++;
	}
	return { answers, truth, place };
}

describe.skipIf(!there)('the residents’ data, from files to a release', () => {
	let database: TestDatabase;
	let document: ReleaseDocument;
	const out: string[] = [];
	const err: string[] = [];
	const io = { out: (line: string) => void out.push(line), err: (line: string) => void err.push(line) };

	beforeAll(async () => {
		database = await testDatabase();
		const { db } = database;
		await db
			.insert(committees)
			.values({ slug: 'kommunstyrelsen', name: { sv: 'Kommunstyrelsen' }, kind: 'committee' });
		const form = ['--slug', 'residents', '--committee', 'kommunstyrelsen', '--responses', csvFile];
		expect(await runImportForm(db, [codebookFile, ...form], io), err.join('\n')).toBe(0);
		expect(
			await runImportResponses(db, ['residents', csvFile, '--codebook', codebookFile], io),
			err.join('\n')
		).toBe(0);
		await closeConsultation(db, 'residents');
		expect(await runRelease(db, ['residents'], io), err.join('\n')).toBe(0);
		const consultation = await findConsultation(db, 'residents');
		expect(consultation?.state).toBe('released');
		document = (await findRelease(db, consultation!.id))!.document;
	});
	afterAll(() => database?.close());

	test('most is shown', () => {
		expect(document.respondents).toBe(1033);
		expect(document.questions).toHaveLength(104);
		expect(out.join('\n')).toMatch(/Imported 1033 answers/);
		expect(out.join('\n')).toMatch(/id, method, .*zip/);
		const tables = document.questions.flatMap(({ by }) => by);
		expect(tables.filter(({ withheld }) => !withheld).length / tables.length).toBeGreaterThan(0.9);
		expect(document.questions.filter(({ total }) => total.withheld)).toEqual([]);
	});

	test('every number is the true count, and 0 or at least k', () => {
		const files = readFiles();
		for (const { column, groups, withheld } of document.backgrounds.map((table) => ({
			...table,
			column: table.id
		}))) {
			expect(withheld).toBe(false);
			const background = files.book.background.find((one) => one.column === column)!;
			for (const { ids, count } of groups) {
				expect(count).toBe(files.rows.filter((row) => ids.includes(files.idOf(row, background))).length);
				expect(count === 0 || Number(count) >= (column === 'q37_race' ? 20 : 10)).toBe(true);
			}
		}
		for (const release of document.questions) {
			const question = files.book.questions.find(({ column }) => column === release.question)!;
			const { truth, place } = unknownsOf(files, question);
			for (const { background, groups, table } of tablesOf(release))
				for (const [row, cells] of table.cells.entries())
					for (const [at, cell] of cells.entries()) {
						if (cell === null) continue;
						const members = groups[row]!.ids.flatMap((group) =>
							table.categories[at]!.ids.map((answer) => place(background, group, answer))
						);
						expect(cell).toBe(members.reduce((sum, index) => sum + truth[index]!, 0));
						expect(cell === 0 || cell >= leastOf(background)).toBe(true);
					}
		}
	});

	test('four attackers find nobody, and most is shown', async () => {
		const { db } = database;
		const lines: string[] = [];
		const told = {
			out: (line: string) => void lines.push(line),
			err: (line: string) => void lines.push(line)
		};
		expect(await runAudit(db, ['residents'], told), lines.join('\n')).toBe(0);
		expect(lines.filter((line) => /hidden numbers.*passed$/.test(line))).toHaveLength(4);
		const share = shareShown(document);
		expect(share.cells).toBeGreaterThan(0.65);
		expect(share.counts).toBeGreaterThan(0.8);
	});

	test('totals minus the rest: no hidden count follows from any sums and differences', () => {
		const files = readFiles();
		let hidden = 0;
		for (const release of document.questions) {
			const { span, small } = derivable(files, document, release);
			hidden += small.length;
			expect(small.filter((index) => span.has([index]))).toEqual([]);
		}
		expect(hidden).toBeGreaterThan(1000);
	});

	test('one table published as it was counted, and the same two attacks find it', async () => {
		const files = readFiles();
		const { db } = database;
		const consultation = (await findConsultation(db, 'residents'))!;
		const { counts } = await readSnapshot(db, consultation.id);
		const at = document.questions.findIndex(({ question }) => question === 'q1_01');
		const way = counts.layout.breakdowns.findIndex(({ id }) => id === 'counci');
		const release = structuredClone(document.questions[at]!);
		const single = (slots: { id: string }[]): MergedCategory[] =>
			slots.map(({ id }) => ({ ids: [id], labels: [], kind: 'answer' }));
		release.by[way] = {
			...release.by[way]!,
			groups: single(counts.layout.breakdowns[way]!.groups),
			categories: single(counts.layout.questions[at]!.slots),
			cells: counts.by(at, way),
			bases: counts.groups(way)
		};
		const { span, small } = derivable(files, document, release);
		expect(small.filter((index) => span.has([index])).length).toBeGreaterThan(0);
		const asPublished = { ...document, questions: document.questions.with(at, release) };
		expect(failuresIn(await auditHere(counts, [asPublished]))).toContain('reader q1_01');
	});
});

function tablesOf({
	total,
	by
}: QuestionRelease): { background: string; groups: { ids: string[] }[]; table: CountTable }[] {
	return [
		{ background: '', groups: [{ ids: [''] }], table: total },
		...by
			.filter(({ withheld }) => !withheld)
			.map((table) => ({ background: table.background, groups: table.groups, table }))
	];
}

/** Everything published of one question as a span, and the small counts that must not be in it. */
function derivable(files: ReturnType<typeof readFiles>, document: ReleaseDocument, release: QuestionRelease) {
	const question = files.book.questions.find(({ column }) => column === release.question)!;
	const { answers, truth, place } = unknownsOf(files, question);
	const span = new Span(truth.length);
	for (const background of files.book.background)
		for (const answer of answers) {
			const groups = files.idsOf(background).map((group) => place(background.column, group, answer));
			span.add([place('', '', answer), ...groups], [-1, ...groups.map(() => 1)]);
		}
	span.add(answers.map((answer) => place('', '', answer)));
	for (const { id, groups } of document.backgrounds)
		for (const { ids } of groups)
			span.add(ids.flatMap((group) => answers.map((answer) => place(id, group, answer))));
	for (const { background, groups, table } of tablesOf(release))
		for (const [row, cells] of table.cells.entries())
			for (const [column, { ids }] of table.categories.entries())
				if (cells[column] !== null)
					span.add(
						groups[row]!.ids.flatMap((group) => ids.map((answer) => place(background, group, answer)))
					);
	const least = new Map<number, number>();
	for (const answer of answers) {
		least.set(place('', '', answer), 5);
		for (const background of files.book.background)
			for (const group of files.idsOf(background))
				least.set(place(background.column, group, answer), leastOf(background.column));
	}
	const small = [...truth.keys()].filter((index) => truth[index]! > 0 && truth[index]! < least.get(index)!);
	return { span, small };
}

import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Form } from '#lib/domain/consultations/form.ts';
import type { StoredDocument } from '#lib/domain/disclosure/document.ts';
import type { Question } from '#lib/domain/questions/register.ts';
import { results as shape, type Results } from '#lib/domain/reports/shapes.ts';
import { questionsOfResults } from '#lib/domain/reports/results.ts';
import type { Database } from '#lib/server/db/client.ts';
import { committees, consultations, formVersions, releases } from '#lib/server/db/schema/index.ts';
import { findResults } from '#lib/server/reports/results.ts';
import { callApi } from '../support/callApi.ts';
import { testDatabase, type TestDatabase } from '../support/database.ts';
import {
	exampleConsultation,
	exampleDocument,
	exampleForm,
	suppressedDocument
} from '../support/releasedExample.ts';

let opened: TestDatabase;
let db: Database;

/** The example's form with its first question shared under a name. */
const formWith = (shared: string): Form => ({
	...exampleForm,
	pages: exampleForm.pages.map((page) => ({
		...page,
		questions: page.questions.map((question) =>
			question.id === 'safe' ? ({ ...question, shared } as Question) : question
		)
	}))
});

async function addCommittee(slug: string, successors: string[] = []): Promise<string> {
	const [row] = await db
		.insert(committees)
		.values({ slug, name: { sv: slug }, kind: 'district', successors })
		.returning();
	return row?.id ?? '';
}

type Asked = {
	slug: string;
	committeeId: string;
	closesOn: string;
	shared?: string;
	document?: StoredDocument;
	state?: 'closed' | 'released' | 'archived';
};

async function ask({ slug, committeeId, closesOn, shared = 'safety', document, state = 'archived' }: Asked) {
	const { title, summary, purpose } = exampleConsultation.head;
	const [row] = await db
		.insert(consultations)
		.values({
			slug,
			committeeId,
			state,
			title,
			summary,
			purpose,
			// Not everybody: only one's own line of committees is compared.
			reach: { whom: 'residents', fromAge: 16 },
			opensOn: '2020-01-01',
			closesOn,
			openedAt: new Date('2020-01-01T12:00:00Z'),
			closedAt: new Date(`${closesOn}T12:00:00Z`)
		})
		.returning();
	const consultationId = row?.id ?? '';
	await db.insert(formVersions).values({ consultationId, version: 1, form: formWith(shared) });
	if (document)
		await db.insert(releases).values({
			consultationId,
			number: 1,
			snapshotHash: 'example',
			document: document as typeof releases.$inferInsert.document
		});
}

const [safe, ...others] = exampleDocument.questions;
/** A release as the first ones were stored, with the lowest answer hidden. */
const hidden: StoredDocument = {
	...exampleDocument,
	questions: [
		{
			...safe!,
			total: {
				withheld: false,
				categories: safe!.total.categories,
				bases: [100],
				cells: [[null, 15, 50, 8, null]],
				percents: [[null, 15, 50, 8, null]]
			}
		},
		...others
	]
};

let results: Results;
beforeAll(async () => {
	opened = await testDatabase();
	db = opened.db;
	const before = await addCommittee('rinkeby-kista', ['jarva']);
	const now = await addCommittee('jarva');
	const other = await addCommittee('bromma');
	await ask({ slug: 'forst', committeeId: before, closesOn: '2022-03-01', document: exampleDocument });
	await ask({ slug: 'sedan', committeeId: now, closesOn: '2024-03-01', document: hidden });
	await ask({ slug: 'annan', committeeId: other, closesOn: '2024-04-01', document: exampleDocument });
	await ask({
		slug: 'annat',
		committeeId: now,
		closesOn: '2024-05-01',
		shared: 'influence',
		document: exampleDocument
	});
	await ask({ slug: 'oraknad', committeeId: now, closesOn: '2025-03-01', state: 'closed' });
	await ask({
		slug: 'parken',
		committeeId: now,
		closesOn: '2026-03-01',
		document: suppressedDocument,
		state: 'released'
	});
	await ask({ slug: 'senare', committeeId: now, closesOn: '2026-09-01', document: exampleDocument });
	const found = await findResults(db, 'parken');
	if (found?.state !== 'released') throw new Error('no results');
	results = found.results;
});
afterAll(() => opened.close());

it('gathers what a line of committees asked before, in the order it closed', () => {
	const [question] = questionsOfResults(results);
	expect(shape.parse(results)).toEqual(results);
	expect(question?.trend?.points.map(({ consultation, breaks }) => [consultation.slug, breaks])).toEqual([
		['forst', []],
		['sedan', ['committee']],
		['parken', []]
	]);
	const lowest = question?.trend?.lines.find(({ category }) => category?.ids[0] === 's1');
	expect(lowest?.values.map(({ state }) => state)).toEqual(['shown', 'hidden', 'shown']);
});

it('reads a release that was stored before means as one without', () => {
	const mean = questionsOfResults(results)[0]?.trend?.lines.find(({ measure }) => measure === 'mean');
	expect(mean?.values).toEqual([
		{ state: 'absent', value: null },
		{ state: 'absent', value: null },
		{ state: 'shown', value: 2.4 }
	]);
});

it('has none for the first time', async () => {
	const first = await findResults(db, 'forst');
	expect(first?.state === 'released' && questionsOfResults(first.results)[0]).not.toHaveProperty('trend');
});

it('stands in the open data, hidden figures as such', async () => {
	expect(await (await callApi(db, '/results/parken')).json()).toEqual(JSON.parse(JSON.stringify(results)));
	const text = await (await callApi(db, '/results/parken.csv')).text();
	const rows = parse(text, { columns: true, bom: true }) as Record<string, string>[];
	const of = (wanted: Record<string, string>) =>
		rows.filter((row) => Object.entries(wanted).every(([column, value]) => row[column] === value));
	expect(
		of({ section: 'trend', answer: 's1', group: '' }).map((row) => [
			row['round'],
			row['round_closed'],
			row['round_state'],
			row['percent'],
			row['hidden']
		])
	).toEqual([
		['forst', '2022-03-01', 'shown', '20', 'false'],
		['sedan', '2024-03-01', 'hidden', '', 'true'],
		['parken', '2026-03-01', 'shown', '20', 'false']
	]);
	expect(of({ section: 'means', group: '' })).toMatchObject([
		{ mean: '2.4', median: 's3', median_text: 'Mycket trygg', hidden: 'false' }
	]);
	expect(of({ section: 'means', group: 'bromma' })).toMatchObject([{ mean: '', hidden: 'true' }]);
	expect(of({ section: 'gaps', answer: 's3' })).toMatchObject([
		{ gap_points: '23', highest: 'bromma', lowest: 'farsta' }
	]);
	expect(of({ section: 'participation', group: 'jarva' })).toMatchObject([{ count: '', hidden: 'true' }]);
});

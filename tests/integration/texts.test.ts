import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eq } from 'drizzle-orm';
import { form as formSchema } from '#lib/domain/consultations/form.ts';
import { addUser } from '#lib/server/auth/users.ts';
import { closeConsultation } from '#lib/server/consultations/moves.ts';
import { auditLog, freeTexts, textJudgements, textThemes, themes } from '#lib/server/db/schema/index.ts';
import { publicGeneration } from '#lib/server/http/generation.ts';
import { deleteUnreleasedTexts } from '#lib/server/releases/deleteUnreleased.ts';
import { releaseConsultation } from '#lib/server/releases/release.ts';
import { judgeText, listWithheldTexts, reviewProgress } from '#lib/server/releases/texts.ts';
import {
	addTheme,
	listThemes,
	mergeTheme,
	removeTheme,
	renameTheme,
	tagText,
	themeReleasesOf,
	themesOfText
} from '#lib/server/releases/themes.ts';
import { fixThemes } from '#lib/server/releases/fixThemes.ts';
import { undoJudgement, undoable } from '#lib/server/releases/undo.ts';
import { findResults } from '#lib/server/reports/results.ts';
import { newResponse, rewriteResponses } from '#lib/server/responses/store.ts';
import { questionsOfResults } from '#lib/domain/reports/results.ts';
import { insertConsultation } from '../support/consultation.ts';
import { testDatabase, type TestDatabase } from '../support/database.ts';

process.env.RADSLAG_SECRET ??= Buffer.alloc(32, 7).toString('base64');

const label = { sv: 'x' };
const form = formSchema.parse({
	title: label,
	languages: ['sv'],
	pages: [{ id: 'page', questions: [{ type: 'longText', id: 'why', label }] }]
});

let database: TestDatabase;
let officer: string;
let other: string;
beforeAll(async () => {
	database = await testDatabase();
	const add = async (email: string) => (await addUser(database.db, { email, name: 'Person', roles: [] })).id;
	officer = await add('officer@stad.example');
	other = await add('other@stad.example');
});
afterAll(() => database.close());

/** A closed consultation in which so many wrote a text each, of so many people. */
async function closed(slug: string, texts: number, people = texts + 20): Promise<string> {
	const { db } = database;
	const id = await insertConsultation(db, slug, form);
	const answers = Array.from({ length: people }, (_, at) =>
		newResponse(1, at < texts ? { why: `Text ${at} om ljus` } : {})
	);
	await db.$client.begin((tx) => rewriteResponses(tx, id, answers));
	await closeConsultation(db, slug);
	return id;
}

const textsOf = (id: string) =>
	database.db.select().from(freeTexts).where(eq(freeTexts.consultationId, id)).orderBy(freeTexts.text);
const judgementsOf = (id: string) =>
	database.db
		.select()
		.from(textJudgements)
		.where(eq(textJudgements.consultationId, id))
		.orderBy(textJudgements.at);
const releaseAll = async (id: string) => {
	for (const { id: text } of await listWithheldTexts(database.db, id, 1000))
		expect(await judgeText(database.db, text, { state: 'released' }, officer)).toBe('done');
};

describe('a judgement', () => {
	test('keeps why, logs it, and refuses a note that tells of somebody', async () => {
		const { db } = database;
		const id = await closed('why', 12);
		const [first, second] = await textsOf(id);
		const refuse = (more: object) => judgeText(db, first!.id, { state: 'refused', ...more }, officer);
		expect(await refuse({})).toBe('reason-missing');
		expect(await refuse({ reason: 'other' })).toBe('note-missing');
		expect(await refuse({ reason: 'other', note: 'Ring 070-123 45 67' })).toBe('note-unsafe');
		expect(await refuse({ reason: 'other', note: 'Två texter i en' })).toBe('done');
		expect(await judgeText(db, second!.id, { state: 'released', released: 'Mer ljus' }, officer)).toBe(
			'reason-missing'
		);
		const shown = { state: 'released' as const, released: 'Mer ljus', reason: 'secrecy' as const };
		expect(await judgeText(db, second!.id, shown, officer)).toBe('done');
		expect(
			(await judgementsOf(id)).map(({ outcome, reason, note, userId }) => [outcome, reason, note, userId])
		).toEqual([
			['refused', 'other', 'Två texter i en', officer],
			['redacted', 'secrecy', null, officer]
		]);
		const logged = await db.select().from(auditLog).where(eq(auditLog.subject, first!.id));
		expect(logged.map(({ action }) => action)).toEqual(['text.refused.other']);
		// Identifiers, never content.
		expect(JSON.stringify(await db.select().from(auditLog))).not.toContain('Två texter');
	});

	test('is taken back by who made it, and only the last', async () => {
		const { db } = database;
		const id = await closed('undo', 12);
		const [first, second] = await textsOf(id);
		expect(await undoJudgement(db, id, officer)).toBeUndefined();
		await judgeText(db, first!.id, { state: 'refused', reason: 'offends' }, officer);
		await judgeText(db, second!.id, { state: 'released' }, officer);
		expect(await undoJudgement(db, id, other)).toBeUndefined();
		expect(await undoJudgement(db, id, officer)).toBe(second!.id);
		expect(await undoJudgement(db, id, officer)).toBeUndefined();
		const states = (await textsOf(id)).map(({ state, released }) => [state, released]);
		expect(states.slice(0, 2)).toEqual([
			['refused', null],
			['withheld', null]
		]);
	});

	test('of what was refused stands once there are results; what is shown is taken away at once', async () => {
		const { db } = database;
		const id = await closed('after', 12);
		const [first, second] = await textsOf(id);
		await judgeText(db, first!.id, { state: 'released' }, officer);
		await releaseConsultation(db, 'after');
		const before = await publicGeneration(db);
		expect(await undoable(db, id, officer)).toBe(first!.id);
		expect(await undoJudgement(db, id, officer)).toBe(first!.id);
		expect(await publicGeneration(db)).not.toBe(before);
		await judgeText(db, second!.id, { state: 'refused', reason: 'offends' }, officer);
		expect(await undoJudgement(db, id, officer)).toBeUndefined();
		expect(await judgeText(db, second!.id, { state: 'released' }, officer)).toBe('not-found');
	});

	test('moves the progress in tenths, which say nothing of few texts', async () => {
		const few = await closed('few', 49);
		expect(await reviewProgress(database.db, few)).toBeUndefined();
		const many = await closed('many', 50);
		expect(await reviewProgress(database.db, many)).toBe(0);
		const [first] = await textsOf(many);
		await judgeText(database.db, first!.id, { state: 'released' }, officer);
		expect(await reviewProgress(database.db, many)).toBe(0);
		await releaseAll(many);
		expect(await reviewProgress(database.db, many)).toBe(10);
	});
});

describe('themes', () => {
	test('are added, named, merged and removed, and texts follow', async () => {
		const { db } = database;
		const id = await closed('made', 12);
		const light = (await addTheme(db, id, 'why', { sv: 'Ljus' })).id!;
		const dark = (await addTheme(db, id, 'why', { sv: 'Mörker' })).id!;
		const bench = (await addTheme(db, id, 'why', { sv: 'Bänkar' })).id!;
		expect(await addTheme(db, id, 'why', { sv: ' ljus ' })).toEqual({ outcome: 'theme-taken', id: light });
		expect(await renameTheme(db, id, dark, { sv: 'LJUS' })).toBe('theme-taken');
		expect(await renameTheme(db, id, dark, { sv: 'Mörkt' })).toBe('done');
		const [first, second] = await textsOf(id);
		const elsewhere = await closed('elsewhere', 12);
		const foreign = (await addTheme(db, elsewhere, 'why', { sv: 'Annat' })).id!;
		await judgeText(db, first!.id, { state: 'released', themes: [light, dark, foreign] }, officer);
		await judgeText(db, second!.id, { state: 'released', themes: [dark] }, officer);
		expect((await themesOfText(db, first!.id)).sort()).toEqual([light, dark].sort());
		expect(await mergeTheme(db, id, dark, foreign)).toBe('not-found');
		expect(await mergeTheme(db, id, dark, light)).toBe('done');
		expect(await themesOfText(db, first!.id)).toEqual([light]);
		expect(await themesOfText(db, second!.id)).toEqual([light]);
		expect(await removeTheme(db, id, bench)).toBe('done');
		expect(await removeTheme(db, elsewhere, light)).toBe('not-found');
		expect((await listThemes(db, id)).map(({ name }) => name)).toEqual([{ sv: 'Ljus' }]);
	});

	test('are made public once, protected, and stay as they are', async () => {
		const { db } = database;
		const id = await closed('fixed', 40);
		const all = await textsOf(id);
		const sizes = { Ljus: 20, Bänkar: 8, Vatten: 3 };
		const ids: Record<string, string> = {};
		for (const [name, size] of Object.entries(sizes)) {
			ids[name] = (await addTheme(db, id, 'why', { sv: name })).id!;
			for (const text of all.slice(0, size)) {
				const own = [...(await themesOfText(db, text.id)), ids[name]];
				await tagText(db, { id: text.id, consultationId: id, question: 'why' }, own);
			}
		}
		expect(await fixThemes(db, id, 'why', officer)).toBe('no-results');
		await releaseConsultation(db, 'fixed');
		expect(await fixThemes(db, id, 'why', officer)).toBe('texts-wait');
		expect(await fixThemes(db, id, 'other', officer)).toBe('no-themes');
		await releaseAll(id);
		expect(await fixThemes(db, id, 'why', officer)).toBe('done');
		expect(await fixThemes(db, id, 'why', officer)).toBe('fixed');

		const [stored] = await themeReleasesOf(db, [id]);
		expect(stored!.document.texts).toBe(40);
		expect(stored!.document.themes.map(({ name, count, percent }) => [name.sv, count, percent])).toEqual([
			['Ljus', 20, 50],
			['Bänkar', null, null],
			['Vatten', null, null]
		]);
		for (const statement of [
			"update theme_releases set question = 'x'",
			'delete from theme_releases',
			'truncate theme_releases'
		])
			await expect(db.$client.unsafe(statement)).rejects.toThrow(/append-only/);
		expect((await addTheme(db, id, 'why', { sv: 'Nytt' })).outcome).toBe('fixed');
		expect(await removeTheme(db, id, ids.Ljus!)).toBe('fixed');
		await tagText(db, { id: all[39]!.id, consultationId: id, question: 'why' }, [ids.Ljus!]);
		expect(await themesOfText(db, all[39]!.id)).toEqual([]);

		const found = await findResults(db, 'fixed');
		const [question] = found?.state === 'released' ? questionsOfResults(found.results) : [];
		expect(question?.themes?.[0]?.themes.map(({ count }) => count)).toEqual([20, null, null]);
		// A text of a hidden theme says nothing of it.
		const told = new Set(question?.texts.flatMap(({ themes }) => themes ?? []));
		expect([...told]).toEqual([ids.Ljus]);
		expect(question?.texts.filter(({ themes }) => themes)).toHaveLength(20);
	});

	test('do not tell how many texts there are where the release does not', async () => {
		const { db } = database;
		// All but two of them wrote: the release hides that two did not.
		const id = await closed('nearly', 40, 42);
		const theme = (await addTheme(db, id, 'why', { sv: 'Ljus' })).id!;
		for (const text of (await textsOf(id)).slice(0, 20))
			await tagText(db, { id: text.id, consultationId: id, question: 'why' }, [theme]);
		await releaseConsultation(db, 'nearly');
		await releaseAll(id);
		expect(await fixThemes(db, id, 'why', officer)).toBe('done');
		const [stored] = await themeReleasesOf(db, [id]);
		expect(stored!.document).toMatchObject({ texts: null, themes: [{ count: 20, percent: null }] });
	});
});

test('what is not shown leaves: originals, refused and waiting texts, notes, themes never made public', async () => {
	const { db } = database;
	const id = await closed('leaves', 12);
	const [first, second, third] = await textsOf(id);
	const theme = (await addTheme(db, id, 'why', { sv: 'Ljus' })).id!;
	await judgeText(db, first!.id, { state: 'released' }, officer);
	await judgeText(
		db,
		second!.id,
		{ state: 'released', released: 'Ljus', reason: 'other', note: 'Kortare', themes: [theme] },
		officer
	);
	await judgeText(db, third!.id, { state: 'refused', reason: 'offends' }, officer);
	expect(await db.$client.begin((tx) => deleteUnreleasedTexts(tx, id))).toBe(10);
	expect((await textsOf(id)).map(({ text, released, edited }) => [text, released, edited]).sort()).toEqual([
		['Ljus', 'Ljus', true],
		[first!.text, first!.text, false]
	]);
	expect(await db.select().from(themes).where(eq(themes.consultationId, id))).toEqual([]);
	expect(await db.select().from(textThemes).where(eq(textThemes.textId, second!.id))).toEqual([]);
	expect((await judgementsOf(id)).map(({ outcome, note }) => [outcome, note])).toEqual([
		['released', null],
		['redacted', null],
		['refused', null]
	]);
	expect(await db.$client.begin((tx) => deleteUnreleasedTexts(tx, id))).toBe(0);
	expect((await textsOf(id)).map(({ edited }) => edited).sort()).toEqual([false, true]);
});

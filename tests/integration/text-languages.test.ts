import { afterAll, beforeAll, expect, test } from 'vitest';
import { and, eq, isNotNull, sql } from 'drizzle-orm';
import { form as formSchema } from '#lib/domain/consultations/form.ts';
import { questionsOfResults } from '#lib/domain/reports/results.ts';
import { addUser } from '#lib/server/auth/users.ts';
import { closeConsultation } from '#lib/server/consultations/moves.ts';
import { freeTexts, participation, responses, waitingTranslations } from '#lib/server/db/schema/index.ts';
import { deleteUnreleasedTexts } from '#lib/server/releases/deleteUnreleased.ts';
import { releaseConsultation } from '#lib/server/releases/release.ts';
import { judgeText, listWithheldTexts } from '#lib/server/releases/texts.ts';
import {
	correctLanguage,
	judgeTranslation,
	removeTranslations,
	translationToConfirm
} from '#lib/server/releases/textTranslations.ts';
import {
	languagesToReview,
	reviewTranslation,
	translationToReview
} from '#lib/server/releases/reviewTranslations.ts';
import { undoJudgement } from '#lib/server/releases/undo.ts';
import { textToTranslate, writeTextTranslation } from '#lib/server/releases/waitingTranslations.ts';
import { findResults } from '#lib/server/reports/results.ts';
import { newResponse, rewriteResponses } from '#lib/server/responses/store.ts';
import { writtenQuotes } from '#lib/server/exports/blocks/writtenQuotes.ts';
import { resultRows } from '#lib/server/exports/resultRows.ts';
import { speakerOf } from '#lib/server/exports/print/speaker.ts';
import { insertConsultation } from '../support/consultation.ts';
import { testDatabase, type TestDatabase } from '../support/database.ts';

process.env.RADSLAG_SECRET ??= Buffer.alloc(32, 7).toString('base64');

const label = { sv: 'Berätta mer' };
const form = formSchema.parse({
	title: label,
	languages: ['sv'],
	pages: [{ id: 'page', questions: [{ type: 'longText', id: 'why', label }] }]
});
const finnish = 'Enemmän valoa polulle, kiitos. Äitini ei näe kulkea.';
const swedish = 'Mer ljus vid vägen, tack.';
const mixed = 'Vi vill ha service suomeksi koska se on oikeus';

let database: TestDatabase;
let officer: string;
let translator: string;
let reviewer: string;
beforeAll(async () => {
	database = await testDatabase();
	const add = async (email: string) => (await addUser(database.db, { email, name: 'Person', roles: [] })).id;
	officer = await add('officer@stad.example');
	translator = await add('translator@stad.example');
	reviewer = await add('reviewer@stad.example');
});
afterAll(() => database.close());

/** A closed consultation with these texts among many answers. */
async function closed(slug: string, texts: readonly string[]): Promise<string> {
	const { db } = database;
	const id = await insertConsultation(db, slug, form);
	const answers = Array.from({ length: 40 }, (_, at) => newResponse(1, texts[at] ? { why: texts[at] } : {}));
	await db.$client.begin((tx) => rewriteResponses(tx, id, answers));
	await closeConsultation(db, slug);
	return id;
}

const textOf = async (id: string, text: string) => {
	const [row] = await database.db
		.select()
		.from(freeTexts)
		.where(and(eq(freeTexts.consultationId, id), eq(freeTexts.text, text)));
	return row!;
};
const show = (id: string, more: { lang?: string } = {}) =>
	judgeText(database.db, id, { state: 'released', ...more }, officer);
const write = (textId: string, text: string, lang = 'sv') =>
	writeTextTranslation(database.db, { textId, lang, text, authorId: translator });

test('a text’s language is known when a person has judged it, and never of an answer', async () => {
	const { db } = database;
	const id = await closed('known', [finnish, swedish, mixed]);
	const waiting = await listWithheldTexts(db, id, 10);
	expect(Object.fromEntries(waiting.map(({ text, lang }) => [text, lang]))).toEqual({
		[finnish]: 'fi',
		[swedish]: 'sv',
		[mixed]: 'und'
	});
	expect(await db.select().from(freeTexts).where(isNotNull(freeTexts.lang))).toEqual([]);

	await show((await textOf(id, finnish)).id);
	await show((await textOf(id, mixed)).id, { lang: 'fit' });
	await judgeText(db, (await textOf(id, swedish)).id, { state: 'refused', reason: 'offends' }, officer);
	expect((await textOf(id, finnish)).lang).toBe('fi');
	expect((await textOf(id, mixed)).lang).toBe('fit');
	expect((await textOf(id, swedish)).lang).toBeNull();

	const columns = await db.execute<{ table_name: string; column_name: string }>(
		sql`select table_name, column_name from information_schema.columns where table_name in ('responses', 'text_judgements', 'participation')`
	);
	expect([...columns].map(({ column_name }) => column_name)).not.toContain('lang');
	const kept = await db.select().from(responses).where(eq(responses.consultationId, id));
	expect(JSON.stringify(kept)).not.toMatch(/"(fi|fit|und)"/);
	const counted = await db.select().from(participation).where(eq(participation.consultationId, id));
	expect(counted.map(({ language }) => language)).not.toContain('fi');
});

test('a translation waits until a person has confirmed it, and then stands beside the text everywhere', async () => {
	const { db } = database;
	const id = await closed('beside', [finnish, swedish, mixed]);
	expect(await textToTranslate(db, 'sv')).not.toMatchObject({ text: finnish, lang: undefined });
	const text = await textOf(id, finnish);
	expect(await write(text.id, 'Mer ljus.')).toBe('gone');
	for (const one of [finnish, swedish, mixed]) await show((await textOf(id, one)).id);

	// Nothing but what is shown, its language and the question; not what is Swedish, and not what nobody can tell.
	expect(await textToTranslate(db, 'sv', text.id)).toEqual({
		id: text.id,
		text: finnish,
		lang: 'fi',
		question: label
	});
	expect(await textToTranslate(db, 'sv', (await textOf(id, swedish)).id)).toBeUndefined();
	expect(await textToTranslate(db, 'sv', (await textOf(id, mixed)).id)).toBeUndefined();

	expect(await write(text.id, ' ')).toBe('empty');
	expect(await write(text.id, 'Ring Aino på 070-123 45 67')).toBe('unsafe');
	expect(await write(text.id, 'x'.repeat(20_001))).toBe('long');
	expect(await write(text.id, 'a\u0000b')).toBe('character-not-allowed');
	expect(await write(text.id, 'Lisää valoa.', 'fi')).toBe('gone');
	expect(await write(text.id, 'Mer ljus vid stigen, tack. Min mamma Aino Korhonen ser inte att gå.')).toBe(
		'done'
	);
	expect(await write(text.id, 'Ljus.')).toBe('gone');
	expect(await textToTranslate(db, 'sv', text.id)).toBeUndefined();

	const waiting = await translationToConfirm(db, id);
	expect(waiting).toMatchObject({ original: finnish, originalLang: 'fi', lang: 'sv' });
	expect(waiting!.suggestion).not.toContain('Korhonen');
	const elsewhere = await closed('elsewhere', []);
	expect(await judgeTranslation(db, elsewhere, waiting!.id, 'Mer ljus.', officer)).toBe('gone');
	expect(await judgeTranslation(db, id, waiting!.id, 'Ring 070-123 45 67', officer)).toBe('unsafe');
	expect(await judgeTranslation(db, id, waiting!.id, 'Mer ljus vid stigen, tack.', officer)).toBe('done');
	expect(await judgeTranslation(db, id, waiting!.id, 'Mer ljus.', officer)).toBe('gone');
	expect(await textOf(id, finnish)).toMatchObject({
		released: finnish,
		translations: { sv: { text: 'Mer ljus vid stigen, tack.', status: 'draft' } }
	});

	await releaseConsultation(db, 'beside');
	const found = await findResults(db, 'beside');
	if (found?.state !== 'released') throw new Error('not released');
	const { results } = found;
	const [question] = questionsOfResults(results);
	const shown = question!.texts.find(({ lang }) => lang === 'fi');
	expect(shown).toEqual({
		text: finnish,
		lang: 'fi',
		edited: false,
		translations: { sv: { text: 'Mer ljus vid stigen, tack.', status: 'draft' } }
	});
	const rows = (lang: string) =>
		resultRows({ ...results, questions: questionsOfResults(results) }, speakerOf(lang).words).filter(
			({ section, text_lang }) => section === 'texts' && text_lang === 'fi'
		);
	expect(rows('sv')).toMatchObject([
		{
			answer_text: finnish,
			translation: 'Mer ljus vid stigen, tack.',
			translation_lang: 'sv',
			translation_status: 'draft'
		}
	]);
	expect(rows('fi')[0]).not.toHaveProperty('translation');
});

test('a translation is reviewed by somebody who had no part in it, and is reviewed everywhere from then on', async () => {
	const { db } = database;
	const id = await closed('reviewed', [finnish]);
	const text = await textOf(id, finnish);
	await show(text.id);
	const translate = async (words: string) => {
		await write(text.id, words);
		const waiting = await translationToConfirm(db, id);
		expect(await translationToReview(db, 'sv', { reviewer, id: text.id })).toBeUndefined();
		await judgeTranslation(db, id, waiting!.id, words, officer);
	};
	const seenBy = (person: string) => translationToReview(db, 'sv', { reviewer: person, id: text.id });
	const review = (judgement: 'approve' | 'sendBack', by: string, seen: string) =>
		reviewTranslation(db, { id: text.id, tag: 'sv', seen }, judgement, by);

	await translate('Mera ljus.');
	const first = await seenBy(reviewer);
	expect(first).toMatchObject({ original: finnish, originalLang: 'fi', text: 'Mera ljus.', question: label });
	for (const person of [translator, officer]) {
		expect(await seenBy(person)).toBeUndefined();
		expect(await review('approve', person, first!.seen)).toBe('gone');
		expect(await review('sendBack', person, first!.seen)).toBe('gone');
	}
	expect(await review('sendBack', reviewer, first!.seen)).toBe('done');
	expect(await textOf(id, finnish)).toMatchObject({ released: finnish, translations: null });

	await translate('Mer ljus vid stigen.');
	expect(await review('approve', reviewer, first!.seen)).toBe('gone');
	const { seen } = (await seenBy(reviewer))!;
	expect(await review('approve', reviewer, seen)).toBe('done');
	expect(await review('approve', reviewer, seen)).toBe('gone');
	expect(await seenBy(reviewer)).toBeUndefined();
	const logged = await db.$client`
		select user_id, action from audit_log where subject = ${text.id} and user_id = ${reviewer} order by at`;
	expect(logged.map(({ action }) => action)).toEqual([
		'text.translationSentBack',
		'text.translationReviewed'
	]);

	await releaseConsultation(db, 'reviewed');
	const found = await findResults(db, 'reviewed');
	if (found?.state !== 'released') throw new Error('not released');
	const [question] = questionsOfResults(found.results);
	const shown = question!.texts.find(({ lang }) => lang === 'fi');
	expect(shown?.translations).toEqual({ sv: { text: 'Mer ljus vid stigen.', status: 'reviewed' } });
	const [, quote] = writtenQuotes(shown!, undefined, speakerOf('sv'));
	expect(JSON.stringify(quote)).toContain('översättning (Svenska), granskad');
	expect(
		resultRows({ ...found.results, questions: [question!] }, speakerOf('sv').words).filter(
			({ section, text_lang }) => section === 'texts' && text_lang === 'fi'
		)
	).toMatchObject([{ translation_status: 'reviewed' }]);
});

test('who wrote a translation that was sent back may review the next one’s', async () => {
	const { db } = database;
	const id = await closed('sent-back', [finnish]);
	const text = await textOf(id, finnish);
	await show(text.id);
	const translate = async (words: string, authorId: string) => {
		expect(await writeTextTranslation(db, { textId: text.id, lang: 'de', text: words, authorId })).toBe(
			'done'
		);
		const waiting = await translationToConfirm(db, id);
		await judgeTranslation(db, id, waiting!.id, words, officer);
	};
	const seenBy = (person: string) => translationToReview(db, 'de', { reviewer: person, id: text.id });
	await translate('Mehr Licht.', translator);
	const waits = async (person: string) => (await languagesToReview(db, person)).includes('de');
	expect(await Promise.all([reviewer, translator, officer].map(waits))).toEqual([true, false, false]);
	const { seen } = (await seenBy(reviewer))!;
	await reviewTranslation(db, { id: text.id, tag: 'de', seen }, 'sendBack', reviewer);
	expect(await waits(reviewer)).toBe(false);
	await translate('Mehr Licht am Weg.', reviewer);
	expect(await Promise.all([reviewer, translator, officer].map(waits))).toEqual([false, true, false]);
	expect(await seenBy(reviewer)).toBeUndefined();
	expect(await seenBy(officer)).toBeUndefined();
	expect(await seenBy(translator)).toMatchObject({ text: 'Mehr Licht am Weg.' });
});

test('translations leave with what they translate', async () => {
	const { db } = database;
	const id = await closed('leaving', [finnish, mixed]);
	const text = await textOf(id, finnish);
	await show(text.id);
	await write(text.id, 'Mer ljus.');
	await write(text.id, 'More light.', 'en');
	const first = await translationToConfirm(db, id);
	await judgeTranslation(db, id, first!.id, first!.text, officer);
	expect(await correctLanguage(db, id, text.id, 'xx', officer)).toBe(false);
	expect(await correctLanguage(db, id, text.id, 'fit', officer)).toBe(true);
	expect(Object.keys((await textOf(id, finnish)).translations ?? {})).toEqual([first!.lang]);

	const waiting = () => db.select().from(waitingTranslations).where(eq(waitingTranslations.textId, text.id));
	expect(await waiting()).toHaveLength(1);
	await db.$client.begin((tx) => deleteUnreleasedTexts(tx, id));
	expect(await waiting()).toHaveLength(0);

	expect(await removeTranslations(db, id, text.id, officer)).toBe(true);
	await write(text.id, 'Mer ljus.');
	expect(await waiting()).toHaveLength(1);
	expect(await undoJudgement(db, id, officer)).toBe(text.id);
	expect(await waiting()).toHaveLength(0);
	expect(await textOf(id, finnish)).toMatchObject({ state: 'withheld', lang: 'fit', translations: null });
});

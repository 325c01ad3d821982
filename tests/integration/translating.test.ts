import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { loadedTranslator, loadMessages, statusOfMessage, translatorOfPage } from '#lib/i18n/load.ts';
import { unmarked } from '#lib/i18n/marks.ts';
import { addUser } from '#lib/server/auth/users.ts';
import { publicGeneration } from '#lib/server/http/generation.ts';
import { approveText, takeBackText } from '#lib/server/languages/approve.ts';
import { loadWords, readOverrides, watchWords } from '#lib/server/languages/overrides.ts';
import { languageStandings, translationsWaiting } from '#lib/server/languages/overview.ts';
import { roomTextOf } from '#lib/server/languages/room.ts';
import { shippedOf } from '#lib/server/languages/texts.ts';
import { addTerm, changeTerm, removeTerm, termBase, termsOfText } from '#lib/server/languages/terms.ts';
import { seedTerms } from '#lib/server/city/usualTerms.ts';
import { ownWords, writeText } from '#lib/server/languages/write.ts';
import { testDatabase, type TestDatabase } from '../support/database.ts';

process.env.RADSLAG_SECRET = 'b'.repeat(64);
let test: TestDatabase;
let writer: string;
let reviewer: string;
const stops: (() => void)[] = [];
const [tag, key] = ['fit', 'home:title'];

beforeAll(async () => {
	test = await testDatabase();
	const person = (name: string) => addUser(test.db, { email: `${name}@stad.example`, name, roles: [] });
	writer = (await person('writer')).id;
	reviewer = (await person('reviewer')).id;
});
afterAll(() => test.close());
beforeEach(() => test.db.$client`delete from translations`);
afterEach(() => {
	for (const stop of stops.splice(0)) stop();
	loadMessages();
});

const hashOf = (of = key) => shippedOf('sv').get(of)?.sourceHash ?? '';
const write = (text: string, was = 0, author = writer, of = key) =>
	writeText(test.db, {
		tag,
		key: of,
		forms: new Map([['', text]]),
		status: 'draft',
		sourceHash: hashOf(of),
		author,
		was
	});
const approve = (was: number, by = reviewer, in_ = { tag, key }) =>
	approveText(test.db, {
		...in_,
		sourceHash: hashOf(in_.key),
		shipped: shippedOf(in_.tag).get(in_.key)?.forms ?? new Map(),
		reviewer: by,
		was
	});

describe("the city's own words", () => {
	it('are used as drafts when they are written, and the kept pages go', async () => {
		const before = await publicGeneration(test.db);
		expect(await write('Sano mitä ajattelet')).toEqual({ revision: 1 });
		expect(await publicGeneration(test.db)).not.toBe(before);
		await loadWords(test.db);
		expect(loadedTranslator(tag)(key)).toBe('Sano mitä ajattelet');
		expect(statusOfMessage(tag, key)).toBe('draft');
		expect(unmarked(translatorOfPage(tag)(key))).toBe('Sano mitä ajattelet');
	});

	it('are told of when two write at once, and neither is lost unseen', async () => {
		const both = await Promise.all([write('Ensimmäinen'), write('Toinen', 0, reviewer)]);
		const refused = both.filter((outcome) => 'conflict' in outcome);
		expect(refused).toHaveLength(1);
		const [row] = await ownWords(test.db, { tag, key });
		expect(refused[0]).toMatchObject({ conflict: [{ text: row?.text, revision: 1 }] });
		expect(await write('Kolmas', 1)).toEqual({ revision: 2 });
	});

	it('have every plural form, and lose those that their language does not have', async () => {
		const plural = { tag: 'se', key: 'form:error.title' };
		const of = (forms: Record<string, string>, was: number) =>
			writeText(test.db, {
				...plural,
				forms: new Map(Object.entries(forms)),
				status: 'draft',
				sourceHash: 'x',
				author: writer,
				was
			});
		await of({ one: 'okta', two: 'guokte', other: '{{count}}' }, 0);
		await loadWords(test.db);
		const t = loadedTranslator('se');
		expect([1, 2, 5].map((count) => t(plural.key, { count }))).toEqual(['okta', 'guokte', '5']);
		await of({ one: 'okta', other: '{{count}}' }, 1);
		expect((await readOverrides(test.db)).map((row) => row.key)).toEqual([
			'form:error.title_one',
			'form:error.title_other'
		]);
	});

	it('are written by a command too, which is no person', async () => {
		const one = { tag, key, status: 'draft' as const, sourceHash: 'x', author: null };
		const as = (text: string) => writeText(test.db, { ...one, forms: new Map([['', text]]), was: 0 });
		expect(await as('Yksi')).toEqual({ revision: 1 });
		expect(await as('Kaksi')).toMatchObject({ conflict: [{ text: 'Yksi' }] });
	});

	it('give the shipped ones back when they are taken back', async () => {
		const said = loadedTranslator('en')(key);
		await writeText(test.db, {
			tag: 'en',
			key,
			forms: new Map([['', 'Have your say here']]),
			status: 'draft',
			sourceHash: hashOf(),
			author: writer,
			was: 0
		});
		await loadWords(test.db);
		expect(loadedTranslator('en')(key)).toBe('Have your say here');
		expect(await takeBackText(test.db, { tag: 'en', key, was: 0, by: writer })).toHaveProperty('conflict');
		await takeBackText(test.db, { tag: 'en', key, was: 1, by: writer });
		await loadWords(test.db);
		expect(loadedTranslator('en')(key)).toBe(said);
	});

	it('are read by a process that did not write them, soon', async () => {
		let changed = 0;
		const known = await loadWords(test.db);
		stops.push(watchWords(test.db, known, () => changed++, 20).stop);
		await write('Toisesta prosessista');
		await expect.poll(() => loadedTranslator(tag)(key)).toBe('Toisesta prosessista');
		await expect.poll(() => changed).toBe(1);
	});
});

describe('a review', () => {
	it('takes another than who wrote, and makes the text reviewed', async () => {
		await write('Sano mitä ajattelet');
		expect(await approve(1, writer)).toEqual({ refused: 'own-text-not-approved' });
		expect(await approve(0)).toHaveProperty('conflict');
		expect(await approve(1)).toEqual({ revision: 2 });
		await loadWords(test.db);
		expect(statusOfMessage(tag, key)).toBe('reviewed');
		expect(await roomTextOf(test.db, tag, key)).toMatchObject({ status: 'reviewed', reviewerId: reviewer });
	});

	it('is undone by who changes the text', async () => {
		await write('Sano mitä ajattelet');
		await approve(1);
		await write('Sano mielipiteesi', 2);
		expect(await roomTextOf(test.db, tag, key)).toMatchObject({ status: 'draft', reviewerId: null });
	});

	it('can be of a text as it was shipped, and of nothing that is not there', async () => {
		const shipped = [...shippedOf('ar').values()].find(({ status }) => status === 'draft');
		expect(await approve(0, reviewer, { tag: 'ar', key: shipped?.key ?? '' })).toEqual({ revision: 1 });
		expect((await ownWords(test.db, { tag: 'ar', key: shipped?.key ?? '' })).map(({ text }) => text)).toEqual(
			[...(shipped?.forms.values() ?? [])]
		);
		expect(await approve(0, reviewer, { tag: 'rom', key: 'log:none' })).toEqual({ refused: 'nothing' });
	});
});

describe('the room', () => {
	it('says what waits for whom', async () => {
		await write('Sano mitä ajattelet');
		const of = async (person: string) =>
			(await languageStandings(test.db, person)).find((one) => one.tag === tag)?.waiting;
		expect([await of(writer), await of(reviewer)]).toEqual([0, 1]);
		expect((await translationsWaiting(test.db, reviewer)).review).toEqual([{ tag, count: 1 }]);
	});

	it('has a text as outdated when the city says it otherwise in Swedish', async () => {
		await write('Sano mitä ajattelet');
		expect(await roomTextOf(test.db, tag, key)).toMatchObject({ outdated: false });
		await writeText(test.db, {
			tag: 'sv',
			key,
			forms: new Map([['', 'Säg din mening']]),
			status: 'draft',
			sourceHash: hashOf(),
			author: writer,
			was: 0
		});
		const text = await roomTextOf(test.db, tag, key);
		expect(text).toMatchObject({ outdated: true });
		expect(text?.source.get('')).toBe('Säg din mening');
	});

	it('knows no text that there is not', async () => {
		for (const strange of ['__proto__', 'home:__proto__', 'home:', ':', 'nothing:at.all'])
			expect(await roomTextOf(test.db, tag, strange)).toBeUndefined();
	});
});

const bench: Parameters<typeof addTerm>[1] = {
	words: { sv: 'bänk', fi: { text: 'penkki', status: 'draft' } },
	note: null,
	source: null
};

describe('the term base', () => {
	it('begins with the city’s words, each with its source, and keeps what is changed', async () => {
		await seedTerms(test.db);
		const words = await termBase(test.db);
		expect(words.length).toBeGreaterThan(30);
		expect(words.filter(({ source }) => !source)).toEqual([]);
		await addTerm(test.db, bench, writer);
		await seedTerms(test.db);
		expect(await termBase(test.db)).toHaveLength(words.length + 1);
	});

	it('suggests the terms that stand in a text, bent or not, and no other', async () => {
		const found = async (text: string) => (await termsOfText(test.db, text)).map(({ words }) => words['sv']);
		expect(await found('Nämnden har fått ditt klagomål på nya bänkar.')).toEqual(
			expect.arrayContaining(['nämnd', 'klagomål', 'bänk'])
		);
		expect(await found('Vi rådde inte över vädret.')).not.toContain('råd');
		expect(await found('Rådet svarar.')).toContain('råd');
	});
});

describe('the log', () => {
	const logged = (subject: string) =>
		test.db.$client`select user_id, action, details from audit_log where subject = ${subject} order by at`;

	it('has who wrote, approved and took back which text, and never its words', async () => {
		const of = 'home:lead';
		await write('Kerro kaupungille', 0, writer, of);
		await write('Toinen', 0, reviewer, of);
		await approve(1, writer, { tag, key: of });
		await approve(1, reviewer, { tag, key: of });
		await takeBackText(test.db, { tag, key: of, was: 2, by: reviewer });
		await takeBackText(test.db, { tag, key: of, was: 0, by: reviewer });
		expect(await logged(`${tag} ${of}`)).toEqual([
			{ user_id: writer, action: 'translation.write', details: { revision: 1 } },
			{ user_id: reviewer, action: 'translation.approve', details: { revision: 2 } },
			{ user_id: reviewer, action: 'translation.takeBack', details: { revision: 2 } }
		]);
		const [whole] = await test.db.$client`select count(*) from audit_log where details::text like '%Kerro%'`;
		expect(Number(whole?.count)).toBe(0);
	});

	it('has who added, changed and removed a term', async () => {
		await addTerm(test.db, bench, writer);
		const { id = '' } = (await termBase(test.db)).at(-1) ?? {};
		await changeTerm(test.db, id, { ...bench, note: 'Att sitta på' }, reviewer);
		expect(await removeTerm(test.db, id, writer)).toBe(true);
		expect(await removeTerm(test.db, id, writer)).toBe(false);
		expect((await logged(id)).map((row) => [row.user_id, row.action])).toEqual([
			[writer, 'term.add'],
			[reviewer, 'term.change'],
			[writer, 'term.remove']
		]);
	});
});

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { countsOf, type Choices } from '#lib/domain/translations/proposal.ts';
import { passageOf } from '#lib/domain/text/text.ts';
import { loadedTranslator } from '#lib/i18n/load.ts';
import { addDemonstrationUser } from '#lib/server/auth/users.ts';
import { editCityPage, markOf } from '#lib/server/city/editPage.ts';
import { editPageFilm, markOfFilm } from '#lib/server/city/pageFilm.ts';
import { findCityPage, seedCityPages, type CityPage } from '#lib/server/city/pages.ts';
import { run as runExport } from '#lib/server/commands/translationsExport.ts';
import { run as runImport } from '#lib/server/commands/translationsImport.ts';
import { cityPages } from '#lib/server/db/schema/index.ts';
import {
	exportPageTexts,
	languagesOfPages,
	proposePageTexts,
	sharesOfPages,
	writePageTexts
} from '#lib/server/languages/exchange/pageTexts.ts';
import { carriedOf, settle } from '#lib/server/languages/exchange/settle.ts';
import { readXliff } from '#lib/server/xliff/readXliff.ts';
import { testDatabase, type TestDatabase } from '../support/database.ts';

process.env.RADSLAG_SECRET = '0f'.repeat(32);

let house: TestDatabase;
let by: string;
let folder: string;
const t = loadedTranslator('sv');
const keep: Choices = { conflicts: 'keep', outdated: 'keep', each: new Map() };
const take: Choices = { ...keep, conflicts: 'take', outdated: 'take' };

beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'radslag-page-exchange-'));
	house = await testDatabase();
	by = await addDemonstrationUser(house.db, {
		email: 'blom@stad.example',
		name: 'Blom',
		password: 'en katt i taket',
		roles: []
	});
});
afterAll(async () => {
	rmSync(folder, { recursive: true, force: true });
	await house.close();
});
beforeEach(async () => {
	await house.db.delete(cityPages);
	await seedCityPages(house.db, '2026-11-01');
});

async function pageNow(slug: string): Promise<CityPage> {
	const page = await findCityPage(house.db, slug);
	if (!page) throw new Error(slug);
	return page;
}
async function edit(slug: string, lang: string, body: string): Promise<void> {
	const page = await pageNow(slug);
	const title = passageOf(page.title, lang).text;
	const edited = { slug, lang, title, body, reviewed: true };
	expect(await editCityPage(house.db, edited, { seen: markOf(page, lang), by })).toBe('saved');
}
const unitsOut = async (tag: string) =>
	readXliff(Buffer.from((await exportPageTexts(house.db, { tag, show: 'all' }, t)).xliff)).units;
/** The file of a language, where a translator has written some of its texts. */
const translated = async (tag: string, words: Record<string, string>) =>
	(await unitsOut(tag)).map((unit) =>
		words[unit.id] === undefined ? unit : { ...unit, text: words[unit.id] }
	);
const propose = (tag: string) => (units: Parameters<typeof proposePageTexts>[2]) =>
	proposePageTexts(house.db, tag, units);
async function bringIn(tag: string, units: Parameters<typeof proposePageTexts>[2], choices = keep) {
	const { texts } = await propose(tag)(units);
	const settled = await settle(
		carriedOf([{ tag, texts }]),
		() => choices,
		(_, incoming) => propose(tag)(incoming)
	);
	if ('again' in settled) throw new Error('changed');
	for (const set of settled.write) expect(await writePageTexts(house.db, tag, set.texts, by)).toEqual([]);
	return countsOf(texts);
}

it('what goes out comes back the same in every language, and changes nothing', async () => {
	for (const tag of languagesOfPages) {
		const { texts } = await propose(tag)(await unitsOut(tag));
		expect(texts.filter(({ kind }) => kind !== 'same')).toEqual([]);
	}
});

it('a translation comes in as a draft, whatever the file says, and nothing else of the page is touched', async () => {
	const before = await pageNow('rights');
	const words = { 'rights.title': 'Du rievttit', 'rights.body': 'Dus lea riekti.\n\n## Riekti\n- Okta' };
	const counts = await bringIn('se', await translated('se', words));
	expect(counts).toMatchObject({ new: 2, changed: 0, conflict: 0, refused: 0 });
	const after = await pageNow('rights');
	expect(after.title).toEqual({ ...before.title, se: { text: 'Du rievttit', status: 'draft' } });
	expect(after.body).toEqual({ ...before.body, se: { text: words['rights.body'], status: 'draft' } });
	const share = (await sharesOfPages(house.db)).find(({ tag }) => tag === 'se');
	expect(share?.done).toBe(2);
});

it('what somebody has written since is a conflict: it stays unless the file’s is chosen', async () => {
	await edit('privacy', 'se', 'Álgu');
	const file = await translated('se', { 'privacy.body': 'Fiillas' });
	await edit('privacy', 'se', 'Dáppe');
	expect(await bringIn('se', file)).toMatchObject({ conflict: 1 });
	expect((await pageNow('privacy')).body.se).toBe('Dáppe');
	await bringIn('se', file, take);
	expect((await pageNow('privacy')).body.se).toEqual({ text: 'Fiillas', status: 'draft' });
});

it('a text whose Swedish has changed since is told of, and waits for a choice', async () => {
	const file = await translated('se', { 'method.body': 'Vuohki' });
	await edit('method', 'sv', 'Så här gör vi nu.');
	expect(await bringIn('se', file)).toMatchObject({ outdated: 1, new: 0 });
	expect((await pageNow('method')).body.se).toBeUndefined();
	await bringIn('se', file, take);
	expect((await pageNow('method')).body.se).toEqual({ text: 'Vuohki', status: 'draft' });
});

it('writes nothing over what was changed between the showing and the writing', async () => {
	const { texts } = await propose('se')(await translated('se', { 'method.title': 'Vuohki' }));
	await house.db.$client`
		update city_pages set title = title || '{"se":"Eará"}' where slug = 'method'`;
	const chosen = texts.filter(({ kind }) => kind === 'new');
	expect(await writePageTexts(house.db, 'se', chosen, by)).toEqual(['method.title']);
	expect((await pageNow('method')).title.se).toBe('Eará');
});

it('refuses what a page cannot hold, each text by itself', async () => {
	const file = await translated('se', {
		'method.title': 'x'.repeat(201),
		'rights.title': 'a\u0001b',
		'privacy.title': ' ',
		'accessibility.title': '{{count}}'
	});
	const { texts } = await propose('se')([...file, { id: 'constructor.title', text: 'x' }]);
	const refused = texts
		.filter(({ kind }) => kind === 'refused')
		.map(({ id, issues }) => `${id} ${issues.join()}`);
	expect(refused.toSorted()).toEqual([
		'accessibility.title placeholder-unknown',
		'constructor.title unit-unknown',
		'method.title text-long',
		'privacy.title text-empty',
		'rights.title character-not-allowed'
	]);
});

it('what is signed in a film is translated with its page, and the film stays', async () => {
	const film = Buffer.concat([Buffer.from('1a45dfa3', 'hex'), Buffer.from('webm')]);
	const seen = markOfFilm(await pageNow('rights'));
	const given = { film, transcript: 'Du har rättigheter.' };
	expect(await editPageFilm(house.db, given, { slug: 'rights', seen, by })).toBe('saved');
	const before = (await pageNow('rights')).signLanguage;
	await bringIn('fi', await translated('fi', { 'rights.transcript': 'Sinulla on oikeuksia.' }));
	expect((await pageNow('rights')).signLanguage).toEqual({
		...before,
		transcript: { sv: 'Du har rättigheter.', fi: { text: 'Sinulla on oikeuksia.', status: 'draft' } }
	});
});

it('an operator takes them out and in', async () => {
	const said: string[] = [];
	const io = { out: (line: string) => said.push(line), err: (line: string) => said.push(line) };
	const file = join(folder, 'pages.xlf');
	expect(await runExport(house.db, ['se', file, '--pages', '--show', 'missing'], io as never)).toBe(0);
	const xliff = readFileSync(file, 'utf8');
	const at = xliff.indexOf('</source>', xliff.indexOf('id="rights.title"')) + '</source>'.length;
	writeFileSync(file, `${xliff.slice(0, at)}<target>Du rievttit</target>${xliff.slice(at)}`);
	expect(await runImport(house.db, [file, '--pages', '--dry-run'], io as never)).toBe(0);
	expect((await pageNow('rights')).title.se).toBeUndefined();
	expect(await runImport(house.db, [file, '--pages'], io as never)).toBe(0);
	expect((await pageNow('rights')).title.se).toEqual({ text: 'Du rievttit', status: 'draft' });
	expect(said).toContain('Wrote 1 texts as drafts.');
	expect(await runExport(house.db, ['ar', file, '--pages'], io as never)).toBe(1);
});

import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { addDemonstrationUser } from '#lib/server/auth/users.ts';
import { editPageFilm, markOfFilm, removePageFilm, type FilmEdit } from '#lib/server/city/pageFilm.ts';
import { findCityPage, seedCityPages, type CityPage } from '#lib/server/city/pages.ts';
import { testDatabase, type TestDatabase } from '../support/database.ts';

process.env.RADSLAG_SECRET = '0f'.repeat(32);

let house: TestDatabase;
let by: string;
beforeAll(async () => {
	house = await testDatabase();
	await seedCityPages(house.db, '2026-11-01');
	by = await addDemonstrationUser(house.db, {
		email: `${randomUUID()}@stad.example`,
		name: 'Anna',
		password: 'en katt i taket',
		roles: []
	});
});
afterAll(() => house.close());

const webm = (name: string) => Buffer.concat([Buffer.from('1a45dfa300', 'hex'), Buffer.from(`webm ${name}`)]);
const vtt = (words: string) => Buffer.from(`WEBVTT\n\n00:00.000 --> 00:01.000\n${words}\n`);
async function pageNow(slug: string): Promise<CityPage> {
	const page = await findCityPage(house.db, slug);
	if (!page) throw new Error(slug);
	return page;
}
const edit = async (slug: string, given: FilmEdit) =>
	editPageFilm(house.db, given, { slug, seen: markOfFilm(await pageNow(slug)), by });

it('a page has a film with captions and a transcript; what is not sent again stays', async () => {
	const whole = { film: webm('a'), captions: vtt('Hej'), transcript: 'Du har rätt att bli hörd.' };
	expect(await edit('rights', whole)).toBe('saved');
	const first = (await pageNow('rights')).signLanguage;
	expect(first).toMatchObject({
		captions: [{ lang: 'sv' }],
		transcript: { sv: 'Du har rätt att bli hörd.' }
	});

	expect(await edit('rights', { transcript: 'Ny text' })).toBe('saved');
	expect((await pageNow('rights')).signLanguage).toEqual({ ...first, transcript: { sv: 'Ny text' } });
});

it('another film has its own captions: those of the old one would say something else', async () => {
	expect(await edit('rights', { film: webm('b'), transcript: '' })).toBe('saved');
	const { signLanguage } = await pageNow('rights');
	expect(signLanguage?.captions).toEqual([]);
	expect(signLanguage).not.toHaveProperty('transcript');
});

it('says of each file what is wrong with it, and the page is as it was', async () => {
	const before = await pageNow('method');
	expect(await edit('method', { transcript: 'Text' })).toEqual([{ field: 'film', code: 'film-missing' }]);
	const wrong = { film: Buffer.from('<svg/>'), captions: Buffer.from('1\n00:00:01'), transcript: '' };
	expect(await edit('method', wrong)).toEqual([
		{ field: 'film', code: 'not-a-video' },
		{ field: 'captions', code: 'not-captions' }
	]);
	expect(await pageNow('method')).toEqual(before);
});

it('two who change the same film: the second is told, and nothing of the first’s is lost', async () => {
	const seen = markOfFilm(await pageNow('privacy'));
	const first = { film: webm('c'), transcript: 'Första' };
	expect(await editPageFilm(house.db, first, { slug: 'privacy', seen, by })).toBe('saved');
	const second = { film: webm('d'), transcript: 'Andra' };
	expect(await editPageFilm(house.db, second, { slug: 'privacy', seen, by })).toBe('changed-meanwhile');
	expect(await removePageFilm(house.db, { slug: 'privacy', seen, by })).toBe('changed-meanwhile');
	expect((await pageNow('privacy')).signLanguage?.transcript).toEqual({ sv: 'Första' });
});

it('a film goes, its page stays, and the log says who did it', async () => {
	const { title, body } = await pageNow('privacy');
	const seen = markOfFilm(await pageNow('privacy'));
	expect(await removePageFilm(house.db, { slug: 'privacy', seen, by })).toBe('saved');
	expect(await pageNow('privacy')).toMatchObject({ title, body, signLanguage: null });
	const noted = await house.db.$client`
		select action from audit_log where user_id = ${by} and subject = 'privacy' order by at`;
	expect(noted.map(({ action }) => String(action))).toEqual(['cityPage.film', 'cityPage.filmRemove']);
	expect(await editPageFilm(house.db, { transcript: '' }, { slug: 'nowhere', seen: '', by })).toBe(
		'not-found'
	);
});

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { today } from '#lib/server/clock.ts';
import { languageRemarks } from '#lib/server/db/schema/index.ts';
import { post } from '../support/formSending.ts';
import { hostileBodies, hostileField } from '../support/hostileBodies.ts';
import { send } from '../support/raw.ts';
import { startSite, type Site } from '../support/site.ts';

let site: Site;
beforeAll(async () => void (site = await startSite()), 300_000);
afterAll(() => site.remove());
beforeEach(() => site.db.delete(languageRemarks));

const place = '/fi/languages';
const sound = { about: 'fi', page: 'complaints/new', remark: 'Sana on väärä.' };
const kept = () => site.db.select().from(languageRemarks);

describe('a remark on a language’s words', () => {
	it('is kept with its language, page and day, and nothing of who wrote it', async () => {
		const reply = await post(site, place, sound);
		expect([reply.status, reply.headers.location]).toEqual([303, '/fi/languages/thanks']);
		const [row] = await kept();
		const { id, ...rest } = row ?? {};
		expect(id).toEqual(expect.any(String));
		expect(rest).toEqual({
			tag: 'fi',
			page: 'complaints/new',
			remark: 'Sana on väärä.',
			state: 'new',
			day: today()
		});
	});

	it('loses a page that is none of ours', async () => {
		await post(site, place, { ...sound, page: 'https://elsewhere.example/?code=1' });
		expect((await kept()).map(({ page }) => page)).toEqual([null]);
	});

	it.each([
		['about', { about: '' }],
		['about', { about: 'xx' }],
		['remark', { remark: ' ' }],
		['remark', { remark: 'å'.repeat(2001) }],
		['remark', { remark: 'a\u0000b' }]
	])('is refused at its place, with all that was written, when its %s will not do', async (field, wrong) => {
		const reply = await post(site, '/sv/languages', { ...sound, ...wrong });
		expect(reply.status).toBe(422);
		expect(reply.text).toContain(`href="#${field}"`);
		expect(reply.text).toContain(`id="error-${field}"`);
		expect(reply.text).toContain('value="complaints/new"');
		if (field === 'about') expect(reply.text).toContain(sound.remark);
		else expect(reply.text).toMatch(/<option value="fi"[^>]*selected/);
		expect(await kept()).toEqual([]);
	});

	it('is refused when it comes from another site', async () => {
		const reply = await post(site, place, sound, { headers: { origin: 'https://elsewhere.example' } });
		expect(reply.status).toBe(403);
		expect(await kept()).toEqual([]);
	});

	it('is turned away in words when more are waiting than anybody reads', async () => {
		await site.db
			.insert(languageRemarks)
			.values(Array.from({ length: 2000 }, () => ({ tag: 'fi', remark: 'a', day: today() })));
		const reply = await post(site, '/sv/languages', sound);
		expect(reply.status).toBe(422);
		expect(reply.text).toContain('Kom gärna tillbaka en annan dag');
		expect(await kept()).toHaveLength(2000);
	});

	it('is never a fault of ours, whatever is sent', async () => {
		for (const { name, body } of [...hostileBodies(sound), ...hostileField(sound, 'remark')]) {
			const { status } = await send(site.port, place, {
				method: 'POST',
				headers: {
					origin: site.origin,
					...(body.type ? { 'content-type': body.type } : {}),
					'content-length': body.bytes.length
				},
				body: body.bytes
			});
			expect(status, name).toBeLessThan(500);
		}
	});

	it('is asked for with an address that cannot write on the page', async () => {
		const reply = await send(site.port, '/sv/languages?page=/fi/%22%3E%3Cscript%3E');
		expect(reply.status).toBe(200);
		expect(reply.text).not.toContain('"><script>');
	});
});

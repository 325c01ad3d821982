import { expect, test, type Page } from '@playwright/test';
import { keepRecording } from '#lib/server/classes/recordings.ts';
import { media } from '#lib/server/db/schema/index.ts';
import { go, openSession, withDatabase } from '../../support/childBrowser.ts';
import { silence } from '../../support/silence.ts';
import { giveVoices, said } from '../../support/voices.ts';

const listen = (page: Page) => page.getByRole('button', { name: 'Lyssna' });

test('reads question and options in order, word by word, with a voice of the device’s own', async ({
	page
}) => {
	const { token } = await openSession();
	await giveVoices(page, 'sv-SE');
	await page.goto(`/sv/class/${token}`);
	await go(page, 'Börja');
	await listen(page).click();
	await expect(page.getByRole('button', { name: 'Tyst' })).toBeVisible();
	await expect.poll(async () => (await said(page)).length, { timeout: 10_000 }).toBe(6);
	await expect(listen(page)).toBeVisible();
	const all = await said(page);
	expect(all.map(({ text }) => text)).toEqual([
		'Var är du helst på rasten?',
		'Välj en bild.',
		'Gungor',
		'Boll',
		'Träd',
		'Läsa'
	]);
	expect(all[0]).toMatchObject({
		lang: 'sv-SE',
		rate: 1,
		marks: ['Var', 'är', 'du', 'helst', 'på', 'rasten?']
	});
	expect(all[3]?.reading).toBe('Boll');
	expect(await page.locator('[data-reading]').count()).toBe(0);
	await page.getByRole('button', { name: 'Långsamt' }).click();
	await page.evaluate(() => Object.assign(window, { pace: 60_000 }));
	await listen(page).click();
	await expect.poll(async () => (await said(page)).length).toBe(7);
	expect((await said(page))[6]?.rate).toBeLessThan(1);
	await page.getByRole('button', { name: 'Tyst' }).click();
	await expect(listen(page)).toBeVisible();
	await page.evaluate(() => Object.assign(window, { pace: 10 }));
	await page.waitForTimeout(400);
	expect((await said(page)).length).toBe(7);
	expect(await page.locator('[data-reading]').count()).toBe(0);
	expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
	// Nothing that is heard counts as an answer.
	expect(await page.locator('input:checked').count()).toBe(0);
});

test('says so where the device has no voice of the language', async ({ page }) => {
	const { token } = await openSession();
	await giveVoices(page, 'fi-FI');
	await page.goto(`/sv/class/${token}`);
	await go(page, 'Börja');
	await listen(page).click();
	await expect(page.getByRole('status')).toContainText('Den här surfplattan kan inte läsa upp på svenska');
	expect(await said(page)).toEqual([]);
});

test('plays what is recorded, with its words marked, and takes a voice for the rest', async ({ page }) => {
	const session = await openSession();
	const hash = 'c0ffee'.padEnd(64, '0');
	await withDatabase(async (db) => {
		await db
			.insert(media)
			.values({ hash, type: 'audio/wav', bytes: silence(1.2) })
			.onConflictDoNothing();
		const text = 'Var är du helst på rasten?';
		const times = [0, 0.2, 0.4, 0.6, 0.8, 1];
		await keepRecording(db, session.consultation, { lang: 'sv', text, media: hash, times });
	});
	await giveVoices(page, 'sv-SE');
	await page.goto(`/sv/class/${session.token}`);
	await go(page, 'Börja');
	const asked = page.waitForRequest(`**/media/${hash}`);
	await listen(page).click();
	await asked;
	const marked = () =>
		page.evaluate(() => [...(CSS.highlights.get('aloud') ?? [])].map((range) => String(range)).join(''));
	const seen = new Set<string>();
	await expect
		.poll(
			async () => {
				seen.add(await marked());
				return seen.has('är') && seen.has('helst') && seen.has('rasten?');
			},
			{ intervals: [40], timeout: 10_000 }
		)
		.toBe(true);
	await expect.poll(async () => (await said(page)).length, { timeout: 10_000 }).toBe(5);
	expect((await said(page))[0]?.text).toBe('Välj en bild.');
});

test('offers no button that could do nothing @no-script', async ({ page }) => {
	test.skip(test.info().project.use.javaScriptEnabled !== false, 'only without scripts');
	const { token } = await openSession();
	await page.goto(`/sv/class/${token}`);
	await expect(listen(page)).toHaveCount(0);
});

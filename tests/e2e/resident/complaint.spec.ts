import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { connectSocket } from '#lib/server/db/client.ts';
import { barriersOn } from '../../support/axe.ts';
import { openDesk } from '../../support/complaintIntake.ts';
import { expectFocusSeen, tabTo } from '../../support/formBrowser.ts';

const langs = ['sv', 'sv-simple', 'en', 'ar'] as const;
type Lang = (typeof langs)[number];
type Tree = { [key: string]: string & Tree };

const messages = (lang: Lang, file: string) =>
	JSON.parse(
		readFileSync(join(import.meta.dirname, `../../../messages/${lang}/${file}.json`), 'utf8')
	) as Tree;

const planted = 'Pumpanellen sa nej till Örjan.';
const reach = 'orjan.planterad@exempel.se';

test.beforeAll(async () => {
	const db = connectSocket(String(process.env.DATA_DIR));
	await openDesk(db);
	await db.$client.end({ timeout: 5 });
});

/** Nothing for axe to say, nothing wider than the screen, no word without its translation; and one cookie at most. */
async function expectSound(page: Page): Promise<void> {
	if (test.info().project.use.javaScriptEnabled !== false) expect(await barriersOn(page)).toEqual([]);
	const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
	expect(beyond).toBeLessThanOrEqual(0);
	expect(await page.locator('body').innerText()).not.toMatch(
		/\b(form|common|issues|complaint|child|coded):[a-zA-Z]/
	);
	const cookies = await page.context().cookies();
	expect(cookies.map(({ name }) => name).filter((name) => !name.endsWith('radslag-complaint'))).toEqual([]);
}

/** Every address that is asked for, and how each sending is answered. */
function watch(page: Page) {
	const addresses: string[] = [];
	const answers: number[] = [];
	page.on('request', (request) => addresses.push(decodeURIComponent(request.url())));
	page.on('response', (response) => {
		if (response.request().method() === 'POST') answers.push(response.status());
	});
	return {
		expectDiscreet() {
			expect(answers.length).toBeGreaterThan(3);
			expect(new Set(answers)).toEqual(new Set([303]));
			for (const address of addresses) {
				for (const word of ['Pumpanellen', 'Örjan', 'planterad', 'disability'])
					expect(address).not.toContain(word);
			}
		}
	};
}

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

for (const lang of langs)
	test(`a complaint from the first page to its receipt in ${lang} @no-script`, async ({ page }) => {
		test.setTimeout(120_000);
		const words = messages(lang, 'complaint');
		const form = messages(lang, 'form');
		const watched = watch(page);
		const next = () =>
			page
				.locator('.button')
				.getByText(form['continue'] as string, { exact: true })
				.click();
		const on = async (step: string) => {
			await expect(page).toHaveURL(`/${lang}/complaints/new/${step}`);
			await expectSound(page);
		};

		await page.goto(`/${lang}/complaints`);
		await expect(heading(page)).toHaveText(words['start']?.['title'] as string);
		expect(await page.context().cookies()).toEqual([]);
		await expect(page.locator('html')).toHaveAttribute('dir', lang === 'ar' ? 'rtl' : 'ltr');
		if (lang === 'ar')
			await expect(page.getByText(messages('ar', 'languages')['notice']?.['all'] as string)).toBeVisible();
		await expectSound(page);
		await page.getByRole('button', { name: words['start']?.['begin'] as string, exact: true }).click();

		await on('what');
		await next();
		await expect(page.getByRole('alert')).toBeVisible();
		await on('what');
		await page.getByLabel(words['kinds']?.['discrimination'] as string).check();
		await next();
		await on('tell');
		await page.locator('textarea').fill(planted);
		await next();
		await on('place');
		await page.getByLabel(words['place']?.['other'] as string, { exact: true }).check();
		await next();
		await on('where');
		await next();
		await on('committee');
		await page.getByLabel(words['committee']?.['unknown'] as string).check();
		await next();
		await on('when');
		await page.locator('[name="a.day.day"]').fill('1');
		await next();
		await expect(page.getByRole('alert')).toBeVisible();
		await page.locator('[name="a.day.day"]').fill('');
		await next();
		await on('grounds');
		await page.getByLabel(words['grounds']?.['disability'] as string).check();
		await next();
		await on('affected');
		await page.locator('button.button-quiet').click();
		await on('grounds');
		await expect(page.getByLabel(words['grounds']?.['disability'] as string)).toBeChecked();
		await next();
		await page.getByLabel(words['affected']?.['other'] as string).check();
		await next();
		await on('wish');
		await next();
		await on('language');
		await next();
		await on('reach');
		await page.locator('[name="a.reach"]').fill(reach);
		await next();
		await on('check');
		await expect(page.locator('main')).toContainText(planted);
		await expect(page.locator('main')).toContainText(words['check']?.['record'] as string);
		await page.locator('button[value="change:tell"]').click();
		await on('tell');
		await expect(page.locator('textarea')).toHaveValue(planted);
		await next();
		await on('check');
		await page.getByRole('button', { name: words['send'] as string, exact: true }).click();
		await expect(page).toHaveURL(`/${lang}/complaints/case/receipt`);
		watched.expectDiscreet();
	});

test('another language keeps what was typed, and leaving forgets it @no-script', async ({ page }) => {
	const words = messages('sv', 'complaint');
	await page.goto('/sv/complaints');
	await page.getByRole('button', { name: 'Börja', exact: true }).click();
	await page.getByLabel(words['kinds']?.['other'] as string, { exact: true }).check();
	await page.locator('.button').first().click();
	await page.locator('textarea').fill(planted);
	await page.locator('.languages > summary').click();
	await page.getByRole('button', { name: 'English' }).click();
	await expect(page).toHaveURL('/en/complaints/new/tell');
	await expect(page.locator('textarea')).toHaveValue(planted);
	// One may go somewhere else and come back: what is under way is found again, and shown to nobody who has not asked.
	await page.goto('/sv/complaints');
	await page.getByRole('button', { name: 'Börja', exact: true }).click();
	await expect(page).toHaveURL('/sv/complaints/new');
	expect(await page.content()).not.toContain('Pumpanellen');
	await expectSound(page);
	await page.getByRole('link', { name: words['begin']?.['goOn'] as string }).click();
	await expect(page).toHaveURL('/sv/complaints/new/tell');
	await expect(page.locator('textarea')).toHaveValue(planted);
	await page.getByRole('button', { name: words['leave'] as string }).click();
	await expect(page).toHaveURL('/sv/complaints/left');
	await expectSound(page);
	expect(await page.context().cookies()).toEqual([]);
	await page.goto('/sv/complaints/new/tell');
	await expect(page).toHaveURL('/sv/complaints/new?ended');
	await expectSound(page);
	expect(await page.content()).not.toContain('Pumpanellen');
});

test('an accessibility fault is reported from any page, with the page filled in @no-script', async ({
	page
}) => {
	await page.goto('/sv/consultations');
	await page.getByRole('contentinfo').getByRole('link', { name: 'Anmäl ett tillgänglighetsfel' }).click();
	await expect(page.locator('main')).toContainText('/sv/consultations');
	await expectSound(page);
	await page.getByRole('button', { name: 'Börja', exact: true }).click();
	await expect(page.getByLabel('En webbsida eller app går inte att använda')).toBeChecked();
	await page.locator('.button').first().click();
	await page.locator('textarea').fill(planted);
	await page.locator('.button').first().click();
	await expect(page.locator('[name="a.page"]')).toHaveValue('/sv/consultations');
	await page.locator('.button').first().click();
	await expect(page).toHaveURL('/sv/complaints/new/committee');
});

test('a child tells it in its own way @no-script', async ({ page }) => {
	const watched = watch(page);
	await page.goto('/sv/complaints/child');
	await expect(heading(page)).toHaveText('Berätta för oss');
	await expect(page.locator('main')).toContainText('En vuxen som jobbar i staden läser det du skriver.');
	await expectSound(page);
	await page.getByRole('button', { name: 'Börja', exact: true }).click();
	await expectSound(page);
	await page.getByLabel('Någon var elak mot mig').check();
	await page.getByRole('button', { name: 'Nästa' }).last().click();
	await expect(page).toHaveURL('/sv/complaints/new/child/tell');
	await page.locator('textarea').fill(planted);
	await page.getByRole('button', { name: 'Sluta' }).click();
	await expect(heading(page)).toHaveText('Vill du sluta?');
	await expectSound(page);
	await page.getByRole('button', { name: 'Svara mer' }).click();
	await expect(page.locator('textarea')).toHaveValue(planted);
	await page.getByRole('button', { name: 'Nästa' }).last().click();
	await page.getByRole('button', { name: 'Hoppa över' }).click();
	await expect(heading(page)).toHaveText('Så här svarade du');
	await expectSound(page);
	await page.getByRole('button', { name: 'Skicka', exact: true }).click();
	await expect(page).toHaveURL('/sv/complaints/case/receipt');
	watched.expectDiscreet();
});

test('the way is walked by keyboard alone', async ({ page }) => {
	await page.goto('/sv/complaints');
	await tabTo(page, 'main form .button');
	await expectFocusSeen(page);
	await page.keyboard.press('Enter');
	await tabTo(page, '[value="accessWeb"]');
	await expectFocusSeen(page);
	await page.keyboard.press('Space');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL('/sv/complaints/new/tell');
	await tabTo(page, 'textarea');
	await page.keyboard.type('Knappen syns inte.');
	await tabTo(page, '.button');
	await page.keyboard.press('Enter');
	for (const step of ['page', 'committee', 'wish', 'language', 'reach']) {
		await expect(page).toHaveURL(`/sv/complaints/new/${step}`);
		await tabTo(page, '.button:not(.button-quiet)');
		await expectFocusSeen(page);
		await page.keyboard.press('Enter');
	}
	await expect(page).toHaveURL('/sv/complaints/new/check');
	await tabTo(page, '[value="change:tell"]');
	await expectFocusSeen(page);
});

test('nothing is wider than a narrow screen', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 640 });
	for (const path of ['complaints', 'complaints/elsewhere', 'complaints/new?page=/sv', 'complaints/child'])
		for (const lang of ['sv', 'ar']) {
			await page.goto(`/${lang}/${path}`);
			await expectSound(page);
		}
	await page.goto('/ar/complaints');
	await page.locator('main form .button').click();
	await page.locator('[value="accessWeb"]').check();
	for (const step of ['what', 'tell', 'page', 'committee', 'wish', 'language', 'reach']) {
		await expect(page).toHaveURL(`/ar/complaints/new/${step}`);
		if (step === 'tell') await page.locator('textarea').fill('ا'.repeat(400));
		await expectSound(page);
		await page.locator('.button').first().click();
	}
	await expect(page).toHaveURL('/ar/complaints/new/check');
	await expectSound(page);
});

test('a page that is not in Arabic leads to the same in Swedish', async ({ page, request }) => {
	await page.goto('/ar/consultations?x=1');
	await expect(page).toHaveURL('/sv/consultations?x=1');
	const reply = await request.get('/ar/staff', { maxRedirects: 0 });
	expect(reply.status()).toBe(303);
	expect(reply.headers()['location']).toBe('/sv/staff');
	await page.goto('/sv/consultations');
	await expect(page.getByRole('navigation', { name: 'Språk' })).not.toContainText('العربية');
	await page.goto('/sv/complaints');
	await expect(page.getByRole('navigation', { name: 'Språk' })).toContainText('العربية');
});

test('the first page is the same for everybody, the journey is nobody’s to keep', async ({ request }) => {
	for (const path of ['/sv/complaints', '/sv/complaints/elsewhere', '/ar/complaints']) {
		const reply = await request.get(path);
		expect(reply.headers()['cache-control']).toContain('public');
		expect(reply.headers()['set-cookie']).toBeUndefined();
	}
	for (const path of ['/sv/complaints/new', '/sv/complaints/new?page=%2Fsv', '/sv/complaints/new/what'])
		expect((await request.get(path)).headers()['cache-control']).toBe('no-store');
});

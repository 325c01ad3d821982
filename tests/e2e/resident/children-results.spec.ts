import { expect, test, type Page } from '@playwright/test';
import { barriersOn } from '../../support/axe.ts';

const slug = 'efter-skolan';
const beyond = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

async function expectFine(page: Page): Promise<void> {
	if (test.info().project.use.javaScriptEnabled !== false) expect(await barriersOn(page)).toEqual([]);
	expect(await beyond(page)).toBeLessThanOrEqual(0);
	expect(await page.locator('main [style]').count()).toBe(0);
	expect(await page.locator('body').innerText()).not.toMatch(/\b(before|childResults|results):[a-zA-Z]/);
}

test('a child reads what children said, and what is done about it @no-script', async ({ page }) => {
	await page.goto(`/sv/results/${slug}`);
	await page.getByRole('link', { name: 'Läs resultatet för barn' }).click();
	await expect(page).toHaveURL(new RegExp(`/sv/results/${slug}/children$`));
	await expect(page.getByText(/^Av tio barn svarade/).first()).toBeVisible();
	await expect(page.getByRole('heading', { name: 'Det här gör vi' }).first()).toBeVisible();
	await expectFine(page);
	for (const sheet of ['poster', 'poster-a3']) {
		const pdf = await page.request.get(`/sv/results/${slug}/children/${sheet}.pdf`);
		expect(pdf.headers()['content-type']).toBe('application/pdf');
	}
});

for (const lang of ['sv', 'sv-simple', 'en'])
	test(`what a class takes part in is told beforehand, and fits 320 px (${lang})`, async ({ page }) => {
		await page.goto(`/${lang}/consultations/${slug}`);
		const root = `/${lang}/consultations/${slug}/class`;
		await page.locator(`main a[href="${root}"]`).click();
		await expect(page.getByRole('link', { name: '116 111' })).toBeVisible();
		await expectFine(page);
		for (const place of ['/questions', '/guide']) {
			await page.locator(`main nav a[href="${root}${place}"]`).click();
			await expect(page).toHaveURL(new RegExp(`${root}${place}$`));
			await expectFine(page);
		}
		await page.setViewportSize({ width: 320, height: 700 });
		for (const path of [root, `${root}/questions`, `${root}/guide`, `/${lang}/results/${slug}/children`]) {
			await page.goto(path);
			expect(await beyond(page), path).toBeLessThanOrEqual(0);
		}
	});

test('the pages keep their bounds in forced colours and right to left', async ({ page }) => {
	await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
	await page.goto(`/sv/results/${slug}/children`);
	expect(await barriersOn(page)).toEqual([]);
	await page.evaluate(() => (document.documentElement.dir = 'rtl'));
	expect(await beyond(page)).toBeLessThanOrEqual(0);
});

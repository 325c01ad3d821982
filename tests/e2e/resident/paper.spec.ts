import { expect, test } from '@playwright/test';
import { expectSound } from '../../support/formBrowser.ts';

const words = {
	sv: { link: 'Skriv ut frågorna på papper (PDF)', large: 'Extra stor text (PDF)' },
	en: { link: 'Print the questions on paper (PDF)', large: 'Extra large print (PDF)' }
} as const;

for (const lang of ['sv', 'en'] as const)
	test(`the questions can be had on paper, in ${lang} @no-script`, async ({ page }) => {
		await page.goto(`/${lang}/consultations/tryggt-till-skolan`);
		await expectSound(page);
		expect(await page.locator('main').innerText()).not.toMatch(/\bprint:[a-zA-Z]/);
		for (const name of [words[lang].link, words[lang].large]) {
			const href = await page.getByRole('link', { name }).getAttribute('href');
			const response = await page.request.get(href ?? '');
			expect(response.status()).toBe(200);
			expect(response.headers()['content-type']).toBe('application/pdf');
			expect((await response.body()).subarray(0, 5).toString()).toBe('%PDF-');
		}
		const other = page.getByRole('link', { name: lang === 'sv' ? 'English' : 'Svenska' }).last();
		await expect(other).toHaveAttribute('hreflang', lang === 'sv' ? 'en' : 'sv');
	});

test('the printed address leads to the consultation', async ({ page }) => {
	await page.goto('/c/tryggt-till-skolan');
	await expect(page).toHaveURL(/\/(sv|en)\/consultations\/tryggt-till-skolan$/);
});

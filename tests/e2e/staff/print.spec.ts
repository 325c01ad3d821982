import { expect, test } from '@playwright/test';
import { expectGood, signIn } from '../../support/staffBrowser.ts';

test('staff find poster, letter and paper form in every language and size @no-script', async ({ page }) => {
	await signIn(page, 'officer', { to: '/consultations/tryggt-till-skolan' });
	await page.getByRole('link', { name: 'Skriv ut', exact: true }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Skriv ut');
	await expectGood(page);
	expect(await page.locator('main').innerText()).not.toMatch(/\bprint:[a-zA-Z]/);
	for (const name of ['Affisch', 'Inbjudan som brev', 'Pappersformulär'])
		await expect(page.getByRole('heading', { level: 2, name })).toBeVisible();
	const poster = page.getByRole('link', { name: 'Affisch, A3, alla språk (PDF)' });
	const response = await page.request.get((await poster.getAttribute('href')) ?? '');
	expect(response.status()).toBe(200);
	expect(response.headers()['content-type']).toBe('application/pdf');
	expect((await response.body()).subarray(0, 5).toString()).toBe('%PDF-');
});

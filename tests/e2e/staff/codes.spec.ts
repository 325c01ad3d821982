import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { expectGood, signIn } from '../../support/staffBrowser.ts';
import { openConsultation } from '../../support/staffConsultation.ts';

let slug: string;
test.beforeAll(async ({ browserName: _ }, { project, workerIndex }) => {
	slug = `inbjudan-${project.name}-${workerIndex}`;
	await openConsultation(slug);
});

test('codes are made, shown once, saved as a file, and revoked @no-script', async ({ page }) => {
	await signIn(page, 'officer', { to: `/consultations/${slug}` });
	await page.getByRole('link', { name: 'Koder och inbjudan' }).click();
	await expectGood(page);
	await page.locator('#name').fill('Biblioteket');
	await page.locator('#size').fill('många');
	await page.getByRole('button', { name: 'Skapa koder' }).click();
	await expect(page.getByRole('alert')).toContainText('Skriv ett antal mellan 1 och');
	await expect(page.locator('#name')).toHaveValue('Biblioteket');
	await expectGood(page);
	await page.locator('#size').fill('25');
	await page.getByRole('button', { name: 'Skapa koder' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Koder: Biblioteket');
	await expectGood(page);
	const codes = await page.locator('.made-codes li').allInnerTexts();
	expect(new Set(codes).size).toBe(25);
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('link', { name: 'Ladda ner som CSV' }).click()
	]);
	const lines = readFileSync(await download.path(), 'utf8')
		.replace('\ufeff', '')
		.trim()
		.split(/\r?\n/);
	expect(lines[0]).toBe('code,link');
	expect(lines.slice(1).map((line) => line.split(',')[0])).toEqual(codes);
	expect(lines[1]).toContain(`/sv/consultations/${slug}/form#code=${codes[0]}`);
	await page.getByRole('link', { name: 'Jag har sparat koderna' }).click();
	await expect(page.getByRole('row', { name: /Biblioteket/ })).toContainText('25');
	for (const code of codes) expect(await page.content()).not.toContain(code);
	await page
		.getByRole('row', { name: /Biblioteket/ })
		.getByRole('button')
		.click();
	await expect(page.getByRole('status')).toContainText('Omgången är tillbakadragen');
	await expect(page.getByRole('row', { name: /Biblioteket/ })).toContainText('Tillbakadragen');
	await expectGood(page);
});

import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { readDocx } from '../../support/readExports.ts';
import { readPdf } from '../../support/readPdf.ts';
import { expectGood, signIn } from '../../support/staffBrowser.ts';

const report = 'trafiknamnden/2026-VB';

test('a report is made a file of, and fetched @no-script', async ({ page }) => {
	await signIn(page, 'officer', { to: `/reports/${report}/files` });
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Rapporten som fil');
	await page.getByRole('radio', { name: /^Tjänsteutlåtande/ }).check();
	await page.getByRole('button', { name: 'Gör filen' }).click();
	const link = page.getByRole('link', { name: /^Hämta Tjänsteutlåtande/ }).first();
	await expect(link).toBeVisible({ timeout: 20_000 });
	await expectGood(page);
	const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
	expect(download.suggestedFilename()).toBe('trafiknamnden-2026-VB-official-sv.docx');
	const word = readDocx(readFileSync(await download.path()));
	expect(word.paragraphs.filter(({ style }) => style === 'Heading1').map(({ text }) => text)).toContain(
		'Ärendets beredning'
	);
});

test('everybody fetches a report from its page @no-script', async ({ page }) => {
	await page.goto(`/sv/reports/${report}`);
	const link = page.getByRole('link', { name: 'PDF med stor text' });
	const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
	expect(download.suggestedFilename()).toBe('trafiknamnden-2026-VB-large-sv.pdf');
	const pdf = await readPdf(readFileSync(await download.path()));
	expect(pdf.xmp).toContain('<pdfuaid:part>1</pdfuaid:part>');
	await expectGood(page);
});

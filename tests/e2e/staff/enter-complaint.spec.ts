import { expect, test } from '@playwright/test';
import { connectSocket } from '#lib/server/db/client.ts';
import { openDesk } from '../../support/complaintIntake.ts';
import { expectGood, signIn } from '../../support/staffBrowser.ts';

test.beforeAll(async () => {
	const db = connectSocket(String(process.env.DATA_DIR));
	await openDesk(db);
	await db.$client.end({ timeout: 5 });
});

test('what comes by telephone is entered, sealed, and its receipt handed over once @no-script', async ({
	page
}) => {
	await signIn(page, 'registrar', { to: '/cases/add' });
	await page.goto('/sv/staff/cases/add');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Skriv in ett klagomål');
	await expectGood(page);
	await page.getByLabel('Vad har hänt?').fill('Rampen är borta.');
	await page.locator('[name="a.receivedOn.year"]').fill('2999');
	await page.getByRole('button', { name: 'Försegla och visa kvittot' }).click();
	await expect(page.getByRole('alert')).toContainText('Det är 4 saker att rätta');
	await expect(page.getByLabel('Vad har hänt?')).toHaveValue('Rampen är borta.');
	await expectGood(page);
	await page.locator('[name="a.receivedOn.year"]').fill('2025');
	await page.getByLabel('Telefon', { exact: true }).check();
	await page.getByLabel('En plats eller lokal går inte att komma in i eller använda').check();
	await page.getByLabel('Mig', { exact: true }).check();
	await page.getByRole('button', { name: 'Försegla och visa kvittot' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kvitto att lämna över');
	await expect(page.locator('.shown-code')).toHaveText([/^\w{4}-\w{4}$/, /^(\w{4}-){3}\w{4}$/]);
	await expectGood(page);
	const secret = await page.locator('.shown-code').last().innerText();
	const [paper] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Ladda ner som PDF' }).click()
	]);
	expect(paper.suggestedFilename()).toBe('kvitto.pdf');
	expect(paper.url()).not.toContain(secret.slice(0, 4));
	await page.goto('/sv/staff/cases/add');
	await expect(page.getByLabel('Vad har hänt?')).toHaveValue('');
});

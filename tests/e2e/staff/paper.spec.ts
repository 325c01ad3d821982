import { expect, test, type Page } from '@playwright/test';
import { addDemonstrationUser } from '#lib/server/auth/users.ts';
import { connectSocket } from '#lib/server/db/client.ts';
import { everyQuestion } from '../../support/everyQuestion.ts';
import { demoPassword, expectGood, signIn } from '../../support/staffBrowser.ts';
import { openConsultation } from '../../support/staffConsultation.ts';

let slug: string;
let second: string;

/** A second person, who types the same sheets again. */
async function addSecondTypist(email: string): Promise<void> {
	const db = connectSocket(process.env.E2E_DATA_DIR ?? '');
	try {
		const [committee] = await db.$client`select id from committees where slug = 'trafiknamnden'`;
		const role = { role: 'registrar', committeeId: committee?.id as string, councilId: null } as const;
		await addDemonstrationUser(db, { email, name: 'Vera Lund', password: demoPassword, roles: [role] });
	} finally {
		await db.$client.end();
	}
}

test.beforeAll(async ({ browserName: _ }, { project, workerIndex }) => {
	slug = `papper-${project.name}-${workerIndex}`;
	second = `vera-${project.name}-${workerIndex}@demo.example`;
	await openConsultation(slug, everyQuestion);
	await addSecondTypist(second);
});

const field = (page: Page, name: string) => page.locator(`[name="f.${name}"]`);
const save = (page: Page) => page.getByRole('button', { name: 'Spara arket' }).click();

test('sheets are typed in, one after the other, and faults are shown at their place @no-script', async ({
	page
}) => {
	await signIn(page, 'officer', { to: `/consultations/${slug}` });
	await page.getByRole('link', { name: 'Svar på papper' }).click();
	await expectGood(page);
	await page.locator('#sample').selectOption('0');
	await page.getByRole('button', { name: 'Spara', exact: true }).click();
	await expect(page.getByRole('status')).toHaveText('Sparat.');
	await field(page, 'often').fill('Q');
	await field(page, 'free').fill('Fler bänkar');
	await save(page);
	await expect(page.getByRole('alert')).toContainText('Skriv arkets nummer');
	await expect(page.getByRole('alert')).toContainText(
		'1. ”Q” är inget av alternativen, som går från A till C'
	);
	await expect(field(page, 'free')).toHaveValue('Fler bänkar');
	await expectGood(page);
	await page.locator('#number').fill('1');
	await field(page, 'often').fill('b');
	await save(page);
	await expect(page.getByRole('status')).toContainText('Arket är sparat');
	await expect(field(page, 'often')).toHaveValue('');
});

test('a sheet is typed with the keyboard alone', async ({ page }) => {
	await signIn(page, 'officer', { to: `/consultations/${slug}/paper` });
	await expect(page.locator('#number')).toBeFocused();
	// Enter goes to the next field once the page's script is there; before that it sends, as in any form.
	await page.waitForLoadState('networkidle');
	await page.keyboard.type('2');
	await page.keyboard.press('Enter');
	await page.keyboard.press('Enter');
	await expect(field(page, 'often')).toBeFocused();
	await page.keyboard.type('a');
	await expect(page.locator('.paper-choices .chosen')).toContainText('Varje dag');
	for (let press = 0; press < 60; press++) {
		const tag = await page.evaluate(() => document.activeElement?.tagName);
		if (tag === 'BUTTON') break;
		await page.keyboard.press(tag === 'TEXTAREA' ? 'Shift+Enter' : 'Enter');
	}
	await expect(page.getByRole('button', { name: 'Spara arket' })).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('status')).toContainText('Arket är sparat');
});

test('a sheet of the sample is typed again by somebody else, and settled @no-script', async ({
	page,
	browser
}) => {
	await signIn(page, 'officer', { to: `/consultations/${slug}/paper` });
	await page.locator('#sample').selectOption('100');
	await page.getByRole('button', { name: 'Spara', exact: true }).click();
	await page.locator('#number').fill('A 17');
	await field(page, 'often').fill('A');
	await field(page, 'free').fill('Mindre grus');
	await save(page);
	await expect(page.getByRole('status')).toContainText('ska skrivas in en gång till');
	await expect(page.getByText('Ett ark som du själv har skrivit in väntar')).toBeVisible();
	await page.locator('#sample').selectOption('0');
	await page.getByRole('button', { name: 'Spara', exact: true }).click();

	const context = await browser.newContext({ baseURL: `http://127.0.0.1:${process.env.E2E_PORT}` });
	const other = await context.newPage();
	await signIn(other, second, { to: `/consultations/${slug}/paper` });
	await other.getByRole('link', { name: 'Ark A 17' }).click();
	expect(await other.content()).not.toContain('Mindre grus');
	await expectGood(other);
	await field(other, 'often').fill('B');
	await field(other, 'free').fill('Mindre grus');
	await save(other);
	await expect(other.getByText('De två inskrivningarna skiljer sig åt')).toBeVisible();
	await expectGood(other);
	await other.getByRole('button', { name: 'Spara det som gäller' }).click();
	await expect(other.getByRole('alert')).toContainText('Välj det som står på pappret');
	await other.getByLabel('B Någon gång i veckan').check();
	await other.getByRole('button', { name: 'Spara det som gäller' }).click();
	await expect(other.getByRole('status')).toContainText('Arket är klart');
	await expect(other.getByText('stämmer 50 % av 2 svar på 1 ark överens')).toBeVisible();
	await expectGood(other);
	await context.close();
});

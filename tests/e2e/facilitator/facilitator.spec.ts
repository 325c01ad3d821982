import { desc, eq } from 'drizzle-orm';
import { expect, test, type Page } from '@playwright/test';
import { outbox } from '#lib/server/db/schema/index.ts';
import { withDatabase } from '../../support/councilBrowser.ts';
import { expectGood, signIn } from '../../support/staffBrowser.ts';

const slug = 'tryggt-till-skolan';

async function expectCalm(page: Page): Promise<void> {
	await expectGood(page);
	expect(await page.locator('body').innerText()).not.toMatch(/\bclasses:[a-zA-Z]/);
}

/** The link in the letter that somebody got. */
const linkTo = (email: string) =>
	withDatabase(async (db) => {
		const [letter] = await db
			.select()
			.from(outbox)
			.where(eq(outbox.address, email))
			.orderBy(desc(outbox.createdAt));
		return new URL(letter?.values['link'] ?? '').pathname;
	});

/** Begun, sent and stopped, as the children's journey counts them. */
const count = (begun: number, sent: number, stopped: number) =>
	withDatabase(
		(db) => db.$client`update class_sessions set begun = ${begun}, sent = ${sent}, stopped = ${stopped}
		where state <> 'ended' and consultation_id = (select id from consultations where slug = ${slug})`
	);

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

test('a school’s contact goes from a case officer’s letter to a session, and ends it, on a phone @no-script', async ({
	page,
	browser
}, { project }) => {
	test.setTimeout(180_000);
	const scripts = project.use.javaScriptEnabled !== false;
	const email = `larare-${project.name}@skola.example`;
	const staff = await (await browser.newContext()).newPage();
	await signIn(staff, 'officer', { to: `/consultations/${slug}/classes` });
	await expectCalm(staff);
	await staff.getByRole('button', { name: 'Gör en länk' }).click();
	await expect(staff.getByRole('alert')).toContainText('Skriv vem länken är till');
	await staff.locator('#name').fill(`Skolan ${project.name}`);
	await staff.locator('#email').fill('ingen adress');
	await staff.getByRole('button', { name: 'Gör en länk' }).click();
	await expect(staff.getByRole('alert')).toContainText('Skriv en e-postadress');
	await expect(staff.locator('#name')).toHaveValue(`Skolan ${project.name}`);
	await expectCalm(staff);
	await staff.locator('#email').fill(email);
	await staff.getByRole('button', { name: 'Gör en länk' }).click();
	await expect(staff.getByRole('status')).toContainText(email);
	const row = staff.getByRole('row').filter({ hasText: `Skolan ${project.name}` });
	await expect(row).toContainText('Väntar');

	// Looking at the link spends nothing.
	const link = await linkTo(email);
	for (let time = 0; time < 2; time++) await page.goto(link);
	await expect(heading(page)).toHaveText('Öppna ett tillfälle');
	await expectCalm(page);
	await page.getByRole('button', { name: 'Öppna tillfället' }).click();
	await expect(page.getByRole('alert')).toContainText('Välj vilken grupp det är');
	await expectCalm(page);
	await page.getByLabel('Skolklass').check();
	await page.getByLabel('Åk 4–6').check();
	await page.getByLabel('Hur länge').selectOption({ label: '90 minuter' });
	await page.getByRole('button', { name: 'Öppna tillfället' }).click();
	await expect(heading(page)).toHaveText('Tillfället');
	await expect(page.getByRole('status')).toContainText('Tillfället är öppet');
	await expectCalm(page);
	const words = await page.locator('main ol .word').allInnerTexts();
	expect(words).toHaveLength(3);

	// The same link opens nothing again.
	const again = await staff.goto(link);
	expect(again?.status()).toBe(410);
	await expect(heading(staff)).toHaveText('Länken går inte att använda');
	await expectCalm(staff);
	await staff.goto(`/sv/staff/consultations/${slug}/classes`);
	await expect(row).toContainText('Använd');

	// A child types the words; one who slips is helped.
	const child = await (await browser.newContext({ javaScriptEnabled: scripts })).newPage();
	await child.goto('/sv/class');
	await expectCalm(child);
	const go = child.getByRole('button', { name: 'Gå in' });
	await child.locator('#word1').fill('hundd');
	await go.click();
	await expect(child.locator('#word1-error')).toContainText('Menade du hund?');
	await expect(child.locator('#word2-error')).toContainText('Skriv ett ord här');
	await expectCalm(child);
	for (const [at, word] of ['katt', 'katt', 'katt'].entries())
		await child.locator(`#word${at + 1}`).fill(word);
	await go.click();
	await expect(child.getByRole('alert')).toContainText('Ingen grupp har de orden');
	for (const [at, word] of words.entries()) await child.locator(`#word${at + 1}`).fill(word.toUpperCase());
	await go.click();
	await expect(child).toHaveURL(/\/sv\/class\/[0-9a-z]{32}$/);

	// How many, refreshed by itself where scripts run.
	await count(20, 7, 1);
	if (!scripts) await page.getByRole('link', { name: 'Visa antalet nu' }).click();
	await expect(page.locator('main')).toContainText('12 svarar nu', { timeout: 15_000 });
	await expect(page.locator('main')).toContainText('7 har skickat');
	await page.getByRole('button', { name: 'Pausa' }).click();
	await expect(page.getByRole('status')).toContainText('pausat');
	await expectCalm(page);
	await page.getByRole('button', { name: 'Fortsätt' }).click();
	await expect(page.getByRole('status')).toContainText('öppet igen');

	await page.getByRole('link', { name: 'Visa stort på en skärm' }).click();
	await expect(heading(page)).toHaveText('Skriv de tre orden');
	expect(await page.locator('main ol .word').allInnerTexts()).toEqual(words);
	await expectCalm(page);
	await page.getByRole('link', { name: 'Tillbaka till ledarens sida' }).click();
	const sheet = await page.request.get('/sv/facilitator/sheet.pdf');
	expect(sheet.headers()['content-type']).toBe('application/pdf');
	expect((await sheet.body()).subarray(0, 5).toString()).toBe('%PDF-');

	await page.getByRole('link', { name: 'Avsluta' }).click();
	await expect(page.locator('main')).toContainText('12 barn svarar just nu');
	await expectCalm(page);
	await page.getByRole('button', { name: 'Ja, avsluta' }).click();
	await expect(heading(page)).toHaveText('Tillfället är avslutat');
	await expect(page.locator('main')).toContainText('7 har skickat');
	await expectCalm(page);
	await child.goto('/sv/class');
	for (const [at, word] of words.entries()) await child.locator(`#word${at + 1}`).fill(word);
	await go.click();
	await expect(child.getByRole('alert')).toContainText('Ingen grupp har de orden');
	expect((await page.request.get('/sv/facilitator/sheet.pdf')).status()).toBe(404);
});

test('a facilitator with an account opens a session at once @no-script', async ({ page }) => {
	await signIn(page, 'facilitator', { to: '/classes' });
	await page.goto('/sv/staff');
	await expect(page).toHaveURL(/\/sv\/staff\/classes$/);
	await expectCalm(page);
	await page.getByRole('button', { name: 'Öppna ett tillfälle' }).first().click();
	await expect(heading(page)).toHaveText('Öppna ett tillfälle');
	await page.locator('input[name=kind][value=adapted]').check();
	await page.getByLabel('Förskoleklass–åk 3').check();
	await page.getByRole('button', { name: 'Öppna tillfället' }).click();
	await expect(heading(page)).toHaveText('Tillfället');
	await page.goto('/sv/facilitator/end');
	await page.getByRole('button', { name: 'Ja, avsluta' }).click();
	await expect(heading(page)).toHaveText('Tillfället är avslutat');
});

test('whoever leads nothing is told how one comes to @no-script', async ({ page }) => {
	for (const to of ['', '/end', '/screen']) {
		await page.goto(`/sv/facilitator${to}`);
		await expect(page).toHaveURL(/\/sv\/facilitator$/);
		await expect(heading(page)).toHaveText('Så leder du ett tillfälle');
	}
	await expectCalm(page);
});

import { decodeBase32IgnorePadding } from '@oslojs/encoding';
import { generateHOTP } from '@oslojs/otp';
import { expect, test } from '@playwright/test';
import { expectGood, signIn } from '../../support/staffBrowser.ts';

const password = 'en katt i taket';
const codeOf = (key: string, later = 0) =>
	generateHOTP(decodeBase32IgnorePadding(key), BigInt(Math.floor(Date.now() / 30_000) + later), 6);

test('an administrator adds somebody, who chooses a password and sets up a second factor @no-script', async ({
	page,
	browser
}, { project }) => {
	test.setTimeout(180_000);
	const email = `ny-${project.name}@stad.example`;
	const name = `Ny ${project.name}`;
	await signIn(page, 'admin', { to: '/users' });
	await expectGood(page);
	await page.getByRole('link', { name: 'Lägg till en person' }).click();
	await expectGood(page);
	await page.locator('#name').fill(name);
	await page.locator('#email').fill('inte en adress');
	await page.locator('#role').selectOption('caseOfficer');
	await page.locator('main form button').click();
	await expect(page.getByRole('alert')).toContainText('ser inte ut som en adress');
	await expect(page.locator('#name')).toHaveValue(name);
	await expect(page.locator('#role')).toHaveValue('caseOfficer');
	await page.locator('#email').fill(email);
	await page.locator('main form button').click();
	await expect(page.getByRole('alert')).toContainText('Välj vilket');
	await expectGood(page);
	await page.locator('#place').selectOption({ label: 'Valnämnden' });
	await page.locator('main form button').click();
	await expectGood(page);
	const link = (await page.locator('code').innerText()).trim();

	const theirs = await (await browser.newContext()).newPage();
	await theirs.goto(link);
	await theirs.reload();
	await expectGood(theirs);
	await theirs.locator('#password').fill('kort');
	await theirs.locator('main form button').click();
	await expect(theirs.getByRole('alert')).toContainText('minst 12 tecken');
	await theirs.locator('#password').fill(password);
	await theirs.locator('main form button').click();
	await expect(theirs.getByRole('status')).toContainText('Lösenordet är valt');
	const logIn = async () => {
		await theirs.goto('/sv/staff');
		await theirs.locator('#email').fill(email);
		await theirs.locator('#password').fill(password);
		await theirs.locator('main form button').click();
	};
	await logIn();
	await expect(theirs.getByRole('heading', { level: 1 })).toHaveText('Ställ in din app för koder');
	await expectGood(theirs);
	await theirs.goto('/sv/staff/consultations');
	await expect(theirs).toHaveURL(/set-up-second-factor/);
	const key = (await theirs.locator('strong').innerText()).replace(/\s/g, '');
	await theirs.locator('#code').fill('12');
	await theirs.locator('main form button').click();
	await expect(theirs.getByRole('alert')).toContainText('Koden stämmer inte');
	expect((await theirs.locator('strong').innerText()).replace(/\s/g, '')).toBe(key);
	const code = codeOf(key);
	await theirs.locator('#code').fill(code);
	await theirs.locator('main form button').click();
	await expect(theirs.locator('ol code')).toHaveCount(10);
	await expectGood(theirs);
	const recovery = await theirs.locator('ol code').first().innerText();
	await theirs.getByRole('link', { name: /Jag har sparat koderna/ }).click();
	await expect(theirs).toHaveURL(/\/sv\/staff\/consultations$/);

	await theirs.getByRole('button', { name: 'Logga ut' }).click();
	await logIn();
	await expectGood(theirs);
	await theirs.locator('#code').fill(code);
	await theirs.locator('main form button').click();
	await expect(theirs.getByRole('alert')).toContainText('redan använd');
	await theirs.locator('#code').fill(codeOf(key, 1));
	await theirs.locator('main form button').click();
	await expect(theirs).toHaveURL(/\/sv\/staff$/);

	await theirs.getByRole('button', { name: 'Logga ut' }).click();
	await logIn();
	await theirs.getByRole('link', { name: /återställningskod/ }).click();
	await expectGood(theirs);
	await theirs.locator('#code').fill(recovery.toLowerCase().replaceAll('-', ' '));
	await theirs.locator('main form button').click();
	await expect(theirs).toHaveURL(/\/sv\/staff$/);
	await theirs.goto('/sv/staff/account');
	await expect(theirs.getByText('Du har 9 koder kvar.')).toBeVisible();
	await expectGood(theirs);

	await page.goto('/sv/staff/users');
	await page.getByRole('link', { name }).click();
	await expectGood(page);
	await page.getByRole('button', { name: 'Ta bort rollen Handläggare, Valnämnden' }).click();
	await expect(page.getByRole('status')).toContainText('Rollen är borttagen.');
	await theirs.goto('/sv/staff/consultations');
	await expect(theirs.getByRole('heading', { level: 1 })).toHaveText('Du har inte tillgång till sidan');
	await page.getByRole('button', { name: 'Stäng av kontot' }).click();
	await expect(page.getByRole('status')).toContainText('Kontot är avstängt.');
	await theirs.goto('/sv/staff');
	await expect(theirs).toHaveURL(/sign-in/);
	await theirs.goto(link);
	await expect(theirs.getByRole('heading', { level: 1 })).toHaveText('Länken går inte att använda');
	await expectGood(theirs);
	await theirs.context().close();
});

test('the last administrator stays, and administers people, not results', async ({ page }) => {
	await signIn(page, 'admin', { to: '/users' });
	await page.getByRole('link', { name: 'Alva Ek' }).click();
	for (const button of ['Stäng av kontot', /^Ta bort rollen Administratör/]) {
		await page.getByRole('button', { name: button }).click();
		await expect(page.getByRole('alert')).toContainText('minst en administratör');
		await expectGood(page);
	}
	const refused = await page.goto('/sv/staff/consultations/tryggt-till-skolan/close');
	expect(refused?.status()).toBe(403);
});

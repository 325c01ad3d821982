import { randomUUID } from 'node:crypto';
import { expect, test } from '@playwright/test';
import { addUser } from '#lib/server/auth/users.ts';
import { freePort } from '../../support/port.ts';
import { startProvider, type RunningProvider } from '../../support/provider.ts';
import { startSite, type Site } from '../../support/site.ts';
import { expectGood } from '../../support/staffBrowser.ts';

// A house of its own: the one that the other tests share has no provider.
let provider: RunningProvider;
let site: Site;

test.beforeAll(async () => {
	test.setTimeout(240_000);
	const port = await freePort();
	provider = await startProvider(`http://127.0.0.1:${port}`);
	site = await startSite({ ...provider.settings, OIDC_SECOND_FACTOR: 'amr:mfa', OIDC_SIGN_OUT: '1' }, port);
});
test.afterAll(async () => {
	await site.remove();
	await provider.stop();
});

test('signing in with the city’s own account, and out again @no-script', async ({ page }) => {
	const email = `${randomUUID()}@stad.example`;
	const roles = [{ role: 'administrator', committeeId: null, councilId: null } as const];
	await addUser(site.db, { email, name: 'Anna Åberg', roles });
	provider.know('anna', { sub: randomUUID(), email, amr: ['pwd', 'mfa'] });

	await page.goto(`${site.origin}/sv/staff/users`);
	await expect(page).toHaveURL(/\/sv\/staff\/sign-in\?to=/);
	await expectGood(page);
	await page.getByRole('link', { name: 'Logga in med Stadskontot' }).click();

	await expect(page).toHaveURL(new RegExp(`^${provider.issuer}/sign-in/`));
	await page.getByLabel('Namn').fill('anna');
	await page.getByRole('button', { name: 'Logga in' }).click();
	await expect(page).toHaveURL(`${site.origin}/sv/staff/users`);
	await expect(page.getByText('Anna Åberg').first()).toBeVisible();

	await page.goto(`${site.origin}/sv/staff/account`);
	await expect(page.getByText('Du loggar in utan lösenord här.')).toBeVisible();
	await expectGood(page);
	await page.goto(`${site.origin}/sv/staff/users`);
	await page.locator('main a', { hasText: 'Anna Åberg' }).first().click();
	await expect(page.getByRole('button', { name: 'Koppla loss från stadens inloggning' })).toBeVisible();
	await expectGood(page);

	await page.locator('header form button').click();
	await expect(page).toHaveURL(new RegExp(`^${provider.issuer}/session/end`));
	await page.goto(`${site.origin}/sv/staff/users`);
	await expect(page).toHaveURL(/\/sv\/staff\/sign-in\?to=/);
});

test('the page that leads on to the provider’s sign-out is a page like any other', async ({ page }) => {
	// Kept from leading on, so that it can be looked at.
	await page.route(`${provider.issuer}/**`, (route) => route.abort());
	await page.goto(`${site.origin}/en/staff/sign-out/provider`, { waitUntil: 'commit' });
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('You are signed out here');
});

for (const lang of ['sv', 'sv-simple', 'en'])
	test(`saying no at the provider leads to a calm page in ${lang} @no-script`, async ({ page }) => {
		await page.setViewportSize({ width: 320, height: 640 });
		await page.goto(`${site.origin}/${lang}/staff/sign-in/provider`);
		await page.getByRole('button', { name: 'Avbryt' }).click();
		await expect(page).toHaveURL(new RegExp(`/${lang}/staff/sign-in\\?problem=refused`));
		await expect(page.getByRole('alert')).toContainText('Stadskontot');
		await expectGood(page);
		for (const problem of ['down', 'expired', 'unknown', 'failed']) {
			await page.goto(`${site.origin}/${lang}/staff/sign-in?problem=${problem}`);
			await expect(page.getByRole('alert')).toBeVisible();
			await expectGood(page);
		}
	});

import { expect, test } from '@playwright/test';
import { expectGood, signIn } from '../../support/staffBrowser.ts';

// Projects run side by side: each changes a page of its own.
const pages: Record<string, string> = { phone: 'method', desktop: 'accessibility', 'no-script': 'privacy' };

test('an administrator changes one of the city’s own pages, and everybody sees it @no-script', async ({
	page,
	request
}, { project }) => {
	const slug = pages[project.name] ?? 'privacy';
	const words = `Provtext från ${project.name}.`;
	await signIn(page, 'admin', { to: '/pages' });
	await expectGood(page);
	const change = page.locator(`main a[href="/sv/staff/pages/${slug}/en"]`);
	await change.click();
	await expectGood(page);

	const before = await page.locator('#body').inputValue();
	await page.locator('#body').fill('');
	await page.locator('main form button').click();
	await expect(page.getByRole('alert')).toContainText('Skriv en text');
	await expectGood(page);
	await page.locator('#body').fill(`${before}\n\n## Prov\n${words} <script>alert(1)</script> [Mer](privacy)`);
	await page.locator('input[name="reviewed"]').uncheck();
	await page.locator('main form button').click();
	await expect(page.getByRole('status')).toContainText('Sparat');
	await expectGood(page);

	const shown = await (await request.get(`/en/${slug}`)).text();
	expect(shown).toContain(words);
	expect(shown).toContain('&lt;script>');
	await page.goto(`/en/${slug}`);
	await expect(page.getByRole('heading', { name: 'Prov' })).toBeVisible();
	// Nobody has said that a speaker has read it.
	await expect(page.locator('main').getByText('Draft', { exact: false }).first()).toBeVisible();
	await expectGood(page);
});

test('two who change the same page: the second sees the first’s text and loses nothing', async ({
	page,
	context
}, { project }) => {
	test.skip(project.name !== 'desktop', 'one page, one pair');
	await signIn(page, 'admin', { to: '/pages/privacy/sv-simple' });
	const other = await context.newPage();
	await other.goto('/sv/staff/pages/privacy/sv-simple');
	await other.locator('#title').fill('Deras rubrik');
	await other.locator('main form button').click();
	await expect(other.getByRole('status')).toContainText('Sparat');

	await page.locator('#title').fill('Min rubrik');
	await page.locator('main form button').click();
	await expect(page.getByRole('alert')).toContainText('Någon annan har sparat');
	await expect(page.locator('#title')).toHaveValue('Min rubrik');
	await expect(page.getByText('Det som någon annan har sparat')).toBeVisible();
	await expectGood(page);
	await page.locator('main form button').click();
	await expect(page.getByRole('status')).toContainText('Sparat');
	expect(await (await page.request.get('/sv-simple/privacy')).text()).toContain('Min rubrik');
});

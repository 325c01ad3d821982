import { expect, test } from '@playwright/test';
import { expectGood, signIn } from '../../support/staffBrowser.ts';

test('signing in leads to the page one came for @no-script', async ({ page }) => {
	await page.goto('/sv/staff/consultations?sort=title&order=desc');
	await expect(page).toHaveURL(/\/sv\/staff\/sign-in\?to=/);
	await expectGood(page);

	await page.locator('main form button').click();
	await expect(page.getByRole('alert')).toContainText('Skriv e-postadressen');
	await expect(page.getByRole('alert')).toContainText('Skriv lösenordet');
	await expectGood(page);

	await page.locator('#email').fill('officer@demo.example');
	await page.locator('#password').fill('something else');
	await page.locator('main form button').click();
	await expect(page.getByRole('alert')).toContainText('E-postadressen eller lösenordet stämmer inte');
	await expect(page.locator('#email')).toHaveValue('officer@demo.example');
	await expect(page.locator('#password')).toHaveValue('');
	expect(await page.content()).not.toContain('something else');

	await page.locator('#password').fill(process.env.DEMO_PASSWORD ?? '');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/sv\/staff\/consultations\?sort=title&order=desc$/);
});

test('a link to somewhere else is not followed after signing in', async ({ page }) => {
	for (const to of [
		'https://example.org/sv/staff',
		'//example.org/sv/staff',
		'/sv/consultations',
		'/\\example.org'
	]) {
		await page.goto(`/sv/staff/sign-in?to=${encodeURIComponent(to)}`);
		await page.locator('#email').fill('officer@demo.example');
		await page.locator('#password').fill(process.env.DEMO_PASSWORD ?? '');
		await page.locator('main form button').click();
		await expect(page).toHaveURL(/\/sv\/staff$/);
		await page.getByRole('button', { name: 'Logga ut' }).click();
	}
});

test('the cookie is out of reach for scripts and nothing is kept by the browser', async ({
	page,
	context
}) => {
	await signIn(page, 'officer');
	const [cookie, ...more] = await context.cookies();
	expect(more).toEqual([]);
	expect(cookie).toMatchObject({ name: 'radslag', httpOnly: true, sameSite: 'Lax', path: '/', expires: -1 });
	const replies = [
		'/sv/staff',
		'/sv/staff/consultations',
		'/sv/staff/users',
		'/sv/staff/nowhere',
		'/sv/staff/sign-in'
	];
	for (const path of replies) {
		const reply = await page.request.get(path, { maxRedirects: 0 });
		expect([path, reply.headers()['cache-control']]).toEqual([path, 'no-store']);
	}
});

// Projects run side by side: each has an account of its own to be signed out.
const accounts: Record<string, string> = {
	phone: 'translator',
	desktop: 'ombudsman',
	'no-script': 'pensioner'
};

test('signing out here and everywhere @no-script', async ({ page, browser }, { project }) => {
	const account = accounts[project.name] ?? 'council';
	await signIn(page, account);
	const elsewhere = await browser.newPage();
	await signIn(elsewhere, account, { lang: 'en' });
	await page.getByRole('button', { name: 'Logga ut' }).click();
	await expect(page.getByRole('status')).toContainText('Du är utloggad.');
	await page.goto('/sv/staff');
	await expect(page).toHaveURL(/sign-in/);
	await elsewhere.reload();
	await expect(elsewhere.getByRole('heading', { level: 1 })).toContainText('What needs you today?');

	await signIn(page, account, { to: '/account' });
	await expectGood(page);
	await page.locator('main').getByRole('button', { name: 'Logga ut överallt' }).click();
	await expect(page.getByRole('status')).toContainText('utloggad överallt');
	await elsewhere.reload();
	await expect(elsewhere).toHaveURL(/sign-in/);
	await elsewhere.close();
});

for (const lang of ['sv', 'sv-simple', 'en'])
	test(`every page is accessible at 320 px in ${lang}`, async ({ page }, { project }) => {
		test.skip(project.name !== 'phone', 'one width is enough once');
		test.setTimeout(180_000);
		await page.setViewportSize({ width: 320, height: 640 });
		await signIn(page, 'officer', { lang });
		await expectGood(page);
		for (const path of ['/consultations', '/consultations?state=open', '/account', '/users', '/nowhere']) {
			await page.goto(`/${lang}/staff${path}`);
			await expectGood(page);
		}
		await page.goto(`/${lang}/staff/consultations`);
		const links = await page
			.locator('tbody th a')
			.evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? ''));
		expect(links.length).toBeGreaterThan(3);
		for (const link of links) {
			await page.goto(link);
			await expectGood(page);
			const further = await page
				.locator('main .cluster a')
				.evaluateAll((all) => all.map((a) => a.getAttribute('href')));
			for (const next of further) {
				await page.goto(next ?? '');
				await expectGood(page);
			}
		}
	});

import { expect, test } from '@playwright/test';
import { expectGood, signIn } from '../../support/staffBrowser.ts';
import { answer, importDraft } from '../../support/staffConsultation.ts';

test('a case officer sees their committees’ consultations only @no-script', async ({ page }) => {
	await signIn(page, 'officer', { to: '/consultations' });
	const committees = await page.locator('tbody td:nth-of-type(1)').allInnerTexts();
	expect(new Set(committees.map((name) => name.trim()))).toEqual(
		new Set(['Idrottsnämnden', 'Kungsholmens stadsdelsnämnd', 'Trafiknämnden'])
	);
	await page.goto('/sv/staff/consultations?state=answered');
	expect(new Set(await page.locator('tbody td:nth-of-type(2)').allInnerTexts())).toEqual(
		new Set(['Besvarad'])
	);
	const other = await page.goto('/sv/staff/consultations/en-ny-park-vid-magelungen/close');
	expect(other?.status()).toBe(403);
	await expectGood(page);
	const nobody = await page.goto('/sv/staff/consultations/finns-inte');
	expect(nobody?.status()).toBe(404);
});

test('the list is sorted through its heads', async ({ page }) => {
	await signIn(page, 'officer', { to: '/consultations' });
	await page.getByRole('link', { name: 'Sortera efter Dialog' }).click();
	const titles = await page.locator('tbody th').allInnerTexts();
	expect(titles).toEqual([...titles].sort(new Intl.Collator('sv').compare));
	await expect(page.locator('th[aria-sort="ascending"]')).toContainText('Dialog');
	await page.getByRole('link', { name: 'Sortera efter Dialog' }).click();
	expect(await page.locator('tbody th').allInnerTexts()).toEqual(titles.reverse());
});

test('opens, closes, reviews a text and releases @no-script', async ({ page }, { project, retry }) => {
	test.setTimeout(180_000);
	const slug = `prov-${project.name}-${retry}`;
	const here = `/sv/staff/consultations/${slug}`;
	const heading = page.getByRole('heading', { level: 1 });
	importDraft(slug);
	await signIn(page, 'officer', { to: `/consultations/${slug}` });
	await expectGood(page);

	await page.getByRole('link', { name: 'Öppna dialogen' }).click();
	await expect(page.getByText('Frågorna låses')).toBeVisible();
	await expectGood(page);
	await page.getByRole('button', { name: 'Öppna dialogen' }).click();
	await expect(page).toHaveURL(here);
	await answer(page.request, slug, 30, 20);

	await page.goto(`${here}/texts`);
	await expect(page.getByText('Texterna kan granskas när dialogen är avslutad.')).toBeVisible();
	await page.goto(`${here}/release`);
	await expect(heading).toContainText('Det går inte i det läge dialogen är');
	await page.goto(here);
	await page.getByRole('link', { name: 'Avsluta dialogen' }).click();
	await expect(page.getByText('går inte att öppna igen')).toBeVisible();
	await expectGood(page);
	await page.getByRole('button', { name: 'Avsluta dialogen' }).click();
	await expect(page).toHaveURL(here);
	await page.getByText('Visa siffrorna i en tabell').click();
	await expect(page.locator('tfoot td')).toHaveText('50');

	await page.getByRole('link', { name: 'Granska texter' }).click();
	await expect(page.locator('blockquote del')).toContainText('070-123 45 67');
	await expect(page.locator('#edited')).toHaveValue(/^Ring mig på ▇▇▇▇ så visar jag hålet i vägen\.$/);
	await expect(page.getByRole('button', { name: 'Visa texten som den skrevs' })).toHaveCount(0);
	await expectGood(page);
	await page.locator('#edited').fill('Ring 070-123 45 67');
	await page.getByRole('button', { name: 'Visa texten i rutan' }).click();
	await expect(page.getByRole('alert')).toContainText('ett nummer eller en adress');
	await expect(page.locator('#edited')).toHaveValue('Ring 070-123 45 67');
	await expectGood(page);
	await page.locator('#edited').fill('Det är ett hål i vägen.');
	await page.getByRole('button', { name: 'Visa texten i rutan' }).click();
	await expect(page.getByRole('status')).toContainText('Texten visas.');
	await expect(page.getByText('Det finns inga texter att granska.')).toBeVisible();

	await page.goto(here);
	await page.getByRole('link', { name: 'Fastställ resultat' }).click();
	await expect(page.getByText('Siffrorna låses för gott')).toBeVisible();
	await expectGood(page);
	await page.getByRole('button', { name: 'Fastställ resultat' }).click();
	await expect(async () => {
		await page.goto(`${here}/release`);
		await expect(heading).toHaveText('Resultatet är fastställt', { timeout: 1000 });
	}).toPass({ timeout: 60_000 });
	await expectGood(page);
	await page.getByRole('link', { name: 'Se resultatet' }).click();
	await expect(page).toHaveURL(`/sv/results/${slug}`);
	await expect(page.locator('main')).toContainText('Det är ett hål i vägen.');
	await expect(page.locator('main')).not.toContainText('070');
});

test('a move that somebody else has made already is refused in words', async ({ page, request }, {
	project
}) => {
	const slug = `kapp-${project.name}`;
	importDraft(slug);
	await signIn(page, 'officer', { to: `/consultations/${slug}/open` });
	const cookies = (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join('; ');
	const origin = new URL(page.url()).origin;
	const headers = { cookie: cookies, origin };
	const first = await request.post(page.url(), { headers, form: {}, maxRedirects: 0 });
	expect(first.status()).toBe(303);
	await page.getByRole('button', { name: 'Öppna dialogen' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Det går inte i det läge dialogen är');
	await expectGood(page);
	const strange = await request.post(page.url(), {
		headers: { ...headers, origin: 'https://example.org' },
		form: {}
	});
	expect(strange.status()).toBe(403);
	const nobody = await request.post(page.url(), { headers: { origin }, form: {}, maxRedirects: 0 });
	expect([nobody.status(), nobody.headers().location]).toEqual([
		303,
		expect.stringContaining('/sv/staff/sign-in')
	]);
});

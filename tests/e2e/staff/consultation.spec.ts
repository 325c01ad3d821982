import { expect, test } from '@playwright/test';
import { openUntil } from '../../support/lookAgain.ts';
import { expectGood, signIn } from '../../support/staffBrowser.ts';
import { answer, importDraft, openConsultation } from '../../support/staffConsultation.ts';

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

test('reviews, opens, closes, releases and answers @no-script', async ({ page, browser }, {
	project,
	retry
}) => {
	test.setTimeout(180_000);
	const slug = `prov-${project.name}-${retry}`;
	const here = `/sv/staff/consultations/${slug}`;
	const heading = page.getByRole('heading', { level: 1 });
	await importDraft(slug);
	await signIn(page, 'officer', { to: `/consultations/${slug}` });
	await expectGood(page);

	// A draft is reviewed first: nothing opens before the questions are answered and the comments too.
	await expect(page.getByRole('link', { name: 'Öppna dialogen' })).toHaveCount(0);
	await page.goto(`${here}/open`);
	await expect(heading).toContainText('Det går inte i det läge dialogen är');
	await page.goto(here);
	await page.getByRole('button', { name: 'Lämna till granskning' }).click();
	await expect(page.getByRole('status')).toContainText('lämnad till granskning');
	await expect(page.getByText('Alla frågor i granskningen ska vara besvarade.')).toBeVisible();
	await expectGood(page);
	await page.getByRole('link', { name: 'Granskning' }).click();
	await expectGood(page);
	for (const field of await page.locator('form[action="?/checklist"] textarea').all())
		await field.fill('Ja.');
	await page.getByRole('button', { name: 'Spara svaren' }).click();
	await expect(page.getByRole('status')).toContainText('Svaren är sparade.');
	await page.locator('#person').selectOption({ label: 'Maj-Britt Niemi, Rådsledamot' });
	await page.getByRole('button', { name: 'Skicka brevet' }).click();
	await expect(page.getByRole('status')).toContainText('Brevet är på väg.');
	await expectGood(page);

	const council = await (await browser.newContext()).newPage();
	await signIn(council, 'council', { to: `/consultations/${slug}/comment` });
	await expectGood(council);
	await council.locator('main form button').click();
	await expect(council.getByRole('alert')).toContainText('Skriv en text');
	await council.locator('#comment').fill('Fråga också den som inte går på trottoaren.');
	await council.locator('main form button').click();
	await expect(council.getByRole('status')).toContainText('Tack!');
	expect((await council.goto(`${here}/review`))?.status()).toBe(403);

	await page.goto(here);
	await expect(page.getByText('Alla synpunkter ska ha fått svar.')).toBeVisible();
	await page.goto(`${here}/review`);
	await page.getByLabel('Ert svar').fill('Bra, det gör vi.');
	await page.getByRole('button', { name: 'Spara och skicka svaret' }).click();
	await expect(page.getByRole('status')).toContainText('sparat och skickat');
	await council.goto(`${here}/comment`);
	await expect(council.getByText('Bra, det gör vi.')).toBeVisible();
	await expectGood(council);
	await council.context().close();

	await page.goto(here);
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
	await openUntil(heading, 'Resultatet är fastställt', { path: `${here}/release`, timeout: 60_000 });
	await expect(heading).toHaveText('Resultatet är fastställt');
	await expectGood(page);
	await page.getByRole('link', { name: 'Se resultatet' }).click();
	await expect(page).toHaveURL(`/sv/results/${slug}`);
	await expect(page.locator('main')).toContainText('Det är ett hål i vägen.');
	await expect(page.locator('main')).toContainText('ändrad för att skydda någon');
	await expect(page.locator('main')).not.toContainText('070');
	await expect(page.locator('main')).toContainText('Svar väntas');

	await page.goto(here);
	await page.getByRole('link', { name: 'Svara invånarna' }).click();
	await expectGood(page);
	await page.getByRole('button', { name: 'Publicera svaret' }).click();
	await expect(page.getByRole('alert')).toContainText('Skriv en text');
	await page.locator('[id="outcome.sv"]').fill('Hålet lagas i vår.');
	await page.locator('[id="r0.theme.sv"]').fill('Hålet');
	await page.locator('[id="r0.said.sv"]').fill('Ni berättade om ett hål.');
	await page.getByRole('button', { name: 'Lägg till ett tema' }).click();
	await expect(page.locator('[id="r0.said.sv"]')).toHaveValue('Ni berättade om ett hål.');
	await page.getByRole('button', { name: 'Publicera svaret' }).click();
	await expect(page.getByRole('alert').getByRole('link')).toHaveCount(1);
	await expectGood(page);
	await page.locator('[id="r0.doing.sv"]').fill('Vi lagar det.');
	await page.locator('[id="r0.dueOn"]').fill('2099-05-01');
	await page.getByRole('button', { name: 'Publicera svaret' }).click();
	await expect(page.getByRole('status')).toContainText('Svaret är publicerat');
	// A browser keeps a public page for half a minute: whoever reloads sees what is new.
	await page.goto(`/sv/results/${slug}`);
	await expect(async () => {
		await page.reload();
		await expect(page.locator('main')).toContainText('Hålet lagas i vår.', { timeout: 500 });
	}).toPass({ intervals: [100, 250] });
	await expect(page.locator('main')).toContainText('Ni berättade om ett hål.');
	await expect(page.locator('main')).toContainText('Trafiknämnden ansvarar, klart 1 maj 2099.');
	await expect(page.locator('main')).not.toContainText('Svar väntas');
	await expectGood(page);
});

test('a move that somebody else has made already is refused in words', async ({ page, request }, {
	project
}) => {
	const slug = `kapp-${project.name}`;
	await openConsultation(slug);
	await signIn(page, 'officer', { to: `/consultations/${slug}/close` });
	const cookies = (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join('; ');
	const origin = new URL(page.url()).origin;
	const headers = { cookie: cookies, origin };
	const first = await request.post(page.url(), { headers, form: {}, maxRedirects: 0 });
	expect(first.status()).toBe(303);
	await page.getByRole('button', { name: 'Avsluta dialogen' }).click();
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

import { expect, test, type Page } from '@playwright/test';
import { openUntilDrawn } from '../../support/lookAgain.ts';
import { expectGood, signIn } from '../../support/staffBrowser.ts';
import { closedWithTexts, releaseNow } from '../../support/staffConsultation.ts';

const swedish = 'Mer ljus vid stigen, tack.';
const mixed = 'Vi vill ha service suomeksi koska se on oikeus';
const filling = Array.from({ length: 10 }, (_, at) => `Mer ljus vid väg nummer ${at + 1}, tack.`);

const original = (page: Page) => page.locator('#original');

test('a text in Finnish is read in its language, translated, confirmed and shown with its translation @no-script', async ({
	page,
	browser,
	request
}, { project, retry }) => {
	test.setTimeout(240_000);
	// A translator sees the texts of all consultations: each project has words of its own.
	const shown = `Enemmän valoa polulle ${project.name}, kiitos.`;
	const finnish = `${shown} Äitini Aino Korhonen ei näe kulkea.`;
	const slug = `sprak-${project.name}-${retry}`;
	const here = `/sv/staff/consultations/${slug}`;
	await closedWithTexts(request, slug, [finnish, mixed, ...filling]);
	await signIn(page, 'officer', { to: `/consultations/${slug}` });

	// Which language it is: as detected, and unclear where it cannot be told.
	await openUntilDrawn(original(page), 'Vi vill ha', `${here}/texts`);
	await expect(page.getByLabel('Textens språk')).toHaveValue('und');
	await expect(original(page)).toHaveAttribute('lang', '');
	await expectGood(page);
	await page.getByLabel('Textens språk').selectOption({ label: 'Meänkieli' });
	await page.getByRole('button', { name: 'Visa texten i rutan' }).click();
	await expect(page.getByRole('status')).toContainText('Texten visas.');
	await openUntilDrawn(original(page), 'Enemmän valoa', `${here}/texts`);
	await expect(page.getByLabel('Textens språk')).toHaveValue('fi');
	await expect(original(page)).toHaveAttribute('lang', 'fi');
	await page.locator('#edited').fill(shown);
	await page.getByRole('radio', { name: 'Kan peka ut någon' }).check();
	await page.getByRole('button', { name: 'Visa texten i rutan' }).click();
	await expect(page.getByRole('status')).toContainText('Texten visas.');

	// What is shown can be said to be in another language later.
	await page.goto(`${here}/texts/shown`);
	const entry = page.locator('li', { hasText: 'Vi vill ha' });
	await entry.locator('summary').first().click();
	await entry.getByLabel('Textens språk').selectOption({ label: 'Oklart, eller flera språk' });
	await entry.getByRole('button', { name: 'Spara språket' }).click();
	await expect(page.getByRole('status')).toHaveText('Språket är sparat.');
	await expectGood(page);

	// A translator sees what is shown of it, and nothing else.
	const room = await browser.newContext({ ...project.use });
	const translator = await room.newPage();
	await signIn(translator, 'translator', { to: '/translations/texts' });
	await openUntilDrawn(translator.locator('main'), shown, '/sv/staff/translations/texts');
	await expect(translator.locator('main')).not.toContainText('Korhonen');
	await expect(translator.locator('main')).not.toContainText(slug);
	await expect(translator.locator('main blockquote')).toHaveAttribute('lang', 'fi');
	await translator.getByRole('button', { name: 'Lämna översättningen' }).click();
	await expect(translator.getByRole('alert')).toContainText('Skriv översättningen');
	await expectGood(translator);
	await translator.locator('#translation').fill('Ring 070-123 45 67.');
	await translator.getByRole('button', { name: 'Lämna översättningen' }).click();
	await expect(translator.getByRole('alert')).toContainText('nummer eller en adress');
	await expect(translator.locator('#translation')).toHaveValue('Ring 070-123 45 67.');
	await translator.locator('#translation').fill(`${swedish} Min mamma Aino Korhonen ser inte.`);
	await translator.getByRole('button', { name: 'Lämna översättningen' }).click();
	await expect(translator.getByRole('status')).toContainText('väntar på att en handläggare läser den');
	await expectGood(translator);
	await room.close();

	// Whoever reviews reads both: what was struck out has come back in the translation.
	await page.goto(`${here}/texts/translations`);
	await expect(page.locator('#text')).toHaveValue(/▇▇▇▇/);
	await expectGood(page);
	await page.locator('#text').fill(swedish);
	await page.getByRole('button', { name: 'Visa översättningen' }).click();
	await expect(page.getByRole('status')).toContainText('visas bredvid texten');
	await expect(page.getByText('Ingen översättning väntar.')).toBeVisible();
	await expectGood(page);

	await releaseNow(slug);
	const said = page.locator('main li', { hasText: shown });
	await page.goto(`/sv/results/${slug}/why`);
	await expect(said.locator('blockquote').first()).toHaveAttribute('lang', 'fi');
	await expect(said.locator('blockquote.translation')).toHaveText(swedish);
	await expect(said).toContainText('översättning (Svenska), utkast');
	await expect(page.locator('main')).not.toContainText('Korhonen');
	await expectGood(page);
	await page.goto(`/fi/results/${slug}/why`);
	await expect(said.locator('blockquote')).toHaveCount(1);
	const data = async () => (await request.get(`/api/v1/results/${slug}`)).text();
	expect(await data()).toContain(`"translations":{"sv":{"text":"${swedish}","status":"draft"}}`);

	// Nobody reviews what they wrote: for the translator nothing waits; for somebody else it does.
	const second = await browser.newContext({ ...project.use });
	const reviewer = await second.newPage();
	await signIn(reviewer, 'translator', { to: '/translations/texts/review' });
	await expect(reviewer.locator('main')).not.toContainText(shown);
	await second.close();
	const third = await browser.newContext({ ...project.use });
	const admin = await third.newPage();
	await signIn(admin, 'admin', { to: '/translations/texts' });
	await admin.getByRole('link', { name: 'Granska översättningar' }).click();
	await openUntilDrawn(admin.locator('main'), shown, '/sv/staff/translations/texts/review');
	await expect(admin.locator('main')).not.toContainText('Korhonen');
	await expect(admin.locator('main blockquote').first()).toHaveAttribute('lang', 'fi');
	await expect(admin.locator('main blockquote').last()).toHaveText(swedish);
	await expectGood(admin);
	await admin.getByRole('button', { name: 'Godkänn översättningen' }).click();
	await expect(admin.getByRole('status')).toContainText('Översättningen är granskad.');
	await expectGood(admin);
	await third.close();
	// What is kept of public pages goes within a second, by a generation that every process looks at.
	await expect(async () => {
		await page.goto(`/sv/results/${slug}/why`);
		await page.reload();
		await expect(said).toContainText('översättning (Svenska), granskad', { timeout: 1 });
		expect(await data()).toContain(`"translations":{"sv":{"text":"${swedish}","status":"reviewed"}}`);
	}).toPass({ timeout: 10_000 });
});

import { expect, test, type Page } from '@playwright/test';
import { outline, saved, work } from '../../support/editorBrowser.ts';
import { expectGood, signIn } from '../../support/staffBrowser.ts';

const asked = 'Får alla vara med här?';

/** Writes what some school years read in place of a question's own words, in each of the form's languages. */
async function writeInstead(page: Page, years: string, words: Record<string, string>): Promise<void> {
	await work(page).getByRole('button', { name: years }).click();
	for (const [lang, text] of Object.entries(words)) {
		await page.locator('#years-lang').selectOption(lang);
		await work(page)
			.locator(`[data-part] :is(textarea, input)[lang="${lang}"][id*="-years-"][id*="-label-"]`)
			.and(page.getByLabel(/I stället för: (Får alla vara med här|May everybody join in here)\?/))
			.fill(text);
	}
}

test('a form is worded for some school years, and looked at as they meet it', async ({ page }, {
	project,
	retry
}) => {
	test.setTimeout(90_000);
	await signIn(page, 'officer', { to: '/consultations/add' });
	await page.locator('main details summary').first().click();
	for (const lang of ['sv', 'sv-simple', 'en'])
		await page.locator(`[id="title.${lang}"]`).fill(`Vår skolgård ${project.name} ${retry}`);
	await page.locator('#committee').selectOption({ index: 1 });
	await page.getByRole('radio', { name: /Barn och unga/ }).check();
	await page.locator('main form button').last().click();
	await expect(page).toHaveURL(/\/edit$/);
	await expect(page.locator('[inert]')).toHaveCount(0);

	await page.getByRole('button', { name: 'Årskurser', exact: true }).click();
	await writeInstead(page, 'Förskoleklass–åk 3', {
		sv: 'Får du vara med här?',
		'sv-simple': 'Får du vara med här?',
		en: 'May you join in here?'
	});
	await expect(work(page).getByText('De får 8 frågor.')).toBeVisible();
	await writeInstead(page, 'Åk 7–9', {
		sv: 'Får alla vara med i gemenskapen här?',
		'sv-simple': 'Får alla vara med i gruppen här?',
		en: 'Is everybody part of the community here?'
	});
	await expect(saved(page)).toContainText('Sparat', { timeout: 15_000 });
	await expect(page.locator('.panel').getByRole('heading', { name: /Måste rättas|Se över/ })).toHaveCount(0);
	await expectGood(page);

	await outline(page)
		.getByRole('button', { name: new RegExp(asked.replace('?', '\\?')) })
		.click();
	await page.getByRole('button', { name: 'Förhandsvisning' }).click();
	const shown = page.frameLocator('.frame iframe');
	await expect(shown.getByRole('heading', { name: 'Får alla vara med i gemenskapen här?' })).toBeVisible();
	await page.locator('#preview-years').selectOption('f3');
	await expect(shown.getByRole('heading', { name: 'Får du vara med här?' })).toBeVisible();
	await page.locator('#preview-years').selectOption('y4to6');
	await expect(shown.getByRole('heading', { name: asked })).toBeVisible();

	// What is left out for them is not asked of them, and what the wording gets wrong is told of them alone.
	await work(page).getByRole('button', { name: 'Förskoleklass–åk 3' }).click();
	await page.locator('#years-lang').selectOption('sv');
	const leftOut = page.getByRole('checkbox', { name: /^Frågan är inte med för dem ?: Får alla vara med/ });
	await leftOut.check();
	await expect(work(page).getByText('De får 7 frågor.')).toBeVisible();
	await leftOut.uncheck();
	await page.getByLabel(/I stället för: Lyssnar de vuxna på dig här\?/).fill('Lyssnar de vuxna inte på dig?');
	await page.getByRole('button', { name: /Att se på/ }).click();
	await expect(
		page.locator('.panel').getByText(/^Förskoleklass–åk 3: Små barn läser lätt förbi/)
	).toBeVisible();
});

import { expect, test, type Page } from '@playwright/test';
import { pressAt, tabTo, write } from '../../support/keyboard.ts';
import { openUntilDrawn } from '../../support/lookAgain.ts';
import { expectGood, signIn } from '../../support/staffBrowser.ts';
import { closedWithTexts, releaseNow } from '../../support/staffConsultation.ts';

const lights = Array.from({ length: 6 }, (_, at) => `Mer ljus vid väg nummer ${at + 1}, tack.`);
const benches = Array.from({ length: 5 }, (_, at) => `Fler bänkar på plats nummer ${at + 1}.`);
const named = 'Fråga vår granne Leila Haddad om bänkar, hon nås på 070-123 45 67.';

const original = (page: Page) => page.locator('#original');
const box = (page: Page) => page.locator('#edited');

/** Skips until the wanted text comes: they come in random order. */
async function goTo(page: Page, here: string, words: string): Promise<void> {
	await openUntilDrawn(original(page), words, `${here}/texts`);
}

test('texts are judged with a reason, marked with themes, and counted @no-script', async ({ page, request }, {
	project,
	retry
}) => {
	test.setTimeout(240_000);
	const slug = `texter-${project.name}-${retry}`;
	const here = `/sv/staff/consultations/${slug}`;
	await closedWithTexts(request, slug, [...lights, ...benches, named]);
	await signIn(page, 'officer', { to: `/consultations/${slug}` });
	await page.getByRole('link', { name: 'Granska texter' }).click();
	await expectGood(page);

	// What may identify is struck out beforehand; changed wording needs a reason, and nothing typed is lost.
	await goTo(page, here, 'Leila Haddad');
	await expect(box(page)).toHaveValue('Fråga vår granne ▇▇▇▇ om bänkar, hon nås på ▇▇▇▇.');
	await goTo(page, here, 'Mer ljus');
	await box(page).fill('Mer ljus, tack.');
	await page.getByLabel('Nytt tema').fill('Ljus');
	await page.getByLabel('Anteckning').fill('Kortare så');
	await page.getByRole('button', { name: 'Visa texten i rutan' }).click();
	await expect(page.getByRole('alert')).toContainText('Välj varför texten inte visas som den skrevs');
	await expect(box(page)).toHaveValue('Mer ljus, tack.');
	await expect(page.getByLabel('Anteckning')).toHaveValue('Kortare så');
	await expect(page.getByRole('checkbox', { name: 'Ljus' })).toBeChecked();
	await expectGood(page);
	await page.getByRole('radio', { name: 'Annat' }).check();
	await page.getByRole('button', { name: 'Visa texten i rutan' }).click();
	await expect(page.getByRole('status')).toContainText('Texten visas.');

	// The last judgement can be taken back.
	await page.getByRole('button', { name: 'Ångra' }).click();
	await expect(page.getByRole('status')).toContainText('Din bedömning är ångrad');
	await expect(original(page)).toContainText('Mer ljus');
	await expect(page.getByRole('checkbox', { name: 'Ljus' })).toBeChecked();

	await page.goto(`${here}/themes`);
	await page.getByLabel('Temats namn').first().fill('ljus');
	await page.getByRole('button', { name: 'Lägg till tema' }).click();
	await expect(page.getByRole('alert')).toContainText('Det finns redan ett tema som heter så');
	await expectGood(page);
	await page.getByLabel('Temats namn').first().fill('Bänkar');
	await page.getByRole('button', { name: 'Lägg till tema' }).click();
	await expect(page.getByRole('status')).toContainText('Temat är tillagt.');
	await expect(page.getByText('Teman kan fastställas när resultatet är fastställt')).toBeVisible();
	await expectGood(page);

	await page.goto(`${here}/texts`);
	while (await box(page).count()) {
		const text = (await original(page).textContent()) ?? '';
		await page.getByRole('checkbox', { name: text.includes('ljus') ? 'Ljus' : 'Bänkar' }).check();
		if (text.includes('nummer 5')) {
			await page.getByRole('radio', { name: 'Hotar, hatar eller kränker' }).check();
			await page.getByRole('button', { name: 'Visa inte texten' }).click();
			await expect(page.getByRole('status')).toContainText('Texten visas inte.');
		} else {
			await page.getByRole('button', { name: 'Visa texten i rutan' }).click();
			await expect(page.getByRole('status')).toContainText('Texten visas.');
		}
	}
	await expect(page.getByText('Det finns inga texter att granska.')).toBeVisible();
	await expectGood(page);

	await releaseNow(slug);
	await page.goto(`${here}/themes`);
	await page.getByRole('button', { name: 'Fastställ teman' }).click();
	await expect(page.getByRole('alert')).toContainText('Kryssa i');
	await page.getByLabel('Jag vet att temana inte går att ändra sedan').check();
	await page.getByRole('button', { name: 'Fastställ teman' }).click();
	await expect(page.getByRole('status')).toContainText('Temana är fastställda');
	await expect(page.locator('tbody td')).toHaveText(['6', '6']);
	await expectGood(page);

	await page.goto(`/sv/results/${slug}/why`);
	await expect(page.locator('main')).toContainText('Vad texterna handlar om');
	await expect(page.locator('main')).not.toContainText('Leila');
	await expect(page.locator('main')).not.toContainText('nummer 5');
	await page
		.getByRole('navigation', { name: 'Läs texter om ett tema' })
		.getByRole('link', { name: 'Ljus' })
		.click();
	await expect(page.getByRole('heading', { name: 'Texter om: Ljus' })).toBeVisible();
	await expect(page.locator('main blockquote')).toHaveCount(5);
	await expectGood(page);

	// What is shown can be taken away.
	await page.goto(`${here}/texts/shown`);
	const entry = page
		.locator('li', { hasText: 'Leila' })
		.or(page.locator('li', { hasText: 'granne' }))
		.first();
	await entry.locator('summary', { hasText: 'Ta bort texten' }).click();
	await entry.getByRole('button', { name: 'Ta bort texten' }).click();
	await expect(page.getByRole('alert')).toContainText('Välj varför');
	await expectGood(page);
	await page.locator('details[open] select').selectOption({ label: 'Kan peka ut någon' });
	await page.locator('details[open]').getByRole('button', { name: 'Ta bort texten' }).click();
	await expect(page.getByRole('status')).toContainText('Texten visas inte längre.');
	await expect(page.locator('main')).not.toContainText('granne');
	await expectGood(page);
});

test('the keyboard alone is enough, and its keys only where they are wanted', async ({ page, request }, {
	project,
	retry
}) => {
	test.setTimeout(180_000);
	const slug = `knappar-${project.name}-${retry}`;
	const here = `/sv/staff/consultations/${slug}`;
	await closedWithTexts(request, slug, [named, ...lights]);
	await signIn(page, 'officer', { to: `/consultations/${slug}/texts` });
	await goTo(page, here, 'Leila Haddad');

	// A suggestion is put back and struck out again; a number never is.
	const suggestion = page.getByRole('button', { name: 'Leila Haddad' });
	await tabTo(page, suggestion);
	await page.keyboard.press('Enter');
	await expect(suggestion).toHaveAttribute('aria-pressed', 'false');
	await expect(box(page)).toHaveValue('Fråga vår granne Leila Haddad om bänkar, hon nås på ▇▇▇▇.');
	await page.keyboard.press('Space');
	await expect(box(page)).toHaveValue('Fråga vår granne ▇▇▇▇ om bänkar, hon nås på ▇▇▇▇.');
	await expect(page.getByRole('button', { name: '070' })).toHaveCount(0);
	await expectGood(page);

	// What is written by hand is not written over.
	await box(page).focus();
	await page.keyboard.press('End');
	await write(page, ' Tack.');
	await expect(suggestion).toBeDisabled();
	await pressAt(page, page.getByRole('button', { name: 'Börja om från förslaget' }), { back: true });
	await expect(box(page)).toHaveValue('Fråga vår granne ▇▇▇▇ om bänkar, hon nås på ▇▇▇▇.');
	await expect(suggestion).toBeEnabled();

	// Keys do nothing until they are turned on, and nothing while somebody writes.
	await original(page).focus();
	await page.keyboard.press('2');
	await expect(original(page)).toContainText('Leila Haddad');
	await tabTo(page, page.getByRole('checkbox', { name: 'Använd kortkommandon' }));
	await page.keyboard.press('Space');
	await expect(page.locator('kbd').first()).toBeVisible();
	await expectGood(page);
	await page.keyboard.press('x');
	await expect(box(page)).toBeFocused();
	await page.keyboard.type('23');
	await expect(original(page)).toContainText('Leila Haddad');
	await page.keyboard.press('Escape');
	await expect(original(page)).toBeFocused();
	await page.keyboard.press('7');
	await expect(page.getByRole('radio', { name: 'Hotar, hatar eller kränker' })).toBeChecked();
	await page.keyboard.press('3');
	await expect(page.getByRole('status')).toContainText('Texten visas inte.');
	await page.keyboard.press('z');
	await expect(original(page)).toContainText('Leila Haddad');

	// Enter in a field sends nothing by itself.
	await page.getByLabel('Nytt tema').focus();
	await write(page, 'Bänkar');
	await page.keyboard.press('Enter');
	await expect(page.getByLabel('Nytt tema')).toHaveValue('Bänkar');
	await page.keyboard.press('Escape');
	await page.keyboard.press('2');
	await expect(page.getByRole('status')).toContainText('Texten visas.');
	await expect(original(page)).toContainText('Mer ljus');
	await page.keyboard.press('q');
	await expect(page.getByRole('checkbox', { name: 'Bänkar' })).toBeChecked();
	await page.keyboard.press('1');
	await expect(page.getByRole('status')).toContainText('Texten visas.');
});

test('the review fits the smallest screen, the dark, other colours and other directions', async ({
	page,
	request
}, { project, retry }) => {
	test.skip(project.name !== 'phone');
	const slug = `smal-${retry}`;
	await closedWithTexts(request, slug, [named]);
	await signIn(page, 'officer', { to: `/consultations/${slug}/texts` });
	await page.setViewportSize({ width: 320, height: 640 });
	for (const look of [{ colorScheme: 'dark' }, { forcedColors: 'active' }] as const) {
		await page.emulateMedia(look);
		await expectGood(page);
	}
	await page.evaluate(() => (document.documentElement.dir = 'rtl'));
	await expectGood(page);
});

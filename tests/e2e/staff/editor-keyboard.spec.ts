import { expect, test } from '@playwright/test';
import { field, outline, saved, work } from '../../support/editorBrowser.ts';
import { pressAt, tabTo, write } from '../../support/keyboard.ts';
import { signIn } from '../../support/staffBrowser.ts';

test.skip(({ isMobile }) => isMobile, 'a keyboard stands before a desktop');

test('a form of 40 questions with logic in four languages is made from nothing', async ({ page }, {
	retry
}) => {
	test.setTimeout(420_000);
	await signIn(page, 'officer', { to: '/consultations' });
	await pressAt(page, page.getByRole('link', { name: 'Ny dialog' }));
	await expect(page).toHaveURL(/\/add$/);
	await tabTo(page, page.locator('[id="title.sv"]'));
	await write(page, `Prov tangenter ${retry}`);
	await tabTo(page, page.locator('#committee'));
	await page.keyboard.type('Trafik');
	await tabTo(page, page.locator('input[name="template"]'));
	await tabTo(page, page.locator('#template-blank'), { most: 1 }).catch(async () => {
		// Radio buttons are one stop; the arrows go from one to the next.
		for (let presses = 0; presses < 10; presses++) {
			if (await page.locator('#template-blank').isChecked()) break;
			await page.keyboard.press('ArrowDown');
		}
	});
	await page.keyboard.press('Space');
	await pressAt(page, page.getByRole('button', { name: 'Skapa och börja skriva' }));
	await expect(page).toHaveURL(/\/edit$/);
	await expect(page.locator('[inert]')).toHaveCount(0);

	// Four languages: Swedish, easy-read, English, and Finnish.
	await pressAt(page, page.getByText('Formulärets språk'));
	await tabTo(page, page.getByLabel('Suomi'));
	await page.keyboard.press('Space');

	for (let number = 1; number <= 40; number++) {
		if (number % 10 === 1 && number > 1)
			await pressAt(page, page.getByRole('button', { name: 'Lägg till sida' }), { back: true });
		await page.keyboard.press('Control+Enter');
		const chooses = number % 4 === 1;
		await expect(field(work(page), 'sv')).toBeFocused();
		await write(page, `Fråga nummer ${number} om vägen?`);
		await page.keyboard.press('Tab');
		await write(page, `Question number ${number} about the road?`);
		if (chooses) {
			for (const [nth, [sv, en]] of [
				['Ja', 'Yes'],
				['Nej', 'No']
			].entries()) {
				await tabTo(page, field(work(page).locator('.choice-row').nth(nth), 'sv'));
				await write(page, sv!);
				await page.keyboard.press('Tab');
				await write(page, en!);
			}
		} else {
			await tabTo(page, work(page).locator('select[id$="-type"]'), { back: true });
			await page.keyboard.type('lång');
			await expect(work(page).locator('.choice-row')).toHaveCount(0);
		}
		if (number % 4 === 2) {
			// Asked of those alone who said yes to the question before.
			await pressAt(page, work(page).getByText('Visas bara för några'));
			await pressAt(page, work(page).getByRole('button', { name: 'Lägg till villkor' }));
			await expect(work(page).getByLabel('Svaret på')).toHaveValue(/.+/);
		}
	}
	// The pages that were added each began with a question of their own, which nobody needs.
	const empty = outline(page).getByRole('button', { name: /^Utan text/ });
	while ((await empty.count()) > 0) {
		await pressAt(page, empty, { back: true });
		await pressAt(page, work(page).getByRole('button', { name: 'Ta bort', exact: true }));
	}

	// The other two languages, one text after the other.
	await pressAt(page, page.getByRole('button', { name: 'Översätt' }), { back: true });
	for (const [lang, begins] of [
		['fi', 'Su'],
		['sv-simple', 'Lä']
	] as const) {
		const select = page.locator('#translate-lang');
		await tabTo(page, select, { back: lang !== 'fi', most: 900 });
		await page.keyboard.type(begins);
		const rows = page.locator('.rows > li');
		const count = await rows.count();
		expect(count).toBeGreaterThanOrEqual(61);
		for (let row = 0; row < count; row++) {
			const translated = field(rows.nth(row), lang);
			await tabTo(page, translated, { most: 4 + 8 });
			if ((await translated.inputValue()) === '') await write(page, `${lang} ${row}`);
		}
		await expect(page.locator('.work [role="status"]')).toHaveText(
			`${count} av ${count} texter är översatta.`
		);
	}
	await expect(saved(page)).toContainText('Sparat', { timeout: 20_000 });
	await expect(page.getByText(/Behöver rättas/)).toHaveCount(0);

	// What was written is a form: a resident who says yes is asked more, in every language.
	const address = page.url().replace(/edit$/, 'preview');
	await page.goto(`${address}?in=fi`);
	await expect(page.getByText('Sivu 1/4')).toBeVisible();
	await expect(page.getByText('Sivu 1/4')).toHaveAttribute('lang', 'fi');
	expect(await page.content()).not.toMatch(/[\ufdd0-\ufdef]/);
	await expect(page.locator('main')).toContainText('fi 0');
	await page.goto(address);
	const asked = page.getByText('Fråga nummer 2 om vägen?');
	await expect(asked).toHaveCount(0);
	await page.getByLabel('Ja').first().check();
	await page.getByRole('button', { name: 'Fortsätt', exact: true }).last().click();
	await expect(asked).toBeVisible();
	await page.goto(address.replace('/preview', ''));
	await expect(page.locator('.facts')).toContainText('41');
	await expect(page.locator('.facts')).toContainText('Suomi');
});

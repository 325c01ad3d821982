import { readFileSync } from 'node:fs';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { pressAt, tabTo, write } from '../../support/keyboard.ts';
import { expectGood, signIn } from '../../support/staffBrowser.ts';
import { importDraft, openConsultation } from '../../support/staffConsultation.ts';

const saved = (page: Page) => page.locator('.saving');
const work = (page: Page) => page.locator('.work');
const outline = (page: Page) => page.getByRole('navigation', { name: 'Formulärets delar' });

async function openEditor(page: Page, account: string, slug: string): Promise<void> {
	await signIn(page, account, { to: `/consultations/${slug}/edit` });
	await expect(page.locator('.editor')).toBeVisible();
	await expect(page.locator('[inert]')).toHaveCount(0);
}

/** The field of a text in one language of the part that is written on. */
const field = (scope: Locator, lang: string, nth = 0) =>
	scope.locator(`:is(input[type="text"], textarea)[lang="${lang}"]`).nth(nth);

test.describe('by keyboard alone', () => {
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
		await expect(page.getByText('Sida 1 av 4')).toBeVisible();
		await expect(page.locator('main')).toContainText('fi 0');
		await page.goto(address);
		const asked = page.getByText('Fråga nummer 2 om vägen?');
		await expect(asked).toHaveCount(0);
		await page.getByLabel('Ja').first().check();
		await page.getByRole('button', { name: 'Fortsätt' }).last().click();
		await expect(asked).toBeVisible();
		await page.goto(address.replace('/preview', ''));
		await expect(page.locator('.facts')).toContainText('41');
		await expect(page.locator('.facts')).toContainText('Suomi');
	});
});

test('two who write at once lose nothing, and each sees what the other did', async ({ browser }, {
	project,
	retry
}) => {
	test.setTimeout(120_000);
	const slug = `prov-tva-${project.name}-${retry}`;
	importDraft(slug);
	const [anna, bo] = await Promise.all(
		['officer', 'colleague'].map(async (account) => {
			const page = await (await browser.newContext({ baseURL: project.use.baseURL! })).newPage();
			await openEditor(page, account, slug);
			await outline(page)
				.getByRole('button', { name: /Är vägen trygg/ })
				.click();
			return page;
		})
	);
	if (!anna || !bo) throw new Error('two browsers are needed');
	await expect(anna.getByText(/Här är också/)).toBeVisible({ timeout: 15_000 });

	// Each adds a choice and changes a text of their own: both stand for both.
	await anna.getByRole('button', { name: 'Lägg till alternativ' }).click();
	await anna.keyboard.type('Ibland');
	await outline(bo)
		.getByRole('button', { name: /Berätta mer/ })
		.click();
	await field(work(bo), 'sv').fill('Berätta gärna mer');
	await expect(outline(anna).getByRole('button', { name: /Berätta gärna mer/ })).toBeVisible({
		timeout: 15_000
	});
	await outline(bo)
		.getByRole('button', { name: /Är vägen trygg/ })
		.click();
	await expect(field(work(bo).locator('.choice-row').nth(2), 'sv')).toHaveValue('Ibland', {
		timeout: 15_000
	});

	// Both change the same text: whoever came second is shown both, and chooses.
	await anna.route('**/edit/draft*', (route) => route.abort());
	await bo.route('**/edit/draft*', (route) => route.abort());
	await field(work(anna), 'sv').fill('Känns vägen trygg?');
	await field(work(bo), 'sv').fill('Är vägen trygg att gå på?');
	await expect(saved(anna)).toContainText('Ingen kontakt', { timeout: 15_000 });
	await anna.unroute('**/edit/draft*');
	await expect(saved(anna)).toContainText('Sparat', { timeout: 15_000 });
	await bo.unroute('**/edit/draft*');
	const conflict = bo.getByRole('alert');
	await expect(conflict).toContainText('Känns vägen trygg?', { timeout: 15_000 });
	await expect(conflict).toContainText('Är vägen trygg att gå på?');
	await expectGood(bo);
	await conflict.getByRole('button', { name: 'Använd det jag skrev' }).click();
	await expect(conflict).toHaveCount(0);
	await expect(field(work(anna), 'sv')).toHaveValue('Är vägen trygg att gå på?', { timeout: 15_000 });

	// What the other did stands in the list of what has happened.
	await anna.getByRole('button', { name: 'Vad som hänt' }).click();
	await expect(anna.locator('.panel')).toContainText(/Nadia .*ändrade ”Berätta gärna mer”/);
	await expectGood(anna);
});

test('a part is copied, moved, removed and brought back', async ({ page }, { project, retry }) => {
	const slug = `prov-delar-${project.name}-${retry}`;
	importDraft(slug);
	await openEditor(page, 'officer', slug);
	const names = () => outline(page).locator('.questions .name').allInnerTexts();
	await outline(page)
		.getByRole('button', { name: /Är vägen trygg/ })
		.click();
	await page.getByRole('button', { name: 'Kopiera' }).click();
	await expect.poll(names).toEqual(['Är vägen trygg?', 'Är vägen trygg?', 'Berätta mer']);
	await page.getByRole('button', { name: 'Flytta ner' }).first().click();
	await expect.poll(names).toEqual(['Är vägen trygg?', 'Berätta mer', 'Är vägen trygg?']);
	await work(page).getByRole('button', { name: 'Ta bort', exact: true }).click();
	await expect.poll(names).toEqual(['Är vägen trygg?', 'Berätta mer']);
	await page.getByRole('button', { name: 'Ångra' }).click();
	await page.getByRole('button', { name: 'Ångra' }).click();
	await expect.poll(names).toEqual(['Är vägen trygg?', 'Är vägen trygg?', 'Berätta mer']);
	await page.getByRole('button', { name: 'Gör om' }).click();
	await expect.poll(names).toEqual(['Är vägen trygg?', 'Berätta mer', 'Är vägen trygg?']);
	await expect(saved(page)).toContainText('Sparat', { timeout: 15_000 });
	await page.reload();
	await expect.poll(names).toEqual(['Är vägen trygg?', 'Berätta mer', 'Är vägen trygg?']);
});

test('every type of question can be written, and looked at as a resident', async ({ page }, {
	project,
	retry
}) => {
	test.setTimeout(180_000);
	const slug = `prov-typer-${project.name}-${retry}`;
	importDraft(slug);
	await openEditor(page, 'officer', slug);
	await outline(page)
		.getByRole('button', { name: /Är vägen trygg/ })
		.click();
	const type = page.getByLabel('Frågetyp');
	for (const value of await type
		.locator('option')
		.evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value))) {
		await type.selectOption(value);
		await expect(field(work(page), 'sv')).toHaveValue('Är vägen trygg?');
		for (const summary of await work(page).locator('[data-part] summary').all())
			if (await summary.isVisible()) await summary.click();
		await expectGood(page);
		for (const summary of await work(page).locator('[data-part] details[open] > summary').all())
			if (await summary.isVisible()) await summary.click();
	}
	// The choices that were there first are there still.
	await type.selectOption('single');
	await expect(field(work(page).locator('.choice-row').first(), 'sv')).toHaveValue('ja');
	await page.getByRole('button', { name: 'Förhandsvisning' }).click();
	const preview = page.frameLocator('iframe');
	await expect(preview.getByText('Är vägen trygg?')).toBeVisible({ timeout: 15_000 });
	await page.getByRole('button', { name: 'Höger till vänster' }).click();
	await expect(preview.locator('[dir="rtl"]')).toBeVisible({ timeout: 15_000 });
	await expectGood(page);
});

test('a picture is sent, and shown with its words', async ({ page }, { project, retry }) => {
	const slug = `prov-bild-${project.name}-${retry}`;
	importDraft(slug);
	await openEditor(page, 'officer', slug);
	await outline(page)
		.getByRole('button', { name: /Är vägen trygg/ })
		.click();
	await page.getByLabel('Frågetyp').selectOption('info');
	const picture = page.getByLabel('Bild', { exact: true });
	await picture.setInputFiles({ name: 'x.png', mimeType: 'image/png', buffer: Buffer.from('no picture') });
	await expect(page.getByRole('alert')).toContainText('ingen bild som går att visa');
	await picture.setInputFiles('docs/screenshot.png');
	await expect(work(page).locator('img')).toBeVisible();
	await page.getByLabel(/Vad bilden visar, i ord Svenska/).fill('En väg med träd.');
	await expect(saved(page)).toContainText('Sparat', { timeout: 15_000 });
	await page.goto(`/sv/staff/consultations/${slug}/preview`);
	await expect(page.getByRole('img', { name: 'En väg med träd.' })).toBeVisible();
});

test('a live form is written on beside what residents see, until it is published', async ({ page }, {
	project,
	retry
}) => {
	const slug = `prov-oppen-${project.name}-${retry}`;
	openConsultation(slug);
	await openEditor(page, 'officer', slug);
	await expect(page.getByText(/utkast till version 2/)).toBeVisible();
	await outline(page)
		.getByRole('button', { name: /Är vägen trygg/ })
		.click();
	await field(work(page), 'sv').fill('Är vägen trygg på vintern?');
	await expect(saved(page)).toContainText('Sparat', { timeout: 15_000 });
	await page.goto(`/sv/consultations/${slug}/form`);
	await expect(page.getByText('Är vägen trygg?', { exact: true })).toBeVisible();
	await page.goto(`/sv/staff/consultations/${slug}/publish`);
	await expect(page.locator('main')).toContainText('Är vägen trygg på vintern? ändrad');
	await expectGood(page);
	await page.getByRole('button', { name: 'Publicera' }).click();
	await expect(page.getByRole('status')).toContainText('publicerad');
});

test('what is told of a dialogue is written without a script @no-script', async ({ page }, {
	project,
	retry
}) => {
	const slug = `prov-uppgifter-${project.name}-${retry}`;
	importDraft(slug);
	await signIn(page, 'officer', { to: `/consultations/${slug}` });
	await page.getByRole('link', { name: 'Uppgifter', exact: true }).click();
	await expectGood(page);
	await page.locator('[id="title.sv"]').fill('');
	await page.locator('#closesOn').fill('2025-01-01');
	await page.getByRole('button', { name: 'Spara' }).click();
	await expect(page.getByRole('alert')).toContainText('Sista dagen ligger före den första.');
	await expectGood(page);
	await page.locator('[id="title.sv"]').fill('Prov med nytt namn');
	await page.locator('#closesOn').fill('2099-01-01');
	await page.locator('#whom-residents').check();
	await page.locator('#fromAge').fill('13');
	await page.getByRole('button', { name: 'Spara' }).click();
	await expect(page.getByRole('status')).toContainText('Sparat');
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Prov med nytt namn');
	await expect(page.locator('.facts')).toContainText('13 år eller äldre');
});

test('a form goes out as a spreadsheet and comes back @no-script', async ({ page }, { project, retry }) => {
	const slug = `prov-fil-${project.name}-${retry}`;
	const other = `prov-fil-till-${project.name}-${retry}`;
	importDraft(slug);
	importDraft(other, {
		title: { sv: 'Annat' },
		languages: ['sv'],
		pages: [{ id: 'p', questions: [{ id: 'x', type: 'longText', label: { sv: 'Något annat?' } }] }]
	});
	await signIn(page, 'officer', { to: `/consultations/${slug}/file` });
	await expectGood(page);
	const [workbook] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('link', { name: /kalkylblad/ }).click()
	]);
	const bytes = { name: 'form.xlsx', mimeType: '', buffer: readFileSync(await workbook.path()) };
	await page.goto(`/sv/staff/consultations/${other}/file`);
	await page.getByRole('button', { name: 'Visa vad som kommer med' }).click();
	await expect(page.getByRole('alert')).toContainText('Välj en fil.');
	await expectGood(page);
	await page
		.locator('#file')
		.setInputFiles({ name: 'x.xlsx', mimeType: '', buffer: Buffer.from('not a workbook') });
	await page.getByRole('button', { name: 'Ersätt formuläret med filen' }).click();
	await expect(page.getByRole('alert')).toBeVisible();
	await expect(page.locator('tbody')).toContainText('Hindrar');
	await expectGood(page);
	await page.locator('#file').setInputFiles(bytes);
	await page.getByRole('button', { name: 'Visa vad som kommer med' }).click();
	await expect(page.getByRole('status')).toContainText('celler');
	await expectGood(page);
	await page.locator('#file').setInputFiles(bytes);
	await page.getByRole('button', { name: 'Ersätt formuläret med filen' }).click();
	await expect(page.getByRole('status')).toContainText('hämtat ur filen');
	await page.goto(`/sv/staff/consultations/${other}/preview`);
	await expect(page.getByText('Är vägen trygg?')).toBeVisible();
});

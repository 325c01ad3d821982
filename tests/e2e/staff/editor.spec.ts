import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { field, openEditor, outline, saved, work } from '../../support/editorBrowser.ts';
import { expectGood, signIn } from '../../support/staffBrowser.ts';
import { importDraft, openConsultation } from '../../support/staffConsultation.ts';

test('two who write at once lose nothing, and each sees what the other did', async ({ browser }, {
	project,
	retry
}) => {
	test.skip(project.name === 'phone', 'what two browsers tell each other is the same on every screen');
	test.setTimeout(120_000);
	const slug = `prov-tva-${project.name}-${retry}`;
	await importDraft(slug);
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
	await importDraft(slug);
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
	test.skip(project.name === 'desktop', 'the narrow screen is the harder one');
	test.setTimeout(180_000);
	const slug = `prov-typer-${project.name}-${retry}`;
	await importDraft(slug);
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
	await importDraft(slug);
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
	await openConsultation(slug);
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
	await importDraft(slug);
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
	await importDraft(slug);
	await importDraft(other, {
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
	await expect(page.getByRole('alert')).toContainText('Kryssa');
	await expectGood(page);
	await page.locator('#file').setInputFiles(bytes);
	await page.locator('#sure').check();
	await page.getByRole('button', { name: 'Ersätt formuläret med filen' }).click();
	await expect(page.getByRole('status')).toContainText('hämtat ur filen');
	await page.goto(`/sv/staff/consultations/${other}/preview`);
	await expect(page.getByText('Är vägen trygg?')).toBeVisible();
});

test('what was written the moment before leaving is kept', async ({ page }, { project, retry }) => {
	const slug = `prov-lamnar-${project.name}-${retry}`;
	await importDraft(slug);
	await openEditor(page, 'officer', slug);
	await outline(page)
		.getByRole('button', { name: /Är vägen trygg/ })
		.click();
	await field(work(page), 'sv').fill('Skrivet i sista stund?');
	await page.locator('.eyebrow a').click();
	await expect(page).toHaveURL(new RegExp(`${slug}$`));
	await page.goto(`/sv/staff/consultations/${slug}/edit`);
	await expect(outline(page).getByRole('button', { name: /Skrivet i sista stund/ })).toBeVisible();

	// Without a line nothing could be sent: one is asked before leaving.
	await page.route('**/edit/draft*', (route) => route.abort());
	await outline(page)
		.getByRole('button', { name: /Berätta mer/ })
		.click();
	await field(work(page), 'sv').fill('Skrivet utan uppkoppling');
	await expect(saved(page)).toContainText('Ingen kontakt', { timeout: 15_000 });
	const asked = page.waitForEvent('dialog');
	void page.locator('.eyebrow a').click({ noWaitAfter: true });
	const dialog = await asked;
	expect(dialog.type()).toBe('beforeunload');
	await dialog.dismiss();
	await expect(field(work(page), 'sv')).toHaveValue('Skrivet utan uppkoppling');
	await page.unroute('**/edit/draft*');
	await expect(saved(page)).toContainText('Sparat', { timeout: 15_000 });
});

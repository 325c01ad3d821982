import { expect, test, type Page } from '@playwright/test';
import { readDocx } from '../../support/readExports.ts';
import { readPdf } from '../../support/readPdf.ts';
import { expectGood, signIn } from '../../support/staffBrowser.ts';

const year = new Date().getFullYear();
const today = new Date().toISOString().slice(0, 10);
const save = (page: Page) => page.getByRole('button', { name: 'Spara steget' }).click();
const next = (page: Page) => page.getByRole('button', { name: 'Spara och gå till nästa steg' }).click();

test('an assessment goes from a finished consultation to a decision, Word and PDF @no-script', async ({
	page
}, { project }) => {
	const title = `Duschar i hallen ${project.name}`;
	await signIn(page, 'officer', { to: '/assessments' });
	await expectGood(page);
	await page.getByRole('link', { name: /Börja på en ny.*Idrottsnämnden/ }).click();
	await page.getByRole('button', { name: 'Börja' }).click();
	await expect(page.getByRole('alert').getByRole('link')).toHaveText(['Skriv vad det är.']);
	await page.getByLabel('Vad gäller frågan?').fill(title);
	await page.getByRole('button', { name: 'Börja' }).click();
	await expect(page.getByRole('status')).toHaveText('Ett utkast är börjat.');
	await expect(page.getByText('0 av 8 steg är klara')).toBeVisible();
	await expectGood(page);
	const here = new URL(page.url()).pathname;

	await page.goto(`${here}/1`);
	await page.getByLabel('Beskriv frågan').fill('Hallen ska byggas om.');
	await page.getByLabel('Vilket beslut').fill('Nämndens beslut om ombyggnaden.');
	await next(page);
	await page.getByLabel('Vilka barn berörs').fill('Barn som tränar i hallen.');
	await page.getByLabel('Hur många är de?').fill('640');
	await page.getByLabel('Vilka grupper').fill('Barn med funktionsnedsättning.');
	await next(page);
	await expect(page.getByRole('alert').getByRole('link')).toHaveText(['Skriv varifrån antalet kommer.']);
	await expect(page.getByLabel('Vilka grupper')).toHaveValue('Barn med funktionsnedsättning.');
	await expectGood(page);
	await page.getByLabel('Källa till antalet').fill('Bokningarna');
	await next(page);
	await page.getByLabel('Omklädningsrum för alla').check();
	await expectGood(page);
	await next(page);
	await page.locator('summary', { hasText: 'Hur känns det att byta om' }).click();
	const first = page.getByRole('checkbox', { name: /^Bra: \d+/ }).first();
	await first.check();
	const share = /(\d+)\s%/.exec(await page.locator('label', { has: first }).innerText())?.[1];
	await page.getByLabel('Sammanfatta med egna ord').fill('De vill kunna låsa om sig.');
	await expectGood(page);
	await next(page);
	await page.getByLabel('Alternativ', { exact: true }).fill('Bås i alla rum');
	await page.getByLabel('Talar för, för barnen').fill('Alla vågar byta om.');
	await page.getByRole('button', { name: 'Lägg till ett alternativ' }).click();
	await expect(page.getByLabel('Alternativ', { exact: true })).toHaveCount(2);
	await page.getByLabel('Vad bedöms vara').fill('Bås i alla rum.');
	await page.getByLabel('Liv, hälsa och utveckling').fill('Fler rör på sig.');
	await page.getByLabel('Vilka andra intressen').fill('Kostnaden.');
	await next(page);
	await page.getByLabel('Åtgärd', { exact: true }).fill('Extra städning');
	await save(page);
	await expect(page.getByText('6 av 8 steg är klara')).toBeVisible();
	await page.getByRole('button', { name: 'Klar för beslut' }).click();
	await expect(page.getByRole('status')).toHaveText('Den är klar för beslut.');
	await expect(page.getByText('Skriv först vad som beslutades:')).toBeVisible();

	await page.goto(`${here}/2`);
	await expect(page.getByText('Det här steget går inte att ändra nu.')).toBeVisible();
	await page.goto(`${here}/7`);
	await page.getByLabel('Vad beslutades?').fill('Bås i alla rum.');
	await page.getByLabel('Skälen').fill('Det vill barnen.');
	await page.getByLabel('Beslutsdag').fill(today);
	await save(page);
	await page.getByRole('button', { name: 'Beslutet är fattat' }).click();
	await expect(page.getByRole('status')).toContainText('Glöm inte att svara barnen.');
	await page.getByLabel('Visa den här barnkonsekvensanalysen för alla').check();
	await page.getByRole('button', { name: 'Spara om den visas' }).click();
	await expectGood(page);

	const [docx, pdf] = await Promise.all(
		['docx', 'pdf'].map(async (ending) => {
			const reply = await page.request.get(`${here}/files/assessment.${ending}`);
			expect(reply.status()).toBe(200);
			return new Uint8Array(await reply.body());
		})
	);
	const word = readDocx(docx!);
	const read = await readPdf(pdf!);
	for (const text of [word.text, read.text]) {
		expect(text).toContain('De vill kunna låsa om sig.');
		expect(text.replace(/\s+/g, ' ')).toMatch(
			new RegExp(`Bra: ${share} % av [\\d ]+ svar \\(Omklädningsrum för alla`)
		);
		expect(text).toContain('Bokningarna');
	}
	expect(word.headRows).toBe(word.tables);
	expect(read.xmp).toContain('pdfuaid');

	await page.getByRole('link', { name: 'Sidan som alla ser' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
	await expect(page.getByText('De vill kunna låsa om sig.')).toBeVisible();
	await expectGood(page);

	await page.goto(`/sv/staff/reports/idrottsnamnden/${year}-VB`);
	const begin = page.getByRole('button', { name: 'Börja skriva' });
	if (await begin.count()) await begin.click();
	await page.goto(`/sv/staff/reports/idrottsnamnden/${year}-VB/staircase/3`);
	await page.getByRole('button', { name: new RegExp(`Ta med.*${title}`) }).click();
	await expect(page.getByLabel('Vilken barnkonsekvensanalys').last().locator('option:checked')).toHaveText(
		title
	);
	await expectGood(page);
});

test('whoever saves a step second sees what the first wrote, and loses nothing', async ({
	page,
	context
}) => {
	await signIn(page, 'officer', { to: '/assessments/trafiknamnden/add' });
	await page.getByLabel('Vad gäller frågan?').fill('Övergångsställen');
	await page.getByRole('button', { name: 'Börja' }).click();
	const step = `${new URL(page.url()).pathname}/2`;
	await page.goto(step);
	const other = await context.newPage();
	await other.goto(step);
	await other.getByLabel('Vilka barn berörs').fill('Det andra skrev.');
	await save(other);
	await expect(other.getByRole('status')).toBeVisible();
	await page.getByLabel('Vilka barn berörs').fill('Det jag skrev.');
	await save(page);
	await expect(page.getByRole('alert')).toContainText('Någon annan har sparat');
	await expect(page.getByRole('region', { name: 'Det här är sparat nu' })).toContainText('Det andra skrev.');
	await expect(page.getByLabel('Vilka barn berörs')).toHaveValue('Det jag skrev.');
	await expectGood(page);
	await save(page);
	await expect(page.getByRole('status')).toBeVisible();
});

test('the checklist says whether it is needed @no-script', async ({ page }) => {
	await signIn(page, 'officer', { to: '/assessments/kungsholmen/add' });
	await page.getByLabel('Vad gäller frågan?').fill('Nya bänkar');
	await page.getByRole('button', { name: 'Börja' }).click();
	await page.getByRole('link', { name: 'Öppna checklistan' }).click();
	const ofQuestion = (name: string) => page.getByRole('group', { name });
	await ofQuestion('Berör frågan barn').getByLabel('Ja').check();
	await ofQuestion('olika för olika barn').getByLabel('Ja').check();
	await expectGood(page);
	await page.getByRole('button', { name: 'Spara checklistan' }).click();
	await expect(page.getByText('Gå igenom alla åtta steg')).toBeVisible();
});

test('the ombudsman reads any, changes none, and everybody finds the method and its template', async ({
	page
}) => {
	await signIn(page, 'ombudsman', { to: '/assessments' });
	await page.getByRole('link', { name: 'Upprustning av tre lekplatser i Skarpnäck' }).click();
	await expect(page.getByText('8 av 8 steg är klara')).toBeVisible();
	await expect(page.getByRole('button', { name: 'Barnen har fått svar' })).toHaveCount(0);
	const here = new URL(page.url()).pathname;
	expect((await page.request.get(`${here.replace('skarpnack', 'kungsholmen')}`)).status()).toBe(404);
	expect((await page.request.get('/sv/staff/assessments/skarpnack/add')).status()).toBe(403);
	for (const lang of ['sv', 'sv-simple', 'en']) {
		await page.goto(`/${lang}/assessments`);
		await page.locator('#committee').selectOption('stockholmshem');
		await page.locator('main form button').click();
		await expect(page.getByRole('status')).toContainText('Stockholmshem');
		await expectGood(page);
	}
	await page.setViewportSize({ width: 320, height: 700 });
	await expectGood(page);
	const reply = await page.request.get('/sv/assessments/template/stockholmshem/assessment.docx');
	const word = readDocx(new Uint8Array(await reply.body()));
	expect(word.text).toContain('AB Stockholmshem');
	expect((await page.request.get('/sv/assessments/template/ingen/assessment.docx')).status()).toBe(404);
});

import { expect, test, type Page } from '@playwright/test';
import { expectGood, signIn } from '../../support/staffBrowser.ts';

const year = new Date().getFullYear();
/** Each project writes in a report of its own: they share the demonstration. */
const periods: Record<string, string> = {
	phone: `${year}-VP`,
	desktop: `${year}-T1`,
	'no-script': `${year - 1}-T1`
};
const reportOf = (project: string, committee = 'kungsholmen') =>
	`/sv/staff/reports/${committee}/${periods[project]}`;

async function beginReport(page: Page, path: string): Promise<void> {
	await page.goto(path);
	const begin = page.getByRole('button', { name: 'Börja skriva' });
	if (await begin.count()) await begin.click();
	await expect(page.getByRole('link', { name: 'Trappan' }).last()).toBeVisible();
}

test('the stairs are read aloud as a list, from the lowest step up', async ({ page }) => {
	await signIn(page, 'manager');
	await page.goto(`/sv/staff/reports/idrottsnamnden/${year}-T2/staircase`);
	const stairs = page.getByRole('list', { name: 'Trappan' });
	await expect(stairs).toMatchAriaSnapshot(`
    - list "Trappan":
      - listitem:
        - link "Trappsteg 1 Kompetens"
        - text: På plats
      - listitem:
        - link "Trappsteg 2 Styrning"
        - text: På plats
      - listitem:
        - link "Trappsteg 3 Metoder"
        - text: Påbörjat
      - listitem:
        - link "Trappsteg 4 Delaktighet"
        - text: På god väg
        - strong: Här står vi
      - listitem:
        - link "Trappsteg 5 Systematik"
        - text: Inte påbörjat
      - listitem:
        - link "Trappsteg 6 Uppföljning"
        - text: Inte bedömt
  `);
	const tops = await stairs
		.getByRole('listitem')
		.evaluateAll((steps) => steps.map((step) => step.getBoundingClientRect().top));
	expect(tops).toEqual(tops.toSorted((a, b) => b - a));
	await expect(page.getByText('Arbetet har börjat på 4 av 6 trappsteg.')).toBeVisible();
	await expect(page.getByText('214 personer')).toBeVisible();
	await expect(page.getByRole('button', { name: /Spara/ })).toHaveCount(0);
	await expectGood(page);
	await page.setViewportSize({ width: 320, height: 700 });
	await expectGood(page);
	for (const look of [{ forcedColors: 'active' }, { colorScheme: 'dark' }] as const) {
		await page.emulateMedia(look);
		await expectGood(page);
	}
});

test('a step is written with its evidence, wrong and then right @no-script', async ({ page }, {
	project
}) => {
	const here = reportOf(project.name);
	await signIn(page, 'officer');
	await beginReport(page, here);
	await page.goto(`${here}/staircase/1`);
	await page.getByLabel('Påbörjat', { exact: true }).check();
	await page.getByLabel('Det här är gjort').fill('Alla har gått kursen.');
	await page.getByRole('button', { name: 'Utbildning' }).click();
	await page.getByRole('button', { name: 'Dokument' }).click();
	await expect(page.getByLabel('Det här är gjort')).toHaveValue('Alla har gått kursen.');
	await page.getByLabel('Utbildningens namn').fill('Kursen');
	await page.getByLabel('Hur många').fill('många');
	await page.getByLabel('Dokumentets namn').fill('Planen');
	await page.getByRole('button', { name: 'Spara trappsteget' }).click();
	const wrong = page.getByRole('alert');
	await expect(wrong.getByRole('link')).toHaveText([
		'Skriv vilka som fick utbildningen.',
		'Skriv antalet med siffror, eller lämna tomt.',
		'Skriv varifrån antalet kommer.'
	]);
	await expectGood(page);
	await expect(page.getByLabel('Påbörjat', { exact: true })).toBeChecked();
	await page.getByLabel('Vilka fick den').fill('Alla i hemtjänsten');
	await page.getByLabel('Hur många').fill('1 120');
	await page.getByLabel('Källa till antalet').fill('Registret');
	await page.getByRole('button', { name: 'Flytta upp' }).click();
	await expect(page.getByRole('group', { name: '1. Dokument' })).toBeVisible();
	await page.getByRole('button', { name: 'Ta bort 1 av 2' }).click();
	await page.getByLabel('Källa till antalet').press('Enter');
	await expect(page.getByRole('status')).toHaveText('Trappsteget är sparat.');
	await page.getByLabel('Trappsteget som ni själva').selectOption({ label: 'Trappsteg 1: Kompetens' });
	await page.getByRole('button', { name: 'Spara var ni står' }).click();
	await expect(page.getByRole('listitem').filter({ hasText: 'Kompetens' })).toContainText('Här står vi');
	await expectGood(page);
});

test('whoever saves second sees what the first wrote, and loses nothing', async ({ page, context }, {
	project
}) => {
	const here = reportOf(project.name, 'trafiknamnden');
	await signIn(page, 'officer');
	await beginReport(page, here);
	await page.goto(`${here}/staircase`);
	await page.getByRole('button', { name: 'Ta med förra periodens' }).click();
	await expect(page.getByRole('status')).toContainText('Förra periodens bedömning är med.');
	await expect(page.getByRole('listitem').filter({ hasText: 'Metoder' })).toContainText('Här står vi');
	await expect(page.getByRole('button', { name: 'Ta med förra periodens' })).toHaveCount(0);
	await page.goto(`${here}/staircase/6`);
	const other = await context.newPage();
	await other.goto(`${here}/staircase/6`);
	await other.getByLabel('Det här tar oss vidare').fill('Det andra skrev.');
	await other.getByRole('button', { name: 'Spara trappsteget' }).click();
	await expect(other.getByRole('status')).toBeVisible();
	await page.getByLabel('Det här tar oss vidare').fill('Det jag skrev.');
	await page.getByRole('button', { name: 'Spara trappsteget' }).click();
	await expect(page.getByRole('alert')).toContainText('Någon annan har sparat');
	await expect(page.getByRole('region', { name: 'Det här står i rapporten' })).toContainText(
		'Det andra skrev.'
	);
	await expect(page.getByLabel('Det här tar oss vidare')).toHaveValue('Det jag skrev.');
	await expectGood(page);
	await page.getByRole('button', { name: 'Spara trappsteget' }).click();
	await expect(page.getByRole('status')).toBeVisible();
});

test('an action is added, followed up and taken away, by keyboard @no-script', async ({ page }, {
	project
}) => {
	const here = reportOf(project.name, 'idrottsnamnden');
	await signIn(page, 'officer');
	await beginReport(page, here);
	await page.goto(`${here}/actions`);
	await page.getByRole('link', { name: 'Lägg till en åtgärd' }).press('Enter');
	await page.getByRole('button', { name: 'Lägg till åtgärden' }).press('Enter');
	await expect(page.getByRole('alert').getByRole('link')).toHaveText([
		'Skriv vad det är.',
		'Skriv vem som ansvarar.'
	]);
	const title = `Ställa ut bänkar ${project.name}`;
	await page.getByLabel('Vad ska göras').fill(title);
	await page.getByLabel('Ansvarig').fill('Parkenheten');
	await page.getByLabel('Klart senast').fill(`${year + 1}-01-31`);
	await page.getByLabel('Planerad').focus();
	await page.keyboard.press('ArrowRight');
	await page.getByLabel('Mot rasism').press('Space');
	await expectGood(page);
	await page.getByLabel('Ansvarig').press('Enter');
	await expect(page.getByRole('status')).toHaveText('Åtgärden är med i rapporten.');
	const entry = page.getByRole('listitem').filter({ hasText: title });
	await expect(entry).toContainText('Pågår · Ny i den här rapporten');
	await expect(entry).toContainText('Mot rasism');
	await expectGood(page);
	await entry.getByRole('link', { name: title }).press('Enter');
	await expect(page.getByLabel('Mot rasism')).toBeChecked();
	await page.getByLabel('Pausad').check();
	await page.getByLabel('Vad som har hänt').fill('Vi väntar.');
	await page.getByRole('button', { name: 'Spara åtgärden' }).press('Enter');
	await expect(entry).toContainText('Pausad');
	await expect(entry).toContainText('Vi väntar.');
	await entry.getByRole('link', { name: title }).press('Enter');
	await expectGood(page);
	await page.getByRole('button', { name: 'Ta bort åtgärden' }).press('Enter');
	await expect(page.getByRole('status')).toHaveText('Åtgärden är borttagen.');
	await expect(entry).toHaveCount(0);
});

test('open actions of last year stand in this year’s report, and the late ones wait on the first page', async ({
	page
}) => {
	await signIn(page, 'officer');
	// The latest report of the year, so that it is the one whichever others the other tests begin.
	await beginReport(page, `/sv/staff/reports/idrottsnamnden/${year}-VB`);
	await page.goto('/sv/staff');
	await expect(page.getByRole('region', { name: 'Åtgärder att följa upp' })).toContainText(
		'Bygga om omklädningsrummen'
	);
	await expectGood(page);
	await page.getByRole('link', { name: /Bygga om omklädningsrummen/ }).click();
	await expect(page).toHaveURL(new RegExp(`idrottsnamnden/${year}-VB/actions/`));
	await expect(page.locator('main')).toContainText('Idrottsnämnden');
});

test('the whole city has stairs of its own, which its strategist writes', async ({ page }) => {
	await signIn(page, 'strategist');
	const here = `/sv/staff/reports/city/${year - 1}-${year}`;
	await beginReport(page, here);
	await page.getByRole('link', { name: 'Trappan' }).last().click();
	await page.getByRole('link', { name: 'Trappsteg 6 Uppföljning' }).click();
	await page.getByRole('button', { name: 'Dialog' }).click();
	await expect(page.getByLabel('Vilken dialog')).toContainText('Tryggt till skolan');
	await expectGood(page);
	const refused = await page.request.get(`/sv/staff/reports/idrottsnamnden/${year}-T2/actions/add`);
	expect(refused.status()).toBe(403);
});

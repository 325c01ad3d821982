import { expect, test, type Page } from '@playwright/test';
import { endOfLastFourMonths } from '#lib/server/demo/dates.ts';
import { expectGood, signIn } from '../../support/staffBrowser.ts';

async function good(page: Page): Promise<void> {
	await expectGood(page);
	expect(await page.locator('main').innerText()).not.toMatch(/\b(indicators|report|results):[a-zA-Z]/);
}

/** The period that the demonstration's figures are of. */
const end = endOfLastFourMonths(new Date().toISOString().slice(0, 10));
const kinds: Record<string, string> = { '04': 'T1', '08': 'T2', '12': 'VB' };
const now = `${end.slice(0, 4)}-${kinds[end.slice(5, 7)]}`;

/** Goes from field to field with the keyboard until one has the focus. */
async function tabTo(page: Page, selector: string): Promise<void> {
	const wanted = page.locator(selector);
	for (let presses = 0; presses < 60; presses++) {
		if (await wanted.evaluate((one) => one === document.activeElement)) return;
		await page.keyboard.press('Tab');
	}
	throw new Error(`the keyboard does not come to ${selector}`);
}

test('an indicator is defined from a released question, and the report shows what the release says @no-script', async ({
	page
}, { project }) => {
	const name = `Kan simma 200 meter ${project.name} ${Date.now()}`;
	await signIn(page, 'officer', { to: '/reports/idrottsnamnden/indicators' });
	await good(page);
	await page.getByRole('button', { name: 'Skapa och fortsätt' }).click();
	await expect(page.getByRole('alert')).toContainText('Skriv en text på svenska');
	await expect(page.getByRole('alert')).toContainText('Välj var siffran kommer ifrån');
	await good(page);
	await page.locator('[id="name.sv"]').fill(name);
	await page.getByRole('radio', { name: 'Från en fråga' }).check();
	await page.getByRole('button', { name: 'Skapa och fortsätt' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
	await good(page);
	await page.locator('#question').selectOption('own:simhallarna:can');
	await page.getByRole('button', { name: 'Spara och välj svar' }).click();
	await expect(page).toHaveURL(/#answers$/);
	await page.getByRole('checkbox', { name: 'Ja, det kan jag' }).check();
	const year = new Date().getFullYear();
	await page.locator(`[id="target.${year}"]`).fill('Tas fram av nämnd/styrelse');
	await page.locator('[id="fromYear"]').fill('tjugo');
	await page.getByRole('button', { name: 'Spara indikatorn' }).click();
	await expect(page.getByRole('alert')).toContainText('Skriv ett år med fyra siffror');
	await expect(page.locator(`[id="target.${year}"]`)).toHaveValue('Tas fram av nämnd/styrelse');
	await expect(page.getByRole('checkbox', { name: 'Ja, det kan jag' })).toBeChecked();
	await good(page);
	await page.locator('[id="fromYear"]').fill(String(year - 3));
	await page.getByRole('button', { name: 'Spara indikatorn' }).click();
	await expect(page.getByRole('status')).toContainText('Sparat');
	await page.goto(`/sv/staff/reports/idrottsnamnden/${now}/indicators`);
	const row = page.getByRole('row', { name: new RegExp(name) });
	await expect(row.getByRole('cell').first()).toContainText(/\d\d\u00a0%/);
	await good(page);
});

test('figures of a period are entered, with a source, and nothing that is typed is lost @no-script', async ({
	page
}) => {
	// The last four months' report is decided and takes none; the year's does.
	const year = Number(now.slice(0, 4));
	await signIn(page, 'officer', { to: `/reports/idrottsnamnden/${year}-VB/indicators` });
	await good(page);
	// What comes from a release is not asked for.
	await expect(page.locator('[id="outcome.latt-att-komma-ner-i-vattnet"]')).toHaveCount(0);
	const heads = await page.locator('table.indicators thead th').allTextContents();
	expect(heads.map((head) => head.trim())).toEqual([
		'Indikator',
		'Periodens utfall',
		'Utfall män/pojkar',
		'Utfall kvinnor/flickor',
		`Utfall VB ${year - 1}`,
		'Prognos helår',
		'Årsmål',
		'KF:s årsmål',
		'Period'
	]);
	await page.locator('[id="outcome.lugna-timmar"]').fill('4');
	await page.locator('[id="men.lugna-timmar"]').fill('många');
	await page.locator('[id="source.lugna-timmar"]').fill('');
	await page.locator('[id="numerator.utbildade-ledare"]').fill('2 890');
	await page.locator('[id="denominator.utbildade-ledare"]').fill('0');
	await page.locator('[id="source.utbildade-ledare"]').fill('Föreningsregistret');
	await page.getByRole('button', { name: 'Spara periodens siffror' }).click();
	await expect(page.getByRole('alert')).toContainText('Skriv ett tal, till exempel 63,39');
	await expect(page.getByRole('alert')).toContainText('Skriv var siffran kommer ifrån');
	await expect(page.getByRole('alert')).toContainText('Det går inte att dela med noll');
	await expect(page.locator('[id="men.lugna-timmar"]')).toHaveValue('många');
	await good(page);
	await page.locator('[id="men.lugna-timmar"]').fill('');
	await page.locator('[id="source.lugna-timmar"]').fill('Idrottsförvaltningen');
	await page.locator('[id="denominator.utbildade-ledare"]').fill('6 524');
	await page.getByRole('button', { name: 'Spara periodens siffror' }).click();
	await expect(page.getByRole('status')).toContainText('Sparat');
	await expect(page.getByRole('row', { name: /Simhallar som har lugna timmar/ })).toContainText('4');
	await expect(page.getByRole('row', { name: /Andel ledare/ })).toContainText('44,3\u00a0%');
	await page.getByText('Visa åren i en tabell').first().click();
	await good(page);
});

test('targets are set in the plan, by the keyboard alone', async ({ page }) => {
	await signIn(page, 'officer', { to: '/reports/kungsholmen/2027-VP/indicators' });
	await good(page);
	await tabTo(page, '[id="target.radet-hort-i-tid"]');
	await page.keyboard.press('ControlOrMeta+A');
	await page.keyboard.type('95');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('status')).toContainText('Sparat');
	await expect(page.locator('[id="target.radet-hort-i-tid"]')).toHaveValue('95');
});

test('a goal is added below the city’s, graded, and ended @no-script', async ({ page }, { project }) => {
	const name = `Fler röster hörs ${project.name} ${Date.now()}`;
	await signIn(page, 'officer', { to: '/reports/kungsholmen/goals' });
	await good(page);
	await page.locator('[id="name.sv"]').fill(name);
	await page.getByRole('button', { name: 'Lägg till målet' }).click();
	await expect(page.getByRole('alert')).toContainText('Välj målet som det här ligger under');
	await expect(page.locator('[id="name.sv"]')).toHaveValue(name);
	await good(page);
	const area = page.locator('#parent option', { hasText: '3.7' });
	await page.locator('#parent').selectOption((await area.getAttribute('value')) ?? '');
	await page.locator('[id="expected.sv"]').fill('Barn tillfrågas före varje beslut om lekplatser.');
	await page.getByRole('button', { name: 'Lägg till målet' }).click();
	await expect(page.getByRole('status')).toContainText('Sparat');
	const year = new Date().getFullYear();
	await page.goto(`/sv/staff/reports/kungsholmen/${year}-VB/goals`);
	await good(page);
	const own = page.locator('li', { hasText: name }).last();
	await own.getByRole('combobox').selectOption({ label: 'Uppfylls delvis' });
	await page.getByRole('button', { name: 'Spara bedömningarna' }).click();
	await expect(page.getByRole('status')).toContainText('Sparat');
	await expect(own.getByRole('combobox')).toHaveValue('partly');
	await page.goto('/sv/staff/reports/kungsholmen/goals');
	const goal = page.locator('li', { hasText: name }).last();
	await goal.getByText('Ändra sista år').click();
	await goal.locator('input[name="last"]').fill(String(year));
	await goal.getByRole('button', { name: 'Spara sista år' }).click();
	await expect(page.locator('li', { hasText: name }).last()).toContainText(`–${year}`);
});

test('the city’s indicators are the strategist’s, and a committee sets its own target of them', async ({
	page
}) => {
	await signIn(page, 'strategist', { to: '/reports/city/indicators' });
	await good(page);
	await page.getByRole('link', { name: /bra bemötta/ }).click();
	await expect(page.getByRole('heading', { level: 2, name: 'KF:s årsmål' })).toBeVisible();
	await good(page);
	await page.goto('/sv/staff/reports/idrottsnamnden/indicators/lugna-timmar');
	await expect(page.getByRole('button', { name: 'Spara indikatorn' })).toHaveCount(0);
	await page.getByRole('button', { name: 'Logga ut' }).click();
	await signIn(page, 'officer', { to: '/reports/kungsholmen/indicators/bemott-med-respekt' });
	await expect(page.locator('main')).toContainText('Den här indikatorn är hela stadens');
	await expect(page.locator('main')).toContainText('KF:s årsmål: Tas fram av nämnd/styrelse');
	await good(page);
	expect((await page.goto('/sv/staff/reports/city/indicators'))?.status()).toBe(403);
});

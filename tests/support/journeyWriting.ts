import { expect, type Page } from '@playwright/test';
import { base, period, press, report, told, year } from './journeyStaff.ts';

/** By hand: name, unit, and what is entered each year, the period's last. */
const byHand = [
	{ name: 'Nöjda med bemötandet', unit: 'percent', outcome: ['81', '83', '86'] },
	{ name: 'Dialoger på andra språk', unit: 'count', outcome: ['3', '5', '9'] },
	{ name: 'Råd som hörts i god tid', unit: 'words', outcome: ['Två av tre', 'Alla', 'Alla'] }
];

async function define(page: Page, name: string, kind: string, unit?: string): Promise<void> {
	await page.goto(`${base}/indicators`);
	await page.locator('[id="name.sv"]').fill(name);
	await page.locator(`input[name=kind][value=${kind}]`).check();
	if (unit) await page.locator('#unit').selectOption(unit);
	await press(page, 'Skapa och fortsätt');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
	await page.locator('#fromYear').fill(String(year - 2));
}

/** Five indicators: of a question, a ratio, and three by hand. */
export async function makeIndicators(page: Page): Promise<void> {
	const save = async () => {
		await press(page, 'Spara indikatorn');
		await told(page, 'Sparat');
	};
	await define(page, 'Känner sig välkomna', 'question');
	await page.locator('#question').selectOption('shared:welcome');
	await press(page, 'Spara och välj svar');
	await page.getByRole('checkbox', { name: 'Ja', exact: true }).check();
	await page.locator(`[id="target.${year}"]`).fill('80');
	await save();
	await define(page, 'Bibliotek med tolk', 'ratio');
	await page.locator('[id="numerator.sv"]').fill('Bibliotek med tolk');
	await page.locator('[id="denominator.sv"]').fill('Alla bibliotek');
	await page.locator(`[id="target.${year}"]`).fill('Tas fram av nämnd/styrelse');
	await save();
	for (const { name, unit } of byHand) {
		await define(page, name, 'hand', unit);
		await save();
	}
}

/** Three years' figures: two annual reports', and the period's with forecasts. */
export async function enterFigures(page: Page): Promise<void> {
	for (const [at, key] of [`${year - 2}-VB`, `${year - 1}-VB`, period].entries()) {
		await page.goto(`${base}/${key}/indicators`);
		const figures = (name: string) => page.getByRole('group', { name });
		const ratio = figures('Bibliotek med tolk');
		await ratio.getByLabel('Bibliotek med tolk', { exact: true }).fill(String(10 + at * 4));
		await ratio.getByLabel('Alla bibliotek').fill('40');
		await ratio.getByLabel('Källa', { exact: true }).fill('Kulturförvaltningen');
		for (const { name, outcome } of byHand) {
			await figures(name)
				.getByLabel('Periodens utfall')
				.fill(outcome[at] ?? '');
			await figures(name).getByLabel('Källa', { exact: true }).fill('Kulturförvaltningen');
		}
		if (key === period) await ratio.getByLabel('Prognos helår').fill('47');
		await press(page, 'Spara periodens siffror');
		await told(page, 'Sparat');
	}
	await expect(page.getByRole('row', { name: /Bibliotek med tolk/ }).first()).toContainText('45\u00a0%');
}

/** Every step says where it stands; the first shows training, the fourth a consultation. */
export async function assessStairs(page: Page): Promise<void> {
	const standings = ['inPlace', 'inPlace', 'underWay', 'underWay', 'begun', 'notBegun'];
	for (const [at, standing] of standings.entries()) {
		await page.goto(`${report}/staircase/${at + 1}`);
		await page.locator(`input[name=standing][value=${standing}]`).check();
		await page.getByLabel('Det här är gjort').fill(`Gjort på steg ${at + 1}.`);
		await page.getByLabel('Det här tar oss vidare').fill(`Vidare från steg ${at + 1}.`);
		if (at === 0) {
			await press(page, 'Utbildning');
			await page.getByLabel('Utbildningens namn').fill('Rättigheter i vardagen');
			await page.getByLabel('Vilka fick den').fill('Bibliotekarier');
			await page.getByLabel('Hur många').fill('212');
			await page.getByLabel('Källa till antalet').fill('Personalsystemet');
		}
		if (at === 3) {
			await press(page, 'Dialog');
			await page.locator('select[name$=".consultation"]').selectOption('biblioteken');
		}
		await press(page, 'Spara trappsteget');
		await told(page, 'Trappsteget är sparat');
	}
	await page.locator('#position').selectOption('3');
	await press(page, 'Spara var ni står');
	await expect(page.getByRole('listitem').filter({ hasText: 'Metoder' })).toContainText('Här står vi');
}

export async function addActions(page: Page): Promise<void> {
	for (const [title, state] of [
		['Hörslinga i varje sal', 'underWay'],
		['Boka på plats', 'planned']
	] as const) {
		await page.goto(`${report}/actions/add`);
		await page.locator('#title').fill(title);
		await page.locator('#responsible').fill('Biblioteken');
		await page.locator('#dueOn').fill(`${year + 1}-03-31`);
		await page.locator(`input[name=state][value=${state}]`).check();
		await page.locator('#step').selectOption('4');
		await press(page, 'Lägg till åtgärden');
		await told(page, 'Åtgärden är med');
	}
}

/** Writes a section, as it is typed without an editor. */
export async function write(page: Page, section: string, text: string): Promise<void> {
	await page.goto(`${report}/write/${section}`);
	await page.locator('#text').fill(text);
	await press(page, 'Spara');
	await told(page, 'Sparat');
}

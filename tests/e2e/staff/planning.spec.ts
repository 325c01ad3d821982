import { expect, test, type Page } from '@playwright/test';
import { openUntil } from '../../support/lookAgain.ts';
import { expectGood, signIn } from '../../support/staffBrowser.ts';
import { answerAll, closeNow, openConsultation } from '../../support/staffConsultation.ts';

const text = (sv: string) => ({ sv });
const asked = (id: string, kind: string, label: string, options: string[], more: object = {}) => ({
	type: 'single',
	id,
	label: text(label),
	options: options.map((name) => ({ id: name, label: text(name) })),
	background: { kind, why: text('För att jämföra.'), ...more }
});
const form = {
	title: text('Prov'),
	languages: ['sv'],
	pages: [
		{
			id: 'page',
			questions: [
				{
					type: 'single',
					id: 'safe',
					label: text('Är vägen trygg?'),
					options: ['ja', 'nej', 'ibland'].map((id) => ({ id, label: text(id) }))
				},
				asked('gender', 'gender', 'Vilket kön har du?', ['kvinna', 'man']),
				asked('age', 'age', 'Hur gammal är du?', ['ung', 'vuxen', 'senior', 'gammal']),
				asked('place', 'district', 'Var bor du?', ['Farsta', 'Bromma', 'Kista'], {
					merge: [{ id: 'west', label: text('Västerort'), of: ['Bromma', 'Kista'] }]
				}),
				asked('able', 'disability', 'Har du en funktionsnedsättning?', ['har', 'har-inte'])
			]
		}
	]
};
const at = <Value>(list: readonly Value[], index: number): Value => list[index % list.length]!;
const people = Array.from({ length: 240 }, (_, index) => ({
	safe: at(['ja', 'nej', 'ja', 'nej', 'ibland'], index * 3 + Math.floor(index / 7)),
	gender: at(['kvinna', 'man'], index),
	age: index % 80 === 5 ? 'gammal' : at(['ung', 'vuxen', 'senior'], Math.floor(index / 4)),
	place: at(['Farsta', 'Bromma', 'Kista', 'Farsta'], Math.floor(index / 12)),
	able: at(['har', 'har-inte'], Math.floor(index / 2))
}));

/** No number on the screen but shares, parts of work and the headings' own. */
async function expectNoCounts(page: Page): Promise<void> {
	const words = await page.locator('main').innerText();
	expect(words).not.toMatch(/\b(240|120|60|48)\b(?!.%)/);
}

/** Waits for what runs, as somebody without JavaScript does. */
async function waitForTrial(page: Page, found: string): Promise<void> {
	await expect(async () => {
		const look = page.getByRole('link', { name: 'Se hur långt det har kommit' });
		if (await look.count()) await look.click();
		await expect(page.getByRole('heading', { name: found })).toBeVisible({ timeout: 500 });
	}).toPass({ timeout: 90_000, intervals: [100, 250] });
}

test('a release is planned, tried, saved and made, and planned again @no-script', async ({ page }, {
	project,
	retry
}) => {
	test.setTimeout(240_000);
	page.setDefaultTimeout(20_000);
	const slug = `plan-${project.name}-${retry}`;
	const here = `/sv/staff/consultations/${slug}/release`;
	await openConsultation(slug, form);
	await signIn(page, 'officer', { to: `/consultations/${slug}/release/plan` });
	await expect(page.getByText('kan planeras när dialogen är avslutad')).toBeVisible();
	await expect(page.locator('form[action="?/save"]')).toHaveCount(0);
	await answerAll(page.request, slug, people);
	await closeNow(slug);

	await page.goto(here);
	await page.getByRole('link', { name: 'Planera resultatet' }).click();
	await expectGood(page);
	const place = page.getByRole('group', { name: 'Var bor du?' });
	await expect(place.getByLabel('Små grupper slås ihop')).toBeChecked();
	await expect(place.getByLabel('Större grupper: Västerort')).toBeVisible();
	await expect(page.getByText('visas bara för hela staden')).toHaveCount(1);

	// What cannot be crossed is refused at its place, and nothing chosen is lost.
	const cross = async (one: string, two: string) => {
		await page.getByLabel('Den ena').selectOption({ label: one });
		await page.getByLabel('Den andra').selectOption({ label: two });
		await page.getByRole('button', { name: 'Visa dem tillsammans' }).click();
	};
	const [gender, age, able] = [
		'Vilket kön har du?',
		'Hur gammal är du?',
		'Har du en funktionsnedsättning?'
	] as const;
	await page.getByRole('group', { name: age }).getByText('Större grupper').click();
	await cross(able, 'Var bor du?');
	await expect(page.getByRole('alert').getByRole('link')).toHaveText(/bara för hela staden/);
	await expect(page.locator('#two-error')).toHaveText(/aldrig för en stadsdel/);
	await expect(page.locator('#one option:checked')).toHaveText(able);
	await expect(page.getByRole('group', { name: age }).getByLabel('Större grupper')).toBeChecked();
	await expectGood(page);
	await cross(gender, gender);
	await expect(page.locator('#two-error')).toHaveText(/inte visas tillsammans med sig själv/);
	await cross(able, gender);
	await expect(page.getByRole('status')).toHaveText('Ändringen är gjord men inte sparad än.');
	await expect(page.locator('#crossing-0 strong')).toHaveText(`${gender} × ${able}`);
	await cross(gender, able);
	await expect(page.locator('#two-error')).toHaveText(/redan valda/);
	await cross(gender, age);
	await cross(age, able);
	await expect(page.locator('#two-error')).toHaveText(/hänger redan ihop/);
	await page.getByRole('button', { name: /^Ta bort.*gammal/ }).click();
	await expect(page.locator('#crossing-1')).toHaveCount(0);

	await page.getByRole('button', { name: 'Pröva planen' }).click();
	await waitForTrial(page, 'Hur mycket som visas');
	await expect(page.getByText(/Av tabellernas rutor visas \d+.%\./)).toBeVisible();
	await expect(page.getByText('prövat men inte sparat')).toBeVisible();
	await expect(page.locator('#crossing-0 strong')).toHaveText(`${gender} × ${able}`);
	await expectNoCounts(page);
	await expectGood(page);
	await page.getByRole('link', { name: `${gender} × ${able}` }).click();
	const marks = page.getByRole('group', { name: 'Är vägen trygg?' }).locator('table');
	await expect(marks.getByRole('rowheader', { name: /kvinna, har$/ })).toBeVisible();
	await expect(marks.getByRole('cell', { name: /^(Visas|Dolt)$/ }).first()).toBeVisible();
	await expectNoCounts(page);
	await expectGood(page);

	await page.getByRole('group', { name: age }).getByText('Visas inte').click();
	await page.getByRole('button', { name: 'Pröva planen' }).click();
	await waitForTrial(page, 'Hur mycket som visas');
	await expect(page.getByText(/Av tabellernas rutor visas \d+.% \(förut \d+.%\)\./)).toBeVisible();
	await page.getByRole('group', { name: age }).getByText('Små grupper slås ihop').click();
	await page.getByRole('button', { name: 'Vad skulle en annan gruppering ge?' }).click();
	await waitForTrial(page, 'Andra grupperingar');
	const gains = page.getByRole('group', { name: 'Andra grupperingar' }).locator('tbody tr');
	expect(await gains.count()).toBeGreaterThan(3);
	await expect(gains.first()).toContainText(/procentenheter|Ingen skillnad|få vänta/);
	await expectNoCounts(page);
	await expectGood(page);

	await page.getByRole('button', { name: 'Spara planen' }).first().click();
	await expect(page.getByRole('status')).toHaveText('Planen är sparad.');
	await page.goto(`${here}/plan`);
	await expect(page.locator('#crossing-0 strong')).toHaveText(`${gender} × ${able}`);

	await page.goto(here);
	await page.getByRole('button', { name: 'Fastställ resultat' }).click();
	const heading = page.getByRole('heading', { level: 1 });
	await openUntil(heading, 'Resultatet är fastställt', { path: here, timeout: 90_000 });
	await expect(heading).toHaveText('Resultatet är fastställt');
	await expect(page.getByText('Det finns inget nytt att fastställa')).toBeVisible();
	await expect(page.getByRole('heading', { name: /^Resultat 1, / })).toBeVisible();
	await page.getByText('Röjandekontrollen godkänd mot 4 angripare').click();
	await expect(page.getByText('Den som läser allt som visas:')).toBeVisible();
	await expectGood(page);

	// Other groups than those that are out would hide what is shown: it waits, and says why.
	await page.getByRole('link', { name: 'Planera en uppdelning till' }).click();
	await expect(page.locator('#crossing-0')).toContainText('Visas redan och står kvar');
	await page.getByRole('group', { name: gender }).getByText('Visas inte').click();
	await page.getByRole('button', { name: 'Spara planen' }).first().click();
	await page.goto(here);
	await expect(page.getByText('Planen är ändrad sedan resultatet fastställdes.')).toBeVisible();
	await page.getByRole('button', { name: 'Fastställ igen' }).click();
	await openUntil(page.getByRole('alert'), 'Det nya får vänta', { path: here, timeout: 90_000 });
	await expect(page.getByRole('alert')).toContainText('Låt grupperna vara som de redan visas');
	await expectGood(page);

	await page.goto(`/sv/results/${slug}/safe`);
	await expect(page.getByRole('heading', { name: `${gender} × ${able}` })).toBeVisible();
	await expectGood(page);
});

test('the closed demonstration consultation can be planned @no-script', async ({ page }) => {
	await signIn(page, 'officer', { to: '/consultations/traffas-pa-kungsholmen/release' });
	await page.getByRole('link', { name: 'Planera resultatet' }).click();
	await expect(page.getByRole('group', { name: 'Hur gammal är du?' })).toBeVisible();
	await expect(page.getByRole('button', { name: 'Pröva planen' })).toBeVisible();
	await expectGood(page);
});

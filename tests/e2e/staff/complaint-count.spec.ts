import { expect, test, type Page } from '@playwright/test';
import { barriersOn } from '../../support/axe.ts';
import { expectGood, signIn } from '../../support/staffBrowser.ts';

/** No word that lacks its translation, besides what every page of staff's is looked at for. */
async function good(page: Page): Promise<void> {
	await expectGood(page);
	expect(await page.locator('main').innerText()).not.toMatch(
		/\b(caseCount|caseSettings|complaintFacts|results|report):[a-zA-Z]/
	);
}

/** Each project counts what no other counts: they share the demonstration. */
const wanted: Record<string, { committee: string; which: 'first' | 'last' }> = {
	phone: { committee: 'kungsholmen', which: 'first' },
	desktop: { committee: 'idrottsnamnden', which: 'first' },
	'no-script': { committee: 'idrottsnamnden', which: 'last' }
};
const sectionOf = (page: Page, committee: string) =>
	page.locator(`section[aria-labelledby="committee-${committee}"]`);

test('closed complaints are counted, previewed and taken back, and no number is told @no-script', async ({
	page
}) => {
	const { committee, which } = wanted[test.info().project.name] ?? {
		committee: 'kungsholmen',
		which: 'first'
	};
	await signIn(page, 'officer', { to: '/cases/count' });
	await good(page);
	const own = sectionOf(page, committee);
	await own.getByRole('button', { name: /Räkna ihop/ }).click();
	await expect(page.getByRole('link', { name: 'Välj en period' })).toBeVisible();
	await good(page);
	await sectionOf(page, committee).getByRole('radio')[which]().check();
	await sectionOf(page, committee)
		.getByRole('button', { name: /Räkna ihop/ })
		.click();
	await expect(page).toHaveURL(/\/staff\/consultations\/klagomal-[a-z0-9-]+\/release$/);
	await good(page);
	const address = page.url().replace('/release', '');
	// It is no dialogue: what only dialogues have is not there, and its own page leads to the counts.
	for (const part of ['edit', 'codes', 'records', 'answer', 'texts'])
		expect((await page.request.get(`${address}/${part}`)).status(), part).toBeGreaterThanOrEqual(403);
	await page.goto(address);
	await expect(page).toHaveURL(/\/staff\/cases\/count$/);
	const slug = address.split('/').at(-1) ?? '';
	for (const path of [`/sv/results/${slug}`, `/sv/consultations/${slug}`, `/api/v1/results/${slug}`])
		expect((await page.request.get(path)).status(), path).toBe(404);
	expect(await (await page.request.get('/api/v1/consultations')).text()).not.toContain('klagomal-');
	await page
		.locator('form', { has: page.locator(`input[value="${slug}"]`) })
		.getByRole('button', { name: /Ta tillbaka räkningen/ })
		.click();
	await expect(page.getByRole('status')).toContainText('tillbakatagen');
	await page.setViewportSize({ width: 320, height: 700 });
	await good(page);
});

test('a released count is read in words that fit, and leads to a measure @no-script', async ({ page }) => {
	await signIn(page, 'officer', { to: '/cases/count' });
	const own = sectionOf(page, 'trafiknamnden');
	await expect(own.getByRole('link', { name: 'Lägg in en åtgärd i rapporten' })).toHaveAttribute(
		'href',
		/actions\/add\?consultation=klagomal-trafiknamnden-/
	);
	await own.getByRole('link', { name: 'Se resultatet' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Klagomål');
	await expect(page.getByText('Antal som har klagat')).toBeVisible();
	const words = await page.locator('main').innerText();
	expect(words).not.toMatch(/som svarade på formuläret|Frågan ställdes|Vem som frågade/);
	await good(page);
	await page.setViewportSize({ width: 320, height: 700 });
	await good(page);
});

test('the report of the period has the complaints in it', async ({ page }) => {
	await signIn(page, 'officer', { to: '/cases/count' });
	const href = await sectionOf(page, 'trafiknamnden')
		.getByRole('link', { name: 'Se resultatet' })
		.getAttribute('href');
	const key = (/(\d{4}-(t1|t2|vb))$/.exec(href ?? '')?.[1] ?? '').toUpperCase();
	await page.goto(`/sv/reports/trafiknamnden/${key}`);
	await expect(page.getByRole('heading', { level: 2, name: 'Klagomål', exact: true })).toBeVisible();
	await expect(page.getByRole('heading', { name: 'Vad klagomålen gällde, grund för grund' })).toBeVisible();
	await good(page);
	for (const look of [{ forcedColors: 'active' }, { colorScheme: 'dark' }] as const) {
		await page.emulateMedia(look);
		expect(await barriersOn(page)).toEqual([]);
	}
});

test('the city names its desk, its times, its places and its duties @no-script', async ({ page }) => {
	await signIn(page, 'admin', { to: '/cases/settings' });
	await good(page);
	await page.getByRole('button', { name: 'Lägg till en plats' }).click();
	await expect(page.getByRole('link', { name: 'Välj en nämnd eller ett bolag' })).toBeVisible();
	await good(page);
	const name = `Trappan ${test.info().project.name}`;
	await page.locator('#committee').selectOption('kulturnamnden');
	await page.locator('#place-new').fill(name);
	await page.getByRole('button', { name: 'Lägg till en plats' }).click();
	await expect(page.getByRole('status')).toContainText('Platsen är sparad');
	await page.getByRole('button', { name: new RegExp(`Ta bort ur listan.*${name}`) }).click();
	await expect(page.getByRole('status')).toContainText('inte längre');
	await page.locator('#days').fill('0');
	await page.locator('#term').selectOption('kulturnamnden');
	await page.getByRole('button', { name: 'Spara tiden' }).click();
	await expect(page.locator('#days')).toHaveValue('0');
	await page.locator('#days').fill('12');
	await page.getByRole('button', { name: 'Spara tiden' }).click();
	await expect(page.getByRole('status')).toContainText('Tiden är sparad');
	await page.setViewportSize({ width: 320, height: 700 });
	await good(page);
});

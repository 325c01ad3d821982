import { expect, test, type Page } from '@playwright/test';
import { barriersOn } from '../../support/axe.ts';

/** A committee whose report of this year or the last has results, by its place. */
async function reportWithResults(page: Page): Promise<{ path: string; title: string }> {
	const { consultations } = await (await page.request.get('/api/v1/consultations?state=answered')).json();
	for (const { slug, committee, title, closesOn } of consultations) {
		// What the staff's tests release in the meantime is not the demonstration's.
		if (slug.startsWith('prov-')) continue;
		const path = `/reports/${committee.slug}/${closesOn.slice(0, 4)}-VB`;
		const report = await (await page.request.get(`/api/v1${path}`)).json();
		if (report.consultations.length > 0) return { path, title: title.sv };
	}
	throw new Error('no report has results');
}

test('from the index to a committee’s report @no-script', async ({ page }) => {
	await page.goto('/sv');
	await page.getByRole('link', { name: 'Rapporter' }).first().click();
	await expect(page.getByRole('heading', { level: 1, name: 'Rapporter' })).toBeVisible();
	await page
		.getByRole('link', { name: /^Verksamhetsberättelse 20\d\d$/ })
		.first()
		.click();
	await expect(page).toHaveURL(/\/sv\/reports\/[a-z-]+\/20\d\d-VB$/);
	// What the committee has written and published names the part as its own contents do.
	await expect(page.getByRole('heading', { name: /^(Programmets delar|Vad dialogerna rör)$/ })).toBeVisible();
});

test('who wants to follow the reports finds the feed from the index @no-script', async ({ page }) => {
	await page.goto('/sv/reports');
	const href = await page.locator('link[type="application/atom+xml"]').getAttribute('href');
	await expect(page.getByRole('link', { name: 'Följ nya rapporter (Atom)' })).toHaveAttribute('href', href!);
	const answer = await page.request.get(href!);
	expect(answer.headers()).toMatchObject({
		'content-type': 'application/atom+xml; charset=utf-8',
		'cache-control': 'public, max-age=60'
	});
	expect(await answer.text()).toContain(
		`rel="self" type="application/atom+xml" href="${new URL(href!, page.url()).href}"`
	);
});

test('the index says which reports are the committee’s own, with the whole city’s first', async ({
	page
}) => {
	await page.goto('/sv/reports');
	const [first] = await page.getByRole('main').getByRole('heading', { level: 2 }).all();
	await expect(first!).toHaveText('Hela staden');
	const own = page
		.getByRole('listitem')
		.filter({ has: page.getByRole('link', { name: /20\d\d–20\d\d$/ }) })
		.last();
	await expect(own).toContainText('Publicerad');
	await expect(page.getByRole('listitem').filter({ hasText: 'bara resultat' }).first()).toBeVisible();
});

test('a report gathers its consultations with the programme, and says what none touched', async ({
	page
}) => {
	const { path, title } = await reportWithResults(page);
	await page.goto(`/sv${path}`);
	await expect(page.getByRole('heading', { level: 2, name: title })).toBeVisible();
	await expect(
		page.getByRole('heading', { name: 'Vilka svarade, och vilka svarade inte?' }).first()
	).toBeVisible();
	await expect(page.getByRole('heading', { name: 'Det här ledde det till' }).first()).toBeVisible();
	const programme = page.getByRole('table', { name: 'Vad dialogerna rör' });
	for (const kind of ['Fokusområden', 'Perspektiv', 'Handlingsplaner'])
		await expect(programme.getByRole('rowheader', { name: kind, exact: true })).toBeVisible();
	await expect(programme.getByText('Ingen dialog under perioden').first()).toBeVisible();
});

for (const lang of ['sv', 'sv-simple', 'en'])
	test(`a report has no known barrier and fits 320 px (${lang})`, async ({ page }) => {
		const { path } = await reportWithResults(page);
		for (const place of [`/${lang}/reports`, `/${lang}${path}`]) {
			await page.goto(place);
			await page
				.locator('main details')
				.evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));
			expect((await barriersOn(page)).map(({ id }) => id)).toEqual([]);
			await page.setViewportSize({ width: 320, height: 700 });
			expect(
				await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
			).toBeLessThanOrEqual(0);
		}
	});

test('on paper every table is open and nothing is left to press', async ({ page }) => {
	const { path } = await reportWithResults(page);
	await page.goto(`/sv${path}`);
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('main details table').first()).toBeVisible();
	await expect(page.locator('main summary').first()).toBeHidden();
	await expect(page.getByRole('link', { name: 'Tabell (CSV)' })).toBeHidden();
});

test('there is no report for a period or a committee that does not exist', async ({ page }) => {
	const { path } = await reportWithResults(page);
	expect((await page.goto(`/sv${path.replace('-VB', '-T3')}`))?.status()).toBe(404);
	expect((await page.goto('/sv/reports/finns-inte/2026-VB'))?.status()).toBe(404);
});

import { expect, test, type Page } from '@playwright/test';
import { barriersOn } from '../../support/axe.ts';

type Row = {
	consultation: { slug: string };
	pages: { questions: { question: string; background: boolean }[] }[];
};

const released = async (page: Page): Promise<string[]> => {
	const { consultations } = await (await page.request.get('/api/v1/consultations?state=answered')).json();
	// What the staff's tests release in the meantime is not the demonstration's.
	return consultations
		.map(({ slug }: { slug: string }) => slug)
		.filter((slug: string) => !slug.startsWith('prov-'));
};
const questionsOf = async (page: Page, slug: string): Promise<string[]> => {
	const results: Row = await (await page.request.get(`/api/v1/results/${slug}`)).json();
	return results.pages
		.flatMap(({ questions }) => questions)
		.filter(({ background }) => !background)
		.map(({ question }) => question);
};
const violations = async (page: Page) => (await barriersOn(page)).map(({ id }) => id);
const openAll = (page: Page) =>
	page.locator('main details').evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));
const width = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

test('a released consultation shows who answered, every answer with its table, and how it is protected @no-script', async ({
	page
}) => {
	const [slug = ''] = await released(page);
	await page.goto(`/sv/results/${slug}`);
	await expect(page.getByRole('heading', { name: 'Vilka svarade, och vilka svarade inte?' })).toBeVisible();
	await expect(page.getByRole('heading', { name: 'Så är siffrorna skyddade' })).toBeVisible();
	await expect(page.getByText(/Skillnaden är [\d,]+ per 1\s000 invånare/).first()).toBeVisible();
	await expect(page.getByText(/Invånare enligt .+, 20\d\d/).first()).toBeVisible();
	const charts = page.getByRole('img', { name: /^Diagram över/ });
	expect(await charts.count()).toBeGreaterThan(3);
	for (const figure of await page.locator('main figure').all())
		await expect(figure.locator('xpath=following-sibling::details[1]//table')).toHaveCount(1);
	expect(await page.locator('main [style]').count()).toBe(0);
});

test('the figures on the page are those of the open data', async ({ page }) => {
	for (const slug of await released(page)) {
		const results = await (await page.request.get(`/api/v1/results/${slug}`)).json();
		await page.goto(`/en/results/${slug}`);
		await expect(page.locator('dl.facts dd').first()).toHaveText(
			results.respondents === null
				? 'Too few to be shown'
				: new Intl.NumberFormat('en-GB').format(results.respondents)
		);
	}
});

test('one goes from the answers to how groups compare, and on to the next question @no-script', async ({
	page
}) => {
	const [slug = ''] = await released(page);
	const [first = '', second = ''] = await questionsOf(page, slug);
	await page.goto(`/sv/results/${slug}`);
	await page
		.locator(`#q-${first}`)
		.getByRole('link', { name: /^Jämför hur olika grupper svarade/ })
		.click();
	await expect(page).toHaveURL(new RegExp(`/sv/results/${slug}/${first}$`));
	await expect(page.getByRole('heading', { name: 'Efter grupp' })).toBeVisible();
	await page.getByRole('link', { name: 'Nästa fråga' }).click();
	await expect(page).toHaveURL(new RegExp(`/sv/results/${slug}/${second}$`));
	await page.getByRole('link', { name: 'Till alla svar' }).click();
	await expect(page).toHaveURL(new RegExp(`/sv/results/${slug}$`));
});

for (const lang of ['sv', 'sv-simple', 'en'])
	test(`results have no known barrier and fit 320 px, tables open too (${lang})`, async ({ page }) => {
		const slugs = await released(page);
		const slug = slugs.at(-1) ?? '';
		const [question = ''] = await questionsOf(page, slug);
		for (const path of [`/${lang}/results/${slug}`, `/${lang}/results/${slug}/${question}`]) {
			await page.goto(path);
			await openAll(page);
			expect(await violations(page)).toEqual([]);
			await page.setViewportSize({ width: 320, height: 700 });
			expect(await width(page)).toBeLessThanOrEqual(0);
		}
	});

test('what is hidden is said in words', async ({ page }) => {
	for (const slug of await released(page)) {
		const results = await (await page.request.get(`/api/v1/results/${slug}`)).json();
		const tables = results.pages.flatMap(
			({ questions }: { questions: { question: string; by: object[] }[] }) =>
				questions.flatMap(({ question, by }) => by.map((table) => ({ question, ...table })))
		) as { question: string; withheld: boolean; cells: (number | null)[][] }[];
		const hiding = tables.find(({ withheld, cells }) => withheld || cells.some((row) => row.includes(null)));
		if (!hiding) continue;
		await page.goto(`/sv/results/${slug}/${hiding.question}`);
		await expect(page.getByText('Dolt för att skydda enskilda').first()).toBeAttached();
		await openAll(page);
		expect(await violations(page)).toEqual([]);
		return;
	}
	throw new Error('nothing is hidden in the demonstration, so nothing was looked at');
});

/** A question of the demonstration that has been asked before, with a point that is hidden. */
async function comingBack(page: Page): Promise<string> {
	for (const slug of await released(page)) {
		const results = await (await page.request.get(`/api/v1/results/${slug}`)).json();
		const questions = results.pages.flatMap(({ questions }: { questions: object[] }) => questions) as {
			question: string;
			trend?: { lines: { values: { state: string }[] }[] };
		}[];
		const found = questions.find(({ trend }) =>
			trend?.lines.some(({ values }) => values.some(({ state }) => state === 'hidden'))
		);
		if (found) return `/results/${slug}/${found.question}`;
	}
	throw new Error('no question has been asked before');
}

test('a question that comes back shows how the answers changed, broken where a point is hidden @no-script', async ({
	page
}) => {
	await page.goto(`/sv${await comingBack(page)}`);
	const section = page.getByRole('region', { name: 'Så har svaren ändrats' });
	await expect(section.getByRole('img', { name: /^Diagram över hur svaren har ändrats/ })).toBeVisible();
	await expect(section.getByText('Där det står ‥ är siffran dold')).toBeVisible();
	await section.locator('summary').first().click();
	const table = section.getByRole('table');
	await expect(table.getByText('Dolt för att skydda enskilda').first()).toBeAttached();
	await table.getByRole('link').first().click();
	await expect(page).toHaveURL(/\/sv\/results\/[a-z-]+\/[a-z-]+$/);
	await expect(page.getByRole('heading', { name: 'Alla som svarade' })).toBeVisible();
	await expect(page.getByRole('region', { name: 'Så har svaren ändrats' })).toHaveCount(0);
});

for (const [scheme, forced] of [
	['light', 'none'],
	['dark', 'none'],
	['dark', 'active']
] as const)
	test(`a trend has no known barrier and fits 320 px, in every group too (${scheme}, forced colours ${forced})`, async ({
		page
	}) => {
		await page.emulateMedia({ colorScheme: scheme, forcedColors: forced });
		await page.goto(`/sv${await comingBack(page)}`);
		await openAll(page);
		expect(await violations(page)).toEqual([]);
		await page.setViewportSize({ width: 320, height: 700 });
		expect(await width(page)).toBeLessThanOrEqual(0);
		expect(await page.locator('main [style]').count()).toBe(0);
	});

test('a consultation without results says so, and one that does not exist is not found', async ({ page }) => {
	await page.goto('/sv/consultations');
	const { consultations } = await (await page.request.get('/api/v1/consultations?state=open')).json();
	await page.goto(`/sv/results/${consultations[0].slug}`);
	await expect(page.getByRole('heading', { name: 'Resultatet är inte klart' })).toBeVisible();
	expect((await page.goto('/sv/results/finns-inte'))?.status()).toBe(404);
	const [slug = ''] = await released(page);
	expect((await page.goto(`/sv/results/${slug}?page=99`))?.status()).toBe(404);
	expect((await page.goto(`/sv/results/${slug}/finns-inte`))?.status()).toBe(404);
});

test('the figures can be fetched from the page', async ({ page }) => {
	const [slug = ''] = await released(page);
	await page.goto(`/sv/results/${slug}`);
	const href = await page.getByRole('link', { name: 'Tabell (CSV)' }).getAttribute('href');
	const response = await page.request.get(String(href));
	expect(response.headers()['content-type']).toContain('text/csv');
	expect((await response.text()).split('\r\n').length).toBeGreaterThan(20);
});

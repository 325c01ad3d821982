import { expect, test, type Page } from '@playwright/test';
import { barriersOn } from '../../support/axe.ts';
import { committee, emailOf, journeyCity, releasedRound } from '../../support/journeyCity.ts';
import type { JourneyCity } from '../../support/journeyCity.ts';
import {
	answerCouncils,
	councils,
	enterMinutes,
	makeCouncils,
	memberStates,
	sendToCouncils
} from '../../support/journeyCouncils.ts';
import { draftAsWord, heads, lookAtFiles } from '../../support/journeyFiles.ts';
import { headings, headingsIn } from '../../support/journeyHeadings.ts';
import { pageOf, period, press, report, staff, today, told, year } from '../../support/journeyStaff.ts';
import {
	addActions,
	assessStairs,
	enterFigures,
	makeIndicators,
	write
} from '../../support/journeyWriting.ts';

test.use({ actionTimeout: 20_000 });

// A house of its own: an empty city, and letters that really go.
let city: JourneyCity;
/** The way is the same on every screen: each page's own tests look at it there. */
const here = (): boolean => test.info().project.name === 'desktop';
const publicPage = `/sv/reports/${committee}/${period}`;
const proposal = 'Allt i rapporten är förvaltningens förslag tills nämnden har beslutat.';
const background = ['Nämnden har frågat om biblioteken.', 'Scenerna var med för första gången.'];
const later = 'Filialerna frågades i augusti.';

test.beforeAll(async () => {
	if (!here()) return;
	test.setTimeout(300_000);
	city = await journeyCity();
	for (const [slug, title, closesOn, people] of [
		['biblioteken-forr', 'Biblioteken då', `${year - 2}-10-15`, 44],
		['biblioteken-i-fjol', 'Biblioteken i fjol', `${year - 1}-10-15`, 52],
		['biblioteken', 'Biblioteken', `${year}-05-20`, 60],
		['scenerna', 'Scenerna', `${year}-06-10`, 48]
	] as const)
		await releasedRound(city.db, { slug, title, closesOn, people, own: `Hur ofta är du där (${title})?` });
});
test.afterAll(async () => {
	if (here()) await city.close();
});

/** The paragraphs' numbers as the page shows them, by the text that stands after each. */
const numberOf = async (page: Page, text: string) =>
	(await page.locator('.passage', { hasText: text }).getAttribute('id'))?.slice('p-'.length);

test('a committee’s report comes from nothing to its public page and its files', async ({
	browser,
	page
}) => {
	test.skip(!here(), 'once is enough');
	test.setTimeout(240_000);
	const at = city.origin;
	const admin = await staff(browser, at, 'admin');
	await makeCouncils(admin);

	const officer = await staff(browser, at, 'officer');
	await officer.goto(report);
	await press(officer, 'Börja skriva');
	await makeIndicators(officer);
	await enterFigures(officer);
	await assessStairs(officer);
	await addActions(officer);
	await write(officer, 'summary', 'Två dialoger, och fler känner sig välkomna.');
	await write(officer, 'background', background.join('\n\n'));
	await write(officer, 'views', 'Förvaltningen ser att **tolk** behövs.\n\n- Fler språk\n- Fler tider');
	await write(officer, 'proposal', 'Nämnden godkänner rapporten.');
	await officer.goto(`${report}/preview`);
	await expect(officer.getByText(proposal)).toBeVisible();
	expect((await draftAsWord(officer)).text).toContain('Texterna är förvaltningens förslag');
	await officer.goto(`${report}/preview`);
	const numbers = await Promise.all(background.map((text) => numberOf(officer, text)));
	expect(numbers).toEqual([expect.stringMatching(/^\d+$/), expect.stringMatching(/^\d+$/)]);
	await sendToCouncils(officer);

	const secretary = await staff(browser, at, 'secretary');
	await memberStates(browser, city, councils[0]);
	await memberStates(browser, city, councils[1]);
	await enterMinutes(secretary, councils[2]);

	// A paragraph between two: what the councils spoke of keeps its number.
	await write(officer, 'background', [background[0], later, background[1]].join('\n\n'));
	await answerCouncils(officer);
	await officer.goto(`${report}/versions`);
	await officer.getByRole('link', { name: /ändrats sedan dess.*Version 1/ }).click();
	const added = officer.getByRole('listitem').filter({ hasText: later });
	await expect(added).toContainText('tillagt');
	await expect(added).toContainText(`${numbers[0]}a`);
	await expect(officer.locator('main ol > li')).toHaveCount(1);
	await city.deliver();
	for (const { kind } of councils.slice(0, 2))
		expect(
			city.office.delivered.filter(
				({ to, subject }) => to.includes(emailOf(kind)) && /fått svar/.test(subject)
			)
		).toHaveLength(1);

	const manager = await staff(browser, at, 'manager');
	await manager.goto(report);
	await press(manager, 'Godkänn rapporten');
	await told(manager, 'godkänd');
	await secretary.goto(report);
	await secretary.locator('#dnr').fill(`KN ${year}/77`);
	await press(secretary, 'Spara numret');
	await secretary.locator('#putOnAgenda-on').fill(today);
	await press(secretary, 'Sätt upp på listan');
	await told(secretary, 'föredragningslistan');
	await secretary.goto(`${report}/preview`);
	await expect(secretary.getByText(proposal)).toBeVisible();
	await secretary.goto(report);
	await secretary.locator('#decide-paragraph').fill('14');
	await press(secretary, 'För in beslutet');
	await told(secretary, 'Beslutet är infört');
	await secretary.goto(`${report}/preview`);
	await expect(secretary.getByText(proposal)).toHaveCount(0);
	await secretary.goto(report);
	await secretary.locator('#handOver-on').fill(today);
	await press(secretary, 'För in överlämnandet');
	await told(secretary, 'Överlämnandet är infört');

	// Nothing that is written is public before.
	const anybody = await pageOf(browser, at);
	await anybody.goto(publicPage);
	await expect(anybody.getByRole('heading', { level: 1 })).toHaveText('Kulturnämnden');
	await expect(anybody.getByText(later)).toHaveCount(0);
	await manager.goto(report);
	await press(manager, 'Publicera rapporten');
	await told(manager, 'publicerad');
	await manager.getByRole('link', { name: 'rapportens sida' }).click();
	await expect(manager).toHaveURL(publicPage);
	await expect(manager.getByText(later)).toBeVisible();
	for (const one of [admin, officer, secretary, anybody, manager]) await one.context().close();

	await page.goto(at + publicPage);
	for (const width of [1280, 390]) {
		await page.setViewportSize({ width, height: 900 });
		expect(await barriersOn(page)).toEqual([]);
		expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
			0
		);
	}
	await expect(page.getByText(proposal)).toHaveCount(0);
	expect(await numberOf(page, background[0] ?? '')).toBe(numbers[0]);
	expect(await numberOf(page, later)).toBe(`${numbers[0]}a`);
	expect(await numberOf(page, background[1] ?? '')).toBe(numbers[1]);
	await expect(page.locator('table.indicators thead th')).toHaveText(heads);
	await expect(page.getByText(`KN ${year}/77`)).toBeVisible();
	await expect(page.getByText('§ 14')).toBeVisible();
	for (const { name, said, answer } of councils) {
		const statement = page.getByRole('region', { name });
		await expect(statement.getByRole('blockquote')).toHaveText(said);
		await expect(statement).toContainText(answer);
	}
	expect(headingsIn(await page.locator('article').ariaSnapshot())).toEqual(headings(numbers[0] ?? ''));
	await lookAtFiles(page);
});

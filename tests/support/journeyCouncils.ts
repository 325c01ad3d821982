import { expect, type Browser, type Page } from '@playwright/test';
import { emailOf, type JourneyCity } from './journeyCity.ts';
import { pageOf, press, report, told, year } from './journeyStaff.ts';

/** The councils, what each says, and what the committee answers; with signs that break easily on the way. */
export const councils = [
	{
		name: 'Kulturens funktionshindersråd',
		kind: 'disability',
		slug: 'kulturens-funktionshindersrad',
		about: 'Scenerna var med',
		said: 'Biblioteken ska ha hörslinga i varje sal – inte "vid behov" – senast i år & för all framtid.',
		answer: 'Hörslingor köps in i höst.'
	},
	{
		name: 'Kulturens pensionärsråd',
		kind: 'pensioners',
		slug: 'kulturens-pensionarsrad',
		about: 'Nämnden har frågat',
		said: 'Den som saknar mobil måste kunna boka på plats; <svart på vitt>.',
		answer: 'Disken tar emot bokningar.'
	},
	{
		name: 'Kulturens minoritetsråd',
		kind: 'minorities',
		slug: 'kulturens-minoritetsrad',
		about: 'Scenerna var med',
		said: 'Kirjastoissa pitää olla suomenkielistä väkeä. Unnuđit eai leat doarvái.',
		answer: 'Vi söker personal på finska.'
	}
] as const;
type Council = (typeof councils)[number];

/** The administrator adds the councils, the members of two, and the secretary of the third. */
export async function makeCouncils(page: Page): Promise<void> {
	for (const { name, kind, slug } of councils) {
		await page.goto('/sv/staff/councils/add');
		await page.locator('#name').fill(name);
		await page.locator('#kind').selectOption(kind);
		await page.locator('#committee').selectOption({ label: 'Kulturnämnden' });
		await page.locator('main form .button').click();
		await expect(page).toHaveURL(new RegExp(`/councils/${slug}\\?done=made`));
		if (kind === 'minorities') continue;
		await page.locator('#name').fill(`Ledamot ${kind}`);
		await page.locator('#email').fill(emailOf(kind));
		await press(page, 'Lägg till ledamoten');
		await told(page, 'får ett brev');
	}
	await page.goto('/sv/staff/users');
	await page.getByRole('link', { name: 'Secretary Ek' }).click();
	await page.locator('#role').selectOption('secretary');
	await page.locator('#place').selectOption({ label: 'Kulturens minoritetsråd' });
	await page.locator('form[action="?/grant"] button').click();
	await expect(page.locator('main')).toContainText('Kulturens minoritetsråd');
}

/** The report goes out to all of them. */
export async function sendToCouncils(page: Page): Promise<void> {
	await page.goto(`${report}/councils`);
	for (const { name } of councils) await page.getByRole('checkbox', { name }).check();
	await page.locator('#dueOn').fill('2099-12-10');
	await press(page, 'Skicka rapporten till råden');
	await told(page, 'Råden har fått rapporten');
}

const pick = async (page: Page, selector: string, text: string) => {
	const option = page.locator(`${selector} option`, { hasText: text });
	await page.locator(selector).selectOption((await option.getAttribute('value')) ?? '');
};

/** A member comes with a code out of a letter that was really sent, and the council's statement is written and sent. */
export async function memberStates(browser: Browser, city: JourneyCity, council: Council): Promise<void> {
	const page = await pageOf(browser, city.origin);
	const email = emailOf(council.kind);
	await page.goto('/sv/council');
	await page.locator('#email').fill(email);
	await press(page, 'Skicka koden');
	await city.deliver();
	const letters = city.office.delivered.filter(({ to }) => to.includes(email));
	expect(letters.some(({ text }) => text.includes(`/sv/council/${council.slug}/reviews/`))).toBe(true);
	const code = /\d{4} ?\d{4}/.exec(letters.at(-1)?.subject ?? '')?.[0] ?? '';
	await page.locator('#code').fill(code);
	await press(page, 'Logga in');
	await page.getByRole('link', { name: new RegExp(`Tertialrapport 2 ${year}`) }).click();
	await expect(page.locator('main')).toContainText('Nämnden har inte beslutat');
	await page.getByRole('link', { name: 'Skriv rådets yttrande' }).first().click();
	await pick(page, '#passage', council.about);
	await page.locator('#text').fill(council.said);
	await press(page, 'Lägg till punkten');
	await press(page, 'Jag står bakom yttrandet');
	await page.getByRole('link', { name: 'Gå vidare för att skicka' }).click();
	await press(page, 'Skicka rådets yttrande');
	await told(page, 'Yttrandet är skickat');
	await page.context().close();
}

/** The secretary of a council whose members never sign in enters what its minutes say. */
export async function enterMinutes(page: Page, council: Council): Promise<void> {
	await page.goto('/sv/council');
	await page.getByRole('link', { name: new RegExp(`Tertialrapport 2 ${year}`) }).click();
	await page.getByRole('link', { name: 'För in yttrandet ur protokollet' }).first().click();
	await page.locator('#on').fill(`${year}-09-24`);
	await page.locator('#paragraph').fill('12');
	await page.locator('#lang').selectOption('fi');
	await pick(page, '[id="p0.passage"]', council.about);
	await page.locator('[id="p0.text"]').fill(council.said);
	await page.locator('#dissent').fill('En ledamot reserverade sig.');
	await press(page, 'Skicka yttrandet ur protokollet');
	await told(page, 'infört ur protokollet');
}

export async function answerCouncils(page: Page): Promise<void> {
	await page.goto(`${report}/councils/answers`);
	for (const { name, said, answer } of councils) {
		const statement = page.getByRole('region', { name });
		await expect(statement.getByRole('blockquote')).toHaveText(said);
		await statement.getByLabel('Nämndens svar').fill(answer);
	}
	await press(page, 'Spara svaren');
	await told(page, 'Svaren är sparade');
}

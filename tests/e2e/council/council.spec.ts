import { expect, test, type Page } from '@playwright/test';
import { answerPoints, tellAnswered } from '#lib/server/reviews/answers.ts';
import { readStatement } from '#lib/server/reviews/statement.ts';
import {
	askAbout,
	codeFor,
	lettersTo,
	saysInOrder,
	spokenOn,
	withDatabase
} from '../../support/councilBrowser.ts';
import { pressAt, tabTo, write } from '../../support/keyboard.ts';
import { expectGood, signIn } from '../../support/staffBrowser.ts';

const slug = 'radet-for-nationella-minoriteter';
/** A year of its own for each project: a council is asked about a report once. */
const yearOf = (name: string, from: number) => from + ['phone', 'desktop', 'no-script'].indexOf(name);

async function expectCalm(page: Page): Promise<void> {
	await expectGood(page);
	expect(await page.locator('body').innerText()).not.toMatch(/\bcouncil:[a-zA-Z]/);
}

async function addMember(page: Page, email: string, name: string): Promise<void> {
	await signIn(page, 'admin', { to: '/councils' });
	await expectCalm(page);
	await page.getByRole('link', { name: 'Rådet för nationella minoriteter' }).click();
	await expectCalm(page);
	await page.locator('#name').fill(name);
	await page.locator('#email').fill('ingen adress');
	await page.locator('#lang').selectOption('fi');
	await page.getByRole('button', { name: 'Lägg till ledamoten' }).click();
	await expect(page.getByRole('alert')).toContainText('ser inte ut som en adress');
	await expect(page.locator('#name')).toHaveValue(name);
	await expect(page.locator('#lang')).toHaveValue('fi');
	await page.locator('#email').fill(email);
	await page.getByRole('button', { name: 'Lägg till ledamoten' }).click();
	await expect(page.getByRole('status')).toContainText('får ett brev');
	await expect(page.getByRole('listitem').filter({ hasText: name })).toContainText('Läser Suomi');
}

async function signInByCode(page: Page, email: string, to = '/sv/council'): Promise<void> {
	await page.goto(to);
	await page.locator('#email').fill(email);
	await page.locator('main form button').click();
	await page.locator('#code').fill((await codeFor(email)).code);
	await page.locator('main form button').click();
}

test('a member of a council does the whole task on a phone, in Finnish where there is any @no-script', async ({
	page,
	browser
}, { project }) => {
	test.setTimeout(240_000);
	const email = `aino-${project.name}@rad.example`;
	const name = `Aino ${project.name}`;
	const staff = await (await browser.newContext()).newPage();
	await addMember(staff, email, name);
	const year = yearOf(project.name, 2001);
	const { reportId, review } = await askAbout(slug, `${year}-T2`);
	expect(await lettersTo(email)).toEqual(expect.arrayContaining(['councilSeat', 'reviewAsked']));

	// The letter of the report leads here; whoever is not signed in is asked who they are first.
	await page.goto(`/sv/council/${slug}/reviews/${review}`);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Logga in som ledamot i ett råd');
	await expectCalm(page);
	await page.locator('#email').fill('inte en adress');
	await page.locator('main form button').click();
	await expect(page.getByRole('alert')).toContainText('ser inte ut som en adress');
	await page.locator('#email').fill(email);
	await page.locator('main form button').click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Skriv koden ur brevet');
	await expectCalm(page);
	await page.locator('#code').fill('1234');
	await page.locator('main form button').click();
	await expect(page.getByRole('alert')).toContainText('Koden stämmer inte');
	const letter = await codeFor(email);
	const elsewhere = await (await browser.newContext()).newPage();
	await elsewhere.goto(letter.path);
	// The letter is in the language that the member reads, and so is the page that it leads to.
	await expect(elsewhere.getByRole('heading', { level: 1 })).toHaveText('Koodi ei toimi tässä selaimessa');
	await expect(elsewhere.locator('#code')).toHaveCount(0);
	await expectCalm(elsewhere);
	await page.locator('#code').fill(letter.code);
	await page.locator('main form button').click();

	await expect(page).toHaveURL(`/sv/council/${slug}/reviews/${review}`);
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Kungsholmens stadsdelsnämnd');
	await expectCalm(page);
	const finnish = page.locator('[lang=fi] p', { hasText: 'Useampi nuori' });
	await expect(finnish).toBeVisible();
	await expect(page.getByText('utkast, inte granskat')).toBeVisible();
	await expect(page.getByText('Resten finns bara på svenska')).toBeVisible();
	await expect(page.locator('[lang=sv]', { hasText: 'hissar saknas' }).last()).toBeVisible();

	await page.goto('/sv/staff/consultations');
	await expect(page).toHaveURL(/\/sv\/staff\/sign-in/);
	await page.goto('/sv/council');
	await expectCalm(page);
	await page.getByRole('link', { name: new RegExp(`Tertialrapport 2 ${year}`) }).click();

	await page.getByRole('link', { name: 'Kommentera stycke 2', exact: true }).click();
	await expectCalm(page);
	await expect(page.locator('#lang')).toHaveValue('fi');
	await page.getByRole('button', { name: 'Spara synpunkten' }).click();
	await expect(page.getByRole('alert')).toContainText('Skriv en text');
	await expectCalm(page);
	await page.locator('#text').fill('Kirjastoissa pitää olla tulkki.');
	await page.getByRole('button', { name: 'Spara synpunkten' }).click();
	await expect(page.getByRole('status')).toContainText('sparad');
	await expect(page.locator('[lang=fi]', { hasText: 'Kirjastoissa' }).last()).toBeVisible();

	await page.getByRole('link', { name: 'Skriv rådets yttrande' }).first().click();
	await expectCalm(page);
	await page.getByRole('button', { name: 'Ta med som punkt' }).click();
	await expect(page.getByRole('heading', { name: 'Punkt 1' })).toBeVisible();
	await page.locator('#text').fill('Raportti pitää kääntää suomeksi.');
	await page.getByRole('button', { name: 'Lägg till punkten' }).click();
	await page.getByRole('button', { name: 'Flytta upp' }).click();
	await expect(page.getByRole('listitem').filter({ hasText: 'Punkt 1' })).toContainText('kääntää');
	await page.getByRole('link', { name: 'Ändra Punkt 2' }).click();
	await expectCalm(page);

	// Another member writes meanwhile.
	const other = await (await browser.newContext()).newPage();
	await signIn(other, 'minority', {});
	await other.goto(page.url());
	await other.locator('#text').fill('Kirjastoissa pitää aina olla tulkki.');
	await other.getByRole('button', { name: 'Spara punkten' }).click();
	await expect(other.getByRole('status')).toContainText('ändrad');
	await page.locator('#text').fill('Kirjastoissa pitää olla viittomakielen tulkki.');
	await page.getByRole('button', { name: 'Spara punkten' }).click();
	await expect(page.getByRole('alert')).toContainText('Någon annan har sparat');
	await expect(page.locator('blockquote')).toHaveText('Kirjastoissa pitää aina olla tulkki.');
	await expect(page.locator('#text')).toHaveValue('Kirjastoissa pitää olla viittomakielen tulkki.');
	await expectCalm(page);
	await page.locator('#text').fill('Kirjastoissa pitää aina olla tulkki, myös viittomakielen.');
	await page.getByRole('button', { name: 'Spara punkten' }).click();

	await page.getByRole('button', { name: 'Jag står bakom yttrandet' }).click();
	await expect(page.getByText(`${name} står bakom yttrandet`)).toBeVisible();
	await expectCalm(page);
	await page.getByRole('link', { name: 'Gå vidare för att skicka' }).click();
	await expectCalm(page);
	await expect(page.getByText('Yttrandet kan inte ändras sedan.')).toBeVisible();
	await page.getByRole('button', { name: 'Skicka rådets yttrande' }).click();
	await expect(page.getByRole('status')).toContainText('Yttrandet är skickat');
	await expectCalm(page);
	await expect(page.locator('main form')).toHaveCount(0);
	await expect(page.getByText('Svar väntas.').last()).toBeVisible();

	await withDatabase(async (db) => {
		const points = (await readStatement(db, review))?.points ?? [];
		const answers = points.map(({ id }, index) => ({ pointId: id, answer: `Svar ${index + 1}.` }));
		expect(await answerPoints(db, { reportId, answers, by: review })).toBe(true);
		expect(await tellAnswered(db, review)).toBe(true);
	});
	expect(await lettersTo(email)).toContain('reviewAnswered');
	await page.reload();
	await expect(page.getByText('Svar 2.')).toBeVisible();
	await expect(page.getByText('Nämnden har svarat.', { exact: true })).toBeVisible();
	await page.getByRole('button', { name: 'Logga ut' }).click();
	await expect(page.getByRole('status')).toContainText('utloggad');
	await page.goto(`/sv/council/${slug}/reviews/${review}`);
	await expect(page.locator('#email')).toBeVisible();
});

test('a secretary enters the statement from the minutes, for a council that never signed in @no-script', async ({
	page
}, { project }) => {
	test.setTimeout(120_000);
	const { review } = await askAbout(slug, `${yearOf(project.name, 2011)}-T2`);
	await signIn(page, 'secretary', {});
	await page.goto(`/sv/council/${slug}/reviews/${review}/minutes`);
	await expectCalm(page);
	await page.locator('[id="p0.text"]').fill('Rådet vill ha fler hissar.');
	await page.getByRole('button', { name: 'Fler punkter' }).click();
	await expect(page.locator('[id="p5.text"]')).toBeVisible();
	await expect(page.locator('[id="p0.text"]')).toHaveValue('Rådet vill ha fler hissar.');
	await page.locator('#on').fill('i går');
	await page.getByRole('button', { name: 'Skicka yttrandet ur protokollet' }).click();
	await expect(page.getByRole('alert')).toContainText('Det är inget datum');
	await expect(page.getByRole('alert')).toContainText('paragrafens nummer');
	await expectCalm(page);
	await page.locator('#on').fill('2026-11-24');
	await page.locator('#paragraph').fill('12');
	await page.locator('[id="p0.passage"]').selectOption({ index: 2 });
	await page.locator('#dissent').fill('En ledamot reserverade sig.');
	await page.getByRole('button', { name: 'Skicka yttrandet ur protokollet' }).click();
	await expect(page.getByRole('status')).toContainText('infört ur protokollet');
	await expect(page.getByText('24 november 2026, § 12')).toBeVisible();
	await expectCalm(page);
	await page.goto(`/sv/council/${slug}/reviews/${review}/minutes`);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sidan finns inte');
	await expectCalm(page);
});

test('a council sees only what it was asked about', async ({ page }, { project }) => {
	const { review } = await askAbout('kungsholmens-pensionarsrad', `${yearOf(project.name, 2021)}-T2`);
	await signIn(page, 'minority', {});
	await page.goto(`/sv/council/kungsholmens-pensionarsrad/reviews/${review}`);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Du har inte tillgång till sidan');
	await expectCalm(page);
	await page.goto(`/sv/council/${slug}/reviews/${review}`);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sidan finns inte');
	await page.goto('/sv/staff/councils');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Du har inte tillgång till sidan');
});

test('a screen reader reads the report, its passages and the form of the statement in their order', async ({
	page
}, { project }) => {
	test.setTimeout(120_000);
	const { review } = await askAbout(slug, `${yearOf(project.name, 2031)}-T2`);
	await signIn(page, 'minority', {});
	await page.goto(`/sv/council/${slug}/reviews/${review}`);
	const report = await spokenOn(page);
	expect(
		saysInOrder(report, [
			/^heading, Kungsholmens stadsdelsnämnd.*level 1/,
			'Nämnden har inte beslutat',
			'link, Skriv rådets yttrande',
			'heading, Innehåll, level 2',
			'link, Sammanfattning',
			'heading, Sammanfattning, level 2',
			/^heading, Suomi.*level 3/,
			'Useampi nuori',
			'heading, Svenska, level 3',
			'Fler unga har svarat',
			'link, Kommentera stycke 1',
			'dialogerna hålls också på bibliotek',
			'link, Kommentera stycke 2',
			'heading, Mål, level 2',
			'Kungsholmen är tillgängligt för alla',
			'link, Kommentera stycke 3',
			'heading, Trappan, level 2',
			'Trappsteg 4',
			'link, Kommentera stycke 4',
			'Håll dialoger på bibliotek',
			'link, Kommentera stycke 5',
			'hissar saknas',
			'link, Kommentera stycke 6',
			'heading, Om hela rapporten, level 2',
			'link, Kommentera hela rapporten'
		])
	).toBeUndefined();
	await page.goto(`/sv/council/${slug}/reviews/${review}/statement`);
	const form = await spokenOn(page);
	expect(
		saysInOrder(form, [
			'heading, Rådets yttrande, level 1',
			'heading, Punkterna, level 2',
			'Yttrandet har inga punkter än.',
			'heading, Lägg till en punkt, level 2',
			/combobox, Vad punkten gäller/,
			/textbox, Vad rådet vill säga/,
			'button, Lägg till punkten',
			'heading, Yttrandets språk, level 2',
			/combobox, Yttrandet är skrivet på/,
			'button, Välj språket'
		])
	).toBeUndefined();
});

for (const [index, lang] of ['sv', 'sv-simple', 'en'].entries())
	test(`every page of the councils’ is accessible at 320 px, in the dark, in ${lang}`, async ({ page }, {
		project
	}) => {
		test.skip(project.name !== 'phone', 'one width is enough once');
		test.setTimeout(120_000);
		await page.setViewportSize({ width: 320, height: 640 });
		await page.emulateMedia({ colorScheme: 'dark' });
		const { review } = await askAbout(slug, `${2051 + index}-T2`);
		await page.goto(`/${lang}/council`);
		await expectCalm(page);
		await page.goto(`/${lang}/council/code?code=12345678`);
		await expectCalm(page);
		await signIn(page, 'secretary', { lang });
		for (const path of ['', '/comment', '/comment?passage=goal%3Ag1', '/statement', '/minutes']) {
			await page.goto(`/${lang}/council/${slug}/reviews/${review}${path}`);
			await expect(page.locator('#main h1')).toHaveCount(1);
			await expectCalm(page);
		}
		await page.goto(`/${lang}/council`);
		await expectCalm(page);
		await page.goto(`/${lang}/staff/councils/${slug}`);
		await expectCalm(page);
	});

test('everything is done by keyboard', async ({ page }, { project }) => {
	test.skip(project.name !== 'desktop', 'a phone has no keyboard');
	const { review } = await askAbout(slug, '2041-T2');
	await signInByCode(page, 'minority@demo.example', `/sv/council/${slug}/reviews/${review}`);
	await expect(page).toHaveURL(`/sv/council/${slug}/reviews/${review}`);
	const link = (name: RegExp) => page.getByRole('link', { name });
	const button = (name: string) => page.getByRole('button', { name });
	await pressAt(page, link(/^Kommentera stycke 2$/));
	await tabTo(page, page.locator('#text'));
	await write(page, 'Bra, men tolk saknas.');
	await pressAt(page, button('Spara synpunkten'));
	await expect(page.getByText('Bra, men tolk saknas.')).toBeVisible();
	await pressAt(page, link(/^Skriv rådets yttrande$/).last());
	await pressAt(page, button('Ta med som punkt'));
	await pressAt(page, link(/^Ändra/));
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ändra punkt 1');
	await tabTo(page, page.locator('#text'));
	await page.keyboard.press('ControlOrMeta+A');
	await write(page, 'Tolk ska finnas.');
	await pressAt(page, button('Spara punkten'));
	await pressAt(page, button('Jag står bakom yttrandet'));
	await pressAt(page, link(/^Gå vidare för att skicka$/));
	await pressAt(page, button('Skicka rådets yttrande'));
	await expect(page.getByRole('status')).toContainText('Yttrandet är skickat');
});

import { readFileSync } from 'node:fs';
import { expect, test, type Browser, type Page } from '@playwright/test';
import sharp from 'sharp';
import { expectGood } from '../../support/staffBrowser.ts';
import {
	logSays,
	newDataProtectionOfficer,
	newOffice,
	officerPage,
	photograph,
	reporterPage,
	staffPage,
	wordsOf,
	type Office
} from '../../support/complaintJourney.ts';
import {
	addPhotograph,
	changedContact,
	complain,
	contact,
	expectSound,
	fileName,
	heading,
	openWithReceipt,
	plantedWords,
	press,
	saveReceipt,
	told
} from '../../support/complaintReporter.ts';

// The reporter's browser is a telephone without scripts and the officer's a desktop with them, whichever project runs.
test.skip(({ isMobile }) => isMobile, 'it brings browsers of its own: once is enough');

let office: Office;
let other: Office;
let watcher: string;

test.beforeAll(async () => {
	office = await newOffice();
	other = await newOffice();
	watcher = await newDataProtectionOfficer();
});

const inPath = (reference: string) => reference.replace('-', '');
const openCase = (page: Page, reference: string) => page.goto(`/sv/staff/cases/${inPath(reference)}`);

/** What was written stands on the officer's page in its own language and direction. */
async function expectWritten(page: Page, lang: string, text: string): Promise<void> {
	const written = page.locator('.as-written', { hasText: text });
	await expect(written).toHaveAttribute('dir', lang === 'ar' ? 'rtl' : 'ltr');
	expect(await written.evaluate((element) => element.closest('[lang]')?.getAttribute('lang'))).toBe(
		lang.split('-')[0]
	);
}

/** The file comes as something to save, and does not say where it was taken. */
async function fetchPhotograph(page: Page): Promise<void> {
	const link = page.getByRole('link', { name: fileName });
	const saving = page.waitForEvent('download');
	await link.click();
	const saved = await saving;
	expect(saved.suggestedFilename()).toBe(fileName);
	const { exif, xmp, format } = await sharp(readFileSync(await saved.path())).metadata();
	expect({ exif, xmp, format }).toEqual({ exif: undefined, xmp: undefined, format: 'jpeg' });
	const reply = await page.request.get((await link.getAttribute('href')) ?? '');
	expect(reply.headers()['content-disposition']).toMatch(/^attachment/);
	expect(reply.headers()['x-content-type-options']).toBe('nosniff');
}

const writeAnswer = async (page: Page, text: string, button: string) => {
	await page.getByRole('textbox', { name: 'Meddelande' }).fill(text);
	await press(page, button);
};

/** Whoever works at another committee comes to nothing of it. */
async function expectClosedTo(page: Page, reference: string): Promise<void> {
	expect((await openCase(page, reference))?.status()).toBe(403);
	for (const word of plantedWords) expect(await page.content()).not.toContain(word);
	await page.goto('/sv/staff/cases?show=all');
	await expect(page.locator('main')).not.toContainText(reference);
}

/** The log says whose hands a case was in, never what stands in it. */
async function expectLogged(browser: Browser, reference: string, lines: readonly string[]): Promise<void> {
	const page = await staffPage(browser, watcher, '/log');
	await expect(page.locator('main')).toContainText(/Ja\. Alla \d+ rader hänger ihop/);
	await page.locator('#case').fill(reference);
	await press(page, 'Visa');
	await expect(page.locator('tbody tr').first()).toContainText(reference);
	for (const line of lines) await expect(page.locator('tbody')).toContainText(line);
	const content = await page.content();
	for (const word of plantedWords) expect(content).not.toContain(word);
	expect(await logSays(plantedWords)).toBe(false);
	await expectGood(page);
	await page.context().close();
}

for (const lang of ['sv', 'sv-simple', 'en', 'ar'] as const)
	test(`a complaint goes from its first word to its outcome and back (${lang})`, async ({ browser }) => {
		test.setTimeout(180_000);
		const say = wordsOf(lang);
		const photo = await photograph();
		expect((await sharp(photo).metadata()).exif).toBeDefined();

		const reporter = await reporterPage(browser);
		const receipt = await complain(reporter, lang, office);
		await saveReceipt(reporter, lang);
		await addPhotograph(reporter, lang, photo);
		await expect(reporter.locator('main')).toContainText(say('receipt:case.openedNot'));
		await press(reporter, say('receipt:leave'));
		await expect(reporter.getByRole('status')).toContainText(say('receipt:look.left'));

		const officer = await officerPage(browser, office);
		await officer.goto('/sv/staff/cases');
		await expectGood(officer);
		await officer.getByRole('link', { name: receipt.reference }).first().click();
		await expect(heading(officer)).toHaveText(`Ärende ${receipt.reference}`);
		await expectWritten(officer, lang, told[lang].tell);
		await expectWritten(officer, lang, contact);
		await expect(officer.locator('.case-facts')).toContainText(/Ålder/);
		await expect(officer.locator('.case-facts')).toContainText(`Simhallen ${office.slug}`);
		await fetchPhotograph(officer);
		await press(officer, 'Bekräfta att vi har läst det');
		await expect(officer.getByRole('status')).toContainText('Ärendet är bekräftat');
		await writeAnswer(officer, told[lang].question, 'Skicka utan att det räknas som svar');
		await expect(officer.getByRole('status')).toContainText('Meddelandet är skickat');
		await expectGood(officer);

		await openWithReceipt(reporter, lang, receipt);
		await expect(heading(reporter)).toHaveText(say('receipt:case.state.acknowledged.title'));
		await expect(reporter.locator('main')).toContainText(say('receipt:case.opened'));
		await expect(reporter.locator('main')).not.toContainText(say('receipt:case.openedNot'));
		await expect(reporter.locator('main')).not.toContainText(`Handläggare ${office.slug}`);
		await expect(reporter.getByText(told[lang].question).first()).toHaveAttribute(
			'dir',
			lang === 'ar' ? 'rtl' : 'ltr'
		);
		await reporter.getByLabel(say('receipt:write.label')).fill(told[lang].reply);
		await press(reporter, say('receipt:write.send'));
		await expect(reporter.getByRole('status').filter({ hasText: say('receipt:write.done') })).toBeVisible();
		await reporter.getByText(say('receipt:contact.changeNow'), { exact: true }).click();
		await reporter.getByLabel(say('receipt:contact.label')).fill(changedContact);
		await press(reporter, say('receipt:contact.save'));
		await expect(reporter.locator('#contact')).toContainText(changedContact);
		await expectSound(reporter, lang);

		await openCase(officer, receipt.reference);
		await expect(officer.getByText('Den som klagar har skrivit', { exact: false }).first()).toBeVisible();
		await expectWritten(officer, lang, told[lang].reply);
		await expect(officer.locator('main')).toContainText(changedContact);
		await expect(officer.locator('main')).not.toContainText(contact);
		await writeAnswer(officer, told[lang].answer, 'Skicka svaret');
		await expect(officer.getByRole('status')).toHaveText('Svaret är skickat.');
		await officer.locator('summary').filter({ hasText: 'Avsluta ärendet' }).click();
		await officer.getByLabel('Utfall').selectOption('remedied');
		await officer.getByLabel('Det ledde till något som nämnden gör').check();
		await officer.getByLabel('Vad nämnden gör').fill('En ramp åt Pumpanellen före sommaren.');
		await officer.locator('form[action="?/close"] button').click();
		await expect(officer.getByRole('status')).toContainText('Ärendet är avslutat');
		await expectGood(officer);

		await reporter.goto(`/${lang}/complaints/case`);
		await expect(heading(reporter)).toHaveText(say('receipt:case.state.closed.title'));
		await expect(reporter.locator('main')).toContainText(say('coded:outcome.remedied'));
		await expect(reporter.getByText(told[lang].answer).first()).toBeVisible();
		await expect(reporter.locator('main')).not.toContainText('före sommaren');
		await expectSound(reporter, lang);

		const stranger = await officerPage(browser, other);
		await expectClosedTo(stranger, receipt.reference);
		await expectLogged(browser, receipt.reference, [
			'tog emot ärendet',
			'öppnade ärendet',
			'öppnade ärendet med kvittot',
			'läste en fil',
			'skrev med kvittot',
			`Handläggare ${office.slug}`
		]);
		for (const page of [reporter, officer, stranger]) await page.context().close();
	});

test('a complaint is forwarded to another committee and opened there, and withdrawn with the receipt', async ({
	browser
}) => {
	test.setTimeout(180_000);
	const say = wordsOf('sv');
	const reporter = await reporterPage(browser);
	const receipt = await complain(reporter, 'sv', office);
	await saveReceipt(reporter, 'sv');

	const officer = await officerPage(browser, office);
	await openCase(officer, receipt.reference);
	await officer.locator('summary').filter({ hasText: 'Skicka vidare' }).click();
	await officer.locator('form[action="?/forward"] select').selectOption(other.committeeId);
	await press(officer, 'Skicka vidare');
	await expect(officer.getByRole('status')).toContainText('skickat vidare');
	await expectClosedTo(officer, receipt.reference);

	const next = await officerPage(browser, other);
	await openCase(next, receipt.reference);
	await expectWritten(next, 'sv', told.sv.tell);
	await expect(next.locator('main')).toContainText(`skickats vidare till ${other.slug}`);
	await expectGood(next);

	await reporter.goto('/sv/complaints/case');
	await expect(reporter.locator('main')).toContainText(`skickats vidare till ${other.slug}`);
	await reporter.getByText(say('receipt:withdraw.title'), { exact: true }).click();
	await reporter.getByLabel(say('receipt:withdraw.tick')).check();
	await press(reporter, say('receipt:withdraw.button'));
	await expect(reporter.getByRole('status')).toContainText(say('receipt:withdraw.done'));
	await expectSound(reporter, 'sv');
	await openCase(next, receipt.reference);
	await expect(next.getByText('Klagomålet återkallades', { exact: false })).toBeVisible();
	await expectWritten(next, 'sv', told.sv.tell);
	await expectLogged(browser, receipt.reference, ['skickade ärendet vidare', 'återkallade']);
	for (const page of [reporter, officer, next]) await page.context().close();
});

test('what comes by telephone is sealed by the contact centre, and its receipt opens it', async ({
	browser
}) => {
	test.setTimeout(120_000);
	const centre = await staffPage(browser, 'registrar', '/cases/add');
	await centre.getByLabel('Telefon', { exact: true }).check();
	await centre.locator('input[value="accessPlace"]').check();
	await centre.getByLabel('Vad har hänt?').fill(told.sv.tell);
	await centre.locator(`input[value="p-${office.placeId}"]`).check();
	await centre.locator('input[value="self"]').check();
	await press(centre, 'Försegla och visa kvittot');
	await expect(heading(centre)).toHaveText('Kvitto att lämna över');
	await expectGood(centre);
	const [reference = '', secret = ''] = await centre.locator('.shown-code').allInnerTexts();
	expect((await openCase(centre, reference))?.status()).toBe(403);

	const reporter = await reporterPage(browser);
	await openWithReceipt(reporter, 'sv', { reference: reference.trim(), secret: secret.trim() });
	await expect(reporter.getByText(told.sv.tell).first()).toBeVisible();
	const officer = await officerPage(browser, office);
	await openCase(officer, reference);
	await expectWritten(officer, 'sv', told.sv.tell);
	await expect(officer.locator('.case-facts')).toContainText('Telefon');
	for (const page of [centre, reporter, officer]) await page.context().close();
});

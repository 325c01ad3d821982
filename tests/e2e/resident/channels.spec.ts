import { expect, test, type Page } from '@playwright/test';
import { makeCodes } from '../../support/codesBrowser.ts';
import { expectSound } from '../../support/formBrowser.ts';
import { openConsultation } from '../../support/staffConsultation.ts';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

/** What is on the page once it can be read: the browser's own page for an answer it no longer has takes a moment. */
async function contentOf(page: Page): Promise<string> {
	let content = '';
	await expect(async () => {
		content = await page.content();
	}).toPass({ timeout: 20_000 });
	return content;
}

let slug: string;
let codes: string[];
let open: string;

test.beforeAll(async ({ browser }, { project, workerIndex }) => {
	test.setTimeout(120_000);
	slug = `koder-${project.name}-${workerIndex}`;
	open = `kanaler-${project.name}-${workerIndex}`;
	await openConsultation(slug);
	await openConsultation(open);
	codes = await makeCodes(browser, slug, { entry: 'code', count: 6 });
	expect(codes).toHaveLength(6);
});

const form = (of = slug, lang = 'sv') => `/${lang}/consultations/${of}/form`;

async function answer(page: Page, why: string): Promise<void> {
	await page.getByLabel('nej').check();
	await page.getByLabel('Berätta mer').fill(why);
	await press(page, 'Fortsätt');
	await expect(heading(page)).toHaveText('Läs igenom dina svar');
}

test('a code opens the form, is good once, and what was typed stays when it is refused @no-script', async ({
	page
}) => {
	await page.goto(form());
	await expect(heading(page)).toHaveText('Skriv din kod');
	await expectSound(page);
	await press(page, 'Fortsätt');
	await expect(page.getByRole('alert')).toContainText('Skriv koden som du har fått');
	await page.locator('#code').fill('ABCDE-FGHJK');
	await press(page, 'Fortsätt');
	await expect(page.getByRole('alert')).toContainText('inte rätt skriven');
	await expect(page.locator('#code')).toHaveValue('ABCDE-FGHJK');
	await expect(page).toHaveTitle(/^Fel: Skriv din kod/);
	await expectSound(page);
	const [code = ''] = codes;
	await page.locator('#code').fill(code.toLowerCase().replace('-', ' '));
	await press(page, 'Fortsätt');
	await answer(page, 'För smal.');
	expect(page.url()).not.toContain(code);
	await press(page, 'Skicka dina svar');
	await expect(heading(page)).toHaveText('Tack, dina svar är mottagna');

	await page.goto(form());
	await page.locator('#code').fill(codes[1] as string);
	await press(page, 'Fortsätt');
	await answer(page, 'Det här ska finnas kvar.');
	await page.evaluate((used) => {
		(document.querySelector('input[name=code]') as HTMLInputElement).value = used;
	}, code);
	await press(page, 'Skicka dina svar');
	await expect(page.getByRole('alert')).toContainText('Koden är redan använd');
	await page.locator('#code').fill(codes[1] as string);
	await press(page, 'Fortsätt');
	await expect(heading(page)).toHaveText('Läs igenom dina svar');
	await expect(page.locator('#answers')).toContainText('Det här ska finnas kvar.');
	await press(page, 'Skicka dina svar');
	await expect(heading(page)).toHaveText('Tack, dina svar är mottagna');
});

test('a link with the code after # fills it in, and no request or address carries it', async ({ page }) => {
	const [, , code = ''] = codes;
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url(), request.headers()['referer'] ?? ''));
	await page.goto(`${form()}#code=${code}`);
	await expect(page.locator('#code')).toHaveValue(code);
	expect(new URL(page.url()).hash).toBe('');
	await press(page, 'Fortsätt');
	await expect(heading(page)).not.toHaveText('Skriv din kod');
	expect(asked.filter((address) => address.split('#')[0]?.includes(code))).toEqual([]);
});

test('the consultation’s page says that a code is needed @no-script', async ({ page }) => {
	await page.goto(`/sv/consultations/${slug}`);
	await expect(page.getByText('Du behöver koden som du har fått.')).toBeVisible();
	await page.goto(`/sv/consultations/${open}`);
	await expect(page.getByText('Du behöver koden som du har fått.')).toHaveCount(0);
});

test('answers are saved under a code, taken up again, and gone when they are sent @no-script', async ({
	page,
	context
}) => {
	await page.goto(form(open));
	await page.getByLabel('ja', { exact: true }).check();
	await page.getByLabel('Berätta mer').fill('Halvfärdigt');
	await press(page, 'Spara och fortsätt senare');
	await expect(heading(page)).toHaveText('Dina svar är sparade');
	await expectSound(page);
	const code = await page.locator('.shown-code').innerText();
	expect(code).toMatch(/^(?:[0-9A-Z]{4}-){3}[0-9A-Z]{4}$/);
	expect(page.url()).not.toContain(code);
	await press(page, 'Fortsätt svara nu');
	await expect(page.getByLabel('Berätta mer')).toHaveValue('Halvfärdigt');

	const other = await context.newPage();
	await other.goto(`/sv/consultations/${open}`);
	await other.getByRole('link', { name: 'Fortsätt med sparade svar' }).click();
	await expectSound(other);
	await other.locator('#resume').fill('0000');
	await press(other, 'Öppna mina svar');
	await expect(other.getByRole('alert')).toContainText('Det finns inga sparade svar');
	await expectSound(other);
	await other.locator('#resume').fill(code.toLowerCase());
	await press(other, 'Öppna mina svar');
	await expect(other.getByLabel('ja', { exact: true })).toBeChecked();
	await expect(other.getByLabel('Berätta mer')).toHaveValue('Halvfärdigt');
	await press(other, 'Fortsätt');
	await press(other, 'Skicka dina svar');
	await expect(heading(other)).toHaveText('Tack, dina svar är mottagna');
	await other.goto(`/sv/consultations/${open}/resume`);
	await other.locator('#resume').fill(code);
	await press(other, 'Öppna mina svar');
	await expect(other.getByRole('alert')).toContainText('Det finns inga sparade svar');
});

test.describe('a shared screen', () => {
	const start = (lang = 'sv') => `/${lang}/consultations/${open}/kiosk`;

	test('takes an answer and goes back to the start, and going back shows nothing of it @no-script', async ({
		page
	}) => {
		await page.goto(start());
		await expectSound(page);
		await expect(page.getByRole('link', { name: 'För medarbetare' })).toHaveCount(0);
		await press(page, 'Börja svara');
		await expectSound(page);
		await expect(page.getByRole('button', { name: 'Spara och fortsätt senare' })).toHaveCount(0);
		await answer(page, 'Hemligt för nästa');
		await page.getByRole('button', { name: 'Skicka dina svar' }).click();
		await expect(heading(page)).toHaveText('Tack, dina svar är mottagna');
		await expect(page).toHaveURL(/\/kiosk\/sent$/);
		await expectSound(page);
		for (let step = 0; step < 4; step++) {
			await page.goBack({ timeout: 5000 }).catch(() => null);
			expect(await contentOf(page)).not.toContain('Hemligt för nästa');
		}
	});

	test('opens nothing again when a page that is left is sent once more @no-script', async ({
		page,
		request
	}) => {
		await page.goto(start());
		await press(page, 'Börja svara');
		await page.getByLabel('Berätta mer').fill('Hemligt för nästa');
		const key = await page.locator('form:not([data-leave]) input[name=key]').inputValue();
		await press(page, 'Avbryt och rensa');
		await expect(page.getByRole('button', { name: 'Börja svara' })).toBeVisible();
		const again = await request.post(start(), {
			form: { step: 'page', key, move: 'stay', 'a.why': 'Hemligt för nästa' },
			headers: { origin: new URL(page.url()).origin },
			maxRedirects: 0
		});
		expect(again.status()).toBe(303);
		expect(again.headers()['clear-site-data']).toBe('"cache", "cookies", "storage"');
	});

	test('asks whether somebody is there, lets them go on, and clears itself when nobody is', async ({
		page
	}) => {
		await page.clock.install();
		await page.goto(start());
		await press(page, 'Börja svara');
		await page.getByLabel('Berätta mer').fill('Kvarglömt');
		// Its script counts from here.
		await page.waitForLoadState();
		await page.clock.fastForward(121_000);
		const dialog = page.getByRole('dialog', { name: 'Är du kvar?' });
		await expect(dialog).toBeVisible();
		await expectSound(page);
		await dialog.getByRole('button', { name: 'Ja, jag är kvar' }).click();
		await expect(dialog).toBeHidden();
		await expect(page.getByLabel('Berätta mer')).toHaveValue('Kvarglömt');
		await page.clock.fastForward(121_000);
		await expect(dialog).toBeVisible();
		await page.clock.fastForward(61_000);
		await expect(page.getByRole('button', { name: 'Börja svara' })).toBeVisible();
		await page.goBack().catch(() => null);
		expect(await contentOf(page)).not.toContain('Kvarglömt');
	});
});

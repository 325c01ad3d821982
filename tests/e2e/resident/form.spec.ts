import { expect, test, type Page } from '@playwright/test';
import { connectSocket } from '#lib/server/db/client.ts';
import { everyQuestion } from '../../support/everyQuestion.ts';
import { expectFocusSeen, expectSound, langs, tabTo, wordsOf } from '../../support/formBrowser.ts';
import { openConsultation } from '../../support/staffConsultation.ts';

let slug: string;
const place = (slug: string, lang = 'sv') => `/${lang}/consultations/${slug}`;
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

// Playwright starts a new worker after a failure: each has a consultation of its own.
test.beforeAll(async ({ browserName: _ }, { project, workerIndex }) => {
	slug = `alla-fragor-${project.name}-${workerIndex}`;
	await openConsultation(slug, everyQuestion);
});

/** Enter on what has the focus, and the page that it leads to. */
async function enter(page: Page): Promise<void> {
	const loaded = page.waitForEvent('load');
	await page.keyboard.press('Enter');
	await loaded;
}

/** How many submissions have been taken, as the database knows it. */
async function taken(slug: string): Promise<number> {
	const db = connectSocket(process.env.E2E_DATA_DIR ?? '');
	try {
		const [row] = await db.$client`
			select count(*)::int as count from receipts r join consultations c on c.id = r.consultation_id
			where c.slug = ${slug}`;
		return row?.count;
	} finally {
		await db.$client.end();
	}
}

/** Straight to "check your answers", with the least that must be answered. */
async function toCheck(page: Page, slug: string): Promise<void> {
	await page.goto(`${place(slug)}/form`);
	await page.getByLabel('Någon gång i veckan').check();
	for (let step = 0; step < 6; step++)
		await page.getByRole('button', { name: 'Fortsätt', exact: true }).click();
	await expect(heading(page)).toHaveText('Läs igenom dina svar');
}

for (const lang of langs)
	test(`the whole form with the keyboard alone at 320 px (${lang}) @no-script`, async ({ page }) => {
		test.setTimeout(120_000);
		const words = wordsOf(lang);
		const press = async (name: string) => {
			await tabTo(page, `main button:not([tabindex]):has-text("${name}")`);
			await expectFocusSeen(page);
			await enter(page);
		};
		await page.setViewportSize({ width: 320, height: 640 });
		await page.goto(place(slug, lang));
		await expectSound(page);
		await tabTo(page, `a:has-text("${words.start}")`);
		await enter(page);

		// Nothing answered: what is wrong stands first, has the focus, and leads to its field.
		await expect(page).toHaveURL(new RegExp(`/${lang}/consultations/${slug}/form$`));
		await expectSound(page);
		await press(words.continue);
		await expect(page).toHaveTitle(new RegExp(`^${words.error.prefix}`));
		await expect(page.getByRole('alert')).toBeFocused();
		await expectSound(page);
		const problem = await page.getByRole('alert').getByRole('link').innerText();
		await expect(page.locator('.error-text')).toContainText(problem);
		await tabTo(page, '[role="alert"] a');
		await page.keyboard.press('Enter');
		await expect(page.locator('#q-often')).toBeFocused();
		await page.keyboard.press('Space');
		await page.keyboard.press('ArrowDown');
		await expect(page.locator('input[value="weekly"]')).toBeChecked();
		await press(words.continue);

		// Every kind of question; a fault keeps all that was typed.
		await expectSound(page);
		for (const option of ['play', 'bench', 'light']) {
			await tabTo(page, `input[value="${option}"]`);
			await expectFocusSeen(page);
			await page.keyboard.press('Space');
		}
		await tabTo(page, 'input[name="a.safe"]');
		await page.keyboard.press('ArrowDown');
		await tabTo(page, '#q-minutes');
		await page.keyboard.type('halv tolv');
		await tabTo(page, '#q-name');
		await page.keyboard.type('Näckens äng <b>');
		await tabTo(page, '#q-free');
		await page.keyboard.type('Fler bänkar.');
		await page.keyboard.press('Enter');
		await page.keyboard.type('Tack!');
		await press(words.continue);
		await expect(page.getByRole('alert').getByRole('link')).toHaveCount(2);
		await expectSound(page);
		await expect(page.locator('#q-minutes')).toHaveValue('halv tolv');
		await expect(page.locator('#q-name')).toHaveValue('Näckens äng <b>');
		await expect(page.locator('#q-free')).toHaveValue('Fler bänkar.\nTack!');
		await tabTo(page, 'input[value="light"]');
		await page.keyboard.press('Space');
		await tabTo(page, '#q-minutes');
		await page.keyboard.press('ControlOrMeta+a');
		await page.keyboard.type('1 0');
		// Enter in a field goes on, as the button does.
		await enter(page);

		// A matrix row by row, places, a day in three parts, a picture; an answer brings a question onto the page.
		await expect(page.locator('fieldset.matrix-row')).toHaveCount(2);
		await expectSound(page);
		await tabTo(page, 'input[name="a.path.day"]');
		await page.keyboard.press('ArrowDown');
		await tabTo(page, 'input[name="a.path.dark"]');
		await expectFocusSeen(page);
		await page.keyboard.press('Space');
		for (const [option, key] of [
			['lamps', '2'],
			['ramp', '2']
		] as const) {
			await tabTo(page, `#q-order\\.${option}`);
			await page.keyboard.press(key);
		}
		await tabTo(page, '#q-visit\\.day');
		await page.keyboard.type('31');
		await tabTo(page, '#q-visit\\.month');
		await page.keyboard.type('2');
		await tabTo(page, '#q-visit\\.year');
		await page.keyboard.type('2025');
		await tabTo(page, 'input[name="a.travel"]');
		await page.keyboard.press('ArrowDown');
		await press(words.continue);
		await expect(page.getByRole('alert').getByRole('link')).toHaveCount(2);
		await expect(page.locator('#q-visit\\.day')).toHaveValue('31');
		await expect(page.locator('#question-stop')).toBeVisible();
		await expectSound(page);
		await tabTo(page, '#q-order\\.ramp');
		await page.keyboard.press('1');
		await tabTo(page, '#q-visit\\.day');
		await page.keyboard.press('ControlOrMeta+a');
		await page.keyboard.type('28');
		await tabTo(page, 'input[name="a.stop"]');
		await page.keyboard.press('Space');
		await press(words.continue);
		// The next page exists because of that answer, and says another one back.
		await expect(heading(page)).toContainText(lang === 'en' ? 'By bicycle' : 'Cyklar');
		await expectSound(page);
		await tabTo(page, '#q-metres');
		await page.keyboard.type('-5');
		await press(words.continue);
		await expect(page.getByRole('alert')).toContainText(
			lang === 'en' ? 'Write metres in digits.' : 'Skriv meter'
		);
		await press(words.back);
		await tabTo(page, 'input[name="a.stop"]');
		await page.keyboard.press('ArrowDown');
		await tabTo(page, '#q-stop\\.other');
		await page.keyboard.type('Jag tycker om att cykla');
		await press(words.continue);

		// Back and forth; background questions say why.
		await expect(page.getByText(words.background.optional).first()).toBeVisible();
		await expectSound(page);
		await press(words.back);
		await expect(page.locator('#q-stop\\.other')).toHaveValue('Jag tycker om att cykla');
		await press(words.back);
		await expect(page.locator('#q-minutes')).toHaveValue('1 0');
		await press(words.continue);
		await press(words.continue);
		await tabTo(page, 'input[name="a.age"]');
		await page.keyboard.press('Space');
		await press(words.continue);
		await expectSound(page);
		await tabTo(page, '#q-reach');
		await page.keyboard.type('ingen adress');
		await press(words.continue);
		await expect(page.getByRole('alert').getByRole('link')).toHaveCount(1);
		await expectSound(page);
		await tabTo(page, '#q-reach');
		await page.keyboard.press('ControlOrMeta+a');
		await page.keyboard.type('anna@exempel.se');
		await press(words.continue);

		// Faces, and an order of drawn things, each place a number to tap.
		await expectSound(page);
		await tabTo(page, 'input[name="a.like"]');
		await expectFocusSeen(page);
		await page.keyboard.press('Space');
		await tabTo(page, '#q-best\\.slide');
		await expectFocusSeen(page);
		await page.keyboard.press('Space');
		await press(words.continue);

		// Check, change one thing, come back.
		await expect(heading(page)).toHaveText(words.check.title);
		await expectSound(page);
		for (const told of ['Näckens äng <b>', 'Jag tycker om att cykla', 'anna@exempel.se', '2025'])
			await expect(page.locator('dl.answers')).toContainText(told);
		await expect(page.locator('dl.answers')).toContainText(words.notAnswered);
		await tabTo(page, 'button[value="change:about-you"]');
		await expectFocusSeen(page);
		await enter(page);
		await press(words.clear);
		await expect(page.locator('input[name="a.age"]:checked')).toHaveCount(0);
		await press(words.continue);
		await expect(heading(page)).toHaveText(words.check.title);
		await press(words.send);
		await expect(page).toHaveURL(new RegExp(`/${lang}/consultations/${slug}/sent$`));
		await expect(heading(page)).toHaveText(words.sent.title);
		await expectSound(page);
	});

test('the language can be changed in the middle, and nothing is lost @no-script', async ({ page }) => {
	await page.goto(`${place(slug)}/form`);
	await page.getByLabel('Varje dag').check();
	await page.getByRole('button', { name: 'Fortsätt', exact: true }).click();
	await page.locator('#q-free').fill('Mer skugga.');
	await page.locator('.languages > summary').click();
	await page.getByRole('button', { name: 'English' }).click();
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	await expect(page.locator('#q-free')).toHaveValue('Mer skugga.');
	// What is only in Swedish says so, to the eye and to the ear.
	await expect(page.locator('[lang="sv"]', { hasText: 'Parken ligger vid sjön' })).toBeVisible();
	await page.getByRole('button', { name: 'Back', exact: true }).click();
	await expect(page.getByLabel('Every day')).toBeChecked();
});

test('a double click, the back button and a repeated request are one answer @no-script', async ({ page }) => {
	const before = await taken(slug);
	await toCheck(page, slug);
	const fields = await page
		.locator('main form input[type="hidden"]')
		.evaluateAll((all) =>
			all.map((one) => [(one as HTMLInputElement).name, (one as HTMLInputElement).value])
		);
	const send = page.getByRole('button', { name: 'Skicka dina svar' });
	await send.dblclick();
	await expect(heading(page)).toHaveText('Tack, dina svar är mottagna');
	expect(await taken(slug)).toBe(before + 1);

	await page.goBack();
	const again = page.getByRole('button', { name: 'Skicka dina svar' });
	if ((await again.count()) > 0) {
		await again.click();
		await expect(heading(page)).toHaveText('Tack, dina svar är mottagna');
	}
	const form = { ...Object.fromEntries(fields), move: 'send' };
	const origin = new URL(page.url()).origin;
	for (let time = 0; time < 3; time++) {
		const reply = await page.request.post(`${place(slug)}/form`, {
			form,
			headers: { origin },
			maxRedirects: 0
		});
		expect([reply.status(), reply.headers().location]).toEqual([303, `${place(slug)}/sent`]);
	}
	expect(await taken(slug)).toBe(before + 1);

	// The same key with other answers is another matter, and is told so.
	const other = await page.request.post(`${place(slug)}/form`, {
		form: { ...form, 'a.often': 'daily' },
		headers: { origin },
		maxRedirects: 0
	});
	expect(other.status()).toBe(409);
	expect(await taken(slug)).toBe(before + 1);
});

test('a line that is cut while sending: sent again, it counts once', async ({ page, context }) => {
	const before = await taken(slug);
	await toCheck(page, slug);
	// The server gets the answers; the respondent never gets to know.
	await context.route('**/form', async (route) => {
		await route.fetch({ maxRedirects: 0 });
		await route.abort('connectionreset');
	});
	await page.getByRole('button', { name: 'Skicka dina svar' }).click();
	await page.waitForLoadState();
	await context.unroute('**/form');
	// The browser's own error page: trying again sends the same once more.
	await page.reload();
	await expect(heading(page)).toHaveText('Tack, dina svar är mottagna');
	expect(await taken(slug)).toBe(before + 1);
});

test('a form that is not open says so, and one that does not exist is not found', async ({ page }) => {
	const { consultations } = await (await page.request.get('/api/v1/consultations?state=answered')).json();
	const closed = await page.goto(`${place(consultations[0].slug)}/form`);
	expect(closed?.status()).toBe(410);
	await expectSound(page);
	expect((await page.goto(`${place('finns-inte')}/form`))?.status()).toBe(404);
	await expectSound(page);
});

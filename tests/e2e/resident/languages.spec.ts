import { expect, test, type Page } from '@playwright/test';
import { interfaceLanguages } from '#lib/i18n/languages.ts';
import { openSession, withDatabase } from '../../support/childBrowser.ts';
import { childForm } from '../../support/classSession.ts';
import { openDesk } from '../../support/complaintIntake.ts';
import { everyQuestion } from '../../support/everyQuestion.ts';
import {
	addForm,
	expectNarrow,
	expectNoBarriers,
	expectSpoken,
	knownMessages,
	look
} from '../../support/spoken.ts';
import { openConsultation } from '../../support/staffConsultation.ts';
import { answerAll, stepOf } from '../../support/walker.ts';

let slug: string;
const known = addForm(addForm(knownMessages(), everyQuestion), childForm);
const langs = interfaceLanguages.map(({ tag }) => tag);

test.beforeAll(async ({ browserName: _ }, { project, workerIndex }) => {
	if (project.name !== 'phone') return;
	slug = `alla-sprak-${workerIndex}`;
	await openConsultation(slug, everyQuestion);
	addForm(
		known,
		[`Prov ${slug}`, 'En dialog att prova med.', 'Till att prova.'].map((sv) => ({ sv }))
	);
	await withDatabase(openDesk);
});
test.beforeEach(({ browserName: _ }, { project }) => {
	test.skip(project.name !== 'phone', 'one walk in each language, on a telephone');
	test.setTimeout(120_000);
});

/** A page as it stands: it says of its texts which language they are in, and nothing is wider than the screen. */
async function expectHeard(page: Page, lang: string, name: string): Promise<void> {
	expect(await expectSpoken(page, lang, known)).toBeGreaterThan(3);
	await expectNarrow(page);
	await look(page, `${lang}-${name}`);
}

/** What was typed and what was chosen runs the way its own letters do, whichever way the page runs. */
async function expectOwnDirection(page: Page): Promise<void> {
	const directions = await page
		.locator('.answers bdi')
		.evaluateAll((answers) =>
			answers
				.filter(({ textContent }) => /^\P{L}*[a-z]/iu.test(textContent))
				.map((answer) => getComputedStyle(answer).direction)
		);
	expect([...new Set(directions)]).toEqual(['ltr']);
}

const onward = (page: Page, move: string) =>
	page.locator(`main form button[name="move"][value="${move}"]:not(.visually-hidden)`).first().click();

for (const lang of langs) {
	test(`a dialogue in ${lang}, from the first page to the thanks`, async ({ page }) => {
		await page.goto(`/${lang}`);
		await expectHeard(page, lang, 'home');
		await page.goto(`/${lang}/consultations/${slug}`);
		await expectHeard(page, lang, 'consultation');
		await expectNoBarriers(page);
		await page.goto(`/${lang}/consultations/${slug}/form`);
		await onward(page, 'continue');
		await expect(page.locator('.error-summary')).toBeVisible();
		await expectHeard(page, lang, 'form-error');
		for (let step = await stepOf(page), pages = 0; step !== 'check'; step = await stepOf(page)) {
			expect(pages++).toBeLessThan(20);
			await answerAll(page);
			await expectHeard(page, lang, `form-${step}`);
			await onward(page, 'continue');
			// New questions on the page are answered too.
			if ((await stepOf(page)) === step) await answerAll(page);
		}
		await expectHeard(page, lang, 'form-check');
		await expectOwnDirection(page);
		await expectNoBarriers(page);
		await onward(page, 'send');
		await expect(page).toHaveURL(`/${lang}/consultations/${slug}/sent`);
		await expectHeard(page, lang, 'form-sent');
	});

	test(`a complaint in ${lang}, to its receipt`, async ({ page }) => {
		await page.goto(`/${lang}/complaints`);
		await expectHeard(page, lang, 'complaint');
		await page.locator('main form .button').first().click();
		await expect(page).toHaveURL(/\/complaints\/new\/\w+$/);
		const step = () => page.url().split('/').at(-1) ?? '';
		for (let pages = 0; step() !== 'check'; pages++) {
			expect(pages).toBeLessThan(20);
			await answerAll(page);
			await expectHeard(page, lang, `complaint-${step()}`);
			await onward(page, 'continue');
			await page.waitForLoadState();
		}
		await expectHeard(page, lang, 'complaint-check');
		await onward(page, 'send');
		await expect(page).toHaveURL(`/${lang}/complaints/case/receipt`);
		await expectHeard(page, lang, 'complaint-receipt');
		await expectNoBarriers(page);
	});

	test(`a child’s part of a class session in ${lang}`, async ({ page }) => {
		const { token } = await openSession('y4to6');
		await page.goto(`/${lang}/class/${token}`);
		await expectHeard(page, lang, 'child-start');
		await page.locator('.child-way').first().click();
		for (let pages = 0; (await page.locator('.child-way[value="send"]').count()) === 0; pages++) {
			expect(pages).toBeLessThan(20);
			await answerAll(page);
			await expectHeard(page, lang, `child-${pages}`);
			await page.locator('.child-way[value="continue"]').click();
		}
		await expectHeard(page, lang, 'child-check');
		await expectNoBarriers(page);
		await page.locator('.child-way[value="send"]').click();
		await expect(page).toHaveURL(`/${lang}/class/${token}/sent`);
		await expectHeard(page, lang, 'child-sent');
	});

	test(`rights, and the languages’ own page, in ${lang}`, async ({ page }) => {
		for (const place of ['rights', 'languages', 'languages/thanks', 'reports', 'no-such-page']) {
			await page.goto(`/${lang}/${place}`);
			await expectHeard(page, lang, place.replace('/', '-'));
		}
	});
}

/** The font files that a page fetches, by script. */
async function fontsOf(page: Page, path: string): Promise<string[]> {
	const fetched = new Set<string>();
	page.on('request', (request) => {
		const [, script] = /noto-sans-(?:hebrew-)?([a-z]+)-wght/.exec(request.url()) ?? [];
		if (script) fetched.add(script);
	});
	await page.goto(path);
	await page.evaluate(() => document.fonts.ready);
	return [...fetched].sort();
}

test.describe('a page fetches the fonts of its letters alone', () => {
	for (const { lang, fonts } of [
		{ lang: 'sv', fonts: ['latin'] },
		{ lang: 'sv-simple', fonts: ['latin'] },
		{ lang: 'en', fonts: ['latin'] },
		// The first page's consultation on languages names jiddiš.
		{ lang: 'fi', fonts: ['latin', 'northern'] },
		{ lang: 'fit', fonts: ['latin'] },
		{ lang: 'se', fonts: ['latin', 'northern'] },
		{ lang: 'rom', fonts: ['latin', 'northern'] },
		{ lang: 'yi', fonts: ['hebrew', 'latin'] }
	])
		test(lang, async ({ page }) => {
			expect(await fontsOf(page, `/${lang}`)).toEqual(fonts);
			if (lang !== 'sv') return;
			// The menu shows names in other letters, and fetches them when it is opened.
			await page.locator('.languages > summary').click();
			await page.evaluate(() => document.fonts.ready);
			await expect
				.poll(() => page.evaluate(() => document.fonts.check('1rem "Noto Sans"', 'ייִדיש')))
				.toBe(true);
		});
});

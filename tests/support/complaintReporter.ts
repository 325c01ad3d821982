import { expect, type Page } from '@playwright/test';
import { barriersWithoutScripts, wordsOf, type Office } from './complaintJourney.ts';

/** What each language's reporter and officer write. No word of it may stand anywhere but in the case. */
export const told = {
	sv: {
		tell: 'Pumpanellen släppte inte in mig i bassängen.',
		wish: 'Att Pumpanellen får en ramp.',
		question: 'Vilken dag var det?',
		reply: 'Det var i Pumpanellens vecka.',
		answer: 'Vi har bett Pumpanellen om ursäkt och bygger en ramp.'
	},
	'sv-simple': {
		tell: 'Pumpanellen sa nej till mig.',
		wish: 'Att Pumpanellen säger förlåt.',
		question: 'När var det?',
		reply: 'Det var när Pumpanellen var där.',
		answer: 'Pumpanellen säger förlåt. Vi bygger en ramp.'
	},
	en: {
		tell: 'Pumpanellen would not let me into the pool.',
		wish: 'That Pumpanellen gets a ramp.',
		question: 'Which day was it?',
		reply: 'It was in the week of Pumpanellen.',
		answer: 'We have asked Pumpanellen to build a ramp.'
	},
	ar: {
		tell: 'لم تسمح لي بمبانلن بدخول المسبح.',
		wish: 'أن تبني بمبانلن منحدرًا.',
		question: 'في أي يوم حدث ذلك؟',
		reply: 'كان ذلك في أسبوع بمبانلن.',
		answer: 'طلبنا من بمبانلن أن تبني منحدرًا.'
	}
} as const;
export const plantedWords = ['Pumpanell', 'بمبانلن', 'kari.planterad', 'nora.planterad', '070-123'];
export const contact = 'kari.planterad@exempel.se';
export const changedContact = 'nora.planterad@exempel.se, 070-123 45 67';
export const fileName = 'Pumpanellen i trappan.jpg';

export const heading = (page: Page) => page.getByRole('heading', { level: 1 });
export const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

/** Nothing for axe to say, nothing wider than the screen, no word without its translation, and the page's own direction. */
export async function expectSound(page: Page, lang: string): Promise<void> {
	expect(await barriersWithoutScripts(page)).toEqual([]);
	const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
	expect(beyond, page.url()).toBeLessThanOrEqual(0);
	expect(await page.locator('body').innerText()).not.toMatch(
		/\b(form|common|issues|complaint|receipt|coded):[a-zA-Z]/
	);
	await expect(page.locator('html')).toHaveAttribute('dir', lang === 'ar' ? 'rtl' : 'ltr');
	// What no speaker has reviewed says so, on every page.
	if (lang === 'ar') await expect(page.locator('body')).toContainText(wordsOf('ar')('languages:notice.all'));
}

/** A complaint from the first page to its receipt; the two codes. */
export async function complain(
	page: Page,
	lang: keyof typeof told,
	{ placeId }: Office
): Promise<{ reference: string; secret: string }> {
	const say = wordsOf(lang);
	const onward = () => page.locator('.button').getByText(say('form:continue'), { exact: true }).click();
	const on = async (step: string) => {
		await expect(page).toHaveURL(`/${lang}/complaints/new/${step}`);
		await expectSound(page, lang);
	};
	const tick = async (...values: string[]) => {
		for (const value of values) await page.locator(`main input[value="${value}"]`).check();
	};
	await page.goto(`/${lang}/complaints`);
	await expectSound(page, lang);
	await press(page, say('complaint:start.begin'));
	await on('what');
	await tick('discrimination', 'accessPlace');
	await onward();
	await on('tell');
	await page.locator('textarea').fill(told[lang].tell);
	await onward();
	await on('place');
	await tick(`p-${placeId}`);
	await onward();
	await on('when');
	await onward();
	await on('grounds');
	await tick('disability', 'age');
	await onward();
	await on('affected');
	await tick('self');
	await onward();
	await on('wish');
	await page.locator('textarea').fill(told[lang].wish);
	await onward();
	await on('language');
	await onward();
	await on('reach');
	await page.locator('[name="a.reach"]').fill(contact);
	await onward();
	await on('check');
	for (const written of [told[lang].tell, told[lang].wish, contact, say('complaint:grounds.age')])
		await expect(page.locator('main')).toContainText(written);
	await press(page, say('complaint:send'));
	await expect(page).toHaveURL(`/${lang}/complaints/case/receipt`);
	await expectSound(page, lang);
	const [reference = '', secret = ''] = await page.locator('.shown-code').allInnerTexts();
	return { reference: reference.trim(), secret: secret.trim() };
}

/** The receipt is confirmed as saved, and leads to the case. */
export async function saveReceipt(page: Page, lang: string): Promise<void> {
	const say = wordsOf(lang);
	await page.getByLabel(say('receipt:tick')).check();
	await press(page, say('receipt:saved'));
	await expect(heading(page)).toHaveText(say('receipt:case.state.received.title'));
	await expectSound(page, lang);
}

/** Opens a case with its two codes, typed as people type. */
export async function openWithReceipt(
	page: Page,
	lang: string,
	{ reference, secret }: { reference: string; secret: string }
): Promise<void> {
	const say = wordsOf(lang);
	await page.goto(`/${lang}/complaints/case`);
	await expectSound(page, lang);
	await page.getByLabel(say('receipt:reference')).fill(` ${reference.toLowerCase().replace('-', ' ')}`);
	await page.getByLabel(say('receipt:secret')).fill(secret.toLowerCase().replaceAll('-', ' '));
	await press(page, say('receipt:look.open'));
	await expect(page.locator('main')).toContainText(reference);
	await expectSound(page, lang);
}

/** A photograph is added after sealing, on the receipt's pages. */
export async function addPhotograph(page: Page, lang: string, buffer: Buffer): Promise<void> {
	const say = wordsOf(lang);
	await page.getByRole('link', { name: say('receipt:files.add') }).click();
	await page
		.getByLabel(say('receipt:files.label'))
		.setInputFiles([{ name: fileName, mimeType: 'image/jpeg', buffer }]);
	await press(page, say('receipt:files.send'));
	await expect(page.locator('main')).toContainText(fileName);
	await expectSound(page, lang);
	await page.getByRole('link', { name: say('receipt:files.back') }).click();
}

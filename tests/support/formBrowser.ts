import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { barriersOn } from './axe.ts';

export const langs = ['sv', 'sv-simple', 'en'] as const;
export type Lang = (typeof langs)[number];

const messages = (lang: Lang, file: string) =>
	JSON.parse(readFileSync(join(import.meta.dirname, `../../messages/${lang}/${file}.json`), 'utf8'));

/** The words of the interface that a respondent meets, as they stand in messages/. */
export const wordsOf = (lang: Lang) => ({
	...messages(lang, 'form'),
	start: messages(lang, 'consultation').start as string
});

/** Presses Tab until the focus is on the element. A page that never lets it get there fails. */
export async function tabTo(page: Page, selector: string, backwards = false): Promise<void> {
	for (let press = 0; press < 80; press++) {
		await page.keyboard.press(backwards ? 'Shift+Tab' : 'Tab');
		if ((await page.locator(`${selector}:focus`).count()) > 0) return;
	}
	throw new Error(`Tab never came to ${selector}`);
}

/** Focus can be seen, and nothing covers what has it (WCAG 2.2, 2.4.7 and 2.4.11). */
export async function expectFocusSeen(page: Page): Promise<void> {
	const seen = await page.evaluate(() => {
		const element = document.activeElement as HTMLElement;
		const { left, top, width, height } = element.getBoundingClientRect();
		const over = document.elementFromPoint(left + width / 2, top + height / 2);
		const outlined = [element, element.closest('label')].some((one) => {
			const style = one && getComputedStyle(one);
			return style && style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
		});
		return { outlined, onTop: element.contains(over) || Boolean(over?.contains(element)) };
	});
	expect(seen).toEqual({ outlined: true, onTop: true });
}

/** Nothing for axe to say, nothing wider than the screen, no word without its translation, no cookie. */
export async function expectSound(page: Page): Promise<void> {
	if (test.info().project.use.javaScriptEnabled !== false) {
		expect(await barriersOn(page)).toEqual([]);
	}
	const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
	expect(beyond).toBeLessThanOrEqual(0);
	expect(await page.locator('body').innerText()).not.toMatch(/\b(form|common|issues|consultation):[a-zA-Z]/);
	expect(await page.context().cookies()).toEqual([]);
}

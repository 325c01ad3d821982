import { expect, type Locator, type Page } from '@playwright/test';

const isFocused = (target: Locator): Promise<boolean> =>
	target.first().evaluate((element) => element === document.activeElement);

/** Presses Tab until a field or button has the focus, as somebody does who has no mouse. */
export async function tabTo(page: Page, target: Locator, { back = false, most = 300 } = {}): Promise<void> {
	await expect(target.first()).toBeVisible();
	for (let presses = 0; presses < most; presses++) {
		if (await isFocused(target)) return;
		await page.keyboard.press(back ? 'Shift+Tab' : 'Tab');
	}
	throw new Error(`The keyboard does not come to ${String(target)}`);
}

/** Comes to a button or link by Tab and presses it. */
export async function pressAt(page: Page, target: Locator, options = {}): Promise<void> {
	await tabTo(page, target, options);
	await page.keyboard.press('Enter');
}

/** Writes where the focus is. */
export const write = (page: Page, text: string): Promise<void> => page.keyboard.insertText(text);

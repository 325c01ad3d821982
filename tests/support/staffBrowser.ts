import { expect, test, type Page } from '@playwright/test';
import { barriersOn } from './axe.ts';

export const demoPassword = process.env.DEMO_PASSWORD ?? '';

/** Signs in with a demonstration account and comes to `to`, a path below /{lang}/staff. */
export async function signIn(page: Page, account: string, { lang = 'sv', to = '' } = {}): Promise<void> {
	await page.goto(`/${lang}/staff${to}`);
	await page.locator('#email').fill(account.includes('@') ? account : `${account}@demo.example`);
	await page.locator('#password').fill(demoPassword);
	await page.locator('main form button').click();
	await expect(page).toHaveURL(new RegExp(`/${lang}/staff${to}$`));
}

/** Nothing for axe to say, nothing wider than the screen, and no word that lacks its translation. */
export async function expectGood(page: Page): Promise<void> {
	// axe waits for timers, which never come where scripts are off; the other projects look at the same pages.
	if (test.info().project.use.javaScriptEnabled !== false) {
		expect(await barriersOn(page)).toEqual([]);
	}
	const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
	expect(beyond).toBeLessThanOrEqual(0);
	expect(await page.locator('body').innerText()).not.toMatch(/\b(staff|auth|roles|common|form):[a-zA-Z]/);
}

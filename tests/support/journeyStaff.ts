import { expect, type Browser, type Page } from '@playwright/test';
import { committee, emailOf, password } from './journeyCity.ts';

const now = new Date();
/** The latest year whose second four months are over. */
export const year = now.getMonth() >= 8 ? now.getFullYear() : now.getFullYear() - 1;
export const today = now.toLocaleDateString('sv-SE', { timeZone: 'Europe/Stockholm' });
export const period = `${year}-T2`;
export const base = `/sv/staff/reports/${committee}`;
export const report = `${base}/${period}`;

/** A page of somebody's own without scripts: the forms are plain, and that is the shortest way. */
export async function pageOf(browser: Browser, baseURL: string): Promise<Page> {
	return (await browser.newContext({ baseURL, javaScriptEnabled: false })).newPage();
}

/** One of the committee's people, signed in. */
export async function staff(browser: Browser, baseURL: string, who: string): Promise<Page> {
	const page = await pageOf(browser, baseURL);
	await page.goto('/sv/staff');
	await page.locator('#email').fill(emailOf(who));
	await page.locator('#password').fill(password);
	await page.locator('main form button').click();
	await expect(page).toHaveURL(/\/sv\/staff$/);
	return page;
}

export const press = (page: Page, name: string): Promise<void> =>
	page.getByRole('button', { name, exact: true }).click();

export const told = (page: Page, text: string | RegExp): Promise<void> =>
	expect(page.getByRole('status')).toContainText(text);

import { expect, type Locator, type Page } from '@playwright/test';
import { signIn } from './staffBrowser.ts';

export const saved = (page: Page): Locator => page.locator('.saving');
export const work = (page: Page): Locator => page.locator('.work');
export const outline = (page: Page): Locator => page.getByRole('navigation', { name: 'Formulärets delar' });

/** Signs in, and waits until the editor of a form can be written in. */
export async function openEditor(page: Page, account: string, slug: string): Promise<void> {
	await signIn(page, account, { to: `/consultations/${slug}/edit` });
	await expect(page.locator('.editor')).toBeVisible();
	await expect(page.locator('[inert]')).toHaveCount(0);
}

/** The field of a text in one language of the part that is written on. */
export const field = (scope: Locator, lang: string, nth = 0): Locator =>
	scope.locator(`:is(input[type="text"], textarea)[lang="${lang}"]`).nth(nth);

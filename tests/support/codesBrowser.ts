import { expect, type Browser } from '@playwright/test';
import { signIn } from './staffBrowser.ts';

/** Makes a batch of codes the way a case officer does, in a browser of their own. Returns the codes as they are shown. */
export async function makeCodes(
	browser: Browser,
	slug: string,
	{ entry, count, name = 'Brev' }: { entry: 'code' | 'both'; count: number; name?: string }
): Promise<string[]> {
	const context = await browser.newContext({
		locale: 'sv-SE',
		baseURL: `http://127.0.0.1:${process.env.E2E_PORT}`
	});
	const page = await context.newPage();
	await signIn(page, 'officer', { to: `/consultations/${slug}/codes` });
	await page.locator(`input[name=entry][value=${entry}]`).check();
	await page.locator('form[action="?/entry"] button').click();
	await expect(page.getByRole('status')).toBeVisible();
	await page.locator('#name').fill(name);
	await page.locator('#size').fill(String(count));
	await page.locator('form[action="?/make"] button').click();
	const codes = await page.locator('.made-codes li').allInnerTexts();
	await context.close();
	// The form's page is remembered for a second by who takes answers.
	await new Promise((resolve) => setTimeout(resolve, 1100));
	return codes;
}

import { expect, type Locator } from '@playwright/test';

/** How often the server is asked for what it makes in the background, in milliseconds. */
const often = [100, 250];

/** What a part of a page says once the page is loaded; the server writes whole pages, so nothing comes later. */
async function said(part: Locator): Promise<string> {
	return (await part.allTextContents()).join(' ').replace(/\s+/g, ' ');
}

/** Opens a page until a part of it says something; each look is as the page was loaded. */
export async function openUntil(
	part: Locator,
	words: string,
	{ path, timeout, intervals = often }: { path: string; timeout: number; intervals?: number[] }
): Promise<void> {
	await expect(async () => {
		await part.page().goto(path);
		expect(await said(part)).toContain(words);
	}).toPass({ timeout, intervals });
}

/** Opens a page that shows one of several texts by chance, until the wanted one comes. */
export const openUntilDrawn = (part: Locator, words: string, path: string) =>
	openUntil(part, words, { path, timeout: 90_000, intervals: [1] });

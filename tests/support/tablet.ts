import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, expect, type LaunchOptions, type Page } from '@playwright/test';
import { go } from './childBrowser.ts';
import { tabTo, type Lang } from './formBrowser.ts';
import { labelOf, type Child } from './schoolClass.ts';
import { wholeBrowser } from './wholeBrowser.ts';

/** Ten browsers on two cores, behind a slow net, take their time. */
const soon = expect.configure({ timeout: 45_000 });

/** The words of the interface that a child meets. */
const wordsIn = (lang: Lang, file: string) =>
	JSON.parse(readFileSync(join(import.meta.dirname, `../../messages/${lang}/${file}.json`), 'utf8'));

/** What a telephone's net is like: milliseconds, and bytes a second. */
const slowNet = (latency: number) => ({
	offline: false,
	latency,
	downloadThroughput: 200_000,
	uploadThroughput: 90_000
});

export type Tablet = {
	page: Page;
	lang: Lang;
	/** Everything that it keeps. */
	profile: string;
	/** Every address that it was at. */
	visited: Set<string>;
	/** Where a group's children begin. */
	start: string;
	close: () => Promise<void>;
};

/** A tablet of its own, with a profile that outlives it, behind a slow net. */
export async function openTablet(
	options: LaunchOptions,
	baseURL: string,
	lang: Lang,
	latency: number
): Promise<Tablet> {
	const profile = mkdtempSync(join(tmpdir(), 'radslag-tablet-'));
	const context = await chromium.launchPersistentContext(profile, {
		...wholeBrowser(options),
		// A tablet shows a page that one goes back to as it was left; the test's browser does not unless it is told so.
		ignoreDefaultArgs: ['--disable-back-forward-cache'],
		baseURL,
		viewport: { width: 810, height: 1080 },
		hasTouch: true
	});
	const page = context.pages()[0] ?? (await context.newPage());
	page.setDefaultTimeout(45_000);
	await (await context.newCDPSession(page)).send('Network.emulateNetworkConditions', slowNet(latency));
	const visited = new Set<string>();
	page.on('framenavigated', (frame) => visited.add(new URL(frame.url()).pathname));
	return { page, lang, profile, visited, start: '', close: () => context.close() };
}

const child = (tablet: Tablet) => wordsIn(tablet.lang, 'child');
export const heading = ({ page }: Pick<Tablet, 'page'>) => page.getByRole('heading', { level: 1 });
const move = (tablet: Tablet, name: string) => go(tablet.page, child(tablet)[name]);
const hello = (tablet: Tablet) => soon(heading(tablet)).toHaveText(child(tablet).start.title);

/** To the session by its three words. */
export async function joinByWords(tablet: Tablet, words: readonly string[]): Promise<void> {
	const { page, lang } = tablet;
	await page.goto(`/${lang}/class`);
	for (const [at, word] of words.entries()) await page.locator(`#word${at + 1}`).fill(word);
	await page.getByRole('button', { name: wordsIn(lang, 'classes').door.go }).click();
	await hello(tablet);
	tablet.start = new URL(page.url()).pathname;
}

/** To the session by the address that its QR code holds, and over to one's own language. */
export async function joinByAddress(tablet: Tablet, address: string): Promise<void> {
	const { page, lang } = tablet;
	await page.goto(address);
	await page.locator(`a[hreflang="${lang}"]`).click();
	await soon(page).toHaveURL(new RegExp(`/${lang}/class/`));
	await hello(tablet);
	tablet.start = new URL(page.url()).pathname;
}

/** The next child has the tablet: nothing is tapped yet. */
export async function begin(tablet: Tablet, { by }: Child): Promise<void> {
	const { page } = tablet;
	if (by === 'switch') {
		await tabTo(page, '.child-way');
		await page.keyboard.press('Enter');
	} else await go(page, child(tablet).start.begin);
	await soon(page.locator('input[name="a.place"]')).toHaveCount(3);
	expect(await page.locator('input:checked').count()).toBe(0);
}

async function choose(
	{ page, lang }: Tablet,
	{ by }: Child,
	id: Parameters<typeof labelOf>[0]
): Promise<void> {
	if (by !== 'switch') return page.getByText(labelOf(id, lang), { exact: true }).click();
	await tabTo(page, `input[value=${id}]`);
	await page.keyboard.press('Space');
}

async function onward(tablet: Tablet, { by }: Child, value: 'continue' | 'skip' | 'send'): Promise<void> {
	const { page } = tablet;
	if (by !== 'switch') return move(tablet, value === 'continue' ? 'next' : value);
	await tabTo(page, `.child-way[value=${value}]`);
	await page.keyboard.press(value === 'skip' ? 'Space' : 'Enter');
}

export const tapPlace = (tablet: Tablet, child: Child) => choose(tablet, child, child.place);

/** From the picture, which is tapped, to the child's own words. */
async function toWords(tablet: Tablet, child: Child): Promise<void> {
	const { page } = tablet;
	await onward(tablet, child, 'continue');
	await soon(page.locator('input[name="a.feels"]')).toHaveCount(4);
	await choose(tablet, child, child.feels);
	await onward(tablet, child, 'continue');
	await soon(page.locator('.taps-row')).toHaveCount(3);
	for (const [at, id] of child.order.entries()) {
		const tap = `input[name="a.order.${id}"][value="${at + 1}"]`;
		if (child.by === 'switch') {
			await tabTo(page, tap);
			await page.keyboard.press('Space');
		} else await page.locator('label.tap', { has: page.locator(tap) }).click();
	}
	await onward(tablet, child, 'continue');
	await soon(page.getByRole('textbox')).toHaveValue('');
}

/** Goes on from the picture, which is tapped, and sends or leaves. */
export async function finish(tablet: Tablet, one: Child): Promise<void> {
	const { page } = tablet;
	const words = child(tablet);
	await toWords(tablet, one);
	if (one.why !== undefined) {
		if (one.by === 'switch') await tabTo(page, 'textarea');
		else await page.getByRole('textbox').click();
		await page.keyboard.type(one.why);
	}
	if (one.leaves === 'walks') return;
	if (one.leaves === 'discards') {
		await move(tablet, 'stop');
		await go(page, words.stopping.discard);
		return hello(tablet);
	}
	await onward(tablet, one, one.why === undefined ? 'skip' : 'continue');
	await soon(page.locator('.child-answers')).toContainText(labelOf(one.place, tablet.lang));
	await onward(tablet, one, 'send');
	await soon(heading(tablet)).toHaveText(words.sent.title);
}

/** Hands the tablet to the next child: by the button, or from the start address when somebody just walked off. */
export async function handOn(tablet: Tablet, before: Child): Promise<void> {
	if (before.leaves === 'walks') await tablet.page.goto(tablet.start);
	else if (!before.leaves) await tablet.page.getByRole('button', { name: child(tablet).sent.next }).click();
	await hello(tablet);
}

/** Meets the pause with something tapped, and once more where nobody has begun. */
export async function waitThrough(tablet: Tablet, value: string, resume: () => Promise<void>): Promise<void> {
	const { page } = tablet;
	const words = child(tablet);
	await move(tablet, 'next');
	await soon(heading(tablet)).toHaveText(words.paused.title);
	await resume();
	await go(page, words.paused.again);
	await soon(page.locator(`input[value=${value}]`)).toBeChecked();
}

/** The session is over: nothing of anybody comes up by going back, and no address that was visited leads anywhere. */
export async function expectNothingLeft(tablet: Tablet, typed: string): Promise<void> {
	const { page, lang, visited, start } = tablet;
	const over = wordsIn(lang, 'child').gone.over.title as string;
	for (let back = 0; back < 5; back++) {
		await page.goBack();
		await soon(page.locator('h1')).toHaveText([new RegExp(`^(${over}|${child(tablet).sent.title})$`)]);
		expect(await page.content()).not.toContain(typed);
		expect(await page.locator('input:checked').count()).toBe(0);
	}
	for (const address of [...visited].filter((path) => path.startsWith(`${start}/`))) {
		const answer = await page.request.get(address);
		if (!address.endsWith('/sent')) expect(answer.status(), address).toBe(410);
		expect(await answer.text()).not.toContain(typed);
	}
	expect((await page.goto(start))?.status()).toBe(410);
	await soon(heading(tablet)).toHaveText(over);
	expect(await page.context().cookies()).toEqual([]);
}

import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { directionOf } from '#lib/domain/text/text.ts';
import { barriersOn } from './axe.ts';

type Tree = { [key: string]: string | Tree };

/** Texts that are known by heart → the languages that they are in. */
export type Known = Map<string, Set<string>>;

const spoken = (tag: string) => tag.split('-')[0] ?? tag;
const tidy = (text: string) =>
	text
		.replace(/[\u2066-\u2069]/g, '')
		.replace(/\s+/g, ' ')
		.trim();

function add(known: Known, text: string, tag: string): void {
	const words = tidy(text);
	// Short words may be the same in several languages, and names are.
	if (words.length > 3) known.set(words, (known.get(words) ?? new Set()).add(spoken(tag)));
}

function addTree(known: Known, tree: Tree, tag: string): void {
	for (const value of Object.values(tree))
		if (typeof value !== 'string') addTree(known, value, tag);
		else if (!value.includes('{{')) add(known, value, tag);
}

/** Texts of a form, by the language that each is written in. */
export function addForm(known: Known, value: unknown): Known {
	if (typeof value !== 'object' || value === null) return known;
	for (const [key, inner] of Object.entries(value))
		if (/^(sv|sv-simple|en|fi)$/.test(key) && typeof inner === 'string') add(known, inner, key);
		else addForm(known, inner);
	return known;
}

/** Every message without placeholders, by the languages that have it in these very words. */
export function knownMessages(): Known {
	const known: Known = new Map();
	for (const tag of readdirSync('messages').filter((name) => name !== 'status'))
		for (const file of readdirSync(join('messages', tag)))
			addTree(known, JSON.parse(readFileSync(join('messages', tag, file), 'utf8')) as Tree, tag);
	return known;
}

/** Each text of the page with the language that it is said to be in. */
const textsOn = (page: Page): Promise<[text: string, lang: string, place: string][]> =>
	page.evaluate(() => {
		const found: [string, string, string][] = [];
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			const parent = node.parentElement;
			if (!parent || parent.closest('script, style, template, textarea')) continue;
			const lang = parent.closest('[lang]')?.getAttribute('lang') ?? '';
			if (node.nodeValue?.trim()) found.push([node.nodeValue, lang, parent.outerHTML.slice(0, 160)]);
		}
		return found;
	});

/** A page says its language, and of each text that is known by heart the language that it is in. Gives how many it knew. */
export async function expectSpoken(page: Page, lang: string, known: Known): Promise<number> {
	await expect(page.locator('html')).toHaveAttribute('lang', lang);
	await expect(page.locator('html')).toHaveAttribute('dir', directionOf(lang));
	const html = await page.content();
	expect(html).not.toMatch(/[\ufdd0-\ufdef]/);
	expect(html).not.toMatch(
		/>[^<]*\b(form|common|issues|consultation|child|complaint|receipt|languages):[a-z]/
	);
	const texts = (await textsOn(page)).flatMap(([text, said, place]) => {
		const languages = known.get(tidy(text));
		return languages ? [{ said, place, languages: [...languages] }] : [];
	});
	expect(texts.filter(({ said, languages }) => !languages.includes(spoken(said)))).toEqual([]);
	return texts.length;
}

/** Nothing wider than the narrowest screen there is, nor than the one that the page is on. */
export async function expectNarrow(page: Page): Promise<void> {
	const before = page.viewportSize();
	for (const width of [320, before?.width ?? 390]) {
		await page.setViewportSize({ width, height: before?.height ?? 844 });
		const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
		expect(beyond, `${page.url()} at ${width}`).toBeLessThanOrEqual(0);
	}
}

const looks = process.env.LOOKS_DIR;

/** Keeps a picture of the page where somebody wants to look (LOOKS_DIR). */
export async function look(page: Page, name: string): Promise<void> {
	if (!looks) return;
	mkdirSync(looks, { recursive: true });
	await page.screenshot({ path: join(looks, `${name}.png`), fullPage: true });
}

/** No barrier that axe knows of. */
export const expectNoBarriers = async (page: Page) => expect(await barriersOn(page)).toEqual([]);

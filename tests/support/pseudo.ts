import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';

type Tree = { [key: string]: string | Tree };

/** Two languages that nobody speaks: Swedish made longer and accented, and Swedish in letters that run from right to left. */
export const pseudo = { long: 'en-XA', rightToLeft: 'he-XA' } as const;

const accented: Record<string, string> = {
	...{ a: 'áà', e: 'ëê', i: 'ïî', o: 'ôò', u: 'ùú', y: 'ýÿ', å: 'åå', ä: 'ää', ö: 'öö' },
	...{ c: 'ç', n: 'ñ', s: 'š', z: 'ž', d: 'đ', t: 'ŧ', g: 'ğ' }
};
const hebrew = 'אבגדהוזחטיכלמנסעפצקרשתםןףץ';

const outOf = (text: string, letter: (one: string) => string): string =>
	// What stands in braces is filled in, and stays.
	text
		.split(/(\{\{[^}]*\}\})/)
		.map((part, at) => (at % 2 === 1 ? part : [...part].map(letter).join('')))
		.join('');

/** Vowels doubled: some forty per cent longer, in longer words. */
const longer = (text: string) => `⟦${outOf(text, (one) => accented[one] ?? one)}⟧`;
const mirrored = (text: string) =>
	`⟦${outOf(text, (one) => (/[a-zåäö]/i.test(one) ? (hebrew[(one.codePointAt(0) ?? 0) % hebrew.length] ?? one) : one))}⟧`;

const changed = (tree: Tree, change: (text: string) => string): Tree =>
	Object.fromEntries(
		Object.entries(tree).map(([key, value]) => [
			key,
			typeof value === 'string' ? change(value) : changed(value, change)
		])
	);

/** A folder for LANGUAGES_DIR with both of them, whole. */
export function pseudoLanguages(): string {
	const folder = mkdtempSync(join(tmpdir(), 'radslag-pseudo-'));
	const rows = [
		{ tag: pseudo.long, name: '⟦Långa⟧', plural: 'sv', format: 'sv-SE', change: longer },
		{ tag: pseudo.rightToLeft, name: '⟦ארעמעאך⟧', plural: 'sv', format: 'sv-SE', change: mirrored }
	];
	writeFileSync(join(folder, 'languages.json'), JSON.stringify(rows.map(({ change: _, ...row }) => row)));
	for (const { tag, change } of rows) {
		mkdirSync(join(folder, tag));
		for (const file of readdirSync('messages/sv'))
			writeFileSync(
				join(folder, tag, file),
				JSON.stringify(changed(JSON.parse(readFileSync(join('messages/sv', file), 'utf8')) as Tree, change))
			);
	}
	return folder;
}

export type Found = {
	/** Texts that are cut off, or run out of their boxes. */
	clipped: string[];
	/** Texts of the interface that are in no message. */
	loose: string[];
	/** Sentences that are put together of two messages. */
	glued: string[];
	/** Pixels that the page is wider than the screen. */
	beyond: number;
};

/** What is wrong with a page in a language that nobody speaks. */
export const faultsOf = (page: Page): Promise<Found> =>
	page.evaluate(() => {
		const own = document.documentElement.lang;
		const found = { clipped: new Set<string>(), loose: new Set<string>(), glued: new Set<string>() };
		const shown = (element: Element) =>
			element.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true }) &&
			!element.closest('.visually-hidden, .skip, script, style, template, textarea, select, svg');
		const short = (text: string) => text.replace(/\s+/g, ' ').trim().slice(0, 90);
		const inline = (element: Element) => getComputedStyle(element).display === 'inline';

		/** The text of a box, without that of boxes inside it. */
		const lineOf = (box: Element): string =>
			[...box.childNodes]
				.map((node) => {
					if (node.nodeType === Node.TEXT_NODE) return node.nodeValue ?? '';
					if (!(node instanceof Element) || !shown(node)) return '';
					return inline(node) ? lineOf(node) : '\n';
				})
				.join('');

		for (const element of document.body.querySelectorAll('*')) {
			if (!shown(element)) continue;
			const texts = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
			if (!inline(element) && lineOf(element).trim() && element.scrollWidth > element.clientWidth + 1)
				found.clipped.add(short(element.textContent ?? ''));
			if (!inline(element))
				for (const line of lineOf(element).split('\n'))
					if (/[^.!?:…\s]⟧[\s,;:–-]*⟦/.test(line.replace(/[\u2066-\u2069]/g, '')))
						found.glued.add(short(line));
			if (element.closest('[lang]')?.getAttribute('lang') !== own) continue;
			for (const node of texts) {
				let rest = node.nodeValue ?? '';
				for (let before = ''; before !== rest;) {
					before = rest;
					rest = rest.replace(/⟦[^⟦⟧]*⟧/g, '');
				}
				if (/\p{L}{2}/u.test(rest)) found.loose.add(short(rest));
			}
		}
		return {
			clipped: [...found.clipped],
			loose: [...found.loose],
			glued: [...found.glued],
			beyond: document.documentElement.scrollWidth - innerWidth
		};
	});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { directionOf } from '#lib/domain/text/text.ts';
import { interfaceLanguages } from '#lib/i18n/languages.ts';
import { inEveryLanguage } from '#lib/i18n/load.ts';
import { fillReleased } from '../support/fillReleased.ts';
import { pdfText } from '../support/readExports.ts';
import { send } from '../support/raw.ts';
import { startServer } from '../support/server.ts';
import { startSite, type Site } from '../support/site.ts';

const tags = interfaceLanguages.map(({ tag }) => tag);
const pages = [
	'',
	'/consultations',
	'/consultations/lekplatsen',
	'/consultations/lekplatsen/form',
	'/results/parken',
	'/reports/jarva/2026-T1',
	'/complaints'
];
const paths = tags.flatMap((tag) => pages.map((page) => `/${tag}${page}`));

/** The first words of every page, in the languages that have them. */
const known: Record<string, string> = Object.fromEntries(
	Object.entries(inEveryLanguage('common:skip')).map(([tag, text]) => [
		tag,
		typeof text === 'string' ? text : text.text
	])
);

let site: Site;
beforeAll(async () => {
	site = await startSite({ LC_ALL: 'C' });
	await fillReleased(site.db);
}, 300_000);
afterAll(() => site.remove());

const noSpace = (text: string) => text.replace(/\s+/g, ' ');

/** What is not of the page's language in it: another root, another language's links, texts or days. */
function strangers(html: string, tag: string): string[] {
	const found: string[] = [];
	const root = /<html([^>]*)>/.exec(html)?.[1] ?? '';
	if (!root.includes(`lang="${tag}"`) || !root.includes(`dir="${directionOf(tag)}"`)) found.push(root);
	for (const [, place = ''] of html.matchAll(/<form[^>]* action="(\/[^"]*)"/g))
		if (place.split('/')[1] !== tag) found.push(place);
	// In its own words, or in Swedish where it has none; and in no third language's.
	const skip = known[tag] ?? known['sv'] ?? '';
	if (!html.includes(`>${skip}<`)) found.push(`without: ${skip}`);
	for (const [other, text] of Object.entries(known))
		if (text !== skip && html.includes(`>${text}<`)) found.push(`text of ${other}`);
	const partial = interfaceLanguages.find((language) => language.tag === tag)?.whole === false;
	if (partial !== / data-(unreviewed|other-language)/.test(root)) found.push('notice');
	for (const [, lang = ''] of html.matchAll(/<(?:span|tspan) lang="([\w-]+)"[^>]*class="other-language"/g))
		if (lang !== 'sv') found.push(`shown in ${lang}`);
	return found;
}

/** An order that looks like chance and is the same each time. */
const shuffled = (count: number): string[] =>
	Array.from({ length: count }, (_, at) => paths[(at * 7919 + ((at * at) % 31)) % paths.length] ?? '/sv');

describe('five hundred requests at once, in every language', () => {
	it.each([
		['from memory', () => ''],
		['each made anew', (at: number) => `?request=${at}`]
	])(
		'never get another one’s words: %s',
		async (_, query) => {
			const alone = new Map<string, string>();
			for (const path of paths) {
				const { status, text } = await send(site.port, path);
				expect(status, path).toBe(200);
				alone.set(path, text);
			}
			const asked = shuffled(500);
			const replies = await Promise.all(
				asked.map((path, at) =>
					send(site.port, path + query(at), { headers: { 'accept-language': tags[at % 8] } })
				)
			);
			const wrong = replies.flatMap(({ status, text }, at) => {
				const path = asked[at] ?? '';
				const tag = path.split('/')[1] ?? '';
				const found = status === 200 ? strangers(text, tag) : [String(status)];
				// Addresses of a page say the question of it.
				const same = query(at) !== '' || text === alone.get(path);
				return found.length > 0 || !same ? [{ path, found, same }] : [];
			});
			expect(wrong).toEqual([]);
			expect(new Set(asked.map((path) => path.split('/')[1]))).toEqual(new Set(tags));
		},
		180_000
	);
});

describe('a machine of another country', () => {
	it('gives the same pages and files', async () => {
		const files = tags.map((tag) => `/${tag}/reports/jarva/2026-T1/file/report.pdf`);
		const tables = tags.map((tag) => `/${tag}/reports/jarva/2026-T1/file/report.csv`);
		const read = async (port: number) => {
			const found: [string, string][] = [];
			for (const path of [...paths, ...tables]) found.push([path, (await send(port, path)).text]);
			for (const path of files) found.push([path, await pdfText((await send(port, path)).body)]);
			return found;
		};
		const first = await read(site.port);
		await site.stop();
		const abroad = await startServer({
			dataDir: site.folder,
			port: site.port,
			env: {
				DEMO: '0',
				RATE_LIMIT: '1000000',
				READ_LIMIT: '10000000',
				LC_ALL: 'pl_PL.UTF-8',
				LANG: 'pl_PL.UTF-8',
				LANGUAGE: 'pl',
				TZ: 'Pacific/Auckland'
			}
		});
		try {
			const second = await read(abroad.port);
			expect(second.map(([path]) => path)).toEqual(first.map(([path]) => path));
			expect(
				second.flatMap(([path, text], at) =>
					text === first[at]?.[1] ? [] : [[path, differing(text, first[at]?.[1] ?? '')]]
				)
			).toEqual([]);
			expect(noSpace(second.find(([path]) => path === '/sv')?.[1] ?? '')).toContain('lang="sv"');
		} finally {
			await abroad.stop();
		}
	}, 300_000);
});

/** Where two texts part. */
function differing(one: string, other: string): string {
	let at = 0;
	while (at < one.length && one[at] === other[at]) at++;
	return `${one.slice(Math.max(0, at - 60), at + 60)} | ${other.slice(at, at + 60)}`;
}

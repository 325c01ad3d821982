import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { outcomeOf, runScript } from '../support/server.ts';
import { startSite, type Site } from '../support/site.ts';

let site: Site;
beforeAll(async () => {
	site = await startSite({ LANGUAGES_DIR: join(import.meta.dirname, '../fixtures/languages') });
}, 300_000);
afterAll(() => site?.remove());

const page = async (path: string) => (await fetch(`${site.origin}${path}`)).text();

describe('a language that a folder adds', () => {
	it('has pages that say its name, its own words and what is in Swedish', async () => {
		const html = await page('/so');
		expect(html).toContain('<html lang="so"');
		expect(html).toContain('dir="ltr"');
		expect(html).toContain('data-unreviewed="all"');
		expect(html).toContain('data-other-language');
		expect(html).toContain('Luqadaha');
		expect(html).toMatch(/<h1[^>]*><span lang="sv" dir="ltr"[^>]*>Säg vad du tycker<\/span>/);
	});

	it('stands in the menu of every page, by its own name', async () => {
		for (const lang of ['sv', 'en', 'yi', 'so'])
			expect(await page(`/${lang}`)).toMatch(/hreflang="so"[^>]*>Soomaali</);
		expect(await page('/sv/languages')).toContain('Soomaali');
	});

	it('leaves the others as they are', async () => {
		const html = await page('/sv');
		expect(html).toContain('<html lang="sv"');
		expect(html).not.toContain('Luqadaha');
		expect(html).not.toContain('data-unreviewed');
	});

	it('has no pages of staff', async () => {
		const answer = await fetch(`${site.origin}/so/staff`, { redirect: 'manual' });
		expect([answer.status, answer.headers.get('location')]).toEqual([303, '/sv/staff']);
	});
});

describe('a folder that cannot be used', () => {
	const so = { tag: 'so', name: 'Soomaali', plural: 'so', format: 'so' };
	const folder = mkdtempSync(join(tmpdir(), 'radslag-languages-'));
	afterAll(() => rmSync(folder, { recursive: true, force: true }));

	it.each<[string, unknown, Record<string, string>?]>([
		['nothing', undefined],
		['no JSON', '{'],
		['no list', so],
		['an unknown field', [{ ...so, pages: '.*' }]],
		['a tag that is a path', [{ ...so, tag: '../so' }]],
		['a tag that is taken', [{ ...so, tag: 'sv' }]],
		['a tag that is an address', [{ ...so, tag: 'api' }]],
		['the same tag twice', [so, so]],
		['formats of no language', [{ ...so, format: 'no_such' }]],
		['no messages', [{ ...so, tag: 'om' }]],
		['messages that are no JSON', [so], { 'common.json': '{"languages": ' }],
		['messages that are no texts', [so], { 'common.json': '{"languages": 3}' }]
	])('says in one line what is wrong, and does not start: %s', async (_, given, files = {}) => {
		rmSync(folder, { recursive: true, force: true });
		mkdirSync(join(folder, 'so'), { recursive: true });
		const text = typeof given === 'string' ? given : JSON.stringify(given);
		if (given !== undefined) writeFileSync(join(folder, 'languages.json'), text);
		for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, 'so', name), content);
		const { code, err } = await outcomeOf(
			runScript('src/radslag.ts', ['languages'], { LANGUAGES_DIR: folder, DATA_DIR: folder })
		);
		expect(code).toBe(1);
		expect(err.trim().split('\n')).toHaveLength(1);
		expect(err).toMatch(/^LANGUAGES_DIR: /);
	});
});

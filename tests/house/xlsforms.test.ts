import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findingCodes } from '#lib/domain/xlsforms/codes.ts';
import { staffLanguages } from '#lib/i18n/languages.ts';
import { readXlsform } from '#lib/server/xlsforms/readXlsform.ts';
import { hostileWorkbooks } from '../support/hostileWorkbooks.ts';
import { styles } from '../support/xlsformStyles.ts';

describe.each(staffLanguages.map(({ tag }) => tag))('findings in %s', (tag) => {
	const { findings } = JSON.parse(readFileSync(`messages/${tag}/xlsforms.json`, 'utf8')) as {
		findings: Record<string, string>;
	};
	it('have words, each of them', () =>
		expect(Object.keys(findings).toSorted()).toEqual(Object.keys(findingCodes).toSorted()));
	it('name only what they are given', async () => {
		const small = hostileWorkbooks.filter(
			({ name }) => !/MB|thousand|million|more cells|more bytes/.test(name)
		);
		const all = [...styles.map(({ bytes }) => bytes), ...small.map(({ bytes }) => bytes())];
		const seen = new Set<string>();
		for (const bytes of all)
			for (const { code, params = {} } of (await readXlsform(bytes)).findings) {
				seen.add(code);
				const names = [...findings[code]!.matchAll(/\{\{(\w+)\}\}/g)].map(([, name = '']) => name);
				expect(Object.keys(params), code).toEqual(expect.arrayContaining(names));
			}
		expect(seen.size).toBeGreaterThan(70);
	});
});

it('the table of what maps to what names every finding', () => {
	const page = readFileSync('docs/xlsform.md', 'utf8');
	expect(Object.keys(findingCodes).filter((code) => !page.includes(`\`${code}\``))).toEqual([]);
});

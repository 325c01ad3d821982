import { describe, expect, it } from 'vitest';
import { findingCodes, found, levels } from '#lib/domain/findings/finding.ts';
import { staffLanguages } from '#lib/i18n/languages.ts';
import { loadedTranslator, readMessages } from '#lib/i18n/load.ts';
import { findingText } from './findingText.ts';

const languages = staffLanguages.map(({ tag }) => tag);

describe.each(languages)('what is said of findings in %s', (lang) => {
	const t = loadedTranslator(lang);

	it('has a sentence for every code', () => {
		const said = findingCodes.map((code) => findingText(found('q', code, { values: { count: 2 } }), t));
		expect(said.filter((text) => !/[.?!]$/.test(text))).toEqual([]);
	});
	it('has no sentence for a code that there is not', () => {
		const messages = readMessages()[lang]?.findings as Record<string, unknown>;
		const keys = Object.keys(messages).map((key) => key.replace(/_(one|other)$/, ''));
		expect(new Set(keys)).toEqual(new Set(['level', ...findingCodes]));
	});
	it('has a word for every level', () =>
		expect(levels.map((level) => t(`findings:level.${level}`)).every((word) => word.length > 2)).toBe(true));
	it('calls a language by its own name, and counts', () => {
		const one = found('q', 'translation-missing', { lang: 'fi', values: { language: 'fi', count: 1 } });
		const many = { ...one, values: { language: 'fi', count: 3 } };
		expect(findingText(one, t)).toMatch(/^Suomi: .*\b1 text\b/);
		expect(findingText(many, t)).toMatch(/\b3 text(s|er)\b/);
	});
});

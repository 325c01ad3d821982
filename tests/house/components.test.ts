import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';

const eslint = new ESLint();

/** Rules of the house that a component breaks. */
async function broken(markup: string): Promise<(string | null)[]> {
	const [result] = await eslint.lintText(markup, { filePath: 'src/lib/ui/Example.svelte' });
	return (result?.messages ?? []).map(({ ruleId }) => ruleId);
}

describe('text for people stands in messages', () => {
	it.each([
		['a paragraph', '<p>Tack för dina svar</p>'],
		['a word beside a value', '<p>{1} svar</p>'],
		['a name for a screen reader', '<nav aria-label="Huvudmeny"></nav>'],
		['a picture in words', '<img src="/a.png" alt="En park" />'],
		['part of a name', '<nav aria-label="Sida {1}"></nav>'],
		[
			'a description for search engines',
			'<svelte:head><meta name="description" content="Säg vad du tycker" /></svelte:head>'
		],
		['words in braces', "<p>{'Tack för svaren'}</p>"]
	])('%s', async (_, markup) => {
		expect(await broken(markup)).toEqual(['house/no-loose-text']);
	});

	it.each([
		['translated text', '<script lang="ts">\n\tlet { t } = $props();\n</script>\n\n<p>{t("form:send")}</p>'],
		['marks and figures', '<p>{1} – {2} %</p>'],
		['the name of the product', '<p>Rådslag</p>'],
		[
			'a name that no person reads',
			'<svelte:head><meta name="viewport" content="width=device-width" /></svelte:head>'
		],
		['an empty alternative', '<img src="/a.png" alt="" />'],
		['a style sheet', '<style>\n\tp {\n\t\tcolor: red;\n\t}\n</style>\n\n<p>{1}</p>']
	])('lets %s stand', async (_, markup) => {
		expect(await broken(markup)).toEqual([]);
	});
});

it('refuses what the content security policy would refuse', async () => {
	expect(await broken('<p style="color: red">{1}</p>')).toEqual(['svelte/no-inline-styles']);
	expect(await broken('<p style:color="red">{1}</p>')).toEqual(['svelte/no-inline-styles']);
	expect(await broken('<p>{@html "<b>x</b>"}</p>')).toContain('svelte/no-at-html-tags');
});

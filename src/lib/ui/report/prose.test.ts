import { render } from 'svelte/server';
import type { Component, ComponentProps } from 'svelte';
import { describe, expect, it } from 'vitest';
import { examplePopulation, suppressedConsultation } from '../../../../tests/support/releasedExample.ts';
import { figuresBeside, figuresOf, findFigure, onlyFigures } from '#lib/domain/reports/prose/figures.ts';
import { proseIn } from '#lib/domain/reports/prose/local.ts';
import type { ProseBlock, ProseDoc } from '#lib/domain/reports/prose/shapes.ts';
import { buildReport } from '#lib/domain/reports/report.ts';
import { periodOf } from '#lib/domain/reports/period.ts';
import { formatOf } from '#lib/i18n/format.ts';
import { loadedTranslator } from '#lib/i18n/load.ts';
import ProseText from './ProseText.svelte';

const i18n = { t: loadedTranslator('sv'), lang: 'sv', dir: 'ltr', format: formatOf('sv') };
function draw(props: ComponentProps<typeof ProseText>): string {
	const context = new Map([[Symbol.for('radslag.i18n'), i18n]]);
	return render(ProseText as Component, { props, context }).body.replace(/<!--.*?-->/gs, '');
}
const words = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

const closedOn = suppressedConsultation.head.closedOn ?? '';
const { committee } = suppressedConsultation.head;
const report = buildReport({
	committee,
	period: periodOf(Number(closedOn.slice(0, 4)), 'VB'),
	known: [suppressedConsultation],
	released: [suppressedConsultation],
	terms: [],
	population: examplePopulation
});
const figures = figuresOf(report);

const paragraph = (id: string, text: string): ProseBlock => ({
	type: 'paragraph',
	attrs: { id },
	content: [{ type: 'text', text }]
});
const written = (content: ProseBlock[], lang = 'sv', status: 'draft' | 'published' = 'published') => ({
	value: { doc: { type: 'doc', content } satisfies ProseDoc, lang, status },
	section: 'background' as const
});
const quoted = '11111111-1111-4111-8111-111111111111';
const quotation: ProseBlock = { type: 'quotation', attrs: { id: 'quote-1', text: quoted } };

describe('what a committee has written', () => {
	it('has its headings where the page wants them', () => {
		const html = draw({
			...written([
				{ type: 'heading', attrs: { id: 'head-1', level: 3 }, content: [{ type: 'text', text: 'Upp' }] },
				{ type: 'heading', attrs: { id: 'head-2', level: 4 }, content: [{ type: 'text', text: 'Ned' }] }
			]),
			level: 4
		});
		expect(html).toMatch(/<h4[^>]*>Upp<\/h4>.*<h5[^>]*>Ned<\/h5>/s);
	});
	it('shows the number of a passage, which can be led to', () => {
		const html = draw({
			...written([paragraph('one-1', 'Ett.'), paragraph('two-2', 'Två.')]),
			numbers: { 'background/one-1': '12', 'background/two-2': '12a' }
		});
		expect(html).toMatch(/id="p-12"/);
		expect(html).toMatch(/id="p-12a"/);
		expect(words(html)).toContain('Stycke 12 Ett.');
		expect(draw({ ...written([paragraph('one-1', 'Ett.')]), of: 'x', section: 'goals' })).not.toContain(
			'id="p-'
		);
	});
	it('quotes what is released, and says nothing of what is not', () => {
		const shown = draw({
			...written([quotation]),
			quotations: { [quoted]: { text: 'Mer ljus.', lang: 'und', edited: true } }
		});
		expect(shown).toMatch(/<blockquote lang=""[^>]*>Mer ljus\.<\/blockquote>/);
		expect(words(shown)).toContain('Något är struket');
		expect(words(draw(written([quotation]))).trim()).toBe('');
	});
	it('draws the figures that the report has, and none that it has not', () => {
		const [first] = figures;
		if (!first) throw new Error('the example has figures');
		const figure = (reference: string, as: 'chart' | 'table'): ProseBlock => ({
			type: 'figure',
			attrs: { id: `f-${as}-1`, figure: reference, as }
		});
		const table = draw({ ...written([figure(first.reference, 'table')]), source: report });
		expect(table).toContain('<table');
		expect(table).not.toContain('<svg');
		const chart = draw({ ...written([figure(first.reference, 'chart')]), source: report });
		expect(chart).toContain('<svg');
		expect(words(draw({ ...written([figure('question:no/such', 'chart')]), source: report })).trim()).toBe(
			''
		);
	});
	it('says which language it is in and how far it has come, where that is another', () => {
		const html = draw(written([paragraph('one-1', 'Yksi.')], 'fi', 'draft'));
		expect(html).toMatch(/lang="fi"/);
		expect(words(html)).toContain('Suomi');
		expect(words(html)).toMatch(/utkast/i);
		expect(words(draw(written([paragraph('one-1', 'Ett.')]))).trim()).toBe('Ett.');
	});
	it('shows words as words', () => {
		expect(draw(written([paragraph('one-1', '<script>alert(1)</script>')]))).not.toContain('<script');
	});
});

describe('the figures of a report', () => {
	it('are found by the name that the prose has for them', () => {
		expect(figures.length).toBeGreaterThan(1);
		expect(new Set(figures.map(({ reference }) => reference)).size).toBe(figures.length);
		for (const { reference } of figures) expect(findFigure(report, reference)?.reference).toBe(reference);
		expect(findFigure(report, 'indicator:none')).toBeUndefined();
	});
	it('stand beside the section that tells of them', () => {
		const { slug } = suppressedConsultation.head;
		expect(figuresBeside(report, 'participation', slug)).toEqual(figures);
		expect(figuresBeside(report, 'participation', 'other')).toEqual([]);
		expect(figuresBeside(report, 'summary')).toEqual([]);
	});
	it('are all that is handed on when some are wanted', () => {
		const wanted = figures.slice(0, 2).map(({ reference }) => reference);
		const some = onlyFigures(report, new Set(wanted));
		expect(figuresOf(some).map(({ reference }) => reference)).toEqual(wanted);
		expect(JSON.stringify(some)).not.toContain('"text":"');
	});
});

describe('a text in several languages', () => {
	const doc = (text: string): ProseDoc => ({ type: 'doc', content: [paragraph('one-1', text)] });
	const texts = {
		sv: { doc: doc('Svenska'), status: 'published' as const },
		fi: { doc: doc('Suomi'), status: 'draft' as const }
	};
	it('is the wanted one, or the one that the report is written in', () => {
		expect(proseIn(texts, 'fi')).toMatchObject({ lang: 'fi', status: 'draft' });
		expect(proseIn(texts, 'en', ['sv'])).toMatchObject({ lang: 'sv' });
		expect(proseIn(texts, 'constructor')).toMatchObject({ lang: 'sv' });
		expect(proseIn({}, 'sv')).toBeUndefined();
	});
});

import { render } from 'svelte/server';
import type { Component } from 'svelte';
import { describe, expect, it } from 'vitest';
import type { ReportCategory } from '#lib/domain/reports/shapes.ts';
import { formatOf } from '#lib/i18n/format.ts';
import { loadedTranslator } from '#lib/i18n/load.ts';
import type { Bar, Divergence, TrendMark, TrendRow } from './chart.ts';
import Bars from './Bars.svelte';
import Diverging from './Diverging.svelte';
import Trend from './Trend.svelte';

const answer = (id: string, sv: string): ReportCategory => ({ ids: [id], labels: [{ sv }], kind: 'answer' });
const bar = (key: string, value: number | null): Bar => ({
	key,
	label: answer(key, `Svar ${key}`),
	role: 'answer',
	value,
	figure: value === null ? '‥' : `${value} %`
});

function draw<Props extends Record<string, unknown>>(
	component: Component<Props>,
	props: Props,
	dir: 'ltr' | 'rtl' = 'ltr'
): string {
	const i18n = { t: loadedTranslator('sv'), lang: 'sv', dir, format: formatOf('sv') };
	const context = new Map([[Symbol.for('radslag.i18n'), i18n]]);
	return render(component as Component, { props, context }).body;
}

const spans = (html: string, name: string) =>
	[...html.matchAll(/<rect[^>]*>/g)]
		.map(([rect]) => rect)
		.filter((rect) => new RegExp(`class="[^"]*${name}`).test(rect))
		.map((rect) => [/ x="([\d.]+)%"/.exec(rect)?.[1], / width="([\d.]+)%"/.exec(rect)?.[1]].map(Number));

describe('bars', () => {
	const props = { name: 'Diagram', bars: [bar('a', 50), bar('b', 25), bar('c', null)], most: 50 };

	it('start at zero, one length a value, with the figure as text', () => {
		const html = draw(Bars, props);
		expect(spans(html, 'mark')).toEqual([
			[0, 76],
			[0, 38]
		]);
		expect(html).toContain('>50 %</text>');
		expect(html).toContain('Svar a');
	});

	it('draw what is hidden as a ghost that is the same whatever is behind it', () => {
		const html = draw(Bars, props);
		expect(spans(html, 'ghost')).toEqual([[0, 19]]);
		expect(html).toContain('>‥</text>');
	});

	it('start where reading starts', () => {
		expect(spans(draw(Bars, props, 'rtl'), 'mark')).toEqual([
			[24, 76],
			[62, 38]
		]);
	});

	it('are one picture with a name, and hold nothing that the content security policy refuses', () => {
		const html = draw(Bars, props);
		expect(html).toMatch(/role="img" aria-label="Diagram"/);
		expect(html).not.toMatch(/style=|<style|on\w+=/);
	});
});

describe('diverging bars', () => {
	const row = (key: string, percents: (number | null)[], hidden = false): Divergence => ({
		key,
		label: answer(key, `Grupp ${key}`),
		percents,
		drawn: { below: percents[0] === null ? [] : [0], above: percents[2] === null ? [] : [2] },
		cut: { below: percents[0] === null, above: percents[2] === null },
		apart: [],
		ends: hidden ? null : { below: '20 %', above: '50 %' },
		note: 'Vet ej 10 %',
		hidden
	});
	const props = {
		name: 'Diagram',
		rows: [row('x', [20, 20, 50]), row('y', [50, 40, 0]), row('z', [null, null, null], true)],
		sides: { below: [0], middle: [1], above: [2], apart: [] },
		categories: [answer('s1', 'Otrygg'), answer('s2', 'Varken'), answer('s3', 'Trygg')],
		points: ['s1', 's2', 's3']
	};
	/** Where the middle answer's half lies in the first two rows: the same place. */
	const middles = (html: string) =>
		spans(html, 'segment')
			.filter((_, index) => index % 3 === 1)
			.map(([x, width]) => Math.round((x ?? 0) + (width ?? 0) / 2));

	it('meet at the middle, row under row', () => {
		const [first, second] = middles(draw(Diverging, props));
		expect(first).toBe(second);
	});

	it('are mirrored where reading starts at the right', () => {
		const [ltr] = spans(draw(Diverging, props), 'segment');
		const [rtl] = spans(draw(Diverging, props, 'rtl'), 'segment');
		expect(rtl?.[1]).toBe(ltr?.[1]);
		expect((rtl?.[0] ?? 0) + (rtl?.[1] ?? 0)).toBeCloseTo(100 - (ltr?.[0] ?? 0), 1);
	});

	it('draw a group with something hidden as a ghost, and say in words what is apart', () => {
		const html = draw(Diverging, props);
		expect(spans(html, 'ghost')).toHaveLength(1);
		expect(html).toContain('Vet ej 10 %');
		expect(html).not.toMatch(/style=|<style/);
	});

	it('draw a side as far as it is shown, and end it in a ghost of one length whatever is behind it', () => {
		const rows = [row('x', [20, 20, 50]), row('y', [null, 40, 30]), row('z', [20, 40, null])];
		const html = draw(Diverging, { ...props, rows });
		const [first, second] = spans(html, 'ghost');
		expect(spans(html, 'segment')).toHaveLength(7);
		expect(first?.[1]).toBe(second?.[1]);
	});
});

describe('a trend', () => {
	const mark = (value: number | null, state: TrendMark['state'] = value === null ? 'hidden' : 'shown') => ({
		state,
		value,
		figure: value === null ? (state === 'hidden' ? '‥' : '–') : `${value} %`
	});
	const times = ['2022-06-01', '2024-06-01', '2026-06-01'].map((day) => ({
		day,
		text: day.slice(0, 4),
		broken: false
	}));
	const line = (key: string, ...marks: TrendMark[]): TrendRow => ({
		key,
		label: answer(key, `Svar ${key}`),
		role: 'answer',
		marks,
		range: [0, 50]
	});
	const joints = (html: string) => html.match(/<line class="joint[^>]*>/g) ?? [];

	it('joins what is shown, and breaks at a ghost that tells nothing of its height', () => {
		const html = draw(Trend, {
			name: 'Diagram',
			times,
			rows: [line('a', mark(10), mark(20), mark(50)), line('b', mark(10), mark(null), mark(50))]
		});
		expect(joints(html)).toHaveLength(2);
		expect(html.match(/<circle/g)).toHaveLength(5);
		expect(html).toMatch(/<svg class="place[^"]*" x="50[.\d]*%">.*?class="ghost/s);
		expect(html).toContain('>‥</text>');
	});

	it('breaks between times that cannot be compared', () => {
		const broken = times.map((time, at) => ({ ...time, broken: at === 2 }));
		const html = draw(Trend, {
			name: 'Diagram',
			times: broken,
			rows: [line('a', mark(10), mark(20), mark(50))]
		});
		expect(joints(html)).toHaveLength(1);
		expect(html.match(/class="break/g)).toHaveLength(1);
	});

	it('draws nothing where it was not asked', () => {
		const html = draw(Trend, {
			name: 'Diagram',
			times,
			rows: [line('a', mark(null, 'absent'), mark(20), mark(50))]
		});
		expect(html.match(/<circle/g)).toHaveLength(2);
		expect(html).not.toContain('class="ghost');
	});

	it('is one picture with a name and its labels in words, and is mirrored with the reading', () => {
		const one = { name: 'Diagram', times, rows: [line('a', mark(10), mark(20), mark(50))] };
		const places = (html: string) =>
			[...html.matchAll(/<circle[^>]*cx="([\d.]+)%"/g)].map(([, x]) => Number(x));
		const html = draw(Trend, one);
		expect(html).toMatch(/role="img" aria-label="Diagram"/);
		expect(html).toContain('Svar a');
		expect(html).not.toMatch(/style=|<style/);
		const mirrored = places(draw(Trend, one, 'rtl'));
		for (const [at, x] of places(html).entries()) expect(mirrored[at]).toBeCloseTo(100 - x, 1);
		expect(mirrored).toHaveLength(3);
	});
});

import { render } from 'svelte/server';
import type { Component } from 'svelte';
import { describe, expect, it } from 'vitest';
import {
	examplePopulation,
	suppressedConsultation,
	suppressedDocument
} from '../../../../tests/support/releasedExample.ts';
import { questionsOf } from '#lib/domain/consultations/form.ts';
import type { Question } from '#lib/domain/questions/register.ts';
import { buildResults, questionsOfResults, type ReleasedConsultation } from '#lib/domain/reports/results.ts';
import { formatOf } from '#lib/i18n/format.ts';
import { loadedTranslator } from '#lib/i18n/load.ts';
import Participation from './Participation.svelte';
import QuestionBreakdown from './QuestionBreakdown.svelte';
import QuestionPage from './QuestionPage.svelte';
import QuestionTotal from './QuestionTotal.svelte';

const i18n = { t: loadedTranslator('sv'), lang: 'sv', dir: 'ltr', format: formatOf('sv') };

function draw<Props extends Record<string, unknown>>(component: Component<Props>, props: Props): string {
	const context = new Map([[Symbol.for('radslag.i18n'), i18n]]);
	return render(component as Component, { props, context }).body;
}
/** What is read: no tags, no comments, single spaces. */
const words = (html: string) =>
	html
		.replace(/<!--.*?-->/gs, '')
		.replace(/<[^>]+>/g, ' ')
		.replace(/\s+/g, ' ');
const rowOf = (html: string, name: string) =>
	words(html.split('<tr').find((row) => row.includes('scope="row"') && row.includes(name)) ?? '');
const rects = (html: string, name: string) =>
	[...html.matchAll(/<rect[^>]*>/g)].filter(([rect]) => new RegExp(`class="[^"]*${name}`).test(rect));

const results = buildResults(suppressedConsultation, examplePopulation);
const [safe] = questionsOfResults(results);
const [district] = safe?.by ?? [];
if (!safe || !district) throw new Error('no example');

describe('a scale by group with single cells hidden', () => {
	const html = draw(QuestionBreakdown, { question: safe, table: district });
	const [chart = '', table = ''] = html.split('<details');

	it('draws each side as far as it is known, and ends it in a ghost', () => {
		// Järva and those who have not said: nothing is known of their shares. Bromma: its lowest answer is hidden.
		expect(rects(chart, 'ghost')).toHaveLength(3);
		expect(rects(chart, 'segment')).toHaveLength(5);
		expect(words(chart)).toContain('Mycket otrygg ‥ · Varken eller 13 % · Mycket trygg 63 %');
	});

	it('tells each group’s mean, or that it is hidden', () => {
		expect(words(chart)).toContain('medel 2,1');
		expect(words(chart)).toContain('medel ‥');
		expect(rowOf(table, 'Farsta')).toContain(' 2,2 ');
		expect(rowOf(table, 'Bromma')).toContain('Dolt för att skydda enskilda');
	});

	it('has a median only where it follows from what is shown', () => {
		expect(district.medians).toEqual([null, 2, 1, null]);
		expect(rowOf(table, 'Bromma')).toContain('Mycket trygg');
	});

	it('gives a hidden base no share, and no number that it would be of', () => {
		const jarva = rowOf(table, 'Järva');
		expect(jarva).not.toMatch(/%|av 0/);
		expect(jarva.match(/‥/g)).toHaveLength(5);
	});

	it('says which groups differ most, among those that are shown', () => {
		expect(words(chart + html)).toContain(
			'Störst skillnad: ”Mycket trygg” svarade 63 % i gruppen Bromma och 40 % i gruppen Farsta. Det skiljer 23 procentenheter. Bara grupper vars siffra visas är med i jämförelsen.'
		);
	});

	it('explains the sign once, and holds nothing that the content security policy refuses', () => {
		expect(words(chart).match(/‥ betyder/g)).toHaveLength(1);
		expect(html).not.toMatch(/style=|<style/);
	});
});

describe('groups of bars', () => {
	it('show a count by itself where its base is hidden', () => {
		const { scale: _, ...question } = safe;
		const html = draw(QuestionBreakdown, { question, table: district });
		expect(words(html.split('<details')[0] ?? '')).toMatch(/Järva\s+7 /);
		expect(html).not.toContain('av 0');
	});
});

describe('a scale by all', () => {
	it('tells its mean with what the ends stand for, and its median', () => {
		expect(words(draw(QuestionTotal, { question: safe }))).toContain(
			'Medel 2,4 av 3. 1 står för ”Mycket otrygg” och 3 för ”Mycket trygg”. Det mittersta svaret (medianen) är ”Mycket trygg”.'
		);
	});

	it('has a bar or a ghost for every answer when one of them is hidden', () => {
		const total = {
			...safe.total,
			cells: [[null, 15, 50, 8, null]],
			percents: [[null, 15, 50, 8, null]],
			means: [null]
		};
		const html = draw(QuestionTotal, { question: { ...safe, total } });
		expect(rects(html, 'ghost')).toHaveLength(2);
		expect(rects(html, 'mark')).toHaveLength(3);
		expect(words(html)).toContain('Medel av 3: ‥');
	});
});

describe('participation', () => {
	const [table] = results.participation;
	if (!table) throw new Error('no example');

	it('draws a hidden group as a ghost, and leaves it out of no sentence in silence', () => {
		const html = draw(Participation, { table });
		expect(rects(html, 'ghost')).toHaveLength(1);
		expect(rowOf(html, 'Järva').match(/‥/g)).toHaveLength(2);
		expect(words(html)).toContain('‥ betyder');
	});

	it('compares the groups that are shown', () => {
		const known = { source: 'Register', year: 2025, ageGroup: 'all', sex: 'all' };
		const rows = ['Järva', 'Bromma', 'Farsta'].map((name) => ({ ...known, district: name, count: 30_000 }));
		const form = {
			...suppressedConsultation.form,
			pages: suppressedConsultation.form.pages.map((page) => ({
				...page,
				questions: page.questions.map((question) =>
					question.id === 'district' && 'options' in question
						? ({
								...question,
								options: [...question.options, { id: 'farsta', label: { sv: 'Farsta' } }]
							} as Question)
						: question
				)
			}))
		};
		const [rated] = buildResults({ ...suppressedConsultation, form }, rows).participation;
		if (!rated) throw new Error('no example');
		const html = words(draw(Participation, { table: rated }));
		expect(html).toContain('Skillnaden är 1 per 1 000 invånare. Bara grupper vars siffra visas');
	});
});

describe('two backgrounds crossed', () => {
	const [district, disability] = suppressedDocument.backgrounds;
	if (!district || !disability) throw new Error('no example');
	const crossed = {
		...district,
		id: 'district×disability',
		crossed: ['district', 'disability'] as [string, string],
		groups: [
			{
				ids: ['jarva×yes'],
				labels: [],
				kind: 'answer' as const,
				parts: [district.groups[0]!, disability.groups[0]!] as [
					(typeof district.groups)[0],
					(typeof district.groups)[0]
				],
				count: 24,
				percent: 24
			}
		]
	};
	const document = { ...suppressedDocument, backgrounds: [district, disability, crossed] };
	const own = buildResults(
		{ ...suppressedConsultation, release: { ...suppressedConsultation.release, document } },
		examplePopulation
	);
	const table = own.participation[2];
	if (!table) throw new Error('no example');

	it('name each group by its two parts, and are compared with no register', () => {
		expect(table.reference).toEqual({ state: 'noRegister' });
		const html = draw(Participation, { table });
		expect(words(html)).toContain('Järva, Ja');
		expect(html).toContain('efter: Var bor du? × Har du en funktionsnedsättning?');
		expect(rowOf(html, 'Järva')).toContain(' 24 ');
	});
});

describe('the page of a question that comes back', () => {
	/** The example, its first question shared, closed on some day with a share hidden or not. */
	function round(closedOn: string, lowest: number | null, label?: string): ReleasedConsultation {
		const [first, ...rest] = suppressedDocument.questions;
		if (!first) throw new Error('no question');
		const { form, head, release } = suppressedConsultation;
		const question = {
			...questionsOf(form)[0],
			shared: 'safety',
			...(label ? { label: { sv: label } } : {})
		};
		const shares = [[lowest, 15, 50, 8, 7]];
		return {
			...suppressedConsultation,
			head: { ...head, slug: `parken-${closedOn}`, closedOn },
			form: {
				...form,
				pages: form.pages.map((page, at) =>
					at === 0 ? { ...page, questions: [question as Question, ...page.questions.slice(1)] } : page
				)
			},
			release: {
				...release,
				document: {
					...suppressedDocument,
					questions: [{ ...first, total: { ...first.total, cells: shares, percents: shares } }, ...rest]
				}
			}
		};
	}
	const page = (rounds: ReleasedConsultation[]) => {
		const own = buildResults(round('2026-03-01', 20), [], rounds);
		const [question] = questionsOfResults(own);
		if (!question) throw new Error('no question');
		const texts = { page: 1, pages: 1, texts: [] };
		return draw(QuestionPage, { consultation: own.consultation, question, texts });
	};
	const section = (html: string) =>
		/<section[^>]*aria-labelledby="trend".*?<\/section>/s.exec(html)?.[0] ?? '';

	it('has a line an answer, broken at a ghost, with its table', () => {
		const html = section(page([round('2022-03-01', 31), round('2024-03-01', null)]));
		expect(words(html)).toContain('Samma fråga har ställts 3 gånger');
		// Mean and two answers run through all three times; the hidden one is two points apart.
		expect(html.match(/<line[^>]*class="joint/g)).toHaveLength(6);
		expect(rects(html, 'ghost')).toHaveLength(1);
		expect(rowOf(html, 'Mycket otrygg')).toMatch(/31 % ‥ Dolt för att skydda enskilda 20 %/);
		expect(html).toContain('href="/sv/results/parken-2024-03-01/safe"');
	});

	it('breaks every line where the words changed, and says so', () => {
		const html = section(page([round('2022-03-01', 31, 'Är du trygg?'), round('2024-03-01', 25)]));
		expect(html.match(/<line[^>]*class="joint/g)).toHaveLength(4);
		expect(html.match(/<line[^>]*class="break/g)).toHaveLength(4);
		expect(words(html)).toContain('Linjen är bruten före 2024: frågan eller svaren hade andra ord tidigare.');
	});

	it('tells two times of one year by their month', () => {
		expect(words(section(page([round('2025-11-01', 31), round('2025-03-01', 25)])))).toContain('nov. 2025');
	});

	it('goes on in every group', () => {
		const html = page([round('2022-03-01', 31)]);
		expect(words(html)).toContain('Visa hur svaren har ändrats i varje grupp');
	});

	it('says nothing of time where it was not asked before', () => {
		expect(section(page([]))).toBe('');
	});
});

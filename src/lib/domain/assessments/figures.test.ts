import { describe, expect, it } from 'vitest';
import { buildResults } from '../reports/results.ts';
import { exampleConsultation, examplePopulation } from '../../../../tests/support/releasedExample.ts';
import { figuresOfResults, textOfReference, textReference } from './figures.ts';

const results = buildResults(exampleConsultation, examplePopulation);
const figures = figuresOfResults(results);

describe('figures out of a release', () => {
	it('are those that it shows, each with its own reference', () => {
		expect(figures.length).toBeGreaterThan(5);
		expect(new Set(figures.map(({ reference }) => reference)).size).toBe(figures.length);
		expect(figures[0]).toMatchObject({ reference: 'parken', count: results.respondents, percent: null });
	});
	it('are never of what is hidden', () => {
		const shown = new Set<number>();
		for (const { questions } of results.pages)
			for (const { total, by } of questions)
				for (const { withheld, bases, cells } of [total, ...by])
					if (!withheld) for (const one of [...bases, ...cells.flat()]) if (one !== null) shown.add(one);
		for (const { count } of figures.slice(1)) expect(shown.has(count)).toBe(true);
		const hidden = structuredClone(results);
		for (const { questions } of hidden.pages)
			for (const { total, by } of questions)
				for (const table of [total, ...by]) {
					table.cells = table.cells.map((row) => row.map(() => null));
					table.percents = table.percents.map((row) => row.map(() => null));
				}
		expect(figuresOfResults({ ...hidden, respondents: null })).toEqual([]);
	});
	it('are told apart from texts', () => {
		const id = '0f0e1d2c-0000-4000-8000-000000000001';
		expect(textOfReference(textReference(id))).toBe(id);
		expect(figures.map(({ reference }) => textOfReference(reference))).toEqual(figures.map(() => undefined));
	});
});

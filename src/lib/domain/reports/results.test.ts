import { describe, expect, it } from 'vitest';
import {
	exampleConsultation,
	exampleDocument,
	exampleForm,
	examplePopulation
} from '../../../../tests/support/releasedExample.ts';
import { populationWithin } from './within.ts';
import { participationOf } from './participation.ts';
import { buildResults, questionsOfResults } from './results.ts';
import { results as shape } from './shapes.ts';
import { sharesAround, shownFromMiddle, sidesOf } from './sides.ts';

const results = buildResults(exampleConsultation, examplePopulation);

describe('results', () => {
	it('have the shape that the API describes', () => expect(shape.parse(results)).toEqual(results));

	it('hold the release as it was stored', () => {
		const [safe] = questionsOfResults(results);
		expect(results.respondents).toBe(100);
		expect(safe?.total.cells).toEqual([[20, 15, 50, 8, 7]]);
		expect(safe?.by[0]?.cells[2]).toEqual([0, 0, 7, null, null]);
	});

	it('name a withheld table without a single cell', () => {
		const withheld = questionsOfResults(results)[0]?.by[1];
		expect(withheld).toMatchObject({ withheld: true, cells: [], bases: [], groups: [] });
	});

	it('lead texts on without claiming a language', () => {
		expect(questionsOfResults(results)[2]?.texts).toEqual([
			{ text: 'Mer ljus, tack.', lang: 'und', edited: false }
		]);
	});

	it('leave out what was not released', () => {
		const document = { ...exampleDocument, questions: exampleDocument.questions.slice(0, 1) };
		const fewer = buildResults(
			{ ...exampleConsultation, release: { ...exampleConsultation.release, document } },
			[]
		);
		expect(questionsOfResults(fewer).map(({ question }) => question)).toEqual(['safe']);
	});
});

describe('participation', () => {
	const [district, disability] = results.participation;

	it('is respondents per thousand inhabitants, with the gap between highest and lowest', () => {
		expect(district?.reference).toEqual({ state: 'known', source: 'Befolkningsregistret', year: 2025 });
		expect(district?.groups.map(({ perThousand }) => perThousand)).toEqual([0.5, 2, null]);
		expect(district?.gap).toMatchObject({
			highest: { ids: ['bromma'] },
			lowest: { ids: ['jarva'] },
			perThousand: 1.5
		});
	});

	it('shows no rate where no register exists', () => {
		expect(disability?.reference).toEqual({ state: 'noRegister' });
		expect(disability?.groups.every(({ perThousand }) => perThousand === null)).toBe(true);
		expect(disability?.gap).toBeNull();
	});

	it('says when the register is there to import', () => {
		expect(buildResults(exampleConsultation, []).participation[0]?.reference).toEqual({
			state: 'notImported'
		});
	});

	it('compares real answers with no population that was made up', () => {
		const madeUp = examplePopulation.map((row) => ({ ...row, demonstration: true }));
		const { head } = exampleConsultation;
		const real = buildResults(exampleConsultation, madeUp);
		const demonstration = { ...exampleConsultation, head: { ...head, demonstration: true } };
		expect(real.participation[0]?.reference.state).toBe('notImported');
		expect(buildResults(demonstration, madeUp).participation[0]?.reference.state).toBe('known');
	});

	it('adds the inhabitants of merged groups, and none to a group that also holds the unanswered', () => {
		const [table] = exampleDocument.backgrounds;
		if (!table) throw new Error('no table');
		const merged = (kind: 'answer' | 'mixed', ids: string[]) => ({
			ids,
			labels: [],
			kind,
			count: 90,
			percent: 90
		});
		const of = (group: ReturnType<typeof merged>) =>
			participationOf({ ...table, groups: [group] }, exampleForm, examplePopulation, 2026).groups[0];
		expect(of(merged('answer', ['jarva', 'bromma']))?.perThousand).toBe(1);
		expect(of(merged('mixed', ['jarva', '_notAnswered']))?.population).toBeNull();
		expect(of(merged('answer', ['jarva', 'elsewhere']))?.population).toBeNull();
	});

	it('lists a withheld background without groups', () => {
		const [table] = exampleDocument.backgrounds;
		if (!table) throw new Error('no table');
		const hidden = participationOf({ ...table, withheld: true }, exampleForm, examplePopulation, 2026);
		expect(hidden).toMatchObject({ withheld: true, groups: [], gap: null });
	});
});

describe('whom a consultation addressed', () => {
	const row = (district: string, ageGroup: string, count: number) => ({
		source: 'Register',
		year: 2025,
		district,
		ageGroup,
		sex: 'all',
		count
	});
	const rows = [
		row('Järva', '0-17', 10),
		row('Järva', '18-64', 20),
		row('Bromma', '18-64', 40),
		row('Bromma', '65+', 80)
	];
	const counts = (reach: Parameters<typeof populationWithin>[1]) =>
		populationWithin(rows, reach)?.map(({ count }) => count);

	it('is who it is compared with', () => {
		expect(counts({ whom: 'everybody' })).toEqual([10, 20, 40, 80]);
		expect(counts({ whom: 'residents', districts: ['jarva'] })).toEqual([10, 20]);
		expect(counts({ whom: 'residents', fromAge: 18 })).toEqual([20, 40, 80]);
		expect(counts({ whom: 'residents', districts: ['Bromma'], fromAge: 65 })).toEqual([80]);
		expect(counts({ whom: 'residents', districts: ['Farsta'] })).toEqual([]);
	});
	it('cannot be compared where the register cannot tell', () => {
		expect(counts({ whom: 'residents', fromAge: 16 })).toBeUndefined();
		expect(counts({ whom: 'group', group: { sv: 'Hyresgäster' } })).toBeUndefined();
		const addressed = populationWithin(rows, { whom: 'group', group: { sv: 'x' } });
		const [table] = exampleDocument.backgrounds;
		if (!table) throw new Error('no table');
		const shown = participationOf(table, exampleForm, addressed, 2026);
		expect(shown.reference).toEqual({ state: 'notComparable' });
		expect(shown.groups.every(({ perThousand }) => perThousand === null)).toBe(true);
	});
});

describe('sides of a scale', () => {
	const at = (...ids: string[]) => ({ ids, labels: [], kind: 'answer' as const });

	it('lie around the middle, with what is no point apart', () => {
		expect(sidesOf(['a', 'b', 'c'], [at('a'), at('b'), at('c'), at('dk'), at('_notAnswered')])).toEqual({
			below: [0],
			middle: [1],
			above: [2],
			apart: [3, 4]
		});
	});

	it('have no middle when the points are even', () => {
		expect(sidesOf(['a', 'b', 'c', 'd'], [at('a', 'b'), at('c'), at('d')])).toMatchObject({
			below: [0],
			middle: [],
			above: [1, 2]
		});
	});

	it('are whole percents of the base, and none where anything is hidden or the base is small', () => {
		const [safe] = questionsOfResults(results);
		const sides = sidesOf(['s1', 's2', 's3'], safe?.total.categories ?? []);
		if (!safe || !sides) throw new Error('no scale');
		expect(sharesAround(safe.total, 0, sides)).toEqual({ below: 20, above: 50 });
		const [breakdown] = safe.by;
		if (!breakdown) throw new Error('no breakdown');
		expect(sharesAround(breakdown, 1, sides)).toEqual({ below: 13, above: 58 });
		expect(sharesAround(breakdown, 2, sides)).toEqual({ below: null, above: null });
		const hidden = { ...safe.total, percents: [[null, 15, 50, 8, 7]] };
		expect(sharesAround(hidden, 0, sides)).toEqual({ below: null, above: 50 });
		expect(shownFromMiddle(hidden, 0, sides)).toEqual({ below: [], above: [2] });
	});

	it('do not place an answer merged across the middle or with what is no point', () => {
		expect(sidesOf(['a', 'b', 'c'], [at('a'), at('b', 'c')])).toBeUndefined();
		expect(sidesOf(['a', 'b', 'c'], [at('a'), at('b'), at('c', 'dk')])).toBeUndefined();
	});
});

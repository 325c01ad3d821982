import { describe, expect, it } from 'vitest';
import { exampleConsultation, examplePopulation } from '../../../../tests/support/releasedExample.ts';
import { periodOf } from './period.ts';
import { buildReport, periodsWith, type KnownConsultation } from './report.ts';
import { reportModel } from './shapes.ts';

const known = (
	slug: string,
	state: 'open' | 'closed' | 'released',
	closedOn: string | null,
	openedOn: string | null = '2026-02-01'
): KnownConsultation => ({
	head: { ...exampleConsultation.head, slug, state, openedOn, closedOn }
});
const terms = [
	{ kind: 'focusArea' as const, slug: 'participation', name: { sv: 'Delaktighet och inflytande' } },
	{ kind: 'focusArea' as const, slug: 'service', name: { sv: 'Välfärd och service' } },
	{ kind: 'actionPlan' as const, slug: 'children', name: { sv: 'Barns rättigheter' } }
];
const report = (period = periodOf(2026, 'T1')) =>
	buildReport({
		committee: exampleConsultation.head.committee,
		period,
		known: [
			exampleConsultation,
			known('open', 'open', null),
			known('closed', 'closed', '2026-04-01'),
			known('later', 'released', '2026-06-01')
		],
		released: [exampleConsultation],
		terms,
		population: examplePopulation
	});

describe('a report', () => {
	it('has the shape that the API describes', () => expect(reportModel.parse(report())).toEqual(report()));

	it('gathers what closed in the period', () => {
		expect(report().consultations.map(({ consultation }) => consultation.slug)).toEqual(['parken']);
		expect(report().respondents).toEqual({ sum: 100, consultations: 1 });
		expect(buildReport({ ...inputOf2025(), terms }).consultations).toEqual([]);
	});

	it('names what was open without results, and why, with no number', () => {
		expect(report().waiting.map(({ slug, reason }) => [slug, reason])).toEqual([
			['open', 'open'],
			['closed', 'notReleased'],
			['later', 'laterPeriod']
		]);
	});

	it('tells which parts of the programme nothing touched', () => {
		const [focusAreas, , plans] = report().programme;
		expect(focusAreas?.terms.map(({ consultations }) => consultations)).toEqual([['parken'], []]);
		expect(plans?.terms[0]?.consultations).toEqual([]);
	});

	it('keeps breakdowns on the results page, and carries the released texts', () => {
		const questions = report().consultations[0]?.questions ?? [];
		expect(questions[0]).not.toHaveProperty('by');
		expect(questions.flatMap(({ texts }) => texts)).toEqual([
			{ text: 'Mer ljus, tack.', lang: 'und', edited: false }
		]);
	});
});

function inputOf2025() {
	return {
		committee: exampleConsultation.head.committee,
		period: periodOf(2025, 'VB'),
		known: [exampleConsultation],
		released: [exampleConsultation],
		population: []
	};
}

describe('periods with something in them', () => {
	it('run from the first opening to the last closing, newest first', () => {
		expect(periodsWith([exampleConsultation], '2026-11-23').map(({ key }) => key)).toEqual([
			'2026-VB',
			'2026-T2',
			'2026-T1'
		]);
	});

	it('grow while something is open, and never into the future', () => {
		const open = known('open', 'open', null, '2025-10-01');
		expect(periodsWith([open], '2026-02-01').map(({ key }) => key)).toEqual([
			'2026-VB',
			'2026-T2',
			'2026-T1',
			'2025-VB'
		]);
	});

	it('are none when nothing was opened', () => {
		expect(periodsWith([known('draft', 'open', null, null)], '2026-11-23')).toEqual([]);
	});
});

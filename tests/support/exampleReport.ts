import { periodOf } from '#lib/domain/reports/period.ts';
import { buildReport, type Written } from '#lib/domain/reports/report.ts';
import { reportModel, type ReportModel } from '#lib/domain/reports/shapes.ts';
import { actions } from './exampleReport/actions.ts';
import { goals } from './exampleReport/goals.ts';
import { indicators } from './exampleReport/indicators.ts';
import { prose, quotations } from './exampleReport/prose.ts';
import { steps } from './exampleReport/staircase.ts';
import { heard, statements } from './exampleReport/statements.ts';
import { exampleConsultation, examplePopulation, suppressedConsultation } from './releasedExample.ts';

export { quotedId } from './exampleReport/prose.ts';

/** A whole report with everything filled in, made up. Its numbers are odd ones, so that each is found again. */

const written: Written = {
	given: {},
	city: null,
	document: {
		state: 'onAgenda',
		proposal: true,
		dnr: 'JÄR 2026/418',
		version: { number: 3, reason: 'putOnAgenda', madeOn: '2026-09-21' },
		meeting: { on: '2026-10-01', paragraph: '' },
		signedOff: { on: '2026-09-20', by: 'Avdelningschefen' },
		handedOverOn: null,
		publishedOn: null
	},
	prose,
	goals,
	indicators,
	staircase: { position: 4, steps },
	actions,
	statements,
	heard,
	quotations
};

const second = {
	...suppressedConsultation,
	head: {
		...suppressedConsultation.head,
		slug: 'lekplatsen',
		title: { sv: 'Lekplatsen', en: 'The playground' },
		closesOn: '2026-06-01',
		closedOn: '2026-06-01'
	},
	outcome: { sv: 'Lekplatsen byggs om 2027.' }
};

/** A whole report, as an output gets it. */
export const exampleReport: ReportModel = reportModel.parse(
	buildReport({
		committee: { slug: 'jarva', name: { sv: 'Järva stadsdelsnämnd', en: 'Järva district committee' } },
		period: periodOf(2026, 'T2'),
		known: [exampleConsultation, second],
		released: [exampleConsultation, second],
		terms: [
			{ kind: 'focusArea', slug: 'participation', name: { sv: 'Delaktighet och inflytande' } },
			{ kind: 'focusArea', slug: 'welfare', name: { sv: 'Välfärd och service' } }
		],
		population: examplePopulation,
		written
	})
);

import type { LocalText } from '../text/text.ts';
import { numberPassages } from './document/numbers.ts';
import { passagesOf } from './document/passages.ts';
import { isIn, overlaps, periodOf, resultPeriodKinds, type Period } from './period.ts';
import type { PopulationRow } from './population.ts';
import { buildResults, type ReleasedConsultation } from './results.ts';
import {
	termKinds,
	type ConsultationHead,
	type ReportComplaints,
	type ReportConsultation,
	type ReportModel,
	type Term
} from './shapes.ts';

/** A consultation without its results: what a report needs to know of it. */
export type KnownConsultation = Pick<ReleasedConsultation, 'head'>;

type Input = {
	committee: { slug: string; name: LocalText };
	period: Period;
	/** The committee's consultations that were opened; drafts are not among them. */
	known: readonly KnownConsultation[];
	/** Those of them that have a release and closed in the period. */
	released: readonly ReleasedConsultation[];
	/** The whole programme in its order. */
	terms: readonly Term[];
	population: readonly PopulationRow[];
	/** What the committee has written and set beside them. */
	written?: Written;
};

/** Everything of a report that does not come out of releases. */
export type Written = Pick<
	ReportModel,
	| 'document'
	| 'prose'
	| 'goals'
	| 'indicators'
	| 'staircase'
	| 'actions'
	| 'statements'
	| 'heard'
	| 'city'
	| 'quotations'
> & {
	/** Every number that a passage has had in any version. */
	given: Readonly<Record<string, string>>;
};

/** A report that nobody has begun to write. */
export const nothingWritten: Written = {
	document: null,
	prose: [],
	goals: [],
	indicators: [],
	staircase: null,
	actions: [],
	statements: [],
	heard: [],
	city: null,
	quotations: {},
	given: {}
};

function reportConsultationOf(
	consultation: ReleasedConsultation,
	population: readonly PopulationRow[]
): ReportConsultation {
	const { pages, ...rest } = buildResults(consultation, population);
	const questions = pages
		.flatMap((page) => page.questions)
		.map(({ by: _by, trend: _trend, ...question }) => question);
	return { ...rest, questions };
}

function complaintsOf(counted: ReleasedConsultation, population: readonly PopulationRow[]): ReportComplaints {
	const { pages, ...rest } = buildResults(counted, population);
	const questions = pages.flatMap((page) => page.questions).map(({ trend: _trend, ...question }) => question);
	return { ...rest, questions };
}

const isOfComplaints = ({ head }: KnownConsultation): boolean => head.source === 'complaints';

type Reason = ReportModel['waiting'][number]['reason'];

function reasonOf(head: ConsultationHead): Reason {
	if (head.state === 'open') return 'open';
	return head.state === 'closed' ? 'notReleased' : 'laterPeriod';
}

/** Whether a consultation's results belong to the period: it closed in it. A plan has no results. */
export const closedIn = (period: Period, { head }: KnownConsultation): boolean =>
	period.kind !== 'VP' && isIn(period, head.closedOn);

/** The report of one committee and period, for every output. Consultations stand in the order they closed. */
export function buildReport({
	committee,
	period,
	known,
	released,
	terms,
	population,
	written = nothingWritten
}: Input): ReportModel {
	const inPeriod = released
		.filter((consultation) => closedIn(period, consultation))
		.toSorted((a, b) => (a.head.closedOn ?? '').localeCompare(b.head.closedOn ?? ''));
	const consultations = inPeriod
		.filter((one) => !isOfComplaints(one))
		.map((consultation) => reportConsultationOf(consultation, population));
	const complaints = inPeriod.filter(isOfComplaints).map((counted) => complaintsOf(counted, population));
	const included = new Set(consultations.map(({ consultation }) => consultation.slug));
	const counted = consultations.flatMap(({ respondents }) => (respondents === null ? [] : [respondents]));
	const { given, ...content } = written;
	const ids = passagesOf({ ...content, consultations, complaints }).map(({ id }) => id);
	return {
		...content,
		numbers: content.document ? numberPassages(ids, given) : {},
		committee,
		period,
		demonstration: known.some(({ head }) => head.demonstration),
		respondents: { sum: counted.reduce((sum, count) => sum + count, 0), consultations: counted.length },
		consultations,
		...(period.kind === 'VP' ? {} : { complaints }),
		waiting: known
			.filter((one) => !isOfComplaints(one))
			.filter(({ head }) => period.kind !== 'VP' && !included.has(head.slug))
			.filter(({ head }) => overlaps(period, head.openedOn, head.closedOn))
			.map(({ head }) => ({ ...head, reason: reasonOf(head) })),
		programme: termKinds.map((kind) => ({
			kind,
			terms: terms
				.filter((term) => term.kind === kind)
				.map(({ slug, name }) => ({
					slug,
					name,
					consultations: consultations
						.filter(({ consultation }) =>
							consultation.terms.some((term) => term.kind === kind && term.slug === slug)
						)
						.map(({ consultation }) => consultation.slug)
				}))
		}))
	};
}

/** The periods in which any of the consultations was open, newest first; `today` ends the last one. */
export function periodsWith(known: readonly KnownConsultation[], today: string): Period[] {
	const thisYear = Number(today.slice(0, 4));
	const years = known.flatMap(({ head: { openedOn, closedOn } }) => {
		if (!openedOn) return [];
		const first = Number(openedOn.slice(0, 4));
		const last = Math.max(first, Number((closedOn ?? today).slice(0, 4)));
		return Array.from({ length: Math.min(last, thisYear) - first + 1 }, (_, index) => first + index);
	});
	return [...new Set(years)]
		.sort((a, b) => b - a)
		.flatMap((year) => resultPeriodKinds.toReversed().map((kind) => periodOf(year, kind)))
		.filter((period) => period.from <= today)
		.filter((period) => known.some(({ head }) => overlaps(period, head.openedOn, head.closedOn)));
}

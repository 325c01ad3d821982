import { sections, type Section } from '#lib/domain/reports/document/sections.ts';
import type { ReportModel } from '#lib/domain/reports/shapes.ts';

/** The sections that a report has anything in, in their order. */
export function partsOf(report: ReportModel): Section[] {
	const isWritten = (section: Section) => report.prose.some((one) => one.section === section);
	const filled: Partial<Record<Section, boolean>> = {
		goals: report.goals.length > 0,
		participation: report.consultations.length > 0,
		indicators: report.indicators.length > 0,
		staircase: report.staircase !== null,
		actions: report.actions.length > 0,
		programme: report.city === null && report.period.kind !== 'VP',
		statements: report.statements.length + report.heard.length > 0,
		method: report.consultations.length > 0
	};
	return sections.filter((section) => isWritten(section) || filled[section] === true);
}

/** What a page can be read from: a place on it, and the key of its heading. */
export type Place = { id: string; heading: string };

/** Where the city's own parts stand: after its goals, before what is written of the rest. */
const beforeCity: readonly Section[] = ['summary', 'background', 'goals'];

const cityPlaces = ({ actions, statistics }: NonNullable<ReportModel['city']>): Place[] => [
	{ id: 'bodies', heading: 'cityReport:bodies.title' },
	{ id: 'city-stairs', heading: 'reporting:section.staircase' },
	{ id: 'city-terms', heading: 'cityReport:terms.title' },
	...(actions.some(({ count }) => count > 0)
		? [{ id: 'city-actions', heading: 'reporting:section.actions' }]
		: []),
	...(statistics.length > 0 ? [{ id: 'city-statistics', heading: 'cityReport:statistics.title' }] : [])
];

/** Every heading of a written report's page, in its order. */
export function contentsOf(report: ReportModel): Place[] {
	const parts = partsOf(report);
	const placeOf = (part: Section): Place => ({ id: part, heading: `reporting:section.${part}` });
	return [
		...parts.filter((part) => beforeCity.includes(part)).map(placeOf),
		...(report.city ? cityPlaces(report.city) : []),
		...parts.filter((part) => !beforeCity.includes(part)).map(placeOf)
	];
}

import { sections, type Section } from '#lib/domain/reports/document/sections.ts';
import type { ReportModel } from '#lib/domain/reports/shapes.ts';

/** The sections that a report has anything in, in their order. */
export function partsOf(report: ReportModel): Section[] {
	const isWritten = (section: Section) => report.prose.some((one) => one.section === section);
	const filled: Partial<Record<Section, boolean>> = {
		goals: report.goals.length > 0,
		participation: report.consultations.length > 0,
		complaints: report.complaints !== undefined && report.city === null,
		indicators: report.indicators.length > 0,
		staircase: report.staircase !== null,
		actions: report.actions.length > 0,
		programme: report.city === null && report.period.kind !== 'VP',
		statements: report.statements.length + report.heard.length > 0,
		method: report.consultations.length + (report.complaints?.length ?? 0) > 0
	};
	return sections.filter((section) => isWritten(section) || filled[section] === true);
}

import type { ConsultationHead } from '#lib/domain/reports/shapes.ts';
import { say, type Words } from '#lib/i18n/category.ts';
import { csvOf } from './csv.ts';

const columns = [
	'slug',
	'title',
	'summary',
	'purpose',
	'committee',
	'committee_name',
	'state',
	'opens_on',
	'closes_on',
	'focus_areas',
	'perspectives',
	'action_plans',
	'demonstration'
] as const;

/** Consultations as one table. Several parts of the programme stand in one cell, with + between. */
export function consultationsCsv(consultations: readonly ConsultationHead[], { lang }: Words): string {
	const termsOf = ({ terms }: ConsultationHead, kind: string) =>
		terms
			.filter((term) => term.kind === kind)
			.map(({ slug }) => slug)
			.join('+');
	return csvOf(
		columns,
		consultations.map((consultation) => ({
			slug: consultation.slug,
			title: say(consultation.title, lang).text,
			summary: say(consultation.summary, lang).text,
			purpose: say(consultation.purpose, lang).text,
			committee: consultation.committee.slug,
			committee_name: say(consultation.committee.name, lang).text,
			state: consultation.state,
			opens_on: consultation.opensOn,
			closes_on: consultation.closesOn,
			focus_areas: termsOf(consultation, 'focusArea'),
			perspectives: termsOf(consultation, 'perspective'),
			action_plans: termsOf(consultation, 'actionPlan'),
			demonstration: consultation.demonstration
		}))
	);
}

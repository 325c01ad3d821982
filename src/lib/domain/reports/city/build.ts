import { actionStates, type ReportAction } from '../actions/shapes.ts';
import type { ReportModel, Term } from '../shapes.ts';
import { standings, steps, type Staircase } from '../staircase/shapes.ts';
import type { CityBody, CityPart, CityStatistic, CityStep } from './shapes.ts';

/** A committee or company with the annual reports that it has published of the years, the earlier first. */
export type ReportingBody = Pick<CityBody, 'slug' | 'name' | 'kind'> & { reports: readonly ReportModel[] };

type Input = {
	years: readonly number[];
	/** In the order that the city names them. */
	bodies: readonly ReportingBody[];
	terms: readonly Term[];
	statistics: readonly CityStatistic[];
};

const sumOf = (parts: readonly { sum: number; consultations: number }[]) => ({
	sum: parts.reduce((sum, part) => sum + part.sum, 0),
	consultations: parts.reduce((sum, part) => sum + part.consultations, 0)
});

const byState = (actions: readonly ReportAction[]) =>
	actionStates.map((state) => ({ state, count: actions.filter((one) => one.state === state).length }));

function bodyOf({ slug, name, kind, reports }: ReportingBody, years: readonly number[]): CityBody {
	const latest = reports.at(-1);
	const of = (year: number) => reports.find(({ period }) => period.year === year);
	return {
		slug,
		name,
		kind,
		reported: reports.map(({ period, document }) => ({
			period: period.key,
			publishedOn: document?.publishedOn ?? null,
			dnr: document?.dnr ?? ''
		})),
		missing: years.filter((year) => !of(year)).map((year) => `${year}-VB`),
		position: latest?.staircase?.position ?? null,
		steps: steps.map((step) => ({
			step,
			standing: latest?.staircase?.steps.find((one) => one.step === step)?.standing ?? null
		})),
		consultations: reports.flatMap(({ period, consultations }) =>
			consultations.map(({ consultation: { slug: own, title } }) => ({
				slug: own,
				title,
				period: period.key
			}))
		),
		respondents: sumOf(reports.map(({ respondents }) => respondents)),
		actions: byState(latest?.actions ?? [])
	};
}

function stepsOf(staircases: readonly (Staircase | null)[]): CityStep[] {
	return steps.map((step) => {
		const said = staircases.map((one) => one?.steps.find((own) => own.step === step)?.standing ?? null);
		return {
			step,
			standings: [...standings, null].map((standing) => ({
				standing,
				count: said.filter((one) => one === standing).length
			}))
		};
	});
}

/**
 * Gathers the annual reports of two years into the city's own. Everything in it stands in a committee's published report
 * already: sums are of shown numbers alone, so nothing that was hidden there can be told from them here.
 */
export function buildCityPart({ years, bodies, terms, statistics }: Input): CityPart {
	const latest = bodies.flatMap(({ slug, reports }) => {
		const report = reports.at(-1);
		return report ? [{ slug, report }] : [];
	});
	const shown = bodies.map((body) => bodyOf(body, years));
	return {
		years: [...years],
		bodies: shown,
		stairs: years.map((year) => ({
			year,
			steps: stepsOf(
				bodies.flatMap(({ reports }) =>
					reports.filter(({ period }) => period.year === year).map(({ staircase }) => staircase)
				)
			)
		})),
		respondents: sumOf(shown.map(({ respondents }) => respondents)),
		terms: terms.map(({ kind, slug, name }) => {
			const touching = bodies.map(({ slug: body, reports }) => ({
				body,
				consultations: reports.flatMap(({ programme }) =>
					programme
						.filter((part) => part.kind === kind)
						.flatMap((part) => part.terms.filter((one) => one.slug === slug))
						.flatMap((one) => one.consultations)
				).length,
				actions: (reports.at(-1)?.actions ?? []).filter((action) =>
					action.terms.some((one) => one.kind === kind && one.slug === slug)
				).length
			}));
			return {
				kind,
				slug,
				name,
				bodies: touching
					.filter(({ consultations, actions }) => consultations + actions > 0)
					.map(({ body }) => body),
				consultations: touching.reduce((sum, one) => sum + one.consultations, 0),
				actions: touching.reduce((sum, one) => sum + one.actions, 0)
			};
		}),
		actions: byState(latest.flatMap(({ report }) => report.actions)),
		indicators: latest.flatMap(({ report }) =>
			report.indicators.map((row) => ({ committee: report.committee, row }))
		),
		statistics: [...statistics]
	};
}

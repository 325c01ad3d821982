import type { CityBody, CityPart, CityStatistic, CityTerm } from '#lib/domain/reports/city/shapes.ts';
import { say, type Words } from '#lib/i18n/category.ts';
import type { CsvRow } from './csv.ts';
import { sourceText, valueOf, type writtenColumns } from './writtenRows.ts';

/**
 * What the whole city's report gathers, a row a figure. Sections: `bodies` (a committee or company by `id`; `report` tells
 * whether it has published one of a period, the rest are of those that it has), `stairs` (how many stand where, by step and
 * year), `terms`, `city` (sums), `statistics`. Who has reported is told by name; nobody is ranked.
 */
type Column =
	| (typeof writtenColumns)[number]
	| 'section'
	| 'state'
	| 'hidden'
	| 'programme_kind'
	| 'programme_term'
	| 'programme_text';
type Row = CsvRow<Column>;

const reportKey = (slug: string, period: string): string => `${slug}/${period}`;

function bodyRows(body: CityBody, lang: string): Row[] {
	const { slug, name, reported, missing, position, steps, consultations, respondents, actions } = body;
	const head: Row = { section: 'bodies', id: slug, text: say(name, lang).text };
	const told = [
		...reported.map(({ period, dnr }): Row => ({
			of_period: period,
			state: 'published',
			words: dnr || null
		})),
		...missing.map((period): Row => ({ of_period: period, state: 'missing' }))
	].map((row) => ({ ...head, measure: 'report', ...row }));
	const latest = reported.at(-1);
	if (!latest) return told;
	const all = { ...head, source: reported.map(({ period }) => reportKey(slug, period)).join(' ') };
	const last = { ...head, of_period: latest.period, source: reportKey(slug, latest.period) };
	return [
		...told,
		{ ...all, measure: 'consultations', value: consultations.length },
		{
			...all,
			measure: 'respondents',
			value: respondents.consultations > 0 ? respondents.sum : null
		},
		{ ...last, measure: 'position', value: position },
		...steps.map(({ step, standing }) => ({ ...last, measure: `step_${step}`, state: standing ?? 'none' })),
		...actions.map(({ state, count }) => ({ ...last, measure: 'actions', state, value: count }))
	];
}

function termRows({ kind, slug, name, bodies, consultations, actions }: CityTerm, lang: string): Row[] {
	const head: Row = {
		section: 'terms',
		programme_kind: kind,
		programme_term: slug,
		programme_text: say(name, lang).text
	};
	return [
		{ ...head, measure: 'consultations', value: consultations },
		{ ...head, measure: 'actions', value: actions },
		...bodies.map((id) => ({ ...head, measure: 'body', id }))
	];
}

const statisticRow = (
	{ id, title, outcome, unit, source, perspective }: CityStatistic,
	lang: string
): Row => ({
	section: 'statistics',
	id,
	text: say(title, lang).text,
	...valueOf(outcome, lang),
	unit,
	source: sourceText(source, lang),
	...(perspective
		? {
				programme_kind: 'perspective',
				programme_term: perspective.slug,
				programme_text: say(perspective.name, lang).text
			}
		: {})
});

export function cityRows(city: CityPart, { t, lang }: Pick<Words, 't' | 'lang'>): Row[] {
	const consultations = city.bodies.reduce((sum, body) => sum + body.consultations.length, 0);
	return [
		...city.bodies.flatMap((body) => bodyRows(body, lang)),
		...city.stairs.flatMap(({ year, steps }) =>
			steps.flatMap(({ step, standings }) =>
				standings.map(({ standing, count }): Row => ({
					section: 'stairs',
					id: String(step),
					text: t(`staircase:name.${step}`),
					measure: 'bodies',
					state: standing ?? 'none',
					value: count,
					of_period: `${year}-VB`
				}))
			)
		),
		...city.terms.flatMap((term) => termRows(term, lang)),
		{ section: 'city', measure: 'consultations', value: consultations },
		{
			section: 'city',
			measure: 'respondents',
			value: city.respondents.consultations > 0 ? city.respondents.sum : null
		},
		...city.actions.map(({ state, count }): Row => ({
			section: 'city',
			measure: 'actions',
			state,
			value: count
		})),
		...city.statistics.map((one) => statisticRow(one, lang))
	];
}

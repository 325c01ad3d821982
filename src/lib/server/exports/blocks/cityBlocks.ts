import type { CityBody, CityPart, CityStatistic, CityStep } from '#lib/domain/reports/city/shapes.ts';
import { parsePeriod } from '#lib/domain/reports/period.ts';
import { standings } from '#lib/domain/reports/staircase/shapes.ts';
import { periodName } from '#lib/i18n/period.ts';
import type { Said, Speaker } from '../print/speaker.ts';
import { heading, text, type Block, type Cell, type Table } from './blocks.ts';
import { countCell } from './cells.ts';
import { sourceText, valueCell } from './indicatorValues.ts';

const nameOf = ({ name }: Pick<CityBody, 'name'>, { say }: Speaker): string =>
	say(name, { quiet: true }).text;

/** Which reports a body has published of the years, and which are missing. Nobody is ranked. */
function reportedText({ reported, missing }: CityBody, { plain, words }: Speaker): Said {
	const reportName = (key: string) => {
		const period = parsePeriod(key);
		return period ? periodName(words.t, period) : key;
	};
	const there = reported.map(({ period, dnr }) => reportName(period) + (dnr ? ` (${dnr})` : ''));
	const lacking = missing.length
		? [words.t('cityReport:bodies.missing', { periods: words.format.list(missing.map(reportName)) })]
		: [];
	return plain([...there, ...lacking].join(' · '));
}

function bodiesBlocks({ bodies, years, respondents }: CityPart, level: number, speaker: Speaker): Block[] {
	const { t, say, plain, words } = speaker;
	const { number, list } = words.format;
	const silent = bodies.filter(({ reported }) => reported.length === 0);
	const reporting = bodies.length - silent.length;
	const rowOf = (body: CityBody): Cell[] => [
		say(body.name),
		t(`cityReport:kind.${body.kind}`),
		reportedText(body, speaker),
		countCell(body.consultations.length, speaker),
		body.respondents.consultations > 0 ? countCell(body.respondents.sum, speaker) : t('results:noRate')
	];
	return [
		heading(level, t('cityReport:bodies.title')),
		text(
			t('cityReport:bodies.lead', {
				count: reporting,
				formatted: number(reporting),
				total: number(bodies.length),
				years: list(years.map(String))
			})
		),
		{
			kind: 'facts',
			rows: [
				{
					name: t('report:facts.consultations'),
					value: plain(number(bodies.reduce((sum, body) => sum + body.consultations.length, 0)))
				},
				...(respondents.consultations > 0
					? [{ name: t('report:facts.respondents'), value: plain(number(respondents.sum)) }]
					: [])
			]
		},
		...(silent.length > 0
			? [
					text(
						t('cityReport:bodies.missingAll', { names: list(silent.map((body) => nameOf(body, speaker))) })
					)
				]
			: []),
		{
			kind: 'table',
			title: t('cityReport:bodies.title'),
			head: [
				t('cityReport:bodies.name'),
				t('results:table.group'),
				t('cityReport:bodies.reported'),
				t('cityReport:bodies.consultations'),
				t('cityReport:bodies.respondents')
			],
			rows: bodies.map(rowOf)
		}
	];
}

function stairsTable(year: number, steps: readonly CityStep[], speaker: Speaker): Table {
	const { t, plain, words } = speaker;
	const columns = [...standings, null];
	return {
		kind: 'table',
		named: true,
		title: t('cityReport:stairs.year', { year }),
		head: [
			t('cityReport:stairs.step'),
			...columns.map((standing) => t(`staircase:standing.${standing ?? 'none'}`))
		],
		rows: steps.map(({ step, standings: own }) => [
			plain(`${step}. ${words.t(`staircase:name.${step}`)}`),
			...columns.map((standing) =>
				countCell(own.find((one) => one.standing === standing)?.count ?? 0, speaker)
			)
		])
	};
}

function termsTable({ terms, bodies }: CityPart, speaker: Speaker): Table {
	const { t, say, plain, words } = speaker;
	const names = new Map(bodies.map((body) => [body.slug, nameOf(body, speaker)]));
	return {
		kind: 'table',
		title: t('cityReport:terms.title'),
		head: [
			t('report:programme.part'),
			t('cityReport:terms.bodies'),
			t('cityReport:terms.consultations'),
			t('cityReport:terms.actions')
		],
		rows: terms.map((term) => [
			say(term.name),
			term.bodies.length > 0
				? plain(words.format.list(term.bodies.map((slug) => names.get(slug) ?? slug)))
				: t('cityReport:terms.nobody'),
			countCell(term.consultations, speaker),
			countCell(term.actions, speaker)
		])
	};
}

function statisticsTable(statistics: readonly CityStatistic[], speaker: Speaker): Table {
	const { t, say, plain } = speaker;
	const written = { unit: 'count', decimals: 0 } as const;
	const decimalsOf = (value: number | null) =>
		value === null || Number.isInteger(value) ? 0 : Math.min(3, (String(value).split('.')[1] ?? '').length);
	return {
		kind: 'table',
		title: t('cityReport:statistics.title'),
		head: [t('cityReport:statistics.what'), t('cityReport:statistics.value'), t('exports:indicator.source')],
		rows: statistics.map(({ title, outcome, unit, source }) => {
			const cell = valueCell(outcome, { ...written, decimals: decimalsOf(outcome.value) }, speaker);
			return [
				say(title),
				unit && outcome.value !== null ? plain(`${cell.text} ${unit}`) : cell,
				sourceText(source, speaker)
			];
		})
	};
}

/** What the latest annual reports say of their indicators, each with who says it. */
function indicatorsTable(indicators: CityPart['indicators'], speaker: Speaker): Table {
	const { t, say } = speaker;
	return {
		kind: 'table',
		title: t('reporting:section.indicators'),
		head: [
			t('cityReport:bodies.name'),
			t('indicators:head.indicator'),
			t('indicators:head.outcome'),
			t('indicators:head.target'),
			t('exports:indicator.source')
		],
		rows: indicators.map(({ committee, row }) => [
			say(committee.name, { quiet: true }),
			say(row.name, { quiet: true }),
			valueCell(row.outcome, row, speaker),
			valueCell(row.target, row, speaker),
			row.source ? sourceText(row.source, speaker) : t('results:noRate')
		])
	};
}

/** What the whole city's own report gathers of the others, in the order that its page has. */
export function cityBlocks(city: CityPart, level: number, speaker: Speaker): Block[] {
	const { t } = speaker;
	const actions = city.actions.filter(({ count }) => count > 0);
	return [
		...bodiesBlocks(city, level, speaker),
		heading(level, t('reporting:section.staircase')),
		text(t('cityReport:stairs.lead')),
		...city.stairs.map(({ year, steps }) => stairsTable(year, steps, speaker)),
		heading(level, t('cityReport:terms.title')),
		termsTable(city, speaker),
		...(actions.length > 0
			? [
					heading(level, t('reporting:section.actions')),
					text(t('cityReport:actions.lead')),
					{
						kind: 'table' as const,
						title: t('reporting:section.actions'),
						head: [t('exports:action.state'), t('cityReport:terms.actions')],
						rows: actions.map(({ state, count }) => [
							t(`staircase:actions.state.${state}`),
							countCell(count, speaker)
						])
					}
				]
			: []),
		...(city.indicators.length > 0
			? [
					heading(level, t('reporting:section.indicators')),
					text(t('cityReport:indicators.lead')),
					indicatorsTable(city.indicators, speaker)
				]
			: []),
		...(city.statistics.length > 0
			? [
					heading(level, t('cityReport:statistics.title')),
					text(t('cityReport:statistics.lead')),
					statisticsTable(city.statistics, speaker)
				]
			: [])
	];
}

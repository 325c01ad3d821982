import type {
	Breakdown,
	Participation,
	QuestionResult,
	ReportCategory,
	ReportTable,
	Results
} from '#lib/domain/reports/shapes.ts';
import { termKinds } from '#lib/domain/reports/shapes.ts';
import { categoryText, percentText, type Role } from '#lib/i18n/category.ts';
import { reachText } from '#lib/i18n/reachText.ts';
import type { Said, Speaker } from '../print/speaker.ts';
import { columnParts, heading, quietly, text, type Block, type Cell, type Table } from './blocks.ts';
import { countCell, percentCell, rateCell } from './cells.ts';
import { writtenQuotes } from './writtenQuotes.ts';

type Head = Pick<Results, 'consultation' | 'release' | 'respondents'>;
type Shown = Omit<QuestionResult, 'by'> & { by?: Breakdown[] };

const named = (category: ReportCategory, role: Role, { words, plain }: Speaker): Said =>
	plain(categoryText(category, role, words));

/** Whether a table has a hidden cell, which a sentence explains. */
const hasHidden = ({ cells }: ReportTable): boolean => cells.some((row) => row.includes(null));

/** Who asked, whom, when, and how many answered. */
export function factsOf({ consultation, release, respondents }: Head, speaker: Speaker): Block {
	const { t, plain, say, words } = speaker;
	const { openedOn, closedOn, reach, terms } = consultation;
	const { date, list } = words.format;
	const period =
		openedOn && closedOn
			? t('results:facts.periodValue', { from: date(openedOn), to: date(closedOn) })
			: closedOn && t('results:facts.until', { to: date(closedOn) });
	const rows = [
		{
			name: t('results:facts.respondents'),
			value:
				respondents === null ? t('results:facts.respondentsHidden') : plain(words.format.number(respondents))
		},
		{ name: t('results:facts.asked'), value: say(consultation.committee.name, { quiet: true }) },
		...(consultation.source === 'complaints'
			? []
			: [
					{
						name: t('consultation:forWhom'),
						value: reach.whom === 'group' ? say(reach.group) : plain(reachText(reach, words) ?? '')
					}
				]),
		...(period ? [{ name: t('results:facts.period'), value: period }] : []),
		{ name: t('results:facts.released'), value: plain(date(release.releasedOn)) }
	];
	const carried = termKinds.flatMap((kind) => {
		const own = terms.filter((term) => term.kind === kind);
		const value = plain(list(own.map(({ name }) => say(name, { quiet: true }).text)));
		return own.length > 0 ? [{ name: t(`report:programme.${kind}`), value }] : [];
	});
	return { kind: 'facts', rows: [...rows, ...carried] };
}

/** What it led to, and the committee's answer theme by theme. */
export function outcomeBlocks(
	{ outcome, replies, consultation }: Pick<Results, 'outcome' | 'replies' | 'consultation'>,
	level: number,
	speaker: Speaker
): Block[] {
	const { t, say, words } = speaker;
	const name = (local: Results['consultation']['title']) => say(local, { quiet: true }).text;
	return [
		heading(level, t('results:outcome.title')),
		text(
			outcome ? say(outcome) : t('results:outcome.owed', { committee: name(consultation.committee.name) })
		),
		...replies.flatMap(({ theme, said, doing, committee, on }): Block[] => {
			const who = { committee: name(committee.name) };
			return [
				heading(level + 1, say(theme)),
				text(say(said)),
				text(say(doing)),
				quietly(
					on
						? t('results:outcome.whoBy', { ...who, date: words.format.date(on) })
						: t('results:outcome.who', who)
				)
			];
		})
	];
}

/** Who answered by one background; for one that is not withheld. */
export function participationTable(table: Participation, speaker: Speaker): Table {
	const { t, say } = speaker;
	const known = table.reference.state === 'known' ? table.reference : undefined;
	return {
		kind: 'table',
		title: t('results:table.participation', { background: say(table.option ?? table.label).text }),
		head: [
			t('results:table.group'),
			t('results:table.respondents'),
			...(known
				? [t('results:table.population', { year: known.year }), t('results:table.rate')]
				: [t('results:table.share')])
		],
		rows: table.groups.map((group) => [
			named(group, 'group', speaker),
			countCell(group.count, speaker),
			...(known
				? [rateCell(group.population, speaker), rateCell(group.perThousand, speaker)]
				: [percentCell(group.percent, speaker)])
		]),
		...(known
			? { sources: [t('results:participation.source', { source: known.source, year: known.year })] }
			: { bars: 2 })
	};
}

/** Who took part by one background, with its heading; in words where it is withheld. */
export function participationTables(table: Participation, level: number, speaker: Speaker): Block[] {
	const { t, say } = speaker;
	const title = say(table.option ?? table.label);
	if (table.withheld) return [heading(level, title), text(t('results:withheld'))];
	return [
		heading(level, title),
		participationTable(table, speaker),
		...(table.groups.some(({ count }) => count === null) ? [quietly(t('results:hidden'))] : [])
	];
}

/** Which groups answered, with the register's figures where there are any. */
export function participationBlocks(
	participation: readonly Participation[],
	level: number,
	speaker: Speaker
): Block[] {
	const { t } = speaker;
	return [
		heading(level, t('results:participation.title')),
		text(participation.length > 0 ? t('results:participation.lead') : t('results:participation.none')),
		...participation.flatMap((table) => participationTables(table, level + 1, speaker))
	];
}

function cellOf(table: ReportTable, row: number, column: number, speaker: Speaker): Cell {
	const count = table.cells[row]?.[column];
	const percent = table.percents[row]?.[column];
	const cell = countCell(count, speaker);
	const share = count != null && percent != null ? ` (${percentText(percent, speaker.words)})` : '';
	return { ...cell, text: cell.text + share };
}

/** A question's own table: each answer, how many, and their share. */
export function totalTable(title: Said, table: ReportTable, speaker: Speaker): Table {
	const { t } = speaker;
	return {
		kind: 'table',
		title,
		head: [t('results:table.answer'), t('results:table.count'), t('results:table.share')],
		rows: table.categories.map((category, column) => [
			named(category, 'answer', speaker),
			countCell(table.cells[0]?.[column], speaker),
			percentCell(table.percents[0]?.[column], speaker)
		]),
		bars: 2
	};
}

function breakdownBlocks(question: Shown, table: Breakdown, level: number, speaker: Speaker): Block[] {
	const { t, say } = speaker;
	const background = say(table.option ?? table.label);
	if (table.withheld) return [heading(level, background), text(t('results:withheld'))];
	const title = t('results:table.by', {
		question: say(question.label, { quiet: true }).text,
		background: background.text
	});
	return [
		heading(level, background),
		...columnParts(table.categories.length).map((columns): Block => ({
			kind: 'table',
			title,
			head: [
				t('results:table.group'),
				t('results:table.base'),
				...columns.flatMap((column) => {
					const category = table.categories[column];
					return category ? [named(category, 'answer', speaker)] : [];
				})
			],
			rows: table.groups.map((group, row) => [
				named(group, 'group', speaker),
				countCell(table.bases[row], speaker),
				...columns.map((column) => cellOf(table, row, column, speaker))
			])
		}))
	];
}

/** One question: its table, its breakdowns, and the texts that a person has released. */
export function questionBlocks(question: Shown, level: number, speaker: Speaker): Block[] {
	const { t, say } = speaker;
	const { total, by = [], texts, of, label, earlierVersion, counting } = question;
	const tables = total.withheld
		? [text(t('results:withheld'))]
		: [
				totalTable(say(label), total, speaker),
				...(counting === 'each' ? [quietly(t('results:chart.several'))] : [])
			];
	const hidden = [total, ...by].some((table) => !table.withheld && hasHidden(table));
	return [
		...(of ? [quietly(say(of.label))] : []),
		heading(level, say(label)),
		...(earlierVersion ? [quietly(t('results:earlierVersion', { version: earlierVersion }))] : []),
		...tables,
		...by.flatMap((table) => breakdownBlocks(question, table, level + 1, speaker)),
		...(hidden ? [quietly(t('results:hidden'))] : []),
		...(texts.length > 0
			? [
					heading(level + 1, t('results:texts.title')),
					{
						kind: 'quotes' as const,
						items: texts.flatMap((one) =>
							writtenQuotes(one, one.edited ? t('results:texts.edited') : undefined, speaker)
						)
					}
				]
			: [])
	];
}

/** How the figures are protected, with the settings that they were made with. */
export function methodBlocks(
	{ name, k, base, sensitiveK, sensitiveBase }: Results['release']['method'],
	level: number,
	{ t }: Speaker
): Block[] {
	return [
		heading(level, t('results:method.title')),
		{
			kind: 'list',
			items: [
				t('results:method.true'),
				t('results:method.small', { k, sensitiveK, kLess: k - 1, sensitiveKLess: sensitiveK - 1 }),
				t('results:method.groups', { base, sensitiveBase }),
				t(name === 'cell-suppression' ? 'results:method.suppressed' : 'results:method.merged'),
				t('results:method.symbol'),
				t('results:method.shares'),
				...(name === 'cell-suppression' ? [t('results:method.means')] : []),
				t('results:method.frozen')
			]
		}
	];
}

/** Everything that a consultation's results page shows, for a document. */
export function resultBlocks(results: Results, speaker: Speaker): Block[] {
	const { t, say } = speaker;
	return [
		text(say(results.consultation.summary)),
		factsOf(results, speaker),
		heading(2, t('consultation:purpose')),
		text(say(results.consultation.purpose)),
		...(results.consultation.source === 'complaints' ? [] : outcomeBlocks(results, 2, speaker)),
		...participationBlocks(results.participation, 2, speaker),
		heading(2, t('results:answers.title')),
		...results.pages.flatMap(({ questions }) =>
			questions.flatMap((question) => questionBlocks(question, 3, speaker))
		),
		...methodBlocks(results.release.method, 2, speaker)
	];
}

import type { Section } from '#lib/domain/reports/document/sections.ts';
import { sections } from '#lib/domain/reports/document/sections.ts';
import type { ReportConsultation, ReportModel } from '#lib/domain/reports/shapes.ts';
import type { Speaker } from '../print/speaker.ts';
import { actionBlocks } from './actionBlocks.ts';
import { heading, text, type Block } from './blocks.ts';
import { cityBlocks } from './cityBlocks.ts';
import { complaintBlocks } from './complaintBlocks.ts';
import { documentBlocks } from './documentBlocks.ts';
import { goalBlocks } from './goalBlocks.ts';
import { indicatorBlocks } from './indicatorBlocks.ts';
import { otherLanguages, proseBlocks, type Telling } from './proseBlocks.ts';
import { releaseSource } from './figureBlocks.ts';
import { factsOf, methodBlocks, outcomeBlocks, participationBlocks, questionBlocks } from './resultBlocks.ts';
import { staircaseBlocks } from './staircaseBlocks.ts';
import { statementBlocks } from './statementBlocks.ts';

function consultationBlocks(one: ReportConsultation, level: number, telling: Telling): Block[] {
	const { report, speaker } = telling;
	const { slug, title, summary } = one.consultation;
	const source = releaseSource(one, speaker);
	return [
		heading(level, speaker.say(title), report.numbers[`consultation:${slug}`]),
		text(speaker.say(summary)),
		factsOf(one, speaker),
		...proseBlocks({ section: 'participation', of: slug, level: level + 1 }, telling),
		...outcomeBlocks(one, level + 1, speaker),
		...participationBlocks(one.participation, level + 1, speaker).map((block) =>
			block.kind === 'table' ? { ...block, sources: [source, ...(block.sources ?? [])] } : block
		),
		heading(level + 1, speaker.t('results:answers.title')),
		...one.questions
			.flatMap((question) => questionBlocks(question, level + 2, speaker))
			.map((block) => (block.kind === 'table' ? { ...block, sources: [source] } : block))
	];
}

function waitingBlocks(level: number, { waiting }: ReportModel, { t, say, plain, words }: Speaker): Block[] {
	if (waiting.length === 0) return [];
	const reason = ({ reason, closesOn }: ReportModel['waiting'][number]) =>
		reason === 'open' && closesOn
			? words.t('report:waiting.openUntil', { date: words.format.date(closesOn) })
			: words.t(`report:waiting.${reason}`);
	return [
		heading(level, t('report:waiting.title')),
		{
			kind: 'list',
			items: waiting.map((one) => plain(`${say(one.title, { quiet: true }).text}. ${reason(one)}`))
		}
	];
}

function programmeBlocks(
	level: number,
	{ programme, consultations }: ReportModel,
	{ t, say, plain, words }: Speaker
): Block[] {
	const titles = new Map(consultations.map(({ consultation }) => [consultation.slug, consultation.title]));
	const titleOf = (slug: string) => {
		const title = titles.get(slug);
		return title ? say(title, { quiet: true }).text : slug;
	};
	return [
		text(t('report:programme.lead')),
		...programme.flatMap(({ kind, terms }): Block[] =>
			terms.length === 0
				? []
				: [
						heading(level, t(`report:programme.${kind}`)),
						{
							kind: 'table',
							title: t(`report:programme.${kind}`),
							head: [t('report:programme.part'), t('report:programme.consultations')],
							rows: terms.map(({ name, consultations }) => [
								say(name),
								consultations.length > 0
									? plain(words.format.list(consultations.map(titleOf)))
									: t('report:programme.none')
							])
						}
					]
		)
	];
}

function dialogueBlocks(level: number, telling: Telling): Block[] {
	const { report, speaker } = telling;
	const { t, plain, words } = speaker;
	const { number, date } = words.format;
	const { period, respondents, consultations } = report;
	return [
		text(t('report:lead', { from: date(period.from), to: date(period.to) })),
		...(report.demonstration ? [text(t('report:demonstration'))] : []),
		{
			kind: 'facts',
			rows: [
				{ name: t('report:facts.consultations'), value: plain(number(consultations.length)) },
				...(respondents.consultations > 0
					? [{ name: t('report:facts.respondents'), value: plain(number(respondents.sum)) }]
					: [])
			]
		},
		...(consultations.length > 0
			? consultations.flatMap((one) => consultationBlocks(one, level, telling))
			: [heading(level, t('report:none.title')), text(t('report:none.text'))]),
		...waitingBlocks(level, report, speaker)
	];
}

/** What stands in each section below its prose; headings are of the level and below. */
const contents: Partial<Record<Section, (level: number, telling: Telling) => Block[]>> = {
	summary: (level, telling) => otherLanguages({ section: 'summary', level }, telling),
	goals: goalBlocks,
	participation: dialogueBlocks,
	complaints: complaintBlocks,
	indicators: indicatorBlocks,
	staircase: (level, { report, speaker }) => staircaseBlocks(level, report, speaker),
	actions: (_, { report, speaker }) => actionBlocks(report, speaker),
	programme: (level, { report, speaker }) => (report.city ? [] : programmeBlocks(level, report, speaker)),
	statements: (level, { report, speaker }) => statementBlocks(level, report, speaker)
};

/** A section's prose and what stands below it, without its heading; headings are of `level` and below. */
export function sectionContent(section: Section, level: number, telling: Telling): Block[] {
	if (section === 'method') {
		const latest = telling.report.consultations.at(-1) ?? telling.report.complaints?.at(-1);
		// It brings a heading of its own, which is the section's.
		return latest ? methodBlocks(latest.release.method, level, telling.speaker).slice(1) : [];
	}
	return [...proseBlocks({ section, level }, telling), ...(contents[section]?.(level, telling) ?? [])];
}

/** A section with its heading; nothing where there is nothing in it. */
export function sectionBlocks(section: Section, level: number, telling: Telling): Block[] {
	const { city } = telling.report;
	if (city && section === 'participation') {
		const [title, ...gathered] = cityBlocks(city, level, telling.speaker);
		return [...(title ? [title] : []), ...proseBlocks({ section, level: level + 1 }, telling), ...gathered];
	}
	const content = sectionContent(section, level + 1, telling);
	// Where nothing is written there is no programme to speak of, only what the dialogues touch: as on the page.
	const untold = section === 'programme' && telling.report.document === null;
	const title = telling.speaker.t(untold ? 'report:programme.title' : `reporting:section.${section}`);
	return content.length > 0 ? [heading(level, title), ...content] : [];
}

/** Everything of a committee's report of a period, in the order that every output has. */
export const reportBlocks = (report: ReportModel, speaker: Speaker, origin?: string): Block[] => [
	...documentBlocks(report, speaker),
	...sections.flatMap((section) => sectionBlocks(section, 2, { report, speaker, origin }))
];

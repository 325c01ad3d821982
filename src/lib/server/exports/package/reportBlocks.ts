import type { ReportConsultation, ReportModel } from '#lib/domain/reports/shapes.ts';
import type { Speaker } from '../print/speaker.ts';
import { heading, text, type Block } from './blocks.ts';
import { factsOf, methodBlocks, outcomeBlocks, participationBlocks, questionBlocks } from './resultBlocks.ts';

const consultationBlocks = (one: ReportConsultation, speaker: Speaker): Block[] => [
	heading(2, speaker.say(one.consultation.title)),
	text(speaker.say(one.consultation.summary)),
	factsOf(one, speaker),
	...outcomeBlocks(one, 3, speaker),
	...participationBlocks(one.participation, 3, speaker),
	heading(3, speaker.t('results:answers.title')),
	...one.questions.flatMap((question) => questionBlocks(question, 4, speaker))
];

function waitingBlocks({ waiting }: ReportModel, { t, say, plain, words }: Speaker): Block[] {
	if (waiting.length === 0) return [];
	const reason = ({ reason, closesOn }: ReportModel['waiting'][number]) =>
		reason === 'open' && closesOn
			? words.t('report:waiting.openUntil', { date: words.format.date(closesOn) })
			: words.t(`report:waiting.${reason}`);
	return [
		heading(2, t('report:waiting.title')),
		{
			kind: 'list',
			items: waiting.map((one) => plain(`${say(one.title, { quiet: true }).text}. ${reason(one)}`))
		}
	];
}

function programmeBlocks(
	{ programme, consultations }: ReportModel,
	{ t, say, plain, words }: Speaker
): Block[] {
	const titles = new Map(consultations.map(({ consultation }) => [consultation.slug, consultation.title]));
	const titleOf = (slug: string) => {
		const title = titles.get(slug);
		return title ? say(title, { quiet: true }).text : slug;
	};
	return [
		heading(2, t('report:programme.title')),
		text(t('report:programme.lead')),
		...programme.flatMap(({ kind, terms }): Block[] =>
			terms.length === 0
				? []
				: [
						heading(3, t(`report:programme.${kind}`)),
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

/** Everything that a committee's report of a period shows, for a document. */
export function reportBlocks(report: ReportModel, speaker: Speaker): Block[] {
	const { t, plain, words } = speaker;
	const { number, date } = words.format;
	const { period, respondents, consultations } = report;
	const latest = consultations.at(-1);
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
			? consultations.flatMap((one) => consultationBlocks(one, speaker))
			: [heading(2, t('report:none.title')), text(t('report:none.text'))]),
		...waitingBlocks(report, speaker),
		...programmeBlocks(report, speaker),
		...(latest ? methodBlocks(latest.release.method, 2, speaker) : [])
	];
}

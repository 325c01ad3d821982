import type { Heard, Statement } from '#lib/domain/reports/statements/shapes.ts';
import type { ReportModel } from '#lib/domain/reports/shapes.ts';
import { directionOf } from '#lib/domain/text/text.ts';
import { nameOf } from '#lib/i18n/languages.ts';
import { mark } from '#lib/i18n/marks.ts';
import { asWritten } from '../print/asWritten.ts';
import type { Said, Speaker } from '../print/speaker.ts';
import { heading, quietly, text, type Block } from './blocks.ts';

type Fact = { name: Said; value: Said };

function factsOf({ origin, sentOn, minutes, version, lang }: Statement, speaker: Speaker): Fact[] {
	const { t, plain, words } = speaker;
	const { date } = words.format;
	return [
		{ name: t('exports:statement.origin'), value: t(`exports:statement.${origin}`) },
		{ name: t('exports:statement.sent'), value: plain(date(sentOn)) },
		...(minutes
			? [
					{
						name: t('exports:statement.minutesOf'),
						value: t('exports:statement.paragraph', { date: date(minutes.on), paragraph: minutes.paragraph })
					},
					...(minutes.dissent
						? [{ name: t('exports:statement.dissent'), value: plain(mark(minutes.dissent, lang, 'formed')) }]
						: [])
				]
			: []),
		{ name: t('exports:statement.about'), value: t('exports:statement.version', { version }) },
		...(lang.split('-')[0] === words.lang.split('-')[0]
			? []
			: [{ name: t('exports:statement.language'), value: plain(nameOf(lang).name) }])
	];
}

/** Each statement unchanged, point by point, with the committee's answer to each. */
export function statementBlocks(
	level: number,
	{ statements, numbers, document }: ReportModel,
	speaker: Speaker
): Block[] {
	const { t, say } = speaker;
	const answerName = document?.proposal ? 'exports:statement.proposedAnswer' : 'exports:statement.answer';
	return statements.flatMap((statement): Block[] => [
		heading(level, say(statement.council.name)),
		{ kind: 'facts', rows: factsOf(statement, speaker) },
		...statement.points.flatMap(({ passage, text: said, answer }, at): Block[] => {
			const number = passage === null ? undefined : numbers[passage];
			return [
				heading(
					level + 1,
					number === undefined
						? t('exports:statement.point', { point: at + 1 })
						: t('exports:statement.pointOn', { point: at + 1, number })
				),
				{
					kind: 'quote',
					paragraphs: said
						.split(/\n+/)
						.filter((line) => line.trim())
						.map((line) => ({
							runs: [{ text: line }],
							lang: statement.lang.split('-')[0] ?? statement.lang,
							dir: directionOf(statement.lang)
						}))
				},
				...(answer
					? [quietly(t(answerName)), text(asWritten(answer, speaker))]
					: [text(t('exports:statement.owed'))])
			];
		})
	]);
}

const outcomeText = (
	{ outcome, council }: Heard,
	{ statements }: ReportModel,
	{ t, words }: Speaker
): Said => {
	const own = statements.find((statement) => statement.council.slug === council.slug);
	if (outcome === 'stated' && own) return t('exports:heard.stated', { date: words.format.date(own.sentOn) });
	return t(`exports:heard.${outcome === 'stated' ? 'statedSome' : outcome}`);
};

/** Who was heard, when, and what came of it ("Ärendets beredning"). */
export function heardBlocks(report: ReportModel, speaker: Speaker): Block[] {
	const { t, say, plain, words } = speaker;
	const { date } = words.format;
	if (report.heard.length === 0) return [text(t('exports:heard.nobody'))];
	return [
		text(t('exports:heard.lead')),
		{
			kind: 'table',
			title: t('exports:heard.title'),
			head: [
				t('exports:heard.council'),
				t('exports:heard.sent'),
				t('exports:heard.due'),
				t('exports:heard.meets'),
				t('exports:heard.outcome')
			],
			rows: report.heard.map((one) => [
				say(one.council.name),
				{ ...plain(date(one.sentOn)), typed: { kind: 'day', value: one.sentOn } },
				{ ...plain(date(one.dueOn)), typed: { kind: 'day', value: one.dueOn } },
				one.meetsOn
					? { ...plain(date(one.meetsOn)), typed: { kind: 'day', value: one.meetsOn } }
					: t('results:noRate'),
				outcomeText(one, report, speaker)
			])
		}
	];
}

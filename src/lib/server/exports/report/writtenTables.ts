import type { ReportModel } from '#lib/domain/reports/shapes.ts';
import { directionOf } from '#lib/domain/text/text.ts';
import type { Table } from '../blocks/blocks.ts';
import { listedPassages } from '../passageList.ts';
import type { Said, Speaker } from '../print/speaker.ts';

const written = (text: string, lang: string): Said => ({
	text,
	lang: lang.split('-')[0] ?? lang,
	dir: directionOf(lang)
});

/** What is no table in the report, for a workbook: its passages with their numbers, and what the councils say word for word. */
export function writtenTables(report: ReportModel, { t, plain, say, words }: Speaker): Table[] {
	const passages = listedPassages(report, words);
	const answer = report.document?.proposal ? 'exports:statement.proposedAnswer' : 'exports:statement.answer';
	const tables: Table[] = [
		{
			kind: 'table',
			title: t('exports:sheet.passages'),
			head: ['exports:sheet.passage', 'exports:sheet.under', 'exports:sheet.text'].map((key) => t(key)),
			rows: passages.map(({ number, section, text, lang }) => [
				plain(number),
				t(`reporting:section.${section}`),
				written(text, lang)
			])
		},
		{
			kind: 'table',
			title: t('reporting:section.statements'),
			head: ['exports:heard.council', 'exports:sheet.passage', 'exports:sheet.statement', answer].map((key) =>
				t(key)
			),
			rows: report.statements.flatMap(({ council, points, lang }) =>
				points.map(({ passage, text, answer: given }) => [
					say(council.name, { quiet: true }),
					passage === null ? t('council:whole') : plain(report.numbers[passage] ?? ''),
					written(text, lang),
					given === null ? t('exports:statement.owed') : plain(given)
				])
			)
		}
	];
	return tables.filter(({ rows }) => rows.length > 0);
}

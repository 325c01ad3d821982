import type { ReportModel } from '#lib/domain/reports/shapes.ts';
import { ofComplaints } from '#lib/i18n/complaintWords.ts';
import { say, type Words } from '#lib/i18n/category.ts';
import { cityRows } from './cityRows.ts';
import { csvOf, type CsvRow } from './csv.ts';
import { resultColumns } from './resultColumns.ts';
import { resultRows } from './resultRows.ts';
import { writtenColumns, writtenRows } from './writtenRows.ts';

const columns = [
	'committee',
	'committee_name',
	'period',
	...resultColumns,
	'programme_kind',
	'programme_term',
	'programme_text',
	'state',
	...writtenColumns
] as const;
type Row = CsvRow<(typeof columns)[number]>;

/** A report as one table: its figures, the programme's parts with their consultations, what is owed, what is written, and what the city's own gathers. */
export function reportCsv(report: ReportModel, words: Words): string {
	const { lang } = words;
	const programme = report.programme.flatMap(({ kind, terms }) =>
		terms.flatMap((term) => {
			const head: Row = {
				section: 'programme',
				programme_kind: kind,
				programme_term: term.slug,
				programme_text: say(term.name, lang).text
			};
			const touched = term.consultations.map((consultation): Row => ({ ...head, consultation }));
			return touched.length > 0 ? touched : [head];
		})
	);
	const rows: Row[] = [
		...report.consultations.flatMap((consultation) => resultRows(consultation, words)),
		...(report.complaints ?? []).flatMap((complaints) =>
			resultRows(complaints, { ...words, t: ofComplaints(words.t) })
		),
		...report.waiting.map(({ slug, reason }): Row => ({
			section: 'waiting',
			consultation: slug,
			state: reason
		})),
		...programme,
		...writtenRows(report, words),
		...(report.city ? cityRows(report.city, words) : [])
	];
	const head = {
		committee: report.committee.slug,
		committee_name: say(report.committee.name, lang).text,
		period: report.period.key
	};
	return csvOf(
		columns,
		rows.map((row) => ({ ...head, ...row }))
	);
}

import type { ReportFile } from '#lib/domain/reports/files.ts';
import { unmarkedWords } from '../print/speaker.ts';
import { reportCsv } from '../reportCsv.ts';
import { reportXlsx } from './excel.ts';
import type { Progress, ReportMaterial } from './material.ts';
import { reportPdf } from './reportPdf.ts';
import { reportDocx } from './word.ts';

type Maker = (material: ReportMaterial, lang: string, progress: Progress) => Promise<Uint8Array>;

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const excel = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Each file: what kind it is, and who makes it. */
export const makers: Record<ReportFile, { mediaType: string; make: Maker }> = {
	'report.docx': {
		mediaType: word,
		make: (material, lang, progress) => reportDocx(material, lang, 'ordinary', progress)
	},
	'official.docx': {
		mediaType: word,
		make: (material, lang, progress) => reportDocx(material, lang, 'official', progress)
	},
	'report.pdf': { mediaType: 'application/pdf', make: (material, lang) => reportPdf(material, lang) },
	'report-large.pdf': {
		mediaType: 'application/pdf',
		make: (material, lang) => reportPdf(material, lang, { large: true })
	},
	'report.xlsx': { mediaType: excel, make: reportXlsx },
	'report.csv': {
		mediaType: 'text/csv; charset=utf-8',
		make: async ({ report }, lang) => encode(reportCsv(report, unmarkedWords(lang)))
	},
	'report.json': {
		mediaType: 'application/json',
		make: async ({ report }) => encode(`${JSON.stringify(report, null, '\t')}\n`)
	}
};

/** A report as one of its files. */
export const reportFile = (
	file: ReportFile,
	material: ReportMaterial,
	lang: string,
	progress: Progress = () => {}
): Promise<Uint8Array> => makers[file].make(material, lang, progress);

type Named = { committee: { slug: string }; period: { key: string } };

/** The name that a file is saved under. */
export function savedName({ committee, period }: Named, file: ReportFile, lang: string): string {
	const [kind = '', ending = ''] = file.split('.');
	const more = kind.replace(/^report-?/, '');
	return [committee.slug, period.key, ...(more ? [more] : []), lang].join('-') + `.${ending}`;
}

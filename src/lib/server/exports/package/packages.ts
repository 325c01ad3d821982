import type { ReportModel, Results } from '#lib/domain/reports/shapes.ts';
import type { LocalText } from '#lib/domain/text/text.ts';
import { periodName } from '#lib/i18n/period.ts';
import { reportCsv } from '../reportCsv.ts';
import { resultsCsv } from '../resultsCsv.ts';
import { speakerOf, spokenOf } from '../print/speaker.ts';
import { reportBlocks } from '../blocks/reportBlocks.ts';
import { resultBlocks } from '../blocks/resultBlocks.ts';
import { packagePdf } from './packagePdf.ts';
import { jsonFile, textFile, zipOf, type PackedFile, type Subject } from './zip.ts';

/** What somebody wrote for their registry. */
export type Matter = Subject['matter'];

/** A consultation as it is packed: what is public of it, and nothing raw. */
export type PackedConsultation = {
	city: LocalText;
	results: Results;
	/** Every release as it was stored: the document, the mark of what was counted, when. */
	releases: { number: number; releasedOn: string; snapshotHash: string; document: unknown }[];
	/** Every version of its form, and when it was frozen. */
	forms: { version: number; frozenOn: string | null; form: unknown }[];
};
export type PackedReport = { city: LocalText; report: ReportModel };

const pdfFile = (name: string, what: string, bytes: Uint8Array): PackedFile => ({
	name,
	what,
	mediaType: 'application/pdf',
	bytes
});

/** Without the state, which goes on changing: the same release gives the same package. */
function withoutState<Of extends { state: unknown }>({ state: _, ...rest }: Of) {
	return rest;
}

/** A consultation's registration package: PDF/A, CSV and JSON of everything public, as a ZIP. */
export async function consultationPackage(
	{ city, results, releases, forms }: PackedConsultation,
	lang: string,
	matter: Matter
): Promise<Uint8Array> {
	const speaker = speakerOf(lang);
	const { slug, title } = results.consultation;
	const subject: Subject = {
		kind: 'consultation',
		of: `results/${slug}`,
		matter,
		language: lang,
		day: results.release.releasedOn
	};
	const cover = { city, eyebrow: speaker.t('results:eyebrow'), title, subject };
	const head = withoutState(results.consultation);
	const { outcome, replies } = results;
	return zipOf(subject, [
		pdfFile(
			'results.pdf',
			'results',
			await packagePdf(cover, resultBlocks(results, spokenOf(results.consultation, speaker)), speaker)
		),
		textFile('results.csv', 'results', 'text/csv; charset=utf-8', resultsCsv(results, speaker.words)),
		jsonFile('results.json', 'results', { ...results, consultation: head }),
		jsonFile('consultation.json', 'consultation', { ...head, outcome, replies }),
		...releases.map((release) => jsonFile(`release-${release.number}.json`, 'release', release)),
		...forms.map((form) => jsonFile(`form-${form.version}.json`, 'form', form))
	]);
}

/** A committee's report of one period as a registration package. */
export async function reportPackage(
	{ city, report }: PackedReport,
	lang: string,
	matter: Matter
): Promise<Uint8Array> {
	const speaker = speakerOf(lang);
	const { period, committee } = report;
	const subject: Subject = {
		kind: 'report',
		of: `reports/${committee.slug}/${period.key}`,
		matter,
		language: lang,
		day: period.to
	};
	const eyebrow = periodName(speaker.t, period);
	const cover = { city, eyebrow, title: committee.name, subject };
	return zipOf(subject, [
		pdfFile('report.pdf', 'report', await packagePdf(cover, reportBlocks(report, speaker), speaker)),
		textFile('report.csv', 'report', 'text/csv; charset=utf-8', reportCsv(report, speaker.words)),
		jsonFile('report.json', 'report', report)
	]);
}

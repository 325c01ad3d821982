import { parsePeriod } from '#lib/domain/reports/period.ts';
import { takesAnswers } from '#lib/domain/consultations/lifecycle.ts';
import { formatOf } from '#lib/i18n/format.ts';
import { loadedTranslator } from '#lib/i18n/load.ts';
import { sourceLanguage } from '#lib/i18n/languages.ts';
import type { ConsultationHead, ReportModel, Results } from '#lib/domain/reports/shapes.ts';
import type { Words } from '#lib/i18n/category.ts';
import { today } from '../clock.ts';
import { findConsultation } from '../consultations/find.ts';
import { consultationsCsv } from '../exports/consultationsCsv.ts';
import { reportCsv } from '../exports/reportCsv.ts';
import { resultsCsv } from '../exports/resultsCsv.ts';
import { publicConsultations } from '../reports/known.ts';
import { findReport } from '../reports/report.ts';
import { findResults } from '../reports/results.ts';
import { openCsv, openJson } from './answers.ts';
import { ApiError } from './errors.ts';
import type { Call } from './operation.ts';

/** A table's language is asked for, never negotiated: its address says it, and it can be kept. */
function tableWords({ params }: Call): Words {
	const lang = params['language'] ?? sourceLanguage;
	return { t: loadedTranslator(lang), lang, format: formatOf(lang) };
}

async function heads({ db, params }: Call): Promise<ConsultationHead[]> {
	const wanted = params['state'];
	return (await publicConsultations(db))
		.map(({ head }) => head)
		.filter(({ state }) => wanted === undefined || state === wanted);
}

export const listConsultations = async (call: Call) => openJson({ consultations: await heads(call) });
export const listConsultationsCsv = async (call: Call) =>
	openCsv(consultationsCsv(await heads(call), tableWords(call)), 'consultations');

export async function showConsultation({ db, params }: Call): Promise<Response> {
	const wanted = params['slug'] ?? '';
	const [known] = await publicConsultations(db, { slug: wanted });
	const found = known && (await findConsultation(db, wanted));
	if (!found) throw new ApiError(404, 'not-found');
	const { outcome, formVersion, form } = found;
	return openJson({ ...known.head, outcome, takesAnswers: takesAnswers(found, today()), formVersion, form });
}

async function resultsOf({ db, params }: Call): Promise<Results> {
	const found = await findResults(db, params['slug'] ?? '');
	if (!found) throw new ApiError(404, 'not-found');
	if (found.state === 'waiting') throw new ApiError(404, 'no-results');
	return found.results;
}

export const showResults = async (call: Call) => openJson(await resultsOf(call));
export async function showResultsCsv(call: Call): Promise<Response> {
	const results = await resultsOf(call);
	return openCsv(resultsCsv(results, tableWords(call)), results.consultation.slug);
}

async function reportOf({ db, params }: Call): Promise<ReportModel> {
	const period = parsePeriod(params['period']);
	const report = period && (await findReport(db, params['committee'] ?? '', period));
	if (!report) throw new ApiError(404, 'not-found');
	return report;
}

export const showReport = async (call: Call) => openJson(await reportOf(call));
export async function showReportCsv(call: Call): Promise<Response> {
	const report = await reportOf(call);
	return openCsv(reportCsv(report, tableWords(call)), `${report.committee.slug}-${report.period.key}`);
}

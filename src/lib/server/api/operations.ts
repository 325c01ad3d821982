import { formFileSchema } from '../imports/formFile.ts';
import { openJson } from './answers.ts';
import { showCatalogue } from './catalogue.ts';
import { openApi } from './openapi.ts';
import type { Operation, Parameter } from './operation.ts';
import {
	listConsultations,
	listConsultationsCsv,
	showConsultation,
	showReport,
	showReportCsv,
	showResults,
	showResultsCsv
} from './reads.ts';
import { idempotencyKey, language, period, slug, state } from './schemas.ts';
import { reportSchema } from '#lib/domain/reports/jsonSchema.ts';
import { submitResponse } from './submit.ts';

const inPath = (schema: Parameter['schema'], description: string): Parameter => ({
	in: 'path',
	schema,
	required: true,
	description
});
const inQuery = (schema: Parameter['schema'], description: string): Parameter => ({
	in: 'query',
	schema,
	required: false,
	description
});

const bySlug = { slug: inPath(slug, 'The consultation') };
const ofState = { state: inQuery(state, 'Only consultations in this state') };
const ofReport = {
	committee: inPath(slug, 'The committee or company'),
	period: inPath(period, '2026-T1: January–April; 2026-T2: January–August; 2026-VB or 2026: the year')
};
const inLanguage = {
	language: inQuery(language, 'The language of texts in the table; Swedish when it is left out')
};

const unknown = { description: 'There is no such thing, or it has no results yet', shape: 'Error' } as const;
const misasked = { description: 'A parameter is not as described', shape: 'Error' } as const;
const table = { description: 'CSV (RFC 4180, UTF-8 with byte order mark)', shape: 'csv' } as const;

/** The API, one row an operation: the routes and the description are both made from it. */
export const operations: readonly Operation[] = [
	{
		id: 'listConsultations',
		method: 'GET',
		path: '/consultations',
		summary: 'Consultations that are or have been open',
		parameters: ofState,
		responses: { 200: { description: 'Consultations', shape: 'ConsultationList' }, 400: misasked },
		run: listConsultations
	},
	{
		id: 'listConsultationsCsv',
		method: 'GET',
		path: '/consultations.csv',
		summary: 'The same as a table',
		parameters: { ...ofState, ...inLanguage },
		responses: { 200: table, 400: misasked },
		run: listConsultationsCsv
	},
	{
		id: 'showConsultation',
		method: 'GET',
		path: '/consultations/{slug}',
		summary: 'One consultation with its form',
		parameters: bySlug,
		responses: { 200: { description: 'The consultation', shape: 'ConsultationWithForm' }, 404: unknown },
		run: showConsultation
	},
	{
		id: 'submitResponse',
		method: 'POST',
		path: '/consultations/{slug}/responses',
		summary:
			'Answer a consultation, once. Sending is final: nobody can find the answers again to change them. A question marked `background.from: session` is answered by class sessions alone: an answer to it is refused (`unknown-question`).',
		parameters: {
			...bySlug,
			'Idempotency-Key': {
				in: 'header',
				schema: idempotencyKey,
				required: true,
				description: 'A new UUID for every respondent; the same again when a sending is repeated'
			}
		},
		body: 'Submission',
		responses: {
			201: { description: 'Accepted', shape: 'Receipt' },
			200: { description: 'The same had been accepted before', shape: 'Receipt' },
			400: { description: 'No key, no JSON, or not as described', shape: 'Error' },
			404: unknown,
			403: { description: 'Only those who have a code may answer, on the page of the form', shape: 'Error' },
			409: { description: 'The key was used with other answers, or the form has changed', shape: 'Error' },
			410: { description: 'The consultation is not open', shape: 'Error' },
			413: { description: 'The body is too large', shape: 'Error' },
			415: { description: 'The body is not application/json', shape: 'Error' },
			422: { description: 'Answers are not valid; every issue is listed', shape: 'InvalidAnswers' },
			429: { description: 'Too many requests; Retry-After says when', shape: 'Error' }
		},
		run: submitResponse
	},
	{
		id: 'showResults',
		method: 'GET',
		path: '/results/{slug}',
		summary: "A consultation's results: participation, every question by itself and by group, released texts",
		parameters: bySlug,
		responses: { 200: { description: 'The results', shape: 'Results' }, 404: unknown },
		run: showResults
	},
	{
		id: 'showResultsCsv',
		method: 'GET',
		path: '/results/{slug}.csv',
		summary: 'The same as a table',
		parameters: { ...bySlug, ...inLanguage },
		responses: { 200: table, 400: misasked, 404: unknown },
		run: showResultsCsv
	},
	{
		id: 'showReport',
		method: 'GET',
		path: '/reports/{committee}/{period}',
		summary: 'The report of one committee and period',
		parameters: ofReport,
		responses: { 200: { description: 'The report', shape: 'Report' }, 404: unknown },
		run: showReport
	},
	{
		id: 'showReportCsv',
		method: 'GET',
		path: '/reports/{committee}/{period}.csv',
		summary: 'The same as a table',
		parameters: { ...ofReport, ...inLanguage },
		responses: { 200: table, 400: misasked, 404: unknown },
		run: showReportCsv
	},
	{
		id: 'describeForms',
		method: 'GET',
		path: '/form.schema.json',
		summary: 'JSON Schema of the form file that a consultation can be imported from',
		parameters: {},
		responses: { 200: { description: 'JSON Schema 2020-12', shape: 'any' } },
		run: async () => openJson(formFileSchema())
	},
	{
		id: 'describeReports',
		method: 'GET',
		path: '/report.schema.json',
		summary: 'JSON Schema of a report',
		parameters: {},
		responses: { 200: { description: 'JSON Schema 2020-12', shape: 'any' } },
		run: async () => openJson(reportSchema())
	},
	{
		id: 'showCatalogue',
		method: 'GET',
		path: '/catalogue.jsonld',
		summary: 'The open data as a catalogue, after DCAT-AP: results and reports with their files',
		parameters: {},
		responses: { 200: { description: 'JSON-LD', shape: 'any' } },
		run: showCatalogue
	},
	{
		id: 'describeApi',
		method: 'GET',
		path: '/openapi.json',
		summary: 'This description',
		parameters: {},
		responses: { 200: { description: 'OpenAPI 3.1', shape: 'any' } },
		run: async () => openJson(openApi(operations))
	}
];

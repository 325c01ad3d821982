import type { Access } from '../actions.ts';

/** The API's operations. It reads no session: what it gives is for everybody, and nothing else may be added to it. */
export const apiAccess: Record<string, Access> = {
	'GET /consultations': 'anyone',
	'GET /consultations.csv': 'anyone',
	'GET /consultations/{slug}': 'anyone',
	'POST /consultations/{slug}/responses': 'anyone',
	'GET /results/{slug}': 'anyone',
	'GET /results/{slug}.csv': 'anyone',
	'GET /reports/{committee}/{period}': 'anyone',
	'GET /reports/{committee}/{period}.csv': 'anyone',
	'GET /form.schema.json': 'anyone',
	'GET /report.schema.json': 'anyone',
	'GET /catalogue.jsonld': 'anyone',
	'GET /openapi.json': 'anyone'
};

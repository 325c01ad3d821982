import type { Routes } from './shape.ts';

/** Child impact assessments. */
export const assessmentRoutes: Routes = {
	'/assessments': { GET: 'assessment.read' },
	'/assessments/[committee]/add': { GET: 'assessment.write', POST: 'assessment.write' },
	'/assessments/[committee]/[assessment]': {
		GET: 'assessment.read',
		'POST move': 'assessment.write',
		'POST show': 'assessment.write'
	},
	'/assessments/[committee]/[assessment]/[step]': { GET: 'assessment.read', POST: 'assessment.write' },
	'/assessments/[committee]/[assessment]/checklist': { GET: 'assessment.read', POST: 'assessment.write' },
	'/assessments/[committee]/[assessment]/files/[name]': { GET: 'assessment.read' }
};

import { error } from '@sveltejs/kit';
import { emptyAssessment } from '#lib/domain/assessments/model.ts';
import { listCommittees } from '#lib/server/assessments/committees.ts';
import { publicFile } from '../../../publicFile.ts';

/** The empty template, with a committee's or a company's name on it; `any`: without. */
export async function GET({ locals, params }) {
	const committee =
		params.committee === 'any'
			? null
			: (await listCommittees(locals.db)).find(({ slug }) => slug === params.committee);
	if (committee === undefined) error(404);
	return publicFile(locals, emptyAssessment(committee), params.name);
}

import { privateJson } from '#lib/server/api/answers.ts';
import { findQuotations } from '#lib/server/reports/document/quotations.ts';
import { subjectOf } from '../../subject.ts';
import { searchOf } from '../search.ts';

/** Released texts that can be quoted. */
export async function GET({ locals, params, url }) {
	const { owner, period } = await subjectOf(locals, params);
	return privateJson(200, await findQuotations(locals.db, owner, period, searchOf(url)));
}

import { error } from '@sveltejs/kit';
import { parsePeriod } from '#lib/domain/reports/period.ts';
import { reportPackage } from '#lib/server/exports/package/packages.ts';
import { reportMaterial } from '#lib/server/packages/material.ts';
import { matterOf, packageResponse } from '../../../../../matter.ts';

export async function GET({ locals, params, url }) {
	const matter = matterOf(url.searchParams);
	if (!matter) error(400);
	const period = parsePeriod(params.period);
	const material = period && (await reportMaterial(locals.db, params.committee, period));
	if (!material) error(404);
	const { committee, period: of } = material.report;
	return packageResponse(await reportPackage(material, locals.lang, matter), `${committee.slug}-${of.key}`);
}

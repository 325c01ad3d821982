import { error } from '@sveltejs/kit';
import { parsePeriod } from '#lib/domain/reports/period.ts';
import { today } from '#lib/server/clock.ts';
import { reportMaterial } from '#lib/server/packages/material.ts';
import { toPackage } from '../../../../matter.ts';

export async function load({ locals, params }) {
	const period = parsePeriod(params.period);
	const material = period && (await reportMaterial(locals.db, params.committee, period));
	if (!material) error(404);
	const { committee, period: of } = material.report;
	return { committee, period: of, ongoing: today() <= of.to };
}

export const actions = {
	default: ({ request, url }) => toPackage(request, `${url.pathname}/file`)
};

import { isPublic, states } from '#lib/domain/consultations/lifecycle.ts';
import { listConsultations } from '#lib/server/consultations/find.ts';
import { overviewOf } from '#lib/server/consultations/overview.ts';
import { today } from '#lib/server/clock.ts';

export async function load({ locals }) {
	const all = await listConsultations(locals.db, { states: states.filter(isPublic) });
	return overviewOf(all, today());
}

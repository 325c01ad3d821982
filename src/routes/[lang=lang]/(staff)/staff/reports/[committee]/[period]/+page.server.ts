import { error, redirect } from '@sveltejs/kit';
import { parsePeriod } from '#lib/domain/reports/period.ts';
import { requirePerson } from '#lib/server/auth/access.ts';
import { beginReport } from '#lib/server/reports/document/begin.ts';
import { findWritten, ownerOf } from '#lib/server/reports/document/find.ts';

async function subjectOf(locals: App.Locals, params: { committee: string; period: string }) {
	const period = parsePeriod(params.period);
	const owner = await ownerOf(locals.db, params.committee);
	if (!period || !owner || (owner.id === null) !== (period.kind === 'city')) error(404);
	return { owner, period };
}

export async function load({ locals, params }) {
	const { owner, period } = await subjectOf(locals, params);
	const written = await findWritten(locals.db, owner, period);
	return { owner, period, state: written?.state ?? null };
}

export const actions = {
	default: async ({ locals, params, url }) => {
		const { owner, period } = await subjectOf(locals, params);
		await beginReport(locals.db, owner, period, requirePerson(locals).id);
		redirect(303, url.pathname);
	}
};

import { fail, redirect } from '@sveltejs/kit';
import { readNumber } from '#lib/domain/reports/staircase/read.ts';
import { isBlankStep } from '#lib/domain/reports/staircase/summary.ts';
import { requirePerson } from '#lib/server/auth/access.ts';
import { fieldOf, readForm } from '#lib/server/forms/read.ts';
import { bringEarlier, earlierStaircase } from '#lib/server/reports/staircase/earlier.ts';
import { writtenStaircase } from '#lib/server/reports/staircase/find.ts';
import { savePosition } from '#lib/server/reports/staircase/save.ts';
import { revisionOf, writtenOf } from '../written.ts';

const dones = ['position', 'brought', 'step'] as const;

export async function load({ locals, params, url }) {
	const { owner, period, report, takes, writable } = await writtenOf(locals, params);
	const staircase = await writtenStaircase(locals.db, report.id);
	const blank = staircase.revision === 0 && staircase.steps.every(isBlankStep);
	const earlier = blank && writable ? await earlierStaircase(locals.db, report) : undefined;
	return {
		owner,
		period,
		takes,
		writable,
		staircase,
		earlier: earlier?.period ?? null,
		done: dones.find((one) => one === url.searchParams.get('done')) ?? null
	};
}

export const actions = {
	position: async ({ request, locals, params, url }) => {
		const posted = await readForm(request);
		const { report } = await writtenOf(locals, params);
		const revision = revisionOf(fieldOf(posted, 'revision'));
		const typed = fieldOf(posted, 'position') ?? '';
		const position = readNumber(typed) ?? null;
		if (position === null && typed !== '') return fail(422, { position: null, issue: 'step-unknown' });
		const userId = requirePerson(locals).id;
		const saved = await savePosition(locals.db, report.id, position, { revision, userId });
		if (saved !== 'saved') return fail(409, { position, issue: saved });
		redirect(303, `${url.pathname}?done=position`);
	},
	bring: async ({ locals, params, url }) => {
		const { report } = await writtenOf(locals, params);
		await bringEarlier(locals.db, report, requirePerson(locals).id);
		redirect(303, `${url.pathname}?done=brought`);
	}
};

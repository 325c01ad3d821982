import { error, fail, redirect } from '@sveltejs/kit';
import { committeesFor } from '#lib/domain/access/table.ts';
import {
	committeeOfConsultation,
	committeeWithSlug,
	requireAction,
	requirePerson
} from '#lib/server/auth/access.ts';
import { today } from '#lib/server/clock.ts';
import { countComplaints, takeBackCount } from '#lib/server/complaints/count.ts';
import { countableOf } from '#lib/server/complaints/countable.ts';
import { readCountable } from '#lib/server/complaints/counts.ts';
import { readForm } from '#lib/server/forms/read.ts';
import { typedFields } from '../../typed.ts';

const dones = ['takenBack'] as const;

export async function load({ locals, url }) {
	const reached = committeesFor(requirePerson(locals), 'consultation.release');
	return {
		countable: await countableOf(locals.db, reached, today()),
		done: dones.find((one) => one === url.searchParams.get('done'))
	};
}

export const actions = {
	count: async (event) => {
		const { locals, request } = event;
		const typed = typedFields(await readForm(request), ['committee', 'period']);
		const id = await committeeWithSlug(locals.db, typed.committee);
		if (!id) error(404);
		const { id: userId } = requireAction(event, 'consultation.release', { committeeId: id });
		const period = readCountable(typed.period, today());
		if (!period) return fail(422, { committee: typed.committee, code: 'period-missing' });
		const counted = await countComplaints(locals.db, { id, slug: typed.committee }, period, { userId });
		if (typeof counted === 'string') return fail(409, { committee: typed.committee, code: counted });
		redirect(303, `/${locals.lang}/staff/consultations/${counted.slug}/release`);
	},
	takeBack: async (event) => {
		const { locals, request, url } = event;
		const { count } = typedFields(await readForm(request), ['count']);
		const id = await committeeOfConsultation(locals.db, count, { withCounts: true });
		if (!id) error(404);
		const { id: userId } = requireAction(event, 'consultation.release', { committeeId: id });
		if (!(await takeBackCount(locals.db, count, { userId })))
			return fail(409, { committee: '', code: 'out' });
		redirect(303, `${url.pathname}?done=takenBack`);
	}
};

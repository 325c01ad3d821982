import { error, redirect } from '@sveltejs/kit';
import { mayDo } from '#lib/domain/access/table.ts';
import { requirePerson } from '#lib/server/auth/access.ts';
import { findCouncil } from '#lib/server/councils/councils.ts';
import { endSeat, giveSeat } from '#lib/server/councils/seats.ts';
import { seatsOf } from '#lib/server/reviews/members.ts';
import { readStaffForm, refuse } from '../../form.ts';
import { endSchema, seatSchema } from '../schemas.ts';

async function councilOf({ locals, params }: { locals: App.Locals; params: { council: string } }) {
	return (await findCouncil(locals.db, params.council)) ?? error(404);
}

export async function load(event) {
	const { locals, url } = event;
	const council = await councilOf(event);
	return {
		council,
		seats: await seatsOf(locals.db, council.id),
		secretaries: (await seatsOf(locals.db, council.id, ['secretary'])).map(({ name }) => name),
		mayEdit: mayDo(locals.person, 'user.administer'),
		notice: ['given', 'ended', 'made', 'edited'].find((notice) => notice === url.searchParams.get('done'))
	};
}

export const actions = {
	give: async (event) => {
		const { request, locals, url } = event;
		const form = await readStaffForm(request, seatSchema);
		const council = await councilOf(event);
		if (!form.valid) return refuse(form);
		const issue = await giveSeat(locals.db, council.id, form.data, requirePerson(locals).id);
		if (issue) return refuse(form, { email: issue });
		redirect(303, `${url.pathname}?done=given`);
	},
	end: async (event) => {
		const { request, locals, url } = event;
		const form = await readStaffForm(request, endSchema);
		const council = await councilOf(event);
		if (!form.valid) error(400);
		if (!(await endSeat(locals.db, council.id, form.data.seat, requirePerson(locals).id))) error(404);
		redirect(303, `${url.pathname}?done=ended`);
	}
};

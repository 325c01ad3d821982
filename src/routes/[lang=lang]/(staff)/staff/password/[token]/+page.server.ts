import { redirect } from '@sveltejs/kit';
import { choosePassword, readPasswordLink } from '#lib/server/auth/links.ts';
import { TooBusy } from '#lib/server/auth/turns.ts';
import { readStaffForm, refuse } from '../../form.ts';
import { newPasswordSchema } from '../../schemas.ts';

/** Looking spends nothing: mail scanners open links. */
export async function load({ locals, params }) {
	const user = await readPasswordLink(locals.db, params.token);
	return { email: user?.email };
}

export const actions = {
	default: async ({ request, locals, params }) => {
		const form = await readStaffForm(request, newPasswordSchema);
		if (!form.valid) return refuse(form);
		const issue = await choosePassword(locals.db, {
			token: params.token,
			password: form.data.password
		}).catch((cause: unknown) => {
			if (cause instanceof TooBusy) return 'sign-in-busy' as const;
			throw cause;
		});
		if (issue) return refuse(form, { password: issue });
		redirect(303, `/${locals.lang}/staff/sign-in?done=chosen`);
	}
};

import { redirect } from '@sveltejs/kit';
import { requirePerson } from '#lib/server/auth/access.ts';
import { deleteSessionCookie } from '#lib/server/auth/cookie.ts';
import { changeOwnPassword, confirmOwnPassword } from '#lib/server/auth/ownPassword.ts';
import { newRecoveryCodes, recoveryCodesLeft } from '#lib/server/auth/recovery.ts';
import { removeSecondFactor } from '#lib/server/auth/secondFactor.ts';
import { signOutUser } from '#lib/server/auth/sessions.ts';
import { findUser } from '#lib/server/auth/users.ts';
import { readStaffForm, refuse } from '../form.ts';
import { changePasswordSchema, confirmSchema } from '../schemas.ts';

export async function load({ locals }) {
	const { id } = requirePerson(locals);
	const user = await findUser(locals.db, id);
	return {
		email: user?.email ?? '',
		roles: user?.roles ?? [],
		hasPassword: user?.hasPassword ?? false,
		hasSecondFactor: user?.secondFactor === 'set',
		codesLeft: await recoveryCodesLeft(locals.db, id)
	};
}

export const actions = {
	password: async ({ request, locals, cookies }) => {
		const form = await readStaffForm(request, changePasswordSchema);
		const about = { which: 'password' };
		if (!form.valid) return refuse(form, {}, about);
		const person = requirePerson(locals);
		const wrong = await confirmOwnPassword(locals.db, person.id, form.data.current);
		if (wrong) return refuse(form, { current: wrong }, about);
		const issue = await changeOwnPassword(locals.db, person, form.data.password);
		if (issue) return refuse(form, { password: issue }, about);
		deleteSessionCookie(cookies);
		redirect(303, `/${locals.lang}/staff/sign-in?done=chosen`);
	},
	recoveryCodes: async ({ request, locals }) => {
		const refused = await confirm(request, locals, 'recoveryCodes');
		if (refused) return refused;
		return { codes: await newRecoveryCodes(locals.db, requirePerson(locals).id) };
	},
	secondFactor: async ({ request, locals, cookies }) => {
		const refused = await confirm(request, locals, 'secondFactor');
		if (refused) return refused;
		const { id } = requirePerson(locals);
		await removeSecondFactor(locals.db, id, id);
		deleteSessionCookie(cookies);
		redirect(303, `/${locals.lang}/staff/sign-in?done=signedOutEverywhere`);
	},
	signOutEverywhere: async ({ locals, cookies }) => {
		const { id } = requirePerson(locals);
		await signOutUser(locals.db, id, id);
		deleteSessionCookie(cookies);
		redirect(303, `/${locals.lang}/staff/sign-in?done=signedOutEverywhere`);
	}
};

/** Asks for one's password; the refusal when it is not right. `which`: the form of the page that it is about. */
async function confirm(request: Request, locals: App.Locals, which: string) {
	const form = await readStaffForm(request, confirmSchema);
	if (!form.valid) return refuse(form, {}, { which });
	const wrong = await confirmOwnPassword(locals.db, requirePerson(locals).id, form.data.current);
	return wrong ? refuse(form, { current: wrong }, { which }) : undefined;
}

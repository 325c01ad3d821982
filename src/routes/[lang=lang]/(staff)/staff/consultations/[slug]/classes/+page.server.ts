import { error, fail, redirect } from '@sveltejs/kit';
import { mayDo } from '#lib/domain/access/table.ts';
import { isSchoolYears, schoolYears } from '#lib/domain/classes/schoolYears.ts';
import { hasForbiddenCharacter } from '#lib/domain/questions/common.ts';
import { requirePerson } from '#lib/server/auth/access.ts';
import { emailOf } from '#lib/server/auth/email.ts';
import {
	invitationDays,
	listInvitations,
	newInvitation,
	revokeInvitation
} from '#lib/server/classes/invitations.ts';
import { sessionsHeld } from '#lib/server/classes/overview.ts';
import { setYears, yearsOf } from '#lib/server/classes/settings.ts';
import { today } from '#lib/server/clock.ts';
import { findConsultation } from '#lib/server/consultations/find.ts';
import { fieldOf, readForm } from '#lib/server/forms/read.ts';
import { isUuid } from '../../../form.ts';

const nameMost = 120;

async function consultationOf(locals: App.Locals, slug: string) {
	const found = await findConsultation(locals.db, slug);
	if (!found) error(404);
	return found;
}

export async function load({ locals, params, url }) {
	const { db, person } = locals;
	const { id, title, slug, state, committeeId } = await consultationOf(locals, params.slug);
	const years = await yearsOf(db, id);
	const invitations = await listInvitations(db, id);
	const done = url.searchParams.get('done');
	return {
		slug,
		title,
		years,
		all: schoolYears,
		mayPrepare: mayDo(person, 'consultation.prepare', committeeId),
		mayRead: mayDo(person, 'consultation.read', committeeId),
		takes: state === 'open' && years.length > 0,
		invitations: invitations.map(({ madeAt, expiresAt, ...one }) => ({
			...one,
			madeOn: today(madeAt),
			until: today(expiresAt)
		})),
		held: await sessionsHeld(db, id),
		days: invitationDays,
		nameMost,
		done: (['saved', 'revoked'] as const).find((one) => one === done)
	};
}

const isEmail = (text: string): boolean =>
	text.length <= 200 && /^[^\s@<>",;:\\]+@[^\s@<>",;:\\]+\.[^\s@<>",;:\\]+$/.test(text);

/** What is wrong with an invitation, by field. */
function faultsOf(name: string, email: string): { name?: string; email?: string } {
	return {
		...(name === '' ? { name: 'name' } : {}),
		...(name.length > nameMost ? { name: 'nameLong' } : {}),
		...(hasForbiddenCharacter(name) ? { name: 'character' } : {}),
		...(email === '' || (isEmail(email) && !hasForbiddenCharacter(email)) ? {} : { email: 'email' })
	};
}

const shownAgain = (typed: string): string => typed.slice(0, 300).replaceAll('\u0000', '').toWellFormed();

export const actions = {
	settings: async ({ request, locals, params, url }) => {
		const posted = (await readForm(request)).getAll('years');
		const { id } = await consultationOf(locals, params.slug);
		if (!posted.every(isSchoolYears)) error(400);
		await setYears(
			locals.db,
			id,
			schoolYears.filter((one) => posted.includes(one)),
			requirePerson(locals).id
		);
		redirect(303, `${url.pathname}?done=saved`);
	},
	invite: async ({ request, locals, params }) => {
		const posted = await readForm(request);
		const { id, state } = await consultationOf(locals, params.slug);
		const name = (fieldOf(posted, 'name') ?? '').trim();
		const email = (fieldOf(posted, 'email') ?? '').trim();
		const typed = { name: shownAgain(name), email: shownAgain(email) };
		const issues = faultsOf(name, email);
		if (Object.keys(issues).length > 0) return fail(422, { typed, issues });
		if (state !== 'open' || (await yearsOf(locals.db, id)).length === 0) error(409);
		const { db, lang } = locals;
		const to = email ? { email: emailOf(email) } : {};
		const by = requirePerson(locals).id;
		const made = await newInvitation(db, { consultationId: id, name, ...to, lang, by });
		if (made === 'too-many') return fail(422, { typed, issues: { name: 'tooMany' } });
		return { made: email ? { email: typed.email } : { link: made.link } };
	},
	revoke: async ({ request, locals, params, url }) => {
		const invitation = fieldOf(await readForm(request), 'invitation') ?? '';
		const { id } = await consultationOf(locals, params.slug);
		if (!isUuid(invitation)) error(400);
		if (!(await revokeInvitation(locals.db, id, invitation, requirePerson(locals).id))) error(409);
		redirect(303, `${url.pathname}?done=revoked`);
	}
};

import { error, fail, redirect } from '@sveltejs/kit';
import { isSessionKind } from '#lib/domain/classes/kinds.ts';
import { setFacilitatorCookie } from '#lib/server/classes/facilitator.ts';
import { ledSession } from '#lib/server/classes/lead.ts';
import { invitationWith } from '#lib/server/classes/invitations.ts';
import { openSession } from '#lib/server/classes/open.ts';
import { districtsIn, kindsIn, yearsOf } from '#lib/server/classes/settings.ts';
import { findConsultationById } from '#lib/server/consultations/find.ts';
import { fieldOf, readForm } from '#lib/server/forms/read.ts';

/** Half an hour for those who have done it before, four hours for a drop-in at a youth centre. */
const choices = [30, 45, 60, 90, 120, 180, 240];

async function invited(db: App.Locals['db'], token: string) {
	const id = token.length > 100 ? undefined : await invitationWith(db, token);
	const found = id && (await findConsultationById(db, id));
	if (!found) error(410);
	const years = await yearsOf(db, found.id);
	const open = found.state === 'open' && years.length > 0;
	return { found, years, open, kinds: kindsIn(found.form), districts: districtsIn(found.form) };
}

export async function load({ locals, params }) {
	const { found, years, open, kinds, districts } = await invited(locals.db, params.token);
	const led = locals.facilitator && (await ledSession(locals.db, locals.facilitator));
	return {
		title: found.title,
		summary: found.summary,
		slug: found.slug,
		open,
		years,
		kinds,
		districts,
		choices,
		leads: led !== undefined && led.state !== 'ended'
	};
}

export const actions = {
	default: async ({ request, locals, params, cookies }) => {
		const posted = await readForm(request);
		const { years: offered, open, districts, kinds } = await invited(locals.db, params.token);
		const field = (name: string) => fieldOf(posted, name) ?? '';
		const typed = {
			kind: field('kind'),
			years: field('years'),
			district: field('district'),
			minutes: field('minutes')
		};
		const { kind, district } = typed;
		const years = offered.find((one) => one === typed.years);
		const minutes = choices.find((one) => String(one) === typed.minutes);
		const known = isSessionKind(kind) && kinds.includes(kind);
		const issues = {
			...(known ? {} : { kind: true }),
			...(years ? {} : { years: true }),
			...(district === '' || districts.some(({ id }) => id === district) ? {} : { district: true }),
			...(minutes ? {} : { minutes: true })
		};
		if (!open) return fail(409, { refused: 'closed' as const });
		if (!known || !years || !minutes || Object.keys(issues).length > 0) return fail(422, { typed, issues });
		const facts = { kind, years, district: district || null };
		const opened = await openSession(locals.db, { token: params.token, facts, minutes });
		if (opened === 'spent') error(410);
		if (typeof opened === 'string') return fail(409, { typed, refused: opened });
		setFacilitatorCookie(cookies, opened.secret);
		redirect(303, `/${locals.lang}/facilitator?done=opened`);
	}
};

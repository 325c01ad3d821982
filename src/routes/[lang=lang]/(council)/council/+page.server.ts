import { redirect } from '@sveltejs/kit';
import { councilsFor } from '#lib/domain/access/table.ts';
import { askForCode } from '#lib/server/councils/signIn.ts';
import { reviewsFor } from '#lib/server/reviews/find.ts';
import { readStaffForm, refuse, waitOf } from '../../(staff)/staff/form.ts';
import { askSchema } from './schemas.ts';
import { setAsking } from './asking.ts';
import { councilTarget } from './target.ts';

export async function load({ locals, url }) {
	const { person, db, lang } = locals;
	const signedOut = url.searchParams.get('done') === 'signedOut';
	if (!person) return { signedIn: false as const, signedOut };
	const to = councilTarget(url.searchParams.get('to'), lang);
	if (to) redirect(303, to);
	const seats = councilsFor(person, 'review.read');
	return {
		signedIn: true as const,
		signedOut,
		seated: seats === 'any' || seats.length > 0,
		reviews: await reviewsFor(db, person)
	};
}

export const actions = {
	default: async ({ request, locals, cookies, url, getClientAddress }) => {
		const form = await readStaffForm(request, askSchema);
		if (!form.valid) return refuse(form, {}, waitOf({}));
		const { db, lang } = locals;
		const asked = await askForCode(db, { email: form.data.email, address: getClientAddress(), lang });
		if (!asked.ok) return refuse(form, { email: asked.issue }, waitOf(asked));
		setAsking(cookies, asked.browser);
		const to = councilTarget(url.searchParams.get('to'), lang);
		redirect(303, `/${lang}/council/code${to ? `?${new URLSearchParams({ to })}` : ''}`);
	}
};

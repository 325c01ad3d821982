import { error, fail } from '@sveltejs/kit';
import { isSchoolYears } from '#lib/domain/classes/schoolYears.ts';
import { formFor } from '#lib/domain/classes/variants.ts';
import { hasMap, type Form } from '#lib/domain/consultations/form.ts';
import { shownOf } from '#lib/domain/drafts/preview.ts';
import { cityMap } from '#lib/server/city/areas.ts';
import { helpContactsOf } from '#lib/server/classes/help.ts';
import { findConsultation } from '#lib/server/consultations/find.ts';
import { readDraft } from '#lib/server/forms/drafts.ts';
import { fieldOf, readForm } from '#lib/server/forms/read.ts';
import { typedFrom, walk } from '#lib/server/responses/walk.ts';

const isName = /^[A-Za-z][A-Za-z0-9_-]{0,62}$/;
const isMove = /^(continue|back|stay|send|skip|stop|leave|(change|clear):[A-Za-z][A-Za-z0-9_-]{0,62})$/;

/** As much of the draft as can be shown, as everybody meets it or as children of some school years do. */
async function shownFor({ db }: App.Locals, slug: string, { searchParams }: URL) {
	const found = await findConsultation(db, slug);
	if (!found) error(404);
	const { draft } = await readDraft(db, found.id);
	const { form, left } = shownOf(draft);
	const years = searchParams.get('years');
	const child = searchParams.get('as') === 'child';
	const worded = form && child && isSchoolYears(years) ? formFor(form, years) : form;
	const whole = worded?.pages.length ? worded : undefined;
	return { title: found.title, left, years: child && isSchoolYears(years) ? years : undefined, form: whole };
}

/** The language that it is looked at in: one of the form's, or the page's own. */
const languageOf = (form: Form | undefined, wanted: string | null, lang: string) =>
	form?.languages.find((tag) => tag === wanted) ?? lang;

export async function load({ locals, params, url }) {
	const { title, form, left, years } = await shownFor(locals, params.slug, url);
	const page = form?.pages.find(({ id }) => id === url.searchParams.get('page'))?.id;
	return {
		slug: params.slug,
		title,
		form,
		left: left.length,
		in: languageOf(form, url.searchParams.get('in'), locals.lang),
		dir: url.searchParams.get('dir') === 'rtl' ? ('rtl' as const) : undefined,
		years,
		contacts: years ? await helpContactsOf(locals.db) : [],
		start: page,
		query: url.search,
		map: form && hasMap(form) ? await cityMap(locals.db) : undefined
	};
}

const stays = new Set(['save', 'resume', 'stop']);
const over = { step: undefined, typed: {}, issues: [], appeared: [], ended: true, stopping: false };

export const actions = {
	default: async ({ request, locals, params, url }) => {
		const fields = await readForm(request);
		const { form, years } = await shownFor(locals, params.slug, url);
		if (!form) error(409);
		const asked = fieldOf(fields, 'move') ?? 'continue';
		if (years && (asked === 'send' || asked === 'leave')) return over;
		// Nothing is kept of what is tried here.
		const move = stays.has(asked) ? 'stay' : asked === 'skip' ? 'continue' : asked;
		const shown = fieldOf(fields, 'shown')?.split(' ');
		const from = fieldOf(fields, 'step') ?? '';
		const given = typedFrom(form, fields);
		// A child's page is called as its one question.
		const typed = asked === 'skip' ? (walk(form, given, from, `clear:${from}`)?.typed ?? given) : given;
		const outcome = walk(form, typed, from, move, { shown });
		if (!outcome && !(isName.test(from) && isMove.test(move))) error(400);
		// The form may have been changed since this page of it was shown: then one begins anew.
		if (!outcome) return { ...over, typed, ended: false };
		if (outcome.to === 'send') return over;
		const step = outcome.step.kind === 'check' ? 'check' : outcome.step.page.id;
		const moved = {
			step,
			typed: outcome.typed,
			issues: outcome.issues,
			ended: false,
			stopping: asked === 'stop'
		};
		const result = { ...moved, appeared: outcome.appeared ?? [] };
		return outcome.issues.length ? fail(422, result) : result;
	}
};

import { error, fail, redirect } from '@sveltejs/kit';
import { isPublic } from '#lib/domain/consultations/lifecycle.ts';
import { reach as reachSchema, type Reach } from '#lib/domain/consultations/reach.ts';
import { isUntold } from '#lib/domain/consultations/review.ts';
import type { LocalText } from '#lib/domain/text/text.ts';
import { requirePerson } from '#lib/server/auth/access.ts';
import { findConsultation, termsOf } from '#lib/server/consultations/find.ts';
import { listTerms, saveSettings } from '#lib/server/consultations/settings.ts';
import { fieldOf, readForm } from '#lib/server/forms/read.ts';
import {
	fieldsOfText,
	isBlank,
	localTextOf,
	shownText,
	tagsWith,
	textIssues,
	typedText,
	type FieldIssue,
	type TypedText
} from '../../../localForm.ts';

const parts = ['title', 'summary', 'purpose'] as const;
const longest = { title: 200, summary: 2000, purpose: 2000 };
const whoms = ['everybody', 'residents', 'group'] as const;

type Typed = Record<(typeof parts)[number] | 'group', TypedText> &
	Record<'opensOn' | 'closesOn' | 'whom' | 'fromAge' | 'toAge', string> & { terms: string[] };

const nameOfTerm = ({ kind, slug }: { kind: string; slug: string }) => `${kind}.${slug}`;

async function consultationOf({ db }: App.Locals, slug: string) {
	const found = await findConsultation(db, slug);
	if (!found) error(404);
	return found;
}

export async function load({ locals, params }) {
	const found = await consultationOf(locals, params.slug);
	const { id, slug, title, state, opensOn, closesOn, reach } = found;
	const tags = tagsWith(found.form.languages);
	const { fromAge, toAge }: { fromAge?: number; toAge?: number } = reach.whom === 'residents' ? reach : {};
	const typed: Typed = {
		title: fieldsOfText(title, tags),
		// A new dialogue has its name in place of both: that is for nobody to send on unread.
		summary: fieldsOfText(isUntold(found.summary, found) ? null : found.summary, tags),
		purpose: fieldsOfText(isUntold(found.purpose, found) ? null : found.purpose, tags),
		group: fieldsOfText(reach.whom === 'group' ? reach.group : null, tags),
		opensOn: opensOn ?? '',
		closesOn: closesOn ?? '',
		whom: reach.whom,
		fromAge: String(fromAge ?? ''),
		toAge: String(toAge ?? ''),
		terms: (await termsOf(locals.db, id)).map(nameOfTerm)
	};
	const terms = (await listTerms(locals.db)).map(({ kind, slug, name }) => ({
		kind,
		value: nameOfTerm({ kind, slug }),
		name
	}));
	return { slug, title, possible: !isPublic(state), typed, terms, whoms };
}

function readTyped(posted: FormData, tags: string[]): Typed {
	const terms = posted.getAll('terms').filter((value) => typeof value === 'string');
	const text = (name: string) => typedText(posted, name, tags);
	const line = (name: string) => (fieldOf(posted, name) ?? '').trim();
	return {
		title: text('title'),
		summary: text('summary'),
		purpose: text('purpose'),
		group: text('group'),
		opensOn: line('opensOn'),
		closesOn: line('closesOn'),
		whom: line('whom'),
		fromAge: line('fromAge'),
		toAge: line('toAge'),
		terms: terms.slice(0, 200)
	};
}

const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
const isAge = (text: string): boolean => /^\d{1,3}$/.test(text) && Number(text) <= 120;

function issuesOf(typed: Typed): FieldIssue[] {
	const { opensOn, closesOn, whom, fromAge, toAge } = typed;
	const days = (['opensOn', 'closesOn'] as const).filter((name) => typed[name] !== '' && !isDay(typed[name]));
	const ages = (['fromAge', 'toAge'] as const).filter((name) => typed[name] !== '' && !isAge(typed[name]));
	const crossed = days.length === 0 && opensOn !== '' && closesOn !== '' && closesOn < opensOn;
	const agesCrossed = ages.length === 0 && fromAge !== '' && toAge !== '' && Number(toAge) < Number(fromAge);
	return [
		...parts.flatMap((part) =>
			// A draft keeps what there is; the review asks for the rest.
			part !== 'title' && isBlank(typed[part]) ? [] : textIssues(typed[part], part, longest[part])
		),
		...days.map((id) => ({ id, code: 'day-wrong' })),
		...(crossed ? [{ id: 'closesOn', code: 'days-crossed' }] : []),
		...(whoms.some((one) => one === whom) ? [] : [{ id: 'whom-everybody', code: 'whom-missing' }]),
		...(whom === 'residents' ? ages.map((id) => ({ id, code: 'age-wrong' })) : []),
		...(whom === 'residents' && agesCrossed ? [{ id: 'toAge', code: 'ages-crossed' }] : []),
		...(whom === 'group' ? textIssues(typed.group, 'group', 200) : [])
	];
}

/** Whom it addresses, as typed; districts are not asked for here, and stay as they were. */
function reachOf({ whom, fromAge, toAge, group }: Typed, before: Reach): Reach {
	const districts = before.whom === 'residents' ? before.districts : undefined;
	if (whom === 'group')
		return { whom, group: localTextOf(group, before.whom === 'group' ? before.group : {}) };
	if (whom !== 'residents') return { whom: 'everybody' };
	return reachSchema.parse({
		whom,
		...(districts ? { districts } : {}),
		...(fromAge === '' ? {} : { fromAge: Number(fromAge) }),
		...(toAge === '' ? {} : { toAge: Number(toAge) })
	});
}

const clean = (text: string) => text.replaceAll('\u0000', '').toWellFormed().slice(0, 40);
const shown = (typed: Typed): Typed => ({
	title: shownText(typed.title),
	summary: shownText(typed.summary),
	purpose: shownText(typed.purpose),
	group: shownText(typed.group),
	opensOn: clean(typed.opensOn),
	closesOn: clean(typed.closesOn),
	whom: clean(typed.whom),
	fromAge: clean(typed.fromAge),
	toAge: clean(typed.toAge),
	terms: typed.terms.map(clean)
});

export const actions = {
	default: async ({ request, locals, params, url }) => {
		const posted = await readForm(request);
		const found = await consultationOf(locals, params.slug);
		const typed = readTyped(posted, tagsWith(found.form.languages));
		const issues = issuesOf(typed);
		if (issues.length > 0) return fail(422, { typed: shown(typed), issues });
		const terms = (await listTerms(locals.db)).filter((term) => typed.terms.includes(nameOfTerm(term)));
		const name = localTextOf(typed.title, found.title);
		const told = (text: TypedText, before: LocalText) => (isBlank(text) ? name : localTextOf(text, before));
		const saved = await saveSettings(
			locals.db,
			found.id,
			{
				title: name,
				summary: told(typed.summary, found.summary),
				purpose: told(typed.purpose, found.purpose),
				opensOn: typed.opensOn || null,
				closesOn: typed.closesOn || null,
				reach: reachOf(typed, found.reach),
				terms: terms.map(({ kind, slug }) => ({ kind, slug }))
			},
			requirePerson(locals).id
		);
		if (!saved) error(409);
		redirect(303, `${url.pathname.replace(/\/settings$/, '')}?done=saved`);
	}
};

import { error, fail, redirect } from '@sveltejs/kit';
import { hasForbiddenCharacter } from '#lib/domain/questions/common.ts';
import { committeeWithSlug, requirePerson } from '#lib/server/auth/access.ts';
import { addDuty, changeDuty, listDuties, raiseDuty, removeDuty } from '#lib/server/complaints/duties.ts';
import { addPlace, changePlace, endPlace, listPlaces } from '#lib/server/complaints/places.ts';
import {
	answerDayBounds,
	centralDesk,
	complaintCommittees,
	escrowStanding,
	nameDesk,
	setAnswerDays
} from '#lib/server/complaints/settings.ts';
import { fieldOf, readForm } from '#lib/server/forms/read.ts';
import { isUuid } from '../../form.ts';
import { fieldsOfText } from '../../localForm.ts';
import {
	dutyFields,
	dutyIssues,
	placeIssues,
	readDuty,
	readPlace,
	shownDuty,
	shownPlace,
	type TypedDuty,
	type TypedPlace
} from './form.ts';

const dones = ['desk', 'term', 'place', 'placeEnded', 'duty', 'dutyRemoved'] as const;

const nothing = {
	duty: null as TypedDuty | null,
	place: null as TypedPlace | null,
	term: null as { committee: string; days: string } | null
};
type Issue = { id: string; code: string };
const refused = (status: 404 | 422, issues: Issue[], more: Partial<typeof nothing> = {}) =>
	fail(status, { ...nothing, ...more, issues });

export async function load({ locals, url }) {
	const committees = await complaintCommittees(locals.db);
	const duties = (await listDuties(locals.db)).map(({ id, name, law, says }) => ({
		id,
		title: name,
		law,
		typed: { id, name: fieldsOfText(name), law, says: fieldsOfText(says) } satisfies TypedDuty
	}));
	const blank: TypedDuty = { id: 'new', name: fieldsOfText(null), law: '', says: fieldsOfText(null) };
	return {
		committees,
		districts: committees.filter(({ kind }) => kind === 'district'),
		desk: await centralDesk(locals.db),
		escrow: await escrowStanding(locals.db),
		places: await listPlaces(locals.db),
		bounds: answerDayBounds,
		duties,
		blank,
		done: dones.find((one) => one === url.searchParams.get('done'))
	};
}

async function sent(request: Request): Promise<FormData> {
	const posted = await readForm(request);
	for (const value of posted.values()) if (typeof value !== 'string') error(400);
	return posted;
}

/** A form whose buttons need nothing that is typed: what no page could have sent is refused. */
async function pressed(request: Request): Promise<FormData> {
	const posted = await sent(request);
	for (const value of posted.values()) if (hasForbiddenCharacter(String(value))) error(400);
	return posted;
}

function idOf(posted: FormData): string {
	const id = fieldOf(posted, 'id') ?? '';
	if (!isUuid(id)) error(400);
	return id;
}

async function districtSlugs(db: App.Locals['db']): Promise<Set<string>> {
	const all = await complaintCommittees(db);
	return new Set(all.filter(({ kind }) => kind === 'district').map(({ slug }) => slug));
}

export const actions = {
	desk: async ({ request, locals, url }) => {
		const wanted = (fieldOf(await sent(request), 'desk') ?? '').trim();
		const id = await committeeWithSlug(locals.db, wanted);
		if (!id || !(await nameDesk(locals.db, id, requirePerson(locals).id)))
			return refused(422, [{ id: 'desk', code: 'desk-missing' }]);
		redirect(303, `${url.pathname}?done=desk`);
	},
	terms: async ({ request, locals, url }) => {
		const posted = await sent(request);
		const term = {
			committee: (fieldOf(posted, 'term') ?? '').trim().slice(0, 200),
			days: (fieldOf(posted, 'days') ?? '').trim().slice(0, 20)
		};
		const again = { term: { committee: term.committee.toWellFormed(), days: term.days.toWellFormed() } };
		const id = await committeeWithSlug(locals.db, term.committee);
		if (!id) return refused(422, [{ id: 'term', code: 'committee-missing' }], again);
		const days = Number(term.days);
		const { least, most } = answerDayBounds;
		if (term.days !== '' && (!/^\d{1,3}$/.test(term.days) || days < least || days > most))
			return refused(422, [{ id: 'days', code: 'days-wrong' }], again);
		await setAnswerDays(locals.db, id, term.days === '' ? null : days, requirePerson(locals).id);
		redirect(303, `${url.pathname}?done=term`);
	},
	addPlace: async ({ request, locals, url }) => {
		const place = readPlace(await sent(request), 'new');
		const committeeId = await committeeWithSlug(locals.db, place.committee);
		const issues = [
			...(committeeId ? [] : [{ id: 'committee', code: 'committee-missing' }]),
			...placeIssues(place, await districtSlugs(locals.db))
		];
		if (issues.length > 0 || !committeeId) return refused(422, issues, { place: shownPlace(place) });
		const { name, district } = place;
		await addPlace(locals.db, { committeeId, name, district: district || null }, requirePerson(locals).id);
		redirect(303, `${url.pathname}?done=place`);
	},
	changePlace: async ({ request, locals, url }) => {
		const posted = await sent(request);
		const id = idOf(posted);
		const place = readPlace(posted, id);
		const issues = placeIssues(place, await districtSlugs(locals.db));
		if (issues.length > 0) return refused(422, issues, { place: shownPlace(place) });
		const fields = { name: place.name, district: place.district || null };
		if (!(await changePlace(locals.db, id, fields, requirePerson(locals).id)))
			return refused(404, [{ id: 'committee', code: 'gone' }]);
		redirect(303, `${url.pathname}?done=place`);
	},
	endPlace: async ({ request, locals, url }) => {
		const id = idOf(await pressed(request));
		if (!(await endPlace(locals.db, id, requirePerson(locals).id)))
			return refused(404, [{ id: 'committee', code: 'gone' }]);
		redirect(303, `${url.pathname}?done=placeEnded`);
	},
	addDuty: async ({ request, locals, url }) => {
		const posted = await sent(request);
		if ((fieldOf(posted, 'id') ?? 'new') !== 'new') error(400);
		const duty = readDuty(posted, 'new');
		const issues = dutyIssues(duty);
		if (issues.length > 0) return refused(422, issues, { duty: shownDuty(duty) });
		const outcome = await addDuty(locals.db, dutyFields(duty), requirePerson(locals).id);
		if (outcome === 'too-many')
			return refused(422, [{ id: 'name-new.sv', code: outcome }], { duty: shownDuty(duty) });
		redirect(303, `${url.pathname}?done=duty`);
	},
	changeDuty: async ({ request, locals, url }) => {
		const posted = await sent(request);
		const id = idOf(posted);
		const duty = readDuty(posted, id);
		const issues = dutyIssues(duty);
		if (issues.length > 0) return refused(422, issues, { duty: shownDuty(duty) });
		if (!(await changeDuty(locals.db, id, dutyFields(duty), requirePerson(locals).id)))
			return refused(404, [{ id: 'name-new.sv', code: 'gone' }]);
		redirect(303, `${url.pathname}?done=duty`);
	},
	raiseDuty: async ({ request, locals, url }) => {
		const id = idOf(await pressed(request));
		if (!(await raiseDuty(locals.db, id, requirePerson(locals).id)))
			return refused(404, [{ id: 'name-new.sv', code: 'gone' }]);
		redirect(303, `${url.pathname}?done=duty`);
	},
	removeDuty: async ({ request, locals, url }) => {
		const id = idOf(await pressed(request));
		if (!(await removeDuty(locals.db, id, requirePerson(locals).id)))
			return refused(404, [{ id: 'name-new.sv', code: 'gone' }]);
		redirect(303, `${url.pathname}?done=dutyRemoved`);
	}
};

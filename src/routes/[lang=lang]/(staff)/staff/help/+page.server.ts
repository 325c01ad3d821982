import { error, fail, redirect } from '@sveltejs/kit';
import { hasForbiddenCharacter } from '#lib/domain/questions/common.ts';
import { requirePerson } from '#lib/server/auth/access.ts';
import { addHelp, changeHelp, raiseHelp, removeHelp } from '#lib/server/classes/editHelp.ts';
import { helpContactsOf } from '#lib/server/classes/help.ts';
import { fieldOf, readForm } from '#lib/server/forms/read.ts';
import { isUuid } from '../form.ts';
import { fieldsOfText } from '../localForm.ts';
import { helpFields, helpIssues, readHelp, shownHelp, type TypedHelp } from './form.ts';

const dones = ['added', 'changed', 'moved', 'removed'] as const;

export async function load({ locals, url }) {
	const contacts = (await helpContactsOf(locals.db)).map(({ id, name, phone, says }) => ({
		id,
		title: name,
		typed: { id, name: fieldsOfText(name), phone: phone ?? '', says: fieldsOfText(says) } satisfies TypedHelp
	}));
	const blank: TypedHelp = { id: 'new', name: fieldsOfText(null), phone: '', says: fieldsOfText(null) };
	return { contacts, blank, done: dones.find((one) => one === url.searchParams.get('done')) };
}

/** A posted form for a button that has no use for what is typed beside it: what no page could have sent is refused all the same. */
async function readPressed(request: Request): Promise<FormData> {
	const posted = await readForm(request);
	for (const value of posted.values())
		if (typeof value !== 'string' || hasForbiddenCharacter(value)) error(400);
	return posted;
}

/** Of which contact something is posted. */
function idOf(posted: FormData): string {
	const id = fieldOf(posted, 'id') ?? '';
	if (!isUuid(id)) error(400);
	return id;
}

const refused = (typed: TypedHelp, issues: { id: string; code: string }[]) =>
	fail(422, { typed: shownHelp(typed), issues });
const gone = (id: string) => fail(404, { typed: null, issues: [{ id: `name-${id}.sv`, code: 'gone' }] });

export const actions = {
	add: async ({ request, locals, url }) => {
		const posted = await readForm(request);
		if ((fieldOf(posted, 'id') ?? 'new') !== 'new') error(400);
		const typed = readHelp(posted, 'new');
		const issues = helpIssues(typed);
		if (issues.length > 0) return refused(typed, issues);
		const outcome = await addHelp(locals.db, helpFields(typed), requirePerson(locals).id);
		if (outcome === 'too-many') return refused(typed, [{ id: 'name-new.sv', code: outcome }]);
		redirect(303, `${url.pathname}?done=added`);
	},
	change: async ({ request, locals, url }) => {
		const posted = await readForm(request);
		const id = idOf(posted);
		const typed = readHelp(posted, id);
		const issues = helpIssues(typed);
		if (issues.length > 0) return refused(typed, issues);
		if (!(await changeHelp(locals.db, id, helpFields(typed), requirePerson(locals).id))) return gone(id);
		redirect(303, `${url.pathname}?done=changed`);
	},
	raise: async ({ request, locals, url }) => {
		const id = idOf(await readPressed(request));
		if (!(await raiseHelp(locals.db, id, requirePerson(locals).id))) return gone(id);
		redirect(303, `${url.pathname}?done=moved`);
	},
	remove: async ({ request, locals, url }) => {
		const id = idOf(await readPressed(request));
		const outcome = await removeHelp(locals.db, id, requirePerson(locals).id);
		if (outcome === 'not-found') return gone(id);
		if (outcome === 'last')
			return fail(422, { typed: null, issues: [{ id: `name-${id}.sv`, code: 'last' }] });
		redirect(303, `${url.pathname}?done=removed`);
	}
};

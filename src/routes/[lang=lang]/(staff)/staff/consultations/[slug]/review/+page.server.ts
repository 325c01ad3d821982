import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { isPublic } from '#lib/domain/consultations/lifecycle.ts';
import { checklistItems, type Checklist } from '#lib/domain/consultations/review.ts';
import { hasForbiddenCharacter } from '#lib/domain/questions/common.ts';
import { requirePerson } from '#lib/server/auth/access.ts';
import { findConsultation } from '#lib/server/consultations/find.ts';
import {
	answerComment,
	askForComment,
	commentators,
	listComments,
	saveChecklist
} from '#lib/server/consultations/review.ts';
import { fieldOf, readForm } from '#lib/server/forms/read.ts';
import { isUuid } from '../../../form.ts';

type Event = RequestEvent<{ lang: string; slug: string }>;
const longest = 4000;

async function preparedOf({ locals, params }: Pick<Event, 'locals' | 'params'>) {
	const found = await findConsultation(locals.db, params.slug);
	if (!found) error(404);
	if (isPublic(found.state)) error(409);
	return found;
}

export async function load({ locals, params, url }) {
	const found = await findConsultation(locals.db, params.slug);
	if (!found) error(404);
	const { id, slug, title, state, checklist, form } = found;
	const comments = await listComments(locals.db, id);
	const asked = new Set(comments.map(({ userId }) => userId));
	return {
		slug,
		title,
		possible: !isPublic(state),
		checklist,
		form,
		comments: comments.map(({ userId: _, ...comment }) => comment),
		people: (await commentators(locals.db)).filter((person) => !asked.has(person.id)),
		done: ['saved', 'asked', 'answered'].find((one) => one === url.searchParams.get('done'))
	};
}

/** A text that can be kept, or the code of what is wrong with it. */
function textOf(posted: FormData, name: string): { text: string; issue?: string } {
	const text = (fieldOf(posted, name) ?? '').replace(/\r\n?/g, '\n').trim();
	if (hasForbiddenCharacter(text)) return { text: '', issue: 'character-not-allowed' };
	return text.length > longest ? { text, issue: 'text-long' } : { text };
}

export const actions = {
	checklist: async (event: Event) => {
		const posted = await readForm(event.request);
		const { id } = await preparedOf(event);
		const typed: Checklist = {};
		const issues: { id: string; code: string }[] = [];
		for (const item of checklistItems) {
			const { text, issue } = textOf(posted, item);
			typed[item] = text;
			if (issue) issues.push({ id: item, code: issue });
		}
		if (issues.length > 0) return fail(422, { typed, issues });
		await saveChecklist(event.locals.db, id, typed, requirePerson(event.locals).id);
		redirect(303, `${event.url.pathname}?done=saved`);
	},
	ask: async (event: Event) => {
		const posted = await readForm(event.request);
		const found = await preparedOf(event);
		const asked = fieldOf(posted, 'person') ?? '';
		const by = requirePerson(event.locals).id;
		if (!isUuid(asked) || !(await askForComment(event.locals.db, found, asked, by)))
			return fail(422, { issues: [{ id: 'person', code: 'person-missing' }] });
		redirect(303, `${event.url.pathname}?done=asked`);
	},
	answer: async (event: Event) => {
		const posted = await readForm(event.request);
		const found = await preparedOf(event);
		const request = fieldOf(posted, 'request') ?? '';
		if (!isUuid(request)) error(400);
		const { text, issue } = textOf(posted, 'answer');
		const code = issue ?? (text === '' ? 'text-missing' : undefined);
		if (code) return fail(422, { answer: text, issues: [{ id: `answer-${request}`, code }] });
		const by = requirePerson(event.locals).id;
		if (!(await answerComment(event.locals.db, found, request, text, by))) error(404);
		redirect(303, `${event.url.pathname}?done=answered`);
	}
};

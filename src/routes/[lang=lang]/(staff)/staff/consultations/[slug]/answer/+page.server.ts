import { error, fail, redirect } from '@sveltejs/kit';
import { hasResults } from '#lib/domain/consultations/lifecycle.ts';
import { requirePerson } from '#lib/server/auth/access.ts';
import { listCommittees } from '#lib/server/city/committees.ts';
import { answerConsultation } from '#lib/server/consultations/answer.ts';
import { findConsultation } from '#lib/server/consultations/find.ts';
import { fieldOf, readForm } from '#lib/server/forms/read.ts';
import { repliesOf } from '#lib/server/reports/replies.ts';
import { isUuid } from '../../../form.ts';
import {
	fieldsOfText,
	isBlank,
	localTextOf,
	shownText,
	textIssues,
	typedText,
	type FieldIssue,
	type TypedText
} from '../../../localForm.ts';

type TypedReply = { theme: TypedText; said: TypedText; doing: TypedText; committeeId: string; dueOn: string };
type Typed = { outcome: TypedText; replies: TypedReply[] };

const parts = ['theme', 'said', 'doing'] as const;
const longest = { theme: 200, said: 3000, doing: 3000 };
const mostReplies = 20;

const emptyReply = (committeeId: string): TypedReply => ({
	theme: fieldsOfText(null),
	said: fieldsOfText(null),
	doing: fieldsOfText(null),
	committeeId,
	dueOn: ''
});

async function consultationOf(locals: App.Locals, slug: string) {
	const found = await findConsultation(locals.db, slug);
	if (!found) error(404);
	return found;
}

export async function load({ locals, params }) {
	const { id, slug, title, state, outcome, committeeId } = await consultationOf(locals, params.slug);
	const committees = await listCommittees(locals.db);
	const replies = (await repliesOf(locals.db, [id])).get(id) ?? [];
	const typed: Typed = {
		outcome: fieldsOfText(outcome),
		replies: replies.map(({ theme, said, doing, committee, on }) => ({
			theme: fieldsOfText(theme),
			said: fieldsOfText(said),
			doing: fieldsOfText(doing),
			committeeId: committees.find(({ slug }) => slug === committee.slug)?.id ?? committeeId,
			dueOn: on ?? ''
		}))
	};
	if (typed.replies.length === 0) typed.replies.push(emptyReply(committeeId));
	return { slug, title, possible: hasResults(state), committees, typed };
}

function readTyped(posted: FormData): Typed {
	const given = fieldOf(posted, 'count') ?? '';
	if (!/^\d{1,2}$/.test(given)) error(400);
	const count = Math.min(mostReplies, Number(given));
	return {
		outcome: typedText(posted, 'outcome'),
		replies: Array.from({ length: count }, (_, index) => ({
			theme: typedText(posted, `r${index}.theme`),
			said: typedText(posted, `r${index}.said`),
			doing: typedText(posted, `r${index}.doing`),
			committeeId: fieldOf(posted, `r${index}.committee`) ?? '',
			dueOn: (fieldOf(posted, `r${index}.dueOn`) ?? '').trim()
		}))
	};
}

const isEmpty = (reply: TypedReply): boolean => parts.every((part) => isBlank(reply[part]));
const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));

function issuesOf({ outcome, replies }: Typed, committees: Set<string>): FieldIssue[] {
	return [
		...textIssues(outcome, 'outcome', 3000),
		...replies.flatMap((reply, index) => {
			if (isEmpty(reply)) return [];
			return [
				...parts.flatMap((part) => textIssues(reply[part], `r${index}.${part}`, longest[part])),
				...(committees.has(reply.committeeId) ? [] : [{ id: `r${index}.committee`, code: 'place-missing' }]),
				...(reply.dueOn === '' || isDay(reply.dueOn) ? [] : [{ id: `r${index}.dueOn`, code: 'day-wrong' }])
			];
		})
	];
}

const shown = ({ outcome, replies }: Typed): Typed => ({
	outcome: shownText(outcome),
	replies: replies.map((reply) => ({
		theme: shownText(reply.theme),
		said: shownText(reply.said),
		doing: shownText(reply.doing),
		committeeId: isUuid(reply.committeeId) ? reply.committeeId : '',
		dueOn: reply.dueOn.replaceAll('\u0000', '').toWellFormed().slice(0, 20)
	}))
});

export const actions = {
	default: async ({ request, locals, params, url }) => {
		const posted = await readForm(request);
		const typed = readTyped(posted);
		const move = fieldOf(posted, 'do') ?? 'save';
		const { slug, committeeId } = await consultationOf(locals, params.slug);
		if (move === 'add')
			return {
				typed: { ...shown(typed), replies: [...shown(typed).replies, emptyReply(committeeId)] },
				issues: []
			};
		const committees = new Set((await listCommittees(locals.db)).map(({ id }) => id));
		const issues = issuesOf(typed, committees);
		if (issues.length > 0) return fail(422, { typed: shown(typed), issues });
		const replies = typed.replies
			.filter((reply) => !isEmpty(reply))
			.map(({ theme, said, doing, committeeId, dueOn }) => ({
				theme: localTextOf(theme),
				said: localTextOf(said),
				doing: localTextOf(doing),
				committeeId,
				dueOn: dueOn || null
			}));
		const outcome = await answerConsultation(
			locals.db,
			slug,
			{ outcome: localTextOf(typed.outcome), replies },
			requirePerson(locals).id
		);
		if (outcome !== 'answered') error(outcome === 'not-found' ? 404 : 409);
		redirect(303, `${url.pathname.replace(/\/answer$/, '')}?done=answered`);
	}
};

import { and, asc, eq, isNull } from 'drizzle-orm';
import { hindrancesOf, isTold, type Checklist, type Hindrance } from '#lib/domain/consultations/review.ts';
import type { LocalText } from '#lib/domain/text/text.ts';
import { note } from '../auth/audit.ts';
import { holdersOf, type Holder } from '../auth/holders.ts';
import { today } from '../clock.ts';
import { config } from '../config.ts';
import type { Database, Queryable } from '../db/client.ts';
import { consultations, reviewRequests, users } from '../db/schema/index.ts';
import { isWhole } from '../forms/drafts.ts';
import { writeLetters } from '../letters/outbox.ts';
import { makeMove } from './moves.ts';
import { titleOf } from './titles.ts';

/** Somebody who was asked to comment, what they said, and what was answered. */
export type ReviewComment = {
	id: string;
	userId: string;
	name: string;
	comment: string | null;
	answer: string | null;
};

/** Comments asked for and given, in the order they were asked for. */
export async function listComments(db: Queryable, consultationId: string): Promise<ReviewComment[]> {
	return db
		.select({
			id: reviewRequests.id,
			userId: reviewRequests.userId,
			name: users.name,
			comment: reviewRequests.comment,
			answer: reviewRequests.answer
		})
		.from(reviewRequests)
		.innerJoin(users, eq(users.id, reviewRequests.userId))
		.where(eq(reviewRequests.consultationId, consultationId))
		.orderBy(asc(reviewRequests.askedAt), asc(reviewRequests.id));
}

/** Who may be asked to comment: council members, their secretaries and ombudsmen. */
export const commentators = (db: Queryable): Promise<Holder[]> =>
	holdersOf(db, ['councilMember', 'secretary', 'ombudsman']);

/** Keeps the checklist as far as it has been filled in; only while it is being prepared. */
export async function saveChecklist(
	db: Database,
	consultationId: string,
	checklist: Checklist,
	userId: string
): Promise<void> {
	await db.transaction(async (tx) => {
		await tx.update(consultations).set({ checklist }).where(eq(consultations.id, consultationId));
		await note(tx, { userId, action: 'consultation.checklist', subject: consultationId });
	});
}

type Subject = { id: string; slug: string; title: Parameters<typeof titleOf>[0] };
const linkTo = (slug: string, page: string) => `${config().ORIGIN}/sv/staff/consultations/${slug}/${page}`;

/** Asks somebody to comment, by letter. False when they may not comment, or have been asked already. */
export async function askForComment(
	db: Database,
	{ id, slug, title }: Subject,
	askedId: string,
	by: string
): Promise<boolean> {
	return db.transaction(async (tx) => {
		const asked = (await commentators(tx)).find((holder) => holder.id === askedId);
		const before = (await listComments(tx, id)).some(({ userId }) => userId === askedId);
		if (!asked || before) return false;
		await tx.insert(reviewRequests).values({ consultationId: id, userId: askedId });
		await note(tx, { userId: by, action: 'consultation.askForComment', subject: id });
		const values = { title: titleOf(title), link: linkTo(slug, 'comment') };
		await writeLetters(tx, [{ address: asked.email, letter: 'commentAsked', values }]);
		return true;
	});
}

/** The comment of somebody who was asked; tells the committee's case officers. False when nobody asked them. */
export async function giveComment(
	db: Database,
	{ id, slug, title, committeeId }: Subject & { committeeId: string },
	userId: string,
	comment: string
): Promise<boolean> {
	return db.transaction(async (tx) => {
		const given = await tx
			.update(reviewRequests)
			.set({ comment, commentedAt: new Date() })
			.where(
				and(
					eq(reviewRequests.consultationId, id),
					eq(reviewRequests.userId, userId),
					isNull(reviewRequests.answer)
				)
			)
			.returning({ id: reviewRequests.id });
		if (given.length === 0) return false;
		await note(tx, { userId, action: 'consultation.comment', subject: id });
		const values = { title: titleOf(title), link: linkTo(slug, 'review') };
		const officers = await holdersOf(tx, ['caseOfficer'], committeeId);
		await writeLetters(
			tx,
			officers.map(({ email }) => ({ address: email, letter: 'commentGiven', values }))
		);
		return true;
	});
}

/** The case officer's answer to a comment; tells whoever commented. */
export async function answerComment(
	db: Database,
	{ id, slug, title }: Subject,
	requestId: string,
	answer: string,
	by: string
): Promise<boolean> {
	return db.transaction(async (tx) => {
		const [answered] = await tx
			.update(reviewRequests)
			.set({ answer, answeredAt: new Date() })
			.where(and(eq(reviewRequests.id, requestId), eq(reviewRequests.consultationId, id)))
			.returning({ userId: reviewRequests.userId });
		if (!answered) return false;
		const [person] = await tx.select().from(users).where(eq(users.id, answered.userId));
		await note(tx, { userId: by, action: 'consultation.answerComment', subject: id });
		const values = { title: titleOf(title), link: linkTo(slug, 'comment') };
		if (person) await writeLetters(tx, [{ address: person.email, letter: 'commentAnswered', values }]);
		return true;
	});
}

/** What stands in the way of scheduling a consultation today. */
export async function schedulingHindrances(
	db: Queryable,
	consultation: {
		id: string;
		checklist: Checklist;
		opensOn: string | null;
		closesOn: string | null;
		title: LocalText;
		summary: LocalText;
		purpose: LocalText;
	}
): Promise<Hindrance[]> {
	const comments = await listComments(db, consultation.id);
	const unanswered = comments.filter(({ comment, answer }) => comment !== null && answer === null).length;
	const whole = await isWhole(db, consultation.id);
	const told = isTold(consultation);
	return hindrancesOf({ ...consultation, unanswered, whole, told }, today());
}

/** Sets a reviewed consultation to open by itself. Undefined when it is; otherwise what stands in the way. */
export async function scheduleConsultation(
	db: Database,
	slug: string,
	userId?: string
): Promise<Hindrance[] | undefined> {
	const [found] = await db.select().from(consultations).where(eq(consultations.slug, slug));
	const hindrances = found ? await schedulingHindrances(db, found) : [];
	if (hindrances.length > 0) return hindrances;
	await db.$client.begin((tx) => makeMove(tx, slug, 'schedule', userId));
	return undefined;
}

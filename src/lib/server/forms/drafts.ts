import { and, asc, desc, eq, gt, isNull, max, sql } from 'drizzle-orm';
import { hash, randomUUID } from 'node:crypto';
import type { Form } from '#lib/domain/consultations/form.ts';
import { takesEdits } from '#lib/domain/consultations/lifecycle.ts';
import { compile } from '#lib/domain/drafts/compile.ts';
import { draftOf } from '#lib/domain/drafts/make.ts';
import type { Draft } from '#lib/domain/drafts/node.ts';
import { applyOps, type Op, type Refused } from '#lib/domain/drafts/ops.ts';
import { note } from '../auth/audit.ts';
import type { Database, Queryable } from '../db/client.ts';
import {
	consultations,
	formDraftEdits,
	formDrafts,
	formEditors,
	formVersions,
	users
} from '../db/schema/index.ts';

/** One edit of a draft, as whoever else has it open is told of it. */
export type Edit = { revision: number; by: string; userId: string; at: Date; ops: Op[] };
export type Editor = { userId: string; name: string; part: string | null };
/** What an editor needs to catch up: the edits since the revision it knows, or the whole draft when those are not at hand. */
export type CatchUp = { revision: number; edits: Edit[]; editors: Editor[]; draft?: Draft };
export type Pushed = CatchUp & { refused: Refused[] };

export class DraftError extends Error {
	code: 'not-found' | 'wrong-state' | 'too-large';
	constructor(code: DraftError['code'], message: string) {
		super(message);
		this.code = code;
	}
}

/** Characters of JSON: some twenty times a form of 200 questions in ten languages would need. */
const longest = 4_000_000;
const mostEdits = 300;
/** An editor that has not been heard of for this long has left. */
const presence = sql`interval '20 seconds'`;

type Row = typeof formDrafts.$inferSelect;
const nextKey = () => randomUUID().slice(0, 13);

/** Keys that are the same each time a draft is made of the same form at the same revision. */
function keysFor(consultationId: string, revision: number): () => string {
	let number = 0;
	return () => hash('sha256', `${consultationId} ${revision} ${++number}`).slice(0, 13);
}

/** The current form of a consultation as a draft that nobody has begun on. */
async function unbegunDraft(db: Queryable, consultationId: string): Promise<Pick<Row, 'draft' | 'revision'>> {
	const [current] = await db
		.select({ form: formVersions.form })
		.from(formVersions)
		.innerJoin(
			consultations,
			and(
				eq(consultations.id, formVersions.consultationId),
				eq(consultations.formVersion, formVersions.version)
			)
		)
		.where(eq(formVersions.consultationId, consultationId));
	if (!current) throw new DraftError('not-found', `Consultation ${consultationId} has no form`);
	const [last] = await db
		.select({ revision: max(formDraftEdits.revision) })
		.from(formDraftEdits)
		.where(eq(formDraftEdits.consultationId, consultationId));
	const revision = (last?.revision ?? 0) + 1;
	return { revision, draft: draftOf(current.form, keysFor(consultationId, revision)) };
}

async function newDraft(tx: Queryable, consultationId: string): Promise<Row> {
	await tx
		.insert(formDrafts)
		.values({ consultationId, ...(await unbegunDraft(tx, consultationId)), whole: true })
		.onConflictDoNothing();
	const [made] = await tx.select().from(formDrafts).where(eq(formDrafts.consultationId, consultationId));
	if (!made) throw new Error('A draft that was just made is not there');
	return made;
}

/** The draft of a consultation's form, made of its current form the first time. Errors: `not-found`. */
export async function findDraft(db: Queryable, consultationId: string): Promise<Row> {
	const [found] = await db.select().from(formDrafts).where(eq(formDrafts.consultationId, consultationId));
	return found ?? newDraft(db, consultationId);
}

/** The draft as `findDraft` gives it, with the same parts; reading makes none. Errors: `not-found`. */
export async function readDraft(
	db: Queryable,
	consultationId: string
): Promise<Pick<Row, 'draft' | 'revision'>> {
	const [found] = await db.select().from(formDrafts).where(eq(formDrafts.consultationId, consultationId));
	return found ?? unbegunDraft(db, consultationId);
}

/** Edits of a draft, the latest first. */
export async function latestEdits(db: Queryable, consultationId: string, most = 30): Promise<Edit[]> {
	return editsWhere(db, eq(formDraftEdits.consultationId, consultationId)).then((edits) =>
		edits.toReversed().slice(0, most)
	);
}

function editsWhere(db: Queryable, where: ReturnType<typeof and>): Promise<Edit[]> {
	return db
		.select({
			revision: formDraftEdits.revision,
			by: users.name,
			userId: formDraftEdits.userId,
			at: formDraftEdits.at,
			ops: formDraftEdits.ops
		})
		.from(formDraftEdits)
		.innerJoin(users, eq(users.id, formDraftEdits.userId))
		.where(where)
		.orderBy(desc(formDraftEdits.revision))
		.limit(mostEdits)
		.then((edits) => edits.toReversed());
}

async function editorsOf(db: Queryable, consultationId: string): Promise<Editor[]> {
	return db
		.select({ userId: formEditors.userId, name: users.name, part: formEditors.part })
		.from(formEditors)
		.innerJoin(users, eq(users.id, formEditors.userId))
		.where(
			and(eq(formEditors.consultationId, consultationId), gt(formEditors.seenAt, sql`now() - ${presence}`))
		)
		.orderBy(asc(users.name));
}

async function catchUp(
	db: Queryable,
	{ consultationId, revision, draft }: Row,
	since: number
): Promise<CatchUp> {
	const edits = await editsWhere(
		db,
		and(eq(formDraftEdits.consultationId, consultationId), gt(formDraftEdits.revision, since))
	);
	// A draft that was made anew has no edits that lead to it.
	const unbroken = edits.length === revision - since;
	const editors = await editorsOf(db, consultationId);
	return unbroken ? { revision, edits, editors } : { revision, edits, editors, draft };
}

/** What others have done since a revision, and who is here. Notes that this person is. */
export async function watchDraft(
	db: Database,
	consultationId: string,
	{ since, userId, part }: { since: number; userId: string; part?: string | undefined }
): Promise<CatchUp> {
	const here = { seenAt: new Date(), part: part ?? null };
	await db
		.insert(formEditors)
		.values({ consultationId, userId, ...here })
		.onConflictDoUpdate({ target: [formEditors.consultationId, formEditors.userId], set: here });
	return catchUp(db, await findDraft(db, consultationId), since);
}

/** A consultation, held so that nobody else changes it meanwhile. */
async function lockedConsultation(tx: Queryable, consultationId: string) {
	const [found] = await tx
		.select({
			state: consultations.state,
			version: consultations.formVersion,
			title: consultations.title
		})
		.from(consultations)
		.where(eq(consultations.id, consultationId))
		.for('update');
	if (!found) throw new DraftError('not-found', `There is no consultation ${consultationId}`);
	return found;
}

/** A whole draft is the form at once, as long as that is not frozen. */
async function storeUnfrozen(
	tx: Queryable,
	consultationId: string,
	version: number,
	form: Form
): Promise<void> {
	await tx
		.update(formVersions)
		.set({ form })
		.where(
			and(
				eq(formVersions.consultationId, consultationId),
				eq(formVersions.version, version),
				isNull(formVersions.frozenAt)
			)
		);
}

export type Batch = { batch: string; since: number; ops: Op[] };
/** What a batch is in the log, where it is more than the editor's own. */
export type Deed = { action: string; details: Record<string, unknown> };

/**
 * Makes one batch of changes, each where what it was made upon still stands; the rest is refused, with why. The same
 * batch again changes nothing. A draft that is whole is the consultation's form at once, as long as that is not frozen.
 * Errors: `not-found`, `wrong-state` (no form of that consultation can be written on), `too-large`.
 */
export async function pushEdits(
	db: Database,
	consultationId: string,
	{ batch, since, ops }: Batch,
	userId: string,
	deed?: Deed
): Promise<Pushed> {
	return db.transaction(async (tx) => {
		const consultation = await lockedConsultation(tx, consultationId);
		const row = await findDraft(tx, consultationId);
		const [before] = await tx
			.select()
			.from(formDraftEdits)
			.where(and(eq(formDraftEdits.consultationId, consultationId), eq(formDraftEdits.batch, batch)));
		if (before) return { ...(await catchUp(tx, row, since)), refused: before.refused };
		if (!takesEdits(consultation.state))
			throw new DraftError('wrong-state', `A form is not written on while it is ${consultation.state}`);

		const { draft, refused } = applyOps(row.draft, ops);
		if (JSON.stringify(draft).length > longest)
			throw new DraftError('too-large', `The draft of ${consultationId} would be too large`);
		const left = new Set(refused.map(({ index }) => index));
		const made = ops.filter((_, index) => !left.has(index));
		const { form } = compile(draft);
		const [next] = await tx
			.update(formDrafts)
			.set({ draft, revision: row.revision + 1, whole: form !== undefined, updatedAt: new Date() })
			.where(eq(formDrafts.consultationId, consultationId))
			.returning();
		if (!next) throw new Error('A locked draft is gone');
		await tx
			.insert(formDraftEdits)
			.values({ consultationId, revision: next.revision, batch, userId, ops: made, refused });
		if (deed && made.length > 0) await note(tx, { userId, subject: consultationId, ...deed });
		if (form) await storeUnfrozen(tx, consultationId, consultation.version, form);
		return { ...(await catchUp(tx, next, since)), refused };
	});
}

/**
 * Puts another form in place of the draft; whoever has it open is given the whole of it, and what they have not sent yet
 * is refused by name where it no longer fits. Errors: `not-found`, `wrong-state`.
 */
export async function replaceDraft(
	db: Database,
	consultationId: string,
	given: Form,
	userId: string
): Promise<void> {
	await db.transaction(async (tx) => {
		const { state, version, title } = await lockedConsultation(tx, consultationId);
		if (!takesEdits(state))
			throw new DraftError('wrong-state', `A form is not written on while it is ${state}`);
		const form = { ...given, title };
		const { revision } = await findDraft(tx, consultationId);
		await tx
			.update(formDrafts)
			.set({ draft: draftOf(form, nextKey), revision: revision + 1, whole: true, updatedAt: new Date() })
			.where(eq(formDrafts.consultationId, consultationId));
		await storeUnfrozen(tx, consultationId, version, form);
		await note(tx, { userId, action: 'form.import', subject: consultationId });
	});
}

/** Whether what has been written so far is a whole form; true when nobody has written on it. */
export async function isWhole(db: Queryable, consultationId: string): Promise<boolean> {
	const [found] = await db
		.select({ whole: formDrafts.whole })
		.from(formDrafts)
		.where(eq(formDrafts.consultationId, consultationId));
	return found?.whole ?? true;
}

/**
 * Makes the draft of an open consultation its next version, for everybody who begins from now on. Whoever has begun
 * goes on with the version they began. Errors: `not-found`, `wrong-state` (it is not open, or the draft is not whole).
 */
export async function publishDraft(db: Database, consultationId: string, userId: string): Promise<number> {
	return db.transaction(async (tx) => {
		const consultation = await lockedConsultation(tx, consultationId);
		const { form } = compile((await findDraft(tx, consultationId)).draft);
		if (consultation.state !== 'open' || !form)
			throw new DraftError('wrong-state', 'Only a whole draft of an open consultation is published');
		const version = consultation.version + 1;
		await tx.insert(formVersions).values({ consultationId, version, form, frozenAt: new Date() });
		await tx.update(consultations).set({ formVersion: version }).where(eq(consultations.id, consultationId));
		await tx.delete(formDrafts).where(eq(formDrafts.consultationId, consultationId));
		await note(tx, { userId, action: 'form.publish', subject: consultationId });
		return version;
	});
}

import type { TransactionSql } from 'postgres';
import { moves, type Move, type State } from '#lib/domain/consultations/lifecycle.ts';
import { endSessionsOf } from '../classes/end.ts';
import type { Database } from '../db/client.ts';
import { bumpPublicGenerationIn } from '../http/generation.ts';
import { spoolHeldSheets } from '../paper/type.ts';
import { drainTable, forgetOldRows } from '../responses/drain.ts';
import { cutTextsLoose } from './freeTexts.ts';
import { publishClosingPeriods } from './participation.ts';

/** A move that the consultation's state or its unfinished form does not allow, or a consultation that is not there. */
export class MoveError extends Error {
	code: 'not-found' | 'wrong-state' | 'form-not-whole';
	constructor(code: MoveError['code'], message: string) {
		super(message);
		this.code = code;
	}
}

/** Changes the state and notes who did it. Throws MoveError `not-found` or `wrong-state`. */
export async function makeMove(
	tx: TransactionSql,
	slug: string,
	move: Move,
	userId?: string
): Promise<{ id: string; form_version: number }> {
	const { from, to } = moves[move];
	const [moved] = await tx<{ id: string; form_version: number }[]>`
		update consultations set state = ${to} where slug = ${slug} and state in ${tx([...from])}
			and (source = 'residents' or ${move} in ('release', 'archive'))
		returning id, form_version`;
	if (!moved) {
		const [found] = await tx<{ state: State }[]>`select state from consultations where slug = ${slug}`;
		if (!found) throw new MoveError('not-found', `There is no consultation ${slug}`);
		throw new MoveError(
			'wrong-state',
			`Consultation ${slug} is ${found.state}; ${move} needs ${from.join(' or ')}`
		);
	}
	await tx`insert into consultation_moves (consultation_id, move, user_id) values (${moved.id}, ${move}, ${userId ?? null})`;
	await tx`
		insert into audit_log (user_id, action, subject) values (${userId ?? null}, ${`consultation.${move}`}, ${moved.id})`;
	await bumpPublicGenerationIn(tx);
	return moved;
}

/** What residents or reviewers are shown must be what was written: a draft that is no whole form yet holds it back. */
async function requireWholeForm(tx: TransactionSql, consultationId: string): Promise<void> {
	const [unfinished] =
		await tx`select from form_drafts where consultation_id = ${consultationId} and not whole`;
	if (unfinished) throw new MoveError('form-not-whole', `The form of ${consultationId} is not finished`);
}

/** What else belongs to a move: done in its transaction, or not at all. */
type Also = (tx: TransactionSql) => Promise<void>;

/** Opens a consultation and freezes its form. Throws MoveError. */
export async function openConsultation(
	db: Database,
	slug: string,
	userId?: string,
	also?: Also
): Promise<void> {
	await db.$client.begin(async (tx) => {
		const { id, form_version: version } = await makeMove(tx, slug, 'open', userId);
		await requireWholeForm(tx, id);
		await tx`delete from form_drafts where consultation_id = ${id}`;
		await tx`update consultations set opened_at = now() where id = ${id}`;
		await tx`update form_versions set frozen_at = now() where consultation_id = ${id} and version = ${version}`;
		await also?.(tx);
	});
}

/**
 * Closes a consultation: no more answers, the spool is emptied, texts are cut loose from their responses,
 * and the responses are written anew in random order (decision D11). All of it or nothing.
 */
export async function closeConsultation(
	db: Database,
	slug: string,
	userId?: string,
	also?: Also
): Promise<void> {
	const closed = await db.$client.begin(async (tx) => {
		const { id } = await makeMove(tx, slug, 'close', userId);
		await spoolHeldSheets(tx, id);
		await drainTable(tx, 'spool_a');
		await drainTable(tx, 'spool_b');
		await cutTextsLoose(tx, id);
		await publishClosingPeriods(tx, id);
		await tx`update consultations set closed_at = now() where id = ${id}`;
		await also?.(tx);
		return id;
	});
	// A session never shares a transaction with an answer; nobody joins one of a consultation that is closed.
	await endSessionsOf(db.$client, closed);
	await forgetOldRows(db);
}

/** A move that changes nothing but the state: into review, back to a draft, into the archive. Throws MoveError. */
export async function moveConsultation(
	db: Database,
	slug: string,
	move: 'submit' | 'takeBack' | 'archive',
	userId?: string
): Promise<void> {
	await db.$client.begin(async (tx) => {
		const { id } = await makeMove(tx, slug, move, userId);
		if (move === 'submit') await requireWholeForm(tx, id);
	});
}

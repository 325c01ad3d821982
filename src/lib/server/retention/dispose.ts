import type { TransactionSql } from 'postgres';
import type { ReleaseDocument } from '#lib/domain/disclosure/document.ts';
import { responseCount, roughCount, type LeftCount } from '#lib/domain/retention/counts.ts';
import { holdsAnswers, type RequestState } from '#lib/domain/records/request.ts';
import { disposalStanding } from '#lib/domain/retention/disposal.ts';
import type { State } from '#lib/domain/consultations/lifecycle.ts';
import { today as todayOf } from '../clock.ts';
import type { Database } from '../db/client.ts';
import { emptied, leaves, leavings } from './leaves.ts';

/** Times are text in rows that do not come by way of the schema. */
type Row = {
	state: State;
	number: string | null;
	dispose_on: string | null;
	disposed_at: string | null;
	released_at: string | null;
};
type RequestRow = {
	state: RequestState;
	asked_by: string;
	reviewed_by: string | null;
	decided_at: string | null;
};

const dayOf = (time: string | null): string | null => (time === null ? null : todayOf(new Date(time)));

/** The consultation, locked: nobody else deletes, decides or hands out until this is done. */
async function lockedRow(tx: TransactionSql, id: string): Promise<Row | undefined> {
	const [row] = await tx<Row[]>`
		select c.state, d.number, c.dispose_on::text, c.disposed_at, c.released_at
		from consultations c left join disposal_decisions d on d.id = c.disposal_decision_id
		where c.id = ${id} for update of c`;
	return row;
}

async function isHeld(tx: TransactionSql, id: string, today: string): Promise<boolean> {
	const rows = await tx<RequestRow[]>`
		select state, asked_by, reviewed_by, decided_at from record_requests where consultation_id = ${id}`;
	return rows.some(({ state, asked_by: askedBy, reviewed_by: reviewedBy, decided_at: at }) =>
		holdsAnswers({ state, askedBy, reviewedBy, decidedOn: dayOf(at) }, today)
	);
}

/** The published number of respondents: null when the release hides it, or there is none. */
async function publishedRespondents(tx: TransactionSql, id: string): Promise<number | null> {
	const [row] = await tx<{ respondents: ReleaseDocument['respondents'] }[]>`
		select (document->>'respondents')::int as respondents from releases
		where consultation_id = ${id} order by number desc limit 1`;
	return row?.respondents ?? null;
}

async function deleteAll(tx: TransactionSql, id: string): Promise<Record<string, LeftCount>> {
	const respondents = await publishedRespondents(tx, id);
	const left: Record<string, LeftCount> = {};
	for (const what of leavings) {
		const count = await leaves[what](tx, id);
		left[what] = (what === 'responses' ? responseCount : roughCount)(count, respondents);
	}
	return left;
}

/** Deletes what is raw of one consultation, if it is due: all of it and the log's line, or nothing. */
async function disposeOne(tx: TransactionSql, id: string, today: string, at: Date): Promise<boolean> {
	const row = await lockedRow(tx, id);
	if (!row) return false;
	const standing = disposalStanding(
		{
			state: row.state,
			decided: row.number !== null,
			disposeOn: row.dispose_on,
			releasedOn: dayOf(row.released_at),
			disposedAt: row.disposed_at === null ? null : new Date(row.disposed_at),
			requested: await isHeld(tx, id, today)
		},
		today
	);
	if (standing !== 'due') return false;
	const left = await deleteAll(tx, id);
	await tx`update consultations set disposed_at = ${at.toISOString()} where id = ${id}`;
	await tx`
		insert into audit_log (action, subject, details)
		values ('consultation.dispose', ${id}, ${JSON.stringify({ decision: row.number, left })}::jsonb)`;
	return true;
}

/** A text that was shown and is refused after the deletion has no reason to stay. */
async function deleteRefusedSince(db: Database): Promise<void> {
	const rows = await db.$client<{ id: string }[]>`
		select distinct c.id from consultations c join free_texts t on t.consultation_id = c.id
		where c.disposed_at is not null and t.state <> 'released'`;
	for (const { id } of rows) await db.$client.begin((tx) => leaves.texts(tx, id));
}

/**
 * Dead rows stay on the disk until their table is written anew. Done for two nights after a deletion: a process may have
 * been killed between the two.
 */
async function forgetLeft(db: Database, now: Date): Promise<void> {
	const [recent] = await db.$client`
		select from consultations where disposed_at > ${new Date(now.getTime() - 2 * 86_400_000).toISOString()} limit 1`;
	if (!recent) return;
	for (const table of emptied) await db.$client.unsafe(`vacuum full ${table}`);
}

/**
 * The job: deletes the raw answers of every consultation whose day has come under a decision on file, each in one
 * transaction that locks it: two workers delete once, and what a killed one began is undone and taken up again. One
 * that fails keeps no other back: the first fault is thrown when all have had their turn. Returns the ids.
 */
export async function disposeDueAnswers(
	db: Database,
	{ today = todayOf(), at = new Date() }: { today?: string; at?: Date } = {}
): Promise<string[]> {
	const found = await db.$client<{ id: string }[]>`
		select id from consultations
		where disposed_at is null and disposal_decision_id is not null and dispose_on <= ${today} order by dispose_on`;
	const disposed: string[] = [];
	const faults: unknown[] = [];
	for (const { id } of found)
		try {
			if (await db.$client.begin((tx) => disposeOne(tx, id, today, at))) disposed.push(id);
		} catch (fault) {
			faults.push(fault);
		}
	await deleteRefusedSince(db);
	await forgetLeft(db, at);
	if (faults.length > 0) throw faults[0];
	return disposed;
}

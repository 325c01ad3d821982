import type { TransactionSql } from 'postgres';
import { rewriteSpentCodes } from '../codes/spent.ts';
import { addContacts } from '../contacts/contacts.ts';
import type { Database } from '../db/client.ts';
import { shuffled } from '../random.ts';
import { openSubmission, type Submission } from './seal.ts';
import { newResponse, readResponses, rewriteResponses } from './store.ts';
import { spoolInUse } from './submit.ts';

type SpoolRow = { consultation_id: string; sealed: Uint8Array };
type Spool = 'spool_a' | 'spool_b';

/** Fewest submissions that leave the spool together (decision D11). */
export const batchLeast = 50;

/**
 * How many must wait before a batch is worth it. Each batch rewrites all of the consultation's responses, so that
 * batches cannot be told apart; growing batches keep that work proportional to the answers.
 */
const enoughFor = (stored: number): number => Math.max(batchLeast, Math.ceil(stored / 4));

async function addParticipation(
	tx: TransactionSql,
	consultationId: string,
	batch: Submission[]
): Promise<void> {
	const counts = new Map<string, number>();
	for (const { day, channel, language } of batch) {
		const key = JSON.stringify([day, channel, language]);
		counts.set(key, (counts.get(key) ?? 0) + 1);
	}
	for (const [key, count] of shuffled([...counts])) {
		const [day, channel, language] = JSON.parse(key) as [string, string, string];
		await tx`
			insert into participation (consultation_id, day, channel, language, count)
			values (${consultationId}, ${day}, ${channel}, ${language}, ${count})
			on conflict (consultation_id, day, channel, language) do update set count = participation.count + excluded.count`;
	}
}

/** Moves one consultation's waiting submissions to its responses. */
async function storeBatch(tx: TransactionSql, consultationId: string, rows: SpoolRow[]): Promise<void> {
	const batch = shuffled(rows.map((row) => openSubmission(consultationId, row.sealed)));
	const earlier = await readResponses(tx, consultationId);
	const fresh = batch.map(({ version, answers }) => newResponse(version, answers));
	await rewriteResponses(tx, consultationId, [...earlier, ...fresh]);
	await addParticipation(tx, consultationId, batch);
	await addContacts(
		tx,
		consultationId,
		batch.map(({ contacts }) => contacts)
	);
	await rewriteSpentCodes(tx, consultationId);
}

/** Whether this consultation's rows leave now: enough of them, or it takes no more answers. */
async function isReady(tx: TransactionSql, consultationId: string, waiting: number): Promise<boolean> {
	const [found] = await tx`
		select state, (select count(*)::int from responses where consultation_id = ${consultationId}) as stored
		from consultations where id = ${consultationId}`;
	if (!found) return false;
	return found.state !== 'open' || waiting >= enoughFor(found.stored);
}

/** Empties one spool table of what is ready, inside a transaction. Returns how many submissions were stored. */
export async function drainTable(tx: TransactionSql, spool: Spool): Promise<number> {
	await tx`lock table ${tx(spool)} in access exclusive mode`;
	const rows = await tx<SpoolRow[]>`select consultation_id, sealed from ${tx(spool)}`;
	const byConsultation = Map.groupBy(rows, (row) => row.consultation_id);
	const kept: SpoolRow[] = [];
	let stored = 0;
	for (const [consultationId, waiting] of byConsultation) {
		if (await isReady(tx, consultationId, waiting.length)) {
			await storeBatch(tx, consultationId, waiting);
			stored += waiting.length;
		} else kept.push(...waiting);
	}
	if (stored === 0) return 0;
	await tx`truncate ${tx(spool)}`;
	for (const row of shuffled(kept)) await tx`insert into ${tx(spool)} ${tx([row])}`;
	return stored;
}

/** Dead rows on disk keep their order and transaction until the table is written anew. */
export async function forgetOldRows(db: Database): Promise<void> {
	await db.$client`vacuum full responses`;
	await db.$client`vacuum full participation`;
	await db.$client`vacuum full free_texts`;
	await db.$client`vacuum full contacts`;
	await db.$client`vacuum full spent_codes`;
	await db.$client`vacuum full saved_drafts`;
	await db.$client`vacuum full paper_sheets`;
}

/** The job: drains the spool table that is resting. Returns how many submissions were stored. */
export async function drainSpool(db: Database): Promise<number> {
	const resting: Spool = spoolInUse() === 'spool_a' ? 'spool_b' : 'spool_a';
	const stored = await db.$client.begin((tx) => drainTable(tx, resting));
	if (stored > 0) await forgetOldRows(db);
	return stored;
}

/** The earliest day among a consultation's waiting submissions; undefined when none wait. Days before it are complete. */
export async function earliestWaitingDay(db: Database, consultationId: string): Promise<string | undefined> {
	const rows = await db.$client<SpoolRow[]>`
		select consultation_id, sealed from spool_a where consultation_id = ${consultationId}
		union all select consultation_id, sealed from spool_b where consultation_id = ${consultationId}`;
	return rows
		.map((row) => openSubmission(consultationId, row.sealed).day)
		.sort()
		.at(0);
}

/** Drops what made submissions count once, a week after closing (decision D10). */
export async function dropOldReceipts(db: Database): Promise<void> {
	await db.$client`
		delete from receipts using consultations c
		where c.id = receipts.consultation_id and c.closed_at < now() - interval '7 days'`;
}

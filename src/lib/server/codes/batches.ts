import { randomBytes } from 'node:crypto';
import { asc, desc, eq } from 'drizzle-orm';
import { entryCodeBytes, entryCodeOf } from '#lib/domain/access/entryCode.ts';
import type { Entry } from '#lib/domain/consultations/entry.ts';
import { note } from '../auth/audit.ts';
import type { Database } from '../db/client.ts';
import { codeBatches } from '../db/schema/index.ts';
import { bumpPublicGenerationIn } from '../http/generation.ts';
import { shuffled } from '../random.ts';
import { codeHashOf } from './hash.ts';

export type CodeBatch = typeof codeBatches.$inferSelect;

/** A batch's codes, all different, in no order that the database knows. */
function newCodes(size: number): string[] {
	const made = new Set<string>();
	while (made.size < size) made.add(entryCodeOf(randomBytes(entryCodeBytes)));
	return [...made];
}

/** Bytes as PostgreSQL writes an array of them. */
const hexArray = (list: readonly Buffer[]): string =>
	`{${list.map((bytes) => `"\\\\x${bytes.toString('hex')}"`).join(',')}}`;

/**
 * Makes a batch of codes and returns them, the only time that they can be seen: the database keeps hashes, in an order
 * of their own. `id` is chosen by who asks, so that a page sent twice makes one batch.
 * `made-already`: that id, or another batch of that name, is there.
 */
export async function makeBatch(
	db: Database,
	consultationId: string,
	{ id, name, size }: { id: string; name: string; size: number },
	userId: string
): Promise<string[] | 'made-already'> {
	const made = newCodes(size);
	const hashes = shuffled(made.map((code) => codeHashOf(consultationId, code)));
	const stored = await db.$client.begin(async (tx) => {
		const [batch] = await tx`
			insert into code_batches (id, consultation_id, name, size) values (${id}, ${consultationId}, ${name}, ${size})
			on conflict do nothing returning id`;
		if (!batch) return false;
		await tx`insert into codes (code_hash, batch_id) select unnest(${hexArray(hashes)}::text::bytea[]), ${id}`;
		return true;
	});
	if (!stored) return 'made-already';
	await note(db, { userId, action: 'codes.make', subject: id });
	return made;
}

/** A consultation's batches, the newest first. */
export async function listBatches(db: Database, consultationId: string): Promise<CodeBatch[]> {
	return db
		.select()
		.from(codeBatches)
		.where(eq(codeBatches.consultationId, consultationId))
		.orderBy(desc(codeBatches.madeAt), asc(codeBatches.name));
}

/** Makes every code of a batch worthless that has not been used. What was sent with one stays. False when there is no such batch. */
export async function revokeBatch(
	db: Database,
	consultationId: string,
	batchId: string,
	userId: string
): Promise<boolean> {
	const revoked = await db.$client.begin(async (tx) => {
		const [batch] = await tx`
			update code_batches set revoked_at = now()
			where id = ${batchId} and consultation_id = ${consultationId} and revoked_at is null returning id`;
		if (batch) await tx`delete from codes where batch_id = ${batchId}`;
		return batch !== undefined;
	});
	if (revoked) await note(db, { userId, action: 'codes.revoke', subject: batchId });
	return revoked;
}

/** Says who may answer; residents' pages change with it. False once it takes no more answers. */
export async function setEntry(
	db: Database,
	consultationId: string,
	entry: Entry,
	userId: string
): Promise<boolean> {
	const changed = await db.$client.begin(async (tx) => {
		const [found] = await tx`
			update consultations set entry = ${entry}
			where id = ${consultationId} and state in ('draft', 'review', 'scheduled', 'open') returning id`;
		if (found) await bumpPublicGenerationIn(tx);
		return found !== undefined;
	});
	if (changed) await note(db, { userId, action: 'consultation.entry', subject: consultationId });
	return changed;
}

/** How coarse the number of used codes is told. */
export const usedStep = 10;

/**
 * How many codes have been used at the least, of a consultation's all: counted when answers leave the spool together,
 * and told in whole tens, so that no single use can be seen.
 */
export async function codesUsed(db: Database, consultationId: string): Promise<number> {
	const [row] = await db.$client<{ used: number }[]>`
		select coalesce(sum(count), 0)::int as used from participation
		where consultation_id = ${consultationId} and channel = 'code'`;
	return Math.floor((row?.used ?? 0) / usedStep) * usedStep;
}

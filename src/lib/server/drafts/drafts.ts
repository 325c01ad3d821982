import { z } from 'zod';
import { today } from '../clock.ts';
import { openJson, sealJson } from '../crypto.ts';
import type { Database } from '../db/client.ts';
import { newDraftCode, partsOf } from './code.ts';

/** Half-finished answers: what was typed, where one stood, and the key that makes their sending count once. */
const draft = z.object({
	typed: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
	step: z.string(),
	key: z.string(),
	/** Of the form that one began with. */
	version: z.number().int(),
	/** The single-use code that one came with. */
	code: z.string().optional()
});
export type Draft = z.infer<typeof draft>;

/** Days that a draft is kept after it was last saved. */
export const draftDays = 14;
/** Bytes; larger than any form's longest answers. */
const mostBytes = 300_000;

const dayAfter = (days: number): string => today(Date.now() + days * 86_400_000);

/**
 * Keeps a draft under a code, a new one where there is none yet, until `lastDay`. Sealed under a key that comes from
 * the code alone, in sizes that are powers of two. Undefined when it is too large.
 */
export async function saveDraft(
	db: Database,
	consultationId: string,
	value: Draft,
	earlier?: string
): Promise<{ code: string; lastDay: string } | undefined> {
	if (Buffer.byteLength(JSON.stringify(value)) > mostBytes) return undefined;
	const code = earlier ?? newDraftCode();
	const { lookup, key } = partsOf(consultationId, code);
	const lastDay = dayAfter(draftDays);
	await db.$client`
		insert into saved_drafts (lookup, consultation_id, sealed, last_day)
		values (${lookup}, ${consultationId}, ${sealJson(key, value, consultationId, 4096)}, ${lastDay})
		on conflict (lookup) do update set sealed = excluded.sealed, last_day = excluded.last_day`;
	return { code, lastDay };
}

/** The draft that a code opens, or undefined. It stays until it is sent or its days are over. */
export async function findDraft(
	db: Database,
	consultationId: string,
	code: string
): Promise<Draft | undefined> {
	const { lookup, key } = partsOf(consultationId, code);
	const [row] = await db.$client<{ sealed: Uint8Array }[]>`
		select sealed from saved_drafts where lookup = ${lookup} and last_day >= ${today()}`;
	return row && draft.parse(openJson(key, row.sealed, consultationId));
}

/** Takes away what a code opens: its answers have been sent. */
export async function deleteDraft(db: Database, consultationId: string, code: string): Promise<void> {
	await db.$client`delete from saved_drafts where lookup = ${partsOf(consultationId, code).lookup}`;
}

/** The job: deletes drafts whose days are over, and those of consultations that take no more answers. */
export async function deleteOldDrafts(db: Database): Promise<void> {
	const gone = await db.$client`
		delete from saved_drafts d using consultations c
		where c.id = d.consultation_id and (d.last_day < ${today()} or c.state <> 'open') returning 1`;
	if (gone.length > 0) await db.$client`vacuum full saved_drafts`;
}

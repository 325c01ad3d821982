import { createHmac } from 'node:crypto';
import type { TransactionSql } from 'postgres';
import { z } from 'zod';
import { openJson, sealJson } from '../crypto.ts';
import type { Database } from '../db/client.ts';
import { secretKey } from '../keys/keys.ts';
import { shuffled } from '../random.ts';

const answers = z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string())]));

/** A sheet that waits for its second look: its number on the paper, what was typed, and by whom. */
const sheet = z.object({
	number: z.string(),
	version: z.number(),
	language: z.string(),
	/** The day it was typed in first. */
	day: z.string(),
	first: z.object({ by: z.string(), answers }),
	second: z.object({ by: z.string(), answers }).optional()
});
export type Sheet = z.infer<typeof sheet>;
export type HeldSheet = Sheet & { id: string };

const boundTo = (consultationId: string, id: string) => `${consultationId} ${id}`;
const key = () => secretKey('paper');

type Row = { id: string; sealed: Uint8Array };
const opened = (consultationId: string, { id, sealed }: Row): HeldSheet => ({
	id,
	...sheet.parse(openJson(key(), sealed, boundTo(consultationId, id)))
});

/**
 * Whether a sheet belongs to the sample: told by its submission key, so that a sheet sent twice is held or stored both
 * times alike. `percent`: of a hundred sheets.
 */
export const isSampled = (submissionKey: string, percent: number): boolean =>
	createHmac('sha256', key()).update(submissionKey).digest().readUInt32BE() % 100 < percent;

/**
 * Keeps a sheet, sealed whole, until its second look. Its id is its submission key: twice is once. False when the
 * consultation takes no more answers.
 */
export async function holdSheet(
	db: Database,
	consultationId: string,
	id: string,
	value: Sheet
): Promise<boolean> {
	await db.$client`
		insert into paper_sheets (id, consultation_id, sealed)
		select ${id}, id, ${sealJson(key(), value, boundTo(consultationId, id), 4096)} from consultations
		where id = ${consultationId} and state = 'open' for share
		on conflict (id) do nothing`;
	return (await heldSheet(db, consultationId, id)) !== undefined;
}

/** Adds the second typing, once. False when the sheet is gone, or somebody else was first. */
export async function addSecond(
	db: Database,
	consultationId: string,
	held: HeldSheet,
	second: NonNullable<Sheet['second']>
): Promise<boolean> {
	const { id, ...value } = held;
	return db.$client.begin(async (tx) => {
		const [row] = await tx<Row[]>`select id, sealed from paper_sheets where id = ${id} for update`;
		if (!row || opened(consultationId, row).second) return false;
		const sealed = sealJson(key(), { ...value, second }, boundTo(consultationId, id), 4096);
		await tx`update paper_sheets set sealed = ${sealed} where id = ${id}`;
		return true;
	});
}

/** Sheets that wait for a second look, by number. */
export async function heldSheets(db: Database, consultationId: string): Promise<HeldSheet[]> {
	const rows = await db.$client<Row[]>`
		select id, sealed from paper_sheets where consultation_id = ${consultationId}`;
	return rows
		.map((row) => opened(consultationId, row))
		.sort((a, b) => a.number.localeCompare(b.number, 'sv', { numeric: true }));
}

/** One of them, or undefined. */
export async function heldSheet(
	db: Database,
	consultationId: string,
	id: string
): Promise<HeldSheet | undefined> {
	const [row] = await db.$client<Row[]>`
		select id, sealed from paper_sheets where consultation_id = ${consultationId} and id = ${id}`;
	return row && opened(consultationId, row);
}

/** All sheets that wait, taken away, in random order: at closing they count as they were typed first. */
export async function takeAllSheets(tx: TransactionSql, consultationId: string): Promise<HeldSheet[]> {
	const rows = await tx<Row[]>`
		delete from paper_sheets where consultation_id = ${consultationId} returning id, sealed`;
	return shuffled(rows.map((row) => opened(consultationId, row)));
}

import type { TransactionSql } from 'postgres';
import { deleteUnreleasedTexts } from '../releases/deleteUnreleased.ts';

/** Deletes one kind of raw data of a consultation, inside the deletion's transaction. Returns how many there were. */
type Delete = (tx: TransactionSql, consultationId: string) => Promise<number>;

const rowsOf =
	(table: string): Delete =>
	async (tx, id) =>
		(await tx`delete from ${tx(table)} where consultation_id = ${id}`).count;

const both =
	(...deletes: Delete[]): Delete =>
	async (tx, id) => {
		let sum = 0;
		for (const each of deletes) sum += await each(tx, id);
		return sum;
	};

/** What was written where something was struck out before it was shown; that it was stays known. */
const originals: Delete = async (tx, id) =>
	(
		await tx`
			update free_texts set edited = true, text = released
			where consultation_id = ${id} and state = 'released' and text is distinct from released`
	).count;

/** Codes tell who was invited, never who answered; with the answers their use is over. The batches' names stay. */
const unusedCodes: Delete = async (tx, id) =>
	(await tx`delete from codes using code_batches b where b.id = codes.batch_id and b.consultation_id = ${id}`)
		.count;

/**
 * Everything raw that a disposal decision makes leave: what → how. One line a kind; `details` of the log and staff's
 * page name the same kinds. Tables that live a shorter time by themselves are here too: nothing may be left behind.
 */
export const leaves = {
	responses: rowsOf('responses'),
	marks: rowsOf('release_snapshots'),
	originals,
	texts: deleteUnreleasedTexts,
	waiting: both(rowsOf('spool_a'), rowsOf('spool_b')),
	participation: rowsOf('participation'),
	contacts: rowsOf('contacts'),
	drafts: rowsOf('saved_drafts'),
	sheets: both(rowsOf('paper_sheets'), rowsOf('paper_agreement')),
	receipts: rowsOf('receipts'),
	codes: both(rowsOf('spent_codes'), unusedCodes, rowsOf('wrong_codes'))
} as const satisfies Record<string, Delete>;

export type Leaving = keyof typeof leaves;
export const leavings = Object.keys(leaves) as Leaving[];

/** Tables whose dead rows are written away from the disk when it is done. */
export const emptied = [
	'responses',
	'release_snapshots',
	'free_texts',
	'participation',
	'contacts',
	'saved_drafts',
	'paper_sheets',
	'paper_agreement',
	'receipts',
	'spent_codes',
	'codes'
] as const;

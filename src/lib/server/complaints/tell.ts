import { shownCode } from '#lib/domain/complaints/receipt.ts';
import type { Holder } from '../auth/holders.ts';
import { config } from '../config.ts';
import type { Queryable } from '../db/client.ts';
import { writeLetters, type LetterName } from '../letters/outbox.ts';
import type { CaseRow } from './open.ts';
import { leadersAt, recusedFrom, workersAt } from './workers.ts';

type CaseLetter = Extract<LetterName, `case${string}`>;
type Told = Pick<CaseRow, 'id' | 'reference' | 'committeeId' | 'assignedTo' | 'demonstration' | 'spamAt'>;

/** Who a letter about a case goes to: whoever has it in hand, else all who can work on it, else who leads them. Never a recused one. */
async function addressees(tx: Queryable, { id, committeeId, assignedTo }: Told): Promise<Holder[]> {
	const recused = (await recusedFrom(tx, [id])).get(id);
	const able = ({ id: userId }: Holder) => !recused?.has(userId);
	const workers = (await workersAt(tx, committeeId)).filter(able);
	const own = workers.filter((one) => one.id === assignedTo);
	if (own.length > 0) return own;
	return workers.length > 0 ? workers : (await leadersAt(tx, committeeId)).filter(able);
}

/** Letters about a case, in the transaction of what they tell of. They name its reference and never anything of its content. */
export async function tellOfCase(
	tx: Queryable,
	told: Told,
	letter: CaseLetter,
	{ to, but }: { to?: readonly { email: string }[]; but?: string } = {}
): Promise<void> {
	if (told.demonstration || told.spamAt) return;
	const people = to ?? (await addressees(tx, told)).filter(({ id }) => id !== but);
	const values = {
		reference: shownCode(told.reference),
		link: `${config().ORIGIN}/sv/staff/cases/${told.reference}`
	};
	await writeLetters(
		tx,
		people.map(({ email }) => ({ address: email, letter, values }))
	);
}

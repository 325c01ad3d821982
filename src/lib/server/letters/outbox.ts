import type { TransactionSql } from 'postgres';
import type { Queryable } from '../db/client.ts';
import { outbox } from '../db/schema/index.ts';

/** The letters that the house writes; their words are in messages/…/letters.json. */
export type LetterName =
	| 'commentAsked'
	| 'commentGiven'
	| 'commentAnswered'
	| 'opened'
	| 'closed'
	| 'answerOwed'
	| 'councilSignIn'
	| 'councilSeat'
	| 'reviewAsked'
	| 'reviewReminder'
	| 'reviewMinutes'
	| 'reviewSent'
	| 'reviewAnswered'
	| 'classInvited'
	| 'logHead'
	| 'logBroken'
	| 'caseArrived'
	| 'caseMessage'
	| 'caseReminder'
	| 'caseHandedOver'
	| 'caseRecused'
	| 'caseForwarded';

export type Letter = {
	address: string;
	/** The language it is written in. */
	lang?: string;
	letter: LetterName;
	/** What its words name: titles, dates and places. Never anything that a resident wrote. */
	values: Record<string, string>;
};

/** Puts letters in the outbox, in the transaction of what they tell of: neither is there without the other. */
export async function writeLetters(tx: Queryable, letters: readonly Letter[]): Promise<void> {
	if (letters.length === 0) return;
	await tx.insert(outbox).values(letters.map(({ lang = 'sv', ...letter }) => ({ ...letter, lang })));
}

/** The same, inside a transaction of postgres.js. */
export async function writeLettersIn(tx: TransactionSql, letters: readonly Letter[]): Promise<void> {
	for (const { lang = 'sv', address, letter, values } of letters)
		await tx`
			insert into outbox (address, lang, letter, values)
			values (${address}, ${lang}, ${letter}, ${JSON.stringify(values)}::text::jsonb)`;
}

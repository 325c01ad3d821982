import { randomUUID } from 'node:crypto';
import type { TransactionSql } from 'postgres';
import { z } from 'zod';
import { answerableOf, type Form } from '#lib/domain/consultations/form.ts';
import type { Answers } from '#lib/domain/questions/common.ts';
import { isContact } from '#lib/domain/questions/register.ts';
import { note } from '../auth/audit.ts';
import { openJson, sealJson } from '../crypto.ts';
import type { Database } from '../db/client.ts';
import { secretKey } from '../keys/keys.ts';
import { shuffled } from '../random.ts';

/** How one person may be reached, and for which of the form's contact questions. */
export type Contact = { question: string; reach: string };

const sealedContact = z.object({ reach: z.string() });
const boundTo = (consultationId: string, question: string) => `${consultationId} ${question}`;

/** Answers without the contacts among them, and the contacts by question. */
export function splitContacts(
	form: Form,
	answers: Answers
): { answers: Answers; contacts: Record<string, string> | undefined } {
	const names = new Set(
		answerableOf(form)
			.filter(isContact)
			.map(({ id }) => id)
	);
	if (names.size === 0) return { answers, contacts: undefined };
	const [kept, apart]: [Answers, Record<string, string>] = [{}, {}];
	for (const [field, answer] of Object.entries(answers))
		if (names.has(field)) apart[field] = String(answer);
		else kept[field] = answer;
	return { answers: kept, contacts: Object.keys(apart).length > 0 ? apart : undefined };
}

type Row = { question: string; sealed: Uint8Array };

const sealContact = (consultationId: string, { question, reach }: Contact): Row => ({
	question,
	sealed: sealJson(secretKey('contacts'), { reach }, boundTo(consultationId, question), 512)
});

const openContact = (consultationId: string, { question, sealed }: Row): Contact => ({
	question,
	reach: sealedContact.parse(openJson(secretKey('contacts'), sealed, boundTo(consultationId, question))).reach
});

/**
 * Adds a batch's contacts and writes all of the consultation's anew, sealed anew, with new ids and in random order: no
 * place, id, transaction or ciphertext tells which batch one came with, also to whoever has a copy from before. They
 * share the batch's transaction with answers that are all written anew as well (decision D11).
 */
export async function addContacts(
	tx: TransactionSql,
	consultationId: string,
	fresh: readonly (Record<string, string> | undefined)[]
): Promise<void> {
	const added = fresh.flatMap((contacts) =>
		Object.entries(contacts ?? {}).map(([question, reach]): Contact => ({ question, reach }))
	);
	const earlier = await tx<
		Row[]
	>`select question, sealed from contacts where consultation_id = ${consultationId}`;
	if (earlier.length === 0 && added.length === 0) return;
	await tx`delete from contacts where consultation_id = ${consultationId}`;
	const all = [...earlier.map((row) => openContact(consultationId, row)), ...added];
	for (const { question, sealed } of shuffled(all).map((contact) => sealContact(consultationId, contact)))
		await tx`
			insert into contacts (id, consultation_id, question, sealed)
			values (${randomUUID()}, ${consultationId}, ${question}, ${sealed})`;
}

/** Everybody who may be reached for a consultation, in random order. Noted: who has read it. */
export async function readContacts(db: Database, consultationId: string, userId: string): Promise<Contact[]> {
	const rows = await db.$client<Row[]>`
		select question, sealed from contacts where consultation_id = ${consultationId}`;
	await note(db, { userId, action: 'contacts.read', subject: consultationId });
	return shuffled(rows).map((row) => openContact(consultationId, row));
}

/** The job: deletes contacts whose days after closing have passed. Returns how many. */
export async function deleteOldContacts(db: Database): Promise<number> {
	const consultations = await db.$client<{ id: string; closed_at: Date; form: Form }[]>`
		select c.id, c.closed_at, f.form from consultations c
		join form_versions f on f.consultation_id = c.id
		where c.closed_at is not null and exists (select from contacts k where k.consultation_id = c.id)`;
	let deleted = 0;
	for (const { id, closed_at, form } of consultations)
		for (const question of answerableOf(form)) {
			if (question.type !== 'contact') continue;
			const gone = await db.$client`
				delete from contacts
				where consultation_id = ${id} and question = ${question.id}
					and ${closed_at} < now() - ${question.keepDays} * interval '1 day'
				returning 1`;
			deleted += gone.length;
		}
	if (deleted > 0) await db.$client`vacuum full contacts`;
	return deleted;
}

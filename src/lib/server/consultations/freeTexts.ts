import { randomUUID } from 'node:crypto';
import type { TransactionSql } from 'postgres';
import { answerableOf, type Form } from '#lib/domain/consultations/form.ts';
import { unite } from '#lib/domain/consultations/versions.ts';
import { textsOf } from '#lib/domain/questions/register.ts';
import { shuffled } from '../random.ts';
import { readResponses, rewriteResponses } from '../responses/store.ts';

/** Stands in a response where a text was: that it was answered, not what was written. */
export const textMark = '·';

/** Takes every free text out of its response and lays them in random order, each by itself, withheld. */
export async function cutTextsLoose(tx: TransactionSql, consultationId: string): Promise<void> {
	const versions = await tx<{ version: number; form: Form }[]>`
		select version, form from form_versions where consultation_id = ${consultationId}`;
	const textQuestions = new Map(
		versions.map(({ version, form }) => [version, answerableOf(form).flatMap(textsOf)])
	);
	// What was written to a question that was changed later stands under a name of its own.
	const { fieldOf } = unite(versions);
	const texts: { id: string; question: string; text: string }[] = [];
	const responses = await readResponses(tx, consultationId);
	for (const response of responses)
		for (const question of textQuestions.get(response.version) ?? []) {
			const text = response.answers[question];
			if (typeof text !== 'string' || text === textMark) continue;
			texts.push({ id: randomUUID(), question: fieldOf(response.version, question), text });
			response.answers[question] = textMark;
		}
	await rewriteResponses(tx, consultationId, responses);
	const order = shuffled(texts);
	for (let start = 0; start < order.length; start += 2000)
		await tx`
			insert into free_texts (id, consultation_id, question, text)
			select t.id, ${consultationId}, t.question, t.text
			from jsonb_to_recordset(${JSON.stringify(order.slice(start, start + 2000))}::jsonb) as t(id uuid, question text, text text)`;
}

import type { TransactionSql } from 'postgres';
import { answerableOf } from '#lib/domain/consultations/form.ts';
import type { State } from '#lib/domain/consultations/lifecycle.ts';
import type { United } from '#lib/domain/consultations/versions.ts';
import type { Answer } from '#lib/domain/questions/common.ts';
import { fieldsOf } from '#lib/domain/questions/register.ts';
import { canHandOut, mayMove, type RequestState } from '#lib/domain/records/request.ts';
import { today as todayOf } from '../clock.ts';
import type { Database } from '../db/client.ts';
import { unitedForm } from '../forms/versions.ts';
import { shuffled } from '../random.ts';
import { readResponses } from '../responses/store.ts';

/** Raw answers as they are handed out: in random order, without ids; texts apart, as they lie. */
export type HandedOut = {
	/** The question asked for; null: all. */
	question: string | null;
	answers: Record<string, Answer>[];
	texts: { field: string; text: string }[];
};
export type HandOutIssue = 'not-found' | 'not-now' | 'no-answers';

/** Times are text in rows that do not come by way of the schema. */
type Row = {
	question: string | null;
	state: RequestState;
	asked_by: string;
	reviewed_by: string | null;
	decided_at: string | null;
};
type Consultation = { state: State; disposed_at: string | null };

/** Fields of the question that was asked for; undefined when all were. */
function fieldsWanted({ form }: United, question: string | null): Set<string> | undefined {
	if (question === null) return undefined;
	const asked = answerableOf(form).find((one) => one.id === question);
	return new Set((asked ? fieldsOf(asked) : []).map(({ name }) => name));
}

async function readAnswers(
	tx: TransactionSql,
	consultationId: string,
	{ united, wanted }: { united: United; wanted: Set<string> | undefined }
): Promise<Pick<HandedOut, 'answers' | 'texts'>> {
	const isWanted = (field: string) => !wanted || wanted.has(field);
	const answers = (await readResponses(tx, consultationId)).map(({ version, answers }) =>
		Object.fromEntries(
			Object.entries(united.answersOf(version, answers)).filter(([field]) => isWanted(field))
		)
	);
	const texts = await tx<{ field: string; text: string }[]>`
		select question as field, text from free_texts where consultation_id = ${consultationId}`;
	return { answers: shuffled(answers), texts: shuffled(texts.filter(({ field }) => isWanted(field))) };
}

/**
 * Hands out the raw answers that a request was approved for: to the registrar who reviewed it, once, in the days after
 * the second person's approval. That it was done is stored and logged before the first byte leaves. Nothing else in the
 * house gives raw answers to anybody. Issues: `not-found`; `not-now` (state, days or person); `no-answers` (still open,
 * or deleted).
 */
export async function handOut(
	db: Database,
	{ consultationId, id }: { consultationId: string; id: string },
	{ userId, at = new Date() }: { userId: string; at?: Date }
): Promise<HandedOut | HandOutIssue> {
	const united = await unitedForm(db, consultationId);
	return db.$client.begin(async (tx) => {
		const [consultation] = await tx<Consultation[]>`
			select state, disposed_at from consultations where id = ${consultationId} for update`;
		const [request] = await tx<Row[]>`
			select question, state, asked_by, reviewed_by, decided_at from record_requests
			where id = ${id} and consultation_id = ${consultationId} for update`;
		if (!consultation || !request) return 'not-found';
		const subject = {
			state: request.state,
			askedBy: request.asked_by,
			reviewedBy: request.reviewed_by,
			decidedOn: request.decided_at && todayOf(new Date(request.decided_at))
		};
		if (!mayMove('handOut', subject, userId, todayOf(at))) return 'not-now';
		const { state, disposed_at: disposed } = consultation;
		if (!canHandOut({ state, disposedAt: disposed === null ? null : new Date(disposed) }))
			return 'no-answers';
		const wanted = fieldsWanted(united, request.question);
		const { answers, texts } = await readAnswers(tx, consultationId, { united, wanted });
		await tx`update record_requests set state = 'handedOut', handed_out_at = ${at.toISOString()} where id = ${id}`;
		await tx`insert into audit_log (user_id, action, subject) values (${userId}, 'record.handOut', ${id})`;
		return { question: request.question, answers, texts };
	});
}

import { answerableOf } from '#lib/domain/consultations/form.ts';
import { isContact } from '#lib/domain/questions/register.ts';
import type { LocalText } from '#lib/domain/text/text.ts';
import type { Queryable } from '../db/client.ts';
import { unitedForm } from '../forms/versions.ts';

/** The questions whose answers can be asked for, in all versions of the form. Contacts lie apart and are not answers. */
export async function askableQuestions(
	db: Queryable,
	consultationId: string
): Promise<{ id: string; label: LocalText }[]> {
	const { form } = await unitedForm(db, consultationId);
	return answerableOf(form)
		.filter((question) => !isContact(question))
		.map(({ id, label }) => ({ id, label }));
}

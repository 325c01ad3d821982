import type { TransactionSql } from 'postgres';

/**
 * For retention: deletes a consultation's texts that are not shown, waiting and refused alike, and of those that are
 * shown everything but what is shown: the original goes, and with it what was struck out. The notes beside judgements go
 * too, translations that nobody has confirmed, and themes that were never made public, for they could not be counted any more; who judged, how and why, stays.
 * How many texts were deleted.
 */
export async function deleteUnreleasedTexts(tx: TransactionSql, consultationId: string): Promise<number> {
	const { count } = await tx`
		delete from free_texts where consultation_id = ${consultationId} and (state <> 'released' or released is null)`;
	await tx`
		update free_texts set edited = true, text = released
		where consultation_id = ${consultationId} and text <> released`;
	await tx`
		delete from waiting_translations w using free_texts t where t.id = w.text_id and t.consultation_id = ${consultationId}`;
	await tx`update text_judgements set note = null where consultation_id = ${consultationId} and note is not null`;
	await tx`
		delete from themes t where consultation_id = ${consultationId} and not exists (
			select from theme_releases r where r.consultation_id = t.consultation_id and r.question = t.question)`;
	return count;
}

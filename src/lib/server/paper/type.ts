import type { TransactionSql } from 'postgres';
import type { Form } from '#lib/domain/consultations/form.ts';
import { compareSheets, settledSheet, type Pick as Picked } from '#lib/domain/paper/compare.ts';
import type { Answers } from '#lib/domain/questions/common.ts';
import { today } from '../clock.ts';
import { splitContacts } from '../contacts/contacts.ts';
import type { ConsultationWithForm } from '../consultations/find.ts';
import type { Database } from '../db/client.ts';
import { sealSubmission } from '../responses/seal.ts';
import { outcomeOfEarlier, submitAnswers, type SubmitInput } from '../responses/submit.ts';
import { addSecond, heldSheet, holdSheet, isSampled, takeAllSheets, type HeldSheet } from './sheets.ts';

type Typed = { key: string; number: string; language: string; answers: Answers; by: string };

const inputOf = (
	{ id, formVersion, form }: Pick<ConsultationWithForm, 'id' | 'formVersion' | 'form'>,
	{ key, language, answers }: { key: string; language: string; answers: Answers }
): SubmitInput => ({
	consultationId: id,
	version: formVersion,
	...splitContacts(form, answers),
	key,
	language,
	channel: 'paper'
});

/** What became of a typed sheet: stored; kept for a second look; or the consultation takes no more. */
export type TypedOutcome = 'stored' | 'kept' | 'conflict' | 'closed';

/**
 * Takes one sheet from paper, once. A random sample is not stored yet but held, sealed, until a second person has typed
 * the same sheet: an answer that is stored cannot be found again to be mended.
 */
export async function typeSheet(
	db: Database,
	consultation: ConsultationWithForm,
	{ key, number, language, answers, by }: Typed
): Promise<TypedOutcome> {
	const { id, formVersion: version, paperSample } = consultation;
	const input = inputOf(consultation, { key, language, answers });
	if (isSampled(key, paperSample) && (await outcomeOfEarlier(db, input)) === 'closed') {
		const value = { number, version, language, day: today(), first: { by, answers } };
		return (await holdSheet(db, id, key, value)) ? 'kept' : 'closed';
	}
	const outcome = await submitAnswers(db, input);
	return outcome === 'accepted' || outcome === 'again' ? 'stored' : outcome;
}

/** Takes a sheet away and counts how well its typings agreed; nothing happens when somebody else was first. */
async function finish(
	db: Database,
	consultationId: string,
	{ id, first, second }: HeldSheet & { second: NonNullable<HeldSheet['second']> }
): Promise<void> {
	const { fields, agreed } = compareSheets(first.answers, second.answers);
	await db.$client.begin(async (tx) => {
		const gone = await tx`delete from paper_sheets where id = ${id} returning 1`;
		if (gone.length === 0) return;
		await tx`
			insert into paper_agreement (consultation_id, sheets, fields, agreed)
			values (${consultationId}, 1, ${fields}, ${agreed})
			on conflict (consultation_id) do update set sheets = paper_agreement.sheets + 1,
				fields = paper_agreement.fields + excluded.fields, agreed = paper_agreement.agreed + excluded.agreed`;
	});
}

/** What came of a second look: agreed and stored; differences to settle; or the sheet is gone or one's own. */
export type SecondOutcome = 'stored' | 'differs' | 'own' | 'gone' | 'closed';

async function storeSettled(
	db: Database,
	consultation: ConsultationWithForm,
	held: HeldSheet & { second: NonNullable<HeldSheet['second']> },
	answers: Answers
): Promise<'stored' | 'closed'> {
	const [own] = await db.$client<{ form: Form }[]>`
		select form from form_versions where consultation_id = ${consultation.id} and version = ${held.version}`;
	const input = inputOf(
		{ id: consultation.id, form: own?.form ?? consultation.form, formVersion: held.version },
		{ key: held.id, language: held.language, answers }
	);
	// A sheet that was settled as no answer at all is nobody who took part.
	const outcome = Object.keys(answers).length === 0 ? 'again' : await submitAnswers(db, input);
	if (outcome === 'closed') return 'closed';
	await finish(db, consultation.id, held);
	return 'stored';
}

/** Takes the second typing of a sheet, by somebody else than the first. The same: stored at once. */
export async function typeAgain(
	db: Database,
	consultation: ConsultationWithForm,
	sheetId: string,
	{ answers, by }: { answers: Answers; by: string }
): Promise<SecondOutcome> {
	const held = await heldSheet(db, consultation.id, sheetId);
	if (!held || held.second) return 'gone';
	if (held.first.by === by) return 'own';
	const second = { by, answers };
	if (!(await addSecond(db, consultation.id, held, second))) return 'gone';
	if (compareSheets(held.first.answers, answers).differences.length > 0) return 'differs';
	return storeSettled(db, consultation, { ...held, second }, held.first.answers);
}

/** Settles the differences of a sheet that has been typed twice, and stores it. */
export async function settleSheet(
	db: Database,
	consultation: ConsultationWithForm,
	sheetId: string,
	picked: Readonly<Record<string, Picked>>
): Promise<SecondOutcome> {
	const held = await heldSheet(db, consultation.id, sheetId);
	if (!held?.second) return 'gone';
	const { second } = held;
	const { differences } = compareSheets(held.first.answers, second.answers);
	const answers = settledSheet(held.first.answers, differences, picked);
	return storeSettled(db, consultation, { ...held, second }, answers);
}

/** At closing: sheets that still wait count as they were typed first. They leave the spool with all others. */
export async function spoolHeldSheets(tx: TransactionSql, consultationId: string): Promise<void> {
	const held = await takeAllSheets(tx, consultationId);
	if (held.length === 0) return;
	// The lock that the drain takes next: taken after the first row, two closings would wait for each other.
	await tx`lock table spool_a in access exclusive mode`;
	const versions = await tx<{ version: number; form: Form }[]>`
		select version, form from form_versions where consultation_id = ${consultationId}`;
	const forms = new Map(versions.map(({ version, form }) => [version, form]));
	for (const { version, language, day, first } of held) {
		const form = forms.get(version);
		if (!form) continue;
		const { answers, contacts } = splitContacts(form, first.answers);
		const sealed = sealSubmission(consultationId, {
			version,
			answers,
			...(contacts ? { contacts } : {}),
			language,
			channel: 'paper',
			day
		});
		await tx`insert into spool_a (consultation_id, sealed) values (${consultationId}, ${sealed})`;
	}
}

export type Agreement = { sheets: number; fields: number; agreed: number };

/** How well the second looks have agreed with the first, in all; undefined before there was one. */
export async function agreementOf(db: Database, consultationId: string): Promise<Agreement | undefined> {
	const [row] = await db.$client<Agreement[]>`
		select sheets, fields, agreed from paper_agreement where consultation_id = ${consultationId}`;
	return row;
}

/** Sets how many of a hundred sheets a second person types again. */
export async function setPaperSample(db: Database, consultationId: string, percent: number): Promise<void> {
	await db.$client`update consultations set paper_sample = ${percent} where id = ${consultationId}`;
}

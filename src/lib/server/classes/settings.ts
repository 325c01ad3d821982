import { eq } from 'drizzle-orm';
import { answersFromSession } from '#lib/domain/classes/variants.ts';
import { sessionKinds } from '#lib/domain/classes/kinds.ts';
import { schoolYears, type SchoolYears } from '#lib/domain/classes/schoolYears.ts';
import type { Form } from '#lib/domain/consultations/form.ts';
import { backgroundOf } from '#lib/domain/questions/register.ts';
import type { Option } from '#lib/domain/questions/common.ts';
import { note } from '../auth/audit.ts';
import type { Database, Queryable } from '../db/client.ts';
import { classSettings } from '../db/schema/index.ts';

/** The school years that take part in a consultation, youngest first; none: it takes no classes. */
export async function yearsOf(db: Queryable, consultationId: string): Promise<SchoolYears[]> {
	const [row] = await db
		.select({ years: classSettings.years })
		.from(classSettings)
		.where(eq(classSettings.consultationId, consultationId));
	return schoolYears.filter((one) => row?.years.includes(one));
}

/** Says which school years take part; without any the consultation takes no classes, and its own texts for them stay. */
export async function setYears(
	db: Database,
	consultationId: string,
	years: readonly SchoolYears[],
	by: string
): Promise<void> {
	await db.transaction(async (tx) => {
		await tx
			.insert(classSettings)
			.values({ consultationId, years: [...years] })
			.onConflictDoUpdate({ target: classSettings.consultationId, set: { years: [...years] } });
		await note(tx, { userId: by, action: 'class.settings', subject: consultationId, details: { years } });
	});
}

/** The districts that whoever opens a session chooses among: the options of the form's own question, when a session answers it. */
export function districtsIn(form: Form): Option[] {
	for (const question of form.pages.flatMap(({ questions }) => questions)) {
		const background = backgroundOf(question);
		if (background?.from === 'session' && background.kind === 'district' && 'options' in question)
			return question.options as Option[];
	}
	return [];
}

/** The kinds of session that a form tells apart; all of them where it does not ask. */
export function kindsIn(form: Form) {
	const told = sessionKinds.filter((kind) => {
		const answers = answersFromSession(form, { kind, years: 'f3', district: null });
		return Object.values(answers).includes(kind);
	});
	return told.length > 0 ? told : [...sessionKinds];
}

import { error } from '@sveltejs/kit';
import type { Form } from '#lib/domain/consultations/form.ts';
import { paperQuestions } from '#lib/domain/paper/fields.ts';
import { readSheet, type PaperIssue } from '#lib/domain/paper/read.ts';
import { hasForbiddenCharacter, type Answers } from '#lib/domain/questions/common.ts';
import { findConsultation } from '#lib/server/consultations/find.ts';
import { fieldOf } from '#lib/server/forms/read.ts';

const longest = 20_000;

/** A consultation whose paper answers are typed in: it is open, or it was and the page says so. */
export async function consultationOf(locals: App.Locals, slug: string) {
	const found = await findConsultation(locals.db, slug);
	if (!found) error(404);
	return found;
}

export type ReadSheet = { typed: Record<string, string>; answers: Answers; issues: PaperIssue[] };

/** The fields of a sheet as they were typed, and the answers that they make. */
export function readPosted(form: Form, posted: FormData): ReadSheet {
	const names = paperQuestions(form).flatMap(({ question, fields }) =>
		fields.map(({ name }) => ({ name, question: question.id }))
	);
	const typed = Object.fromEntries(
		names.map(({ name }) => [name, (fieldOf(posted, `f.${name}`) ?? '').replace(/\r\n?/g, '\n')])
	);
	const unfit = names
		.filter(({ name }) => hasForbiddenCharacter(typed[name] ?? '') || (typed[name]?.length ?? 0) > longest)
		.map(({ name, question }): PaperIssue => ({ field: name, question, code: 'character-not-allowed' }));
	const shown = Object.fromEntries(
		Object.entries(typed).map(([name, text]) => [
			name,
			text.slice(0, longest).replaceAll('\u0000', '').toWellFormed()
		])
	);
	return unfit.length > 0
		? { typed: shown, answers: {}, issues: unfit }
		: { typed: shown, ...readSheet(form, typed) };
}

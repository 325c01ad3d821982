import { cleanTranslation } from '#lib/domain/translations/check.ts';
import { fieldOf } from '#lib/server/forms/read.ts';
import { namesOfPeople } from '#lib/server/languages/people.ts';
import type { Conflict } from '#lib/server/languages/write.ts';

/** The field of a plural form. */
export const fieldName = (form: string): string => (form === '' ? 'text' : `text-${form}`);

/** What was typed, by plural form. */
export const readTyped = (posted: FormData, needed: readonly string[]): Map<string, string> =>
	new Map(needed.map((form) => [form, cleanTranslation(fieldOf(posted, fieldName(form)) ?? '')]));

export const typedOf = (typed: ReadonlyMap<string, string>): Record<string, string> =>
	Object.fromEntries(typed);

/** Whether what was typed is what stands there. */
export const isSame = (typed: ReadonlyMap<string, string>, forms: ReadonlyMap<string, string>): boolean =>
	[...typed].every(([form, text]) => text === cleanTranslation(forms.get(form) ?? ''));

/** What somebody else wrote meanwhile, for who is to choose. */
export async function conflictWith(db: App.Locals['db'], { conflict }: Conflict) {
	const [first] = conflict;
	const names = await namesOfPeople(db, [first?.authorId]);
	return {
		by: first?.authorId ? names.get(first.authorId) : undefined,
		forms: conflict.map(({ form, text }) => ({ form, text }))
	};
}

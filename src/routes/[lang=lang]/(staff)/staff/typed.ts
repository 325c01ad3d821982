import { hasForbiddenCharacter } from '#lib/domain/questions/common.ts';
import { fieldOf } from '#lib/server/forms/read.ts';

export type Typed<Name extends string> = Record<Name, string>;
export type Issues<Name extends string> = Partial<Record<Name, string>>;

/** Fields of a form as they were typed, without space around them. */
export const typedFields = <Name extends string>(posted: FormData, names: readonly Name[]): Typed<Name> =>
	Object.fromEntries(
		names.map((name) => [name, (fieldOf(posted, name) ?? '').replace(/\r\n?/g, '\n').trim()])
	) as Typed<Name>;

/** What was typed, fit to stand in its fields again: what cannot be stored is left out. */
export const keptFields = <Name extends string>(typed: Typed<Name>, most = 4000): Typed<Name> =>
	Object.fromEntries(
		Object.entries<string>(typed).map(([name, text]) => [
			name,
			text.replaceAll('\u0000', '').toWellFormed().slice(0, most)
		])
	) as Typed<Name>;

/** `character-not-allowed` for every field with what cannot be stored. */
export const forbiddenIn = <Name extends string>(typed: Typed<Name>): Issues<Name> =>
	Object.fromEntries(
		Object.entries<string>(typed).flatMap(([name, text]) =>
			hasForbiddenCharacter(text) ? [[name, 'character-not-allowed']] : []
		)
	) as Issues<Name>;

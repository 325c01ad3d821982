import { hasForbiddenCharacter } from '#lib/domain/questions/common.ts';
import type { LocalText } from '#lib/domain/text/text.ts';
import { staffLanguages, sourceLanguage } from '#lib/i18n/languages.ts';
import { fieldOf } from '#lib/server/forms/read.ts';

/** A text as it was typed, language by language. */
export type TypedText = Record<string, string>;
export type FieldIssue = { id: string; code: string };

const ours = staffLanguages.map(({ tag }) => tag);

/** Languages that a text is written in: those of the interface, then what else a form has. */
export const tagsWith = (more: readonly string[]): string[] => [...new Set([...ours, ...more])];

/** What was typed in a text's fields, `name.sv` and so on. */
export const typedText = (posted: FormData, name: string, tags = ours): TypedText =>
	Object.fromEntries(
		tags.map((tag) => [tag, (fieldOf(posted, `${name}.${tag}`) ?? '').replace(/\r\n?/g, '\n').trim()])
	);

/** A stored text as it stands in its fields. */
export const fieldsOfText = (text: LocalText | null | undefined, tags = ours): TypedText =>
	Object.fromEntries(
		tags.map((tag) => {
			const value = text?.[tag];
			return [tag, typeof value === 'string' ? value : (value?.text ?? '')];
		})
	);

export const isBlank = (typed: TypedText): boolean => Object.values(typed).every((text) => text === '');

/** What is wrong with a typed text: it lacks its source, is too long, or has what cannot be stored. */
export function textIssues(typed: TypedText, name: string, most: number): FieldIssue[] {
	return Object.entries(typed).flatMap(([tag, text]): FieldIssue[] => {
		const id = `${name}.${tag}`;
		if (hasForbiddenCharacter(text)) return [{ id, code: 'character-not-allowed' }];
		if (text.length > most) return [{ id, code: 'text-long' }];
		return tag === sourceLanguage && text === '' ? [{ id, code: 'text-missing' }] : [];
	});
}

/**
 * The text to be stored; languages that were left empty fall back to the source. One that the house does not speak is a
 * draft until a speaker has reviewed it, unless it stands as it did before.
 */
export function localTextOf(typed: TypedText, before: LocalText = {}): LocalText {
	const written = Object.entries(typed).filter(([, text]) => text !== '');
	return Object.fromEntries(
		written.map(([tag, text]) => {
			const kept = before[tag];
			if (typeof kept === 'object' && kept.text === text) return [tag, kept];
			return [tag, ours.includes(tag) ? text : { text, status: 'draft' as const }];
		})
	);
}

/** A typed text without what PostgreSQL and a page cannot hold, for showing it again. */
export const shownText = (typed: TypedText): TypedText =>
	Object.fromEntries(
		Object.entries(typed).map(([tag, text]) => [tag, text.replaceAll('\u0000', '').toWellFormed()])
	);

import { placeholdersOf, sourceFormOf } from '#lib/domain/translations/check.ts';
import { pageOfFile } from '#lib/domain/translations/places.ts';
import { exampleOf, numbersOf } from '#lib/i18n/examples.ts';
import { isPageIn, sourceLanguage } from '#lib/i18n/languages.ts';
import { namesOfPeople } from '#lib/server/languages/people.ts';
import { roomTextOf } from '#lib/server/languages/room.ts';
import { termsOfText } from '#lib/server/languages/terms.ts';
import type { Found } from './found.ts';
import { fieldName } from './typed.ts';

const besides = [sourceLanguage, 'sv-simple', 'en'];

/** Everything that a translator needs beside one text. */
export async function shownText(db: App.Locals['db'], { text, language, needed }: Found) {
	const { tag, plural } = language;
	const swedish = [...text.source.values()].join('\n');
	const names = await namesOfPeople(db, [text.authorId, text.reviewerId]);
	const page = pageOfFile(text.file);
	const beside = await Promise.all(
		besides
			.filter((each) => each !== tag || tag === sourceLanguage)
			.map(async (each) => {
				const forms =
					each === sourceLanguage
						? text.source
						: ((await roomTextOf(db, each, text.key))?.forms ?? new Map());
				return { tag: each, forms: [...forms].map(([form, words]) => ({ form, words: String(words) })) };
			})
	);
	return {
		tag,
		key: text.key,
		file: text.file,
		status: text.status,
		outdated: text.outdated,
		own: text.own,
		revision: text.revision,
		author: text.authorId ? names.get(text.authorId) : undefined,
		reviewer: text.reviewerId ? names.get(text.reviewerId) : undefined,
		beside,
		page: page !== undefined && isPageIn(language, page) ? `/${tag}${page && `/${page}`}` : undefined,
		placeholders: placeholdersOf(swedish),
		terms: (await termsOfText(db, swedish)).map(({ words, note }) => ({
			swedish: words[sourceLanguage],
			word: words[tag],
			note
		})),
		forms: needed.map((form) => {
			const { numbers, more } = form === '' ? { numbers: [], more: false } : numbersOf(plural, form);
			const count = numbers.at(-1) ?? 5;
			const source = sourceFormOf(text.source, form);
			return {
				form,
				name: fieldName(form),
				numbers,
				more,
				value: text.forms.get(form) ?? '',
				shipped: text.shipped.get(form),
				length: source.length,
				examples: Object.fromEntries(
					placeholdersOf(swedish).map((name) => [name, exampleOf(name, tag, count)])
				)
			};
		})
	};
}

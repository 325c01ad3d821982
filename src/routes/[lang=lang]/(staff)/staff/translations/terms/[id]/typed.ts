import type { LocalText } from '#lib/domain/text/text.ts';
import { cleanTranslation } from '#lib/domain/translations/check.ts';
import type { Term } from '#lib/domain/translations/terms.ts';
import { sourceLanguage } from '#lib/i18n/languages.ts';
import { fieldOf } from '#lib/server/forms/read.ts';
import { roomLanguages } from '#lib/server/languages/room.ts';

export type TypedWord = { tag: string; whole: boolean; text: string; reviewed: boolean };
export type TypedTerm = { words: TypedWord[]; note: string; source: string };

const longestWord = 200;
const longestNote = 1000;

const isReviewed = (word: LocalText[string] | undefined): boolean =>
	typeof word === 'object' && (word.status === 'reviewed' || word.status === 'published');

/** A term as it stands in its fields; blank for a new one. */
export const termFields = (term: Term | undefined): TypedTerm => ({
	words: roomLanguages().map(({ tag, whole }) => {
		const word = term?.words[tag];
		return {
			tag,
			whole,
			text: typeof word === 'string' ? word : (word?.text ?? ''),
			reviewed: isReviewed(word)
		};
	}),
	note: term?.note ?? '',
	source: term?.source ?? ''
});

export function readTerm(posted: FormData): TypedTerm {
	const typed = (name: string) => cleanTranslation(fieldOf(posted, name) ?? '');
	return {
		words: roomLanguages().map(({ tag, whole }) => ({
			tag,
			whole,
			text: typed(`word-${tag}`),
			reviewed: fieldOf(posted, `reviewed-${tag}`) === 'yes'
		})),
		note: typed('note'),
		source: typed('source')
	};
}

export const termIssues = ({ words, note, source }: TypedTerm): { id: string; code: string }[] => [
	...words.flatMap(({ tag, text }) => {
		if (text.length > longestWord) return [{ id: `word-${tag}`, code: 'word-long' }];
		return tag === sourceLanguage && text === '' ? [{ id: `word-${tag}`, code: 'word-missing' }] : [];
	}),
	...Object.entries({ note, source }).flatMap(([id, text]) =>
		text.length > longestNote ? [{ id, code: 'note-long' }] : []
	)
];

/** The term to be stored. Languages that are not on its page keep their word. */
export const wordsOf = ({ words, note, source }: TypedTerm, before: LocalText = {}): Omit<Term, 'id'> => {
	const shown = new Set(words.map(({ tag }) => tag));
	const kept = Object.entries(before).filter(([tag]) => !shown.has(tag));
	const written = words
		.filter(({ text }) => text !== '')
		.map(({ tag, whole, text, reviewed }): [string, LocalText[string]] => [
			tag,
			whole ? text : { text, status: reviewed ? 'reviewed' : 'draft' }
		]);
	return {
		words: Object.fromEntries([...written, ...kept]),
		note: note || null,
		source: source || null
	};
};

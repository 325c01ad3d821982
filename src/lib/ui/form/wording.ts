import { answerableOf } from '#lib/domain/consultations/form.ts';
import { fieldsOf } from '#lib/domain/questions/register.ts';
import { piecesOf } from '#lib/domain/text/inserts.ts';
import { passageOf, type LocalText, type Passage } from '#lib/domain/text/text.ts';
import type { I18n } from '#lib/i18n/context.ts';
import { fallbacksOf } from '#lib/i18n/languages.ts';
import { answerParts } from './answerParts.ts';
import type { Asked } from './asked.ts';

/** A run of a form's text; `inserted`: somebody's earlier answer, in a language of its own. */
export type Run = Passage & { inserted?: true };

function answerTo(field: string, { form, answers }: Asked, i18n: I18n): Passage[] {
	const question = answerableOf(form).find((one) => fieldsOf(one).some(({ name }) => name === field));
	const parts = question ? answerParts(question, answers, i18n) : [];
	const found = parts.find(({ id }) => id === field)?.passages ?? [];
	return found.length
		? found
		: [
				{
					text: i18n.t('form:notAnswered'),
					lang: i18n.lang,
					dir: i18n.dir,
					status: 'published',
					formed: true
				}
			];
}

/** A text of a form in the reader's language, with the earlier answers that it names. */
export function wordingRuns(value: LocalText, asked: Asked, i18n: I18n): Run[] {
	const passage = passageOf(value, i18n.lang, fallbacksOf(i18n.lang));
	return piecesOf(passage.text).flatMap((piece): Run[] =>
		'text' in piece
			? [{ ...passage, text: piece.text }]
			: answerTo(piece.field, asked, i18n).map((words) => ({ ...words, inserted: true }))
	);
}

/** The same as plain text: for window titles and hidden labels. */
export const wordingText = (value: LocalText, asked: Asked, i18n: I18n): string =>
	wordingRuns(value, asked, i18n)
		.map(({ text }) => text)
		.join('');

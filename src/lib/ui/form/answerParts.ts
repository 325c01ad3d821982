import type { Answers } from '#lib/domain/questions/common.ts';
import { otherField } from '#lib/domain/questions/other.ts';
import { countingsOf, type AnswerableQuestion } from '#lib/domain/questions/register.ts';
import { passageOf, type LocalText, type Passage } from '#lib/domain/text/text.ts';
import type { I18n } from '#lib/i18n/context.ts';
import { fallbacksOf } from '#lib/i18n/languages.ts';

/** One part of an answer with its own words, where it has some (a matrix's row). No passages: not answered. */
export type AnswerPart = { id: string; label?: Passage; passages: Passage[] };

const say = (text: LocalText, lang: string): Passage => passageOf(text, lang, fallbacksOf(lang));

/** An answer as its respondent reads it back: the chosen wordings, the number with its unit, the day, or the own words. */
export function answerParts(
	question: AnswerableQuestion,
	answers: Answers,
	{ lang, dir, format }: Pick<I18n, 'lang' | 'dir' | 'format'>
): AnswerPart[] {
	const plain = (text: string): Passage => ({ text, lang, dir, status: 'published', formed: true });
	const own = answers[question.id];
	const whole = (...passages: Passage[]): AnswerPart[] => [{ id: question.id, passages }];
	if (question.type === 'number' && own !== undefined) {
		const number = format.number(Number(own));
		if (!question.unit) return whole(plain(number));
		const unit = say(question.unit, lang);
		// The number goes with its unit: between two that run against each other it would change places with it.
		return whole({ ...unit, text: `${number} ${unit.text}` });
	}
	if (question.type === 'date' && own !== undefined) return whole(plain(format.date(String(own))));
	if (question.type === 'ranking' && Array.isArray(own))
		return whole(
			...own.flatMap((id, index) => {
				const label = question.options.find((option) => option.id === id)?.label;
				if (!label) return [];
				const passage = say(label, lang);
				return [{ ...passage, text: `${index + 1}. ${passage.text}` }];
			})
		);
	const countings = countingsOf(question);
	const [counting] = countings;
	if (!counting || counting.kind === 'answered')
		return own === undefined ? whole() : whole(plain(String(own)));
	const parts = countings.map(({ id, label, ...counted }): AnswerPart => {
		const categories = counted.kind === 'answered' ? [] : counted.categories;
		const chosen = [answers[id] ?? []].flat().map(String);
		const passages = chosen
			.map((code) => categories.find((category) => category.id === code))
			.flatMap((category) => (category ? [say(category.label, lang)] : []));
		return { id, ...(label ? { label: say(label, lang) } : {}), passages };
	});
	const words = answers[otherField(question.id)];
	if (typeof words === 'string') parts[0]?.passages.push(plain(words));
	return parts;
}

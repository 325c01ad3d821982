import type { Answer } from '#lib/domain/questions/common.ts';
import { countingOf, type AnswerableQuestion } from '#lib/domain/questions/register.ts';
import { passageOf, type Passage } from '#lib/domain/text/text.ts';
import type { Format } from '#lib/i18n/format.ts';
import { fallbacksOf } from '#lib/i18n/languages.ts';

/** An answer as its respondent reads it back: the chosen wordings, the number with its unit, or the own words. */
export function answerPassages(
	question: AnswerableQuestion,
	answer: Answer | undefined,
	lang: string,
	format: Format
): Passage[] {
	if (answer === undefined) return [];
	const plain = (text: string): Passage => ({ text, lang, dir: 'ltr', status: 'published' });
	if (question.type === 'number') {
		const unit = question.unit ? ` ${passageOf(question.unit, lang, fallbacksOf(lang)).text}` : '';
		return [plain(format.number(Number(answer)) + unit)];
	}
	const counting = countingOf(question);
	if (counting.kind === 'answered') return [plain(String(answer))];
	return [answer]
		.flat()
		.map((id) => counting.categories.find((category) => category.id === String(id)))
		.flatMap((category) => (category ? [passageOf(category.label, lang, fallbacksOf(lang))] : []));
}

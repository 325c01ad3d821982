import type { Answers } from '#lib/domain/questions/common.ts';
import type { AnswerableQuestion } from '#lib/domain/questions/register.ts';
import type { Drawing } from '#lib/domain/questions/picture.ts';

export const sourceOf = (drawing: Drawing): string =>
	'sign' in drawing ? `/signs/${drawing.sign}.svg` : `/media/${drawing.media}`;

/** The pictures of what was chosen. */
export function chosenDrawings(question: AnswerableQuestion, answers: Answers): string[] {
	if (question.type !== 'picture') return [];
	const chosen = new Set([answers[question.id] ?? []].flat().map(String));
	return question.options.filter(({ id }) => chosen.has(id)).map(({ drawing }) => sourceOf(drawing));
}

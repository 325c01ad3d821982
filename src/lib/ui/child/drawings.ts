import { drawnPoints } from '#lib/domain/questions/faces.ts';
import type { Answers } from '#lib/domain/questions/common.ts';
import type { AnswerableQuestion } from '#lib/domain/questions/register.ts';
import type { Drawing } from '#lib/domain/questions/picture.ts';

export const sourceOf = (drawing: Drawing): string =>
	'sign' in drawing ? `/signs/${drawing.sign}.svg` : `/media/${drawing.media}`;

/** The pictures of what was chosen. */
export function chosenDrawings(question: AnswerableQuestion, answers: Answers): string[] {
	const chosen = new Set([answers[question.id] ?? []].flat().map(String));
	const drawn =
		question.type === 'faces' ? drawnPoints(question) : question.type === 'picture' ? question.options : [];
	return drawn.flatMap(({ id, drawing }) => (chosen.has(id) && drawing ? [sourceOf(drawing)] : []));
}

import { hasForbiddenCharacter } from '../questions/common.ts';
import type { AssessmentIssue } from './read.ts';

/** The short checklist (barnchecklista): asked first, and it says whether a full assessment is needed. */
export const checklistQuestions = ['touches', 'matters', 'unequal', 'against', 'unheard'] as const;
export type ChecklistQuestion = (typeof checklistQuestions)[number];
export const checklistAnswers = ['yes', 'no', 'notRelevant'] as const;
export type ChecklistAnswer = (typeof checklistAnswers)[number];
export type Checklist = Record<ChecklistQuestion, { answer: ChecklistAnswer | null; note: string }>;
export type TypedChecklist = Record<ChecklistQuestion, { answer: string; note: string }>;

const mostNote = 2000;
const mapped = <Value>(of: (question: ChecklistQuestion) => Value) =>
	Object.fromEntries(checklistQuestions.map((question) => [question, of(question)])) as Record<
		ChecklistQuestion,
		Value
	>;

export const emptyChecklist = (): Checklist => mapped(() => ({ answer: null, note: '' }));
export const typedChecklist = (checklist: Checklist): TypedChecklist =>
	mapped((question) => ({ answer: checklist[question].answer ?? '', note: checklist[question].note }));

/** `unanswered`: it cannot be told yet; `none`: no child is touched; `short`: the checklist is enough; `full`: the eight steps. */
export type ChecklistVerdict = 'unanswered' | 'none' | 'short' | 'full';

/** What the answers lead to. A question that is left open keeps the verdict open, unless another has settled it. */
export function verdictOf(checklist: Checklist): ChecklistVerdict {
	const answers = mapped((question) => checklist[question].answer);
	const others = checklistQuestions.filter((question) => question !== 'touches');
	if (answers.touches === null) return 'unanswered';
	if (answers.touches !== 'yes') return 'none';
	if (others.some((question) => answers[question] === 'yes')) return 'full';
	return others.every((question) => answers[question] !== null) ? 'short' : 'unanswered';
}

/** A checklist as a person typed it. Codes: answer-unknown, too-long, character-not-allowed. */
export function readChecklist(
	typed: TypedChecklist
): { kept: Checklist; issues: [] } | { kept?: undefined; issues: AssessmentIssue[] } {
	const issues = checklistQuestions.flatMap((question): AssessmentIssue[] => {
		const { answer, note } = typed[question];
		return [
			...(answer !== '' && !checklistAnswers.some((one) => one === answer)
				? [{ id: `${question}.answer`, code: 'answer-unknown' }]
				: []),
			...(hasForbiddenCharacter(note) ? [{ id: `${question}.note`, code: 'character-not-allowed' }] : []),
			...(note.length > mostNote ? [{ id: `${question}.note`, code: 'too-long', most: mostNote }] : [])
		];
	});
	if (issues.length > 0) return { issues };
	return {
		kept: mapped((question) => ({
			answer: checklistAnswers.find((one) => one === typed[question].answer) ?? null,
			note: typed[question].note
		})),
		issues: []
	};
}

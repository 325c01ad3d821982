import { assessmentMoves, type AssessmentMove } from './lifecycle.ts';
import { stepShapes, steps, type Step, type StepContent } from './steps.ts';

/** Field ids, and: heard (neither heard nor why not), alternatives (no alternative is weighed), measures (none, and not why). */
export type Missing = string;
export type StepProgress = { step: Step; begun: boolean; missing: Missing[] };

const isWritten = (content: StepContent): boolean =>
	Object.values(content.fields).some((text) => text !== '') ||
	content.rows.length + content.consultations.length + content.picks.length > 0;

/** What a step takes beside its fields: one way or the other. */
const either: Partial<Record<Step, (content: StepContent) => Missing[]>> = {
	3: ({ fields, consultations }) => {
		const heard = Boolean(fields['how']) || consultations.length > 0;
		return heard || (fields['whyNot'] && fields['instead']) ? [] : ['heard'];
	},
	5: ({ rows }) => (rows.some((row) => row['for'] || row['against']) ? [] : ['alternatives']),
	6: ({ rows, fields }) => (rows.length > 0 || fields['none'] ? [] : ['measures'])
};

/** What a step still lacks. It is told as progress: a draft is allowed to be one. */
export function missingIn(step: Step, content: StepContent): Missing[] {
	return [
		...stepShapes[step].fields.flatMap(({ id, needed }) => (needed && !content.fields[id] ? [id] : [])),
		...(either[step]?.(content) ?? [])
	];
}

export const progressOf = (contents: Record<Step, StepContent>): StepProgress[] =>
	steps.map((step) => ({
		step,
		begun: isWritten(contents[step]),
		missing: missingIn(step, contents[step])
	}));

/** The steps that a move still lacks. */
export const lackingFor = (move: AssessmentMove, progress: readonly StepProgress[]): Step[] =>
	assessmentMoves[move].takes.filter((step) =>
		progress.some((own) => own.step === step && own.missing.length > 0)
	);

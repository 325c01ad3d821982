import { z } from 'zod';
import { localText } from '../../text/text.ts';
import { step } from '../staircase/shapes.ts';

export const actionStates = ['planned', 'underWay', 'done', 'paused', 'dropped'] as const;
export type ActionState = (typeof actionStates)[number];
/** While it is one of these, it stands in the next period's report by itself. */
export const openActionStates = ['planned', 'underWay', 'paused'] as const satisfies readonly ActionState[];

/** Something that a committee has said it will do (åtgärd), as it stands in this period. */
export const action = z.object({
	id: z.string(),
	title: z.string(),
	responsible: z.string(),
	dueOn: z.iso.date().nullable(),
	state: z.enum(actionStates),
	/** The state of the period before; null: it is new. */
	before: z.enum(actionStates).nullable(),
	note: z.string(),
	/** The period in whose report it was first. */
	since: z.string(),
	step: step.nullable(),
	terms: z.array(
		z.object({ kind: z.enum(['focusArea', 'perspective', 'actionPlan']), slug: z.string(), name: localText })
	),
	/** The dialogue whose answers led to it. */
	consultation: z.object({ slug: z.string(), title: localText }).nullable()
});
export type ReportAction = z.infer<typeof action>;

import { z } from 'zod';
import { localText } from '../../text/text.ts';

/** The six steps of the staircase (trappan), MR-programmet KS 2023/1159. They are not taken one after the other. */
export const steps = [1, 2, 3, 4, 5, 6] as const;
export type Step = (typeof steps)[number];
export const step = z.union(steps.map((number) => z.literal(number)));

/** How far a committee says that it has come with one step; `null` beside these: not assessed. */
export const standings = ['notBegun', 'begun', 'underWay', 'inPlace'] as const;
export type Standing = (typeof standings)[number];

/** What shows it. Training says who and how many: its number names its source. */
export const evidence = z.discriminatedUnion('kind', [
	z.object({ kind: z.literal('consultation'), slug: z.string(), title: localText }),
	z.object({
		kind: z.literal('assessment'),
		id: z.string(),
		title: z.string(),
		shown: z.boolean().meta({ description: 'Whether everybody can read it' }),
		consultations: z
			.array(z.object({ slug: z.string(), title: localText }))
			.meta({ description: 'In which children were heard' })
	}),
	z.object({ kind: z.literal('document'), title: z.string(), href: z.string().nullable() }),
	z.object({
		kind: z.literal('training'),
		title: z.string(),
		who: z.string(),
		people: z.number().int().nullable(),
		source: z.string()
	}),
	z.object({ kind: z.literal('other'), title: z.string() })
]);
export type Evidence = z.infer<typeof evidence>;

export const stepAssessment = z.object({
	step,
	standing: z.enum(standings).nullable(),
	/** What is done, and what takes it further: as the committee wrote it. */
	done: z.string(),
	next: z.string(),
	evidence: z.array(evidence)
});
export type StepAssessment = z.infer<typeof stepAssessment>;

/** A committee's own assessment. `position`: the step it says that it stands on; null: it has not said so, which is no fault. */
export const staircase = z.object({ position: step.nullable(), steps: z.array(stepAssessment) });
export type Staircase = z.infer<typeof staircase>;

import { z } from 'zod';
import { localText } from '../../text/text.ts';

/** The city council's direction (inriktningsmål), its goal for an area (mål för verksamhetsområdet), the committee's own (nämndmål). */
export const goalLevels = ['direction', 'area', 'committee'] as const;
export type GoalLevel = (typeof goalLevels)[number];

/** A goal with what stands below it. Its analysis is prose of the section `goals`, of its id. */
export const goal = z.object({
	id: z.string(),
	level: z.enum(goalLevels),
	number: z.string().meta({ description: 'As the budget numbers it, for example 3.7; empty: none' }),
	name: localText,
	expectedResult: localText.nullable(),
	grade: localText.nullable().meta({ description: 'As the city names its grades; null: not assessed' }),
	parent: z.string().nullable()
});
export type Goal = z.infer<typeof goal>;

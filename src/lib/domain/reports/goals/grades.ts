import { z } from 'zod';
import { localText } from '../../text/text.ts';

/** How a goal is graded, as the city names it (settings, `goalGrades`), from best to worst. */
export const goalGrades = z
	.array(z.object({ id: z.string().regex(/^[a-z0-9-]{1,40}$/), name: localText }))
	.min(1)
	.max(12);
export type GoalGrade = z.infer<typeof goalGrades>[number];

/** Where a city has not named its own. */
export const usualGrades: GoalGrade[] = [
	{
		id: 'fully',
		name: {
			sv: 'Uppfylls helt',
			'sv-simple': 'Vi har nått hela målet',
			en: 'Fully met',
			fi: { text: 'Toteutuu kokonaan', status: 'draft' }
		}
	},
	{
		id: 'partly',
		name: {
			sv: 'Uppfylls delvis',
			'sv-simple': 'Vi har nått en del av målet',
			en: 'Partly met',
			fi: { text: 'Toteutuu osittain', status: 'draft' }
		}
	},
	{
		id: 'not',
		name: {
			sv: 'Uppfylls inte',
			'sv-simple': 'Vi har inte nått målet',
			en: 'Not met',
			fi: { text: 'Ei toteudu', status: 'draft' }
		}
	}
];

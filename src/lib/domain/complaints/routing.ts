import type { Answers } from '../questions/common.ts';
import { placeOption, type ComplaintChoices } from './choices.ts';

/** The place of the city's own list that was chosen. */
export const placeTold = (answers: Answers, { places }: ComplaintChoices) =>
	places.find(({ id }) => placeOption(id) === answers['place']);

type Way = {
	by: 'committee' | 'place' | 'desk';
	to: (answers: Answers, choices: ComplaintChoices) => string | null | undefined;
};

/**
 * Whom a complaint goes to: the first way that leads somewhere. A district is not one of them: who answers for a street or
 * a park there is not to be guessed from where it lies. A web page or a document belongs to whom was chosen.
 */
export const ways: readonly Way[] = [
	{
		by: 'committee',
		to: (answers, { committees }) => committees.find(({ slug }) => slug === answers['committee'])?.id
	},
	{ by: 'place', to: (answers, choices) => placeTold(answers, choices)?.committeeId },
	{ by: 'desk', to: () => null }
];

/** Where answers lead: a committee's id, or null for the central desk. */
export function routeOf(
	answers: Answers,
	choices: ComplaintChoices
): { by: Way['by']; committeeId: string | null } {
	for (const { by, to } of ways) {
		const committeeId = to(answers, choices);
		if (committeeId !== undefined) return { by, committeeId };
	}
	return { by: 'desk', committeeId: null };
}

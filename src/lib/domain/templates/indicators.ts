import {
	actors,
	discriminated,
	grounds,
	places,
	reported,
	whyNotReported
} from './indicators/discrimination.ts';
import {
	accessibility,
	equalTreatment,
	influence,
	information,
	ownLanguage,
	safety,
	satisfaction,
	treatment,
	whereToTurn
} from './indicators/experiences.ts';
import type { Asked, Shared } from './indicators/shape.ts';

export type { Asked };

/**
 * Questions that recur with the same words, so that their results compare over time: what the citizen survey asks about
 * discrimination on the seven grounds, and what the programme's focus areas (knowledge and information, welfare and
 * service, participation and influence) are followed by. The name is for ever: new words get a new name.
 */
const list = {
	treatment,
	'equal-treatment': equalTreatment,
	influence,
	information,
	accessibility,
	safety,
	'own-language': ownLanguage,
	'where-to-turn': whereToTurn,
	discriminated,
	grounds,
	places,
	actors,
	reported,
	'why-not-reported': whyNotReported,
	satisfaction
} satisfies Record<string, Shared>;
export type SharedName = keyof typeof list;
export const sharedNames = Object.keys(list) as SharedName[];

/** A shared question, marked as such. */
export const shared = (name: SharedName): Shared => ({ ...list[name], shared: name });

/** The shared question of a name; undefined for a name that is none. */
export const sharedNamed = (name: string): Shared | undefined =>
	Object.hasOwn(list, name) ? list[name as SharedName] : undefined;

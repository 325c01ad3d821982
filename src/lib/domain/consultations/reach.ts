import { z } from 'zod';
import { localText } from '../text/text.ts';

const age = z.number().int().min(0).max(120);

/**
 * Whom a consultation addresses: everybody in the city; residents of some districts or ages; or a group that no register
 * counts (tenants, pupils of a school, users of a service).
 */
export const reach = z.discriminatedUnion('whom', [
	z.strictObject({ whom: z.literal('everybody') }),
	z.strictObject({
		whom: z.literal('residents'),
		/** As the population's figures name them. */
		districts: z.array(z.string().min(1).max(100)).max(200).optional(),
		fromAge: age.optional(),
		toAge: age.optional()
	}),
	z.strictObject({ whom: z.literal('group'), group: localText })
]);
export type Reach = z.infer<typeof reach>;

export const everybody: Reach = { whom: 'everybody' };

/** Equal for two that address the same people, in whatever order their districts stand. */
export const canonicalReach = (reach: Reach): string =>
	reach.whom === 'residents'
		? JSON.stringify([reach.whom, reach.districts?.toSorted() ?? [], reach.fromAge, reach.toAge])
		: JSON.stringify([reach.whom, reach.whom === 'group' ? reach.group : null]);

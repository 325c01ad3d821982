import { complaintKinds, grounds } from '#lib/domain/complaints/coded.ts';
import { readReference } from '#lib/domain/complaints/receipt.ts';
import type { Coding } from '#lib/server/complaints/code.ts';
import { isUuid } from '../../form.ts';

/** Ticked boxes of a field that are on a list; undefined when one is not. */
function tickedOf<Value extends string>(
	posted: FormData,
	name: string,
	list: readonly Value[]
): Value[] | undefined {
	const values = posted.getAll(name);
	const known = list.filter((one) => values.includes(one));
	return values.every((one) => typeof one === 'string' && list.includes(one as Value)) ? known : undefined;
}

type Typed = Record<'district' | 'place' | 'same', string>;

/** Coded facts as they were posted. Issues by field. */
export function readCoding(
	posted: FormData,
	{ district, place, same }: Typed
): { coding: Coding } | { issues: Record<string, string>; ticked: Record<string, string[]> } {
	const kinds = tickedOf(posted, 'kinds', complaintKinds);
	const chosen = tickedOf(posted, 'grounds', grounds);
	const reference = same === '' ? null : readReference(same);
	const issues: Record<string, string> = {
		...(kinds && kinds.length > 0 ? {} : { kinds: 'kinds-missing' }),
		...(chosen ? {} : { grounds: 'grounds-unknown' }),
		...(place === '' || isUuid(place) ? {} : { place: 'place-unknown' }),
		...(reference === undefined ? { same: 'same-unknown' } : {})
	};
	const ticked = { kinds: kinds ?? [], grounds: chosen ?? [] };
	if (Object.keys(issues).length > 0) return { issues, ticked };
	return {
		coding: {
			...ticked,
			district: district === '' ? null : district,
			placeId: place === '' ? null : place,
			sameAs: reference ?? null
		} as Coding
	};
}

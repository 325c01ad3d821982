/** What a browser says of where a request comes from. */
export type Provenance = { site: string | null; origin: string | null };

/** Whether another site sent a request: Sec-Fetch-Site first, then Origin. A program sends neither. */
export function comesFromElsewhere({ site, origin }: Provenance, own: string): boolean {
	if (site !== null && site !== 'same-origin' && site !== 'none') return true;
	return origin !== null && origin !== own;
}

/** Whether one of our own pages sent a form: every browser names its origin when it posts one. */
export const comesFromOurPage = (from: Provenance, own: string): boolean =>
	from.origin !== null && !comesFromElsewhere(from, own);

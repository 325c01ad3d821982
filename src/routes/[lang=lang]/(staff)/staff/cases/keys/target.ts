import { localTarget } from '../../local.ts';

/** Where somebody was going before their keys were unlocked: only pages of cases; undefined where that is nowhere. */
export function casesTarget(to: string | null | undefined, lang: string): string | undefined {
	const target = localTarget(to ?? null, lang);
	const [, , place, cases, page] = target.split(/[/?]/);
	return place === 'staff' && cases === 'cases' && page !== 'keys' ? target : undefined;
}

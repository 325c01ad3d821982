import { localTarget } from '../../(staff)/staff/local.ts';

/** Where a council's member was going before signing in; undefined: nowhere of the councils'. */
export function councilTarget(to: string | null, lang: string): string | undefined {
	const found = localTarget(to, lang);
	return /^\/[^/]+\/council\/[^/]+\/reviews(\/|$)/.test(found) ? found : undefined;
}

import type { Reach } from '../domain/consultations/reach.ts';
import type { Words } from './category.ts';

function ages(from: number | undefined, to: number | undefined, { t }: Words): string | undefined {
	if (from !== undefined && to !== undefined) return t('consultation:reach.between', { from, to });
	if (from !== undefined) return t('consultation:reach.from', { from });
	return to === undefined ? undefined : t('consultation:reach.to', { to });
}

/** Whom a consultation addresses, in the interface's words; undefined for a group, which has words of its own. */
export function reachText(reach: Reach, words: Words): string | undefined {
	const { t, format } = words;
	if (reach.whom === 'group') return undefined;
	if (reach.whom === 'everybody') return t('consultation:reach.everybody');
	const { districts = [], fromAge, toAge } = reach;
	const where =
		districts.length > 0
			? t('consultation:reach.districts', { districts: format.list(districts) })
			: t('consultation:reach.everybody');
	return [where, ages(fromAge, toAge, words)].filter(Boolean).join(', ');
}

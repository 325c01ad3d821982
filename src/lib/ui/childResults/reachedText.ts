import type { Reached, ReachedTogether } from '#lib/domain/classes/reached.ts';
import type { Words } from '#lib/i18n/category.ts';

/** What one release tells of a group, in few words. */
export function reachedText(reached: Reached, { t, format }: Words): string {
	if (reached.state !== 'reached') return t(`childResults:state.${reached.state}`);
	return t(reached.whole ? 'childResults:state.reached' : 'childResults:state.atLeast', {
		count: format.number(reached.count)
	});
}

/** The figure of a group in all releases together: "at least" where more may be hidden. */
export function togetherText(
	{ count, whole, untold, notAsked, none }: ReachedTogether,
	{ t, format }: Words
): string {
	if (count > 0)
		return whole ? format.number(count) : t('childResults:overview.atLeast', { count: format.number(count) });
	if (untold > 0) return t('childResults:overview.hidden');
	return none > 0 || notAsked === 0 ? format.number(0) : t('childResults:overview.noneShown');
}

/** In how many consultations a group was reached, hidden, missed, and not asked after. */
export function togetherNotes(together: ReachedTogether, { t }: Pick<Words, 't'>): string[] {
	const { reached, untold, none, notAsked } = together;
	return [
		...(reached ? [t('childResults:overview.reached', { count: reached })] : []),
		...(untold ? [t('childResults:overview.untold', { count: untold })] : []),
		...(none ? [t('childResults:overview.missed', { count: none })] : []),
		...(notAsked ? [t('childResults:overview.notAsked', { count: notAsked })] : [])
	];
}

import { percentText } from '#lib/i18n/category.ts';
import type { Speaker } from '../print/speaker.ts';
import { hiddenSign, type Cell } from './blocks.ts';

/** A number of respondents; hidden: its sign. */
export const countCell = (count: number | null | undefined, { plain, words }: Speaker): Cell =>
	count === null || count === undefined
		? plain(hiddenSign)
		: { ...plain(words.format.number(count)), typed: { kind: 'number', value: count, decimals: 0 } };

/** A whole per cent; where there is none, the sign for that. */
export const percentCell = (percent: number | null | undefined, { plain, words }: Speaker): Cell =>
	percent === null || percent === undefined
		? plain(words.t('results:noRate'))
		: { ...plain(percentText(percent, words)), typed: { kind: 'percent', value: percent, decimals: 0 } };

/** A number that is no count: a rate, a population. */
export const rateCell = (value: number | null, { plain, words }: Speaker): Cell =>
	value === null
		? plain(words.t('results:noRate'))
		: {
				...plain(words.format.number(value)),
				typed: { kind: 'number', value, decimals: Number.isInteger(value) ? 0 : value < 1 ? 2 : 1 }
			};

/** A calendar day; none: the sign for that. */
export const dayCell = (day: string | null, { plain, words }: Speaker): Cell =>
	day === null
		? plain(words.t('results:noRate'))
		: { ...plain(words.format.date(day)), typed: { kind: 'day', value: day } };

import type { LocalText } from '../text/text.ts';
import { baseOf, limits, ownText, some, type Made, type Maker, type QuestionItem } from './made.ts';
import type { Leaf } from './outline.ts';
import { rangeOf } from './range.ts';
import { wordOf } from './tables.ts';

function bandsOf(
	{ row }: Leaf,
	maker: Maker,
	from: (text: string) => number | string
): Record<string, unknown> {
	return some('bands', maker.own.bands(wordOf(row.one('name'), maker.account), from));
}

/** `integer` and `decimal`. Told: `bound-included` where a bound cannot be left out. */
export function makeNumber({ leaf, id }: QuestionItem, maker: Maker): Made {
	const integer = leaf.type.kind === 'integer';
	const { min, max } = limits(leaf, { holds: 'number', integer }, maker.account);
	return {
		...baseOf(leaf, id, maker),
		type: 'number',
		integer,
		...some('min', min),
		...some('max', max),
		...some('unit', ownText(leaf.row, 'unit', maker)),
		...bandsOf(leaf, maker, Number)
	};
}

const sameInAll = (text: string, languages: readonly string[]): LocalText =>
	Object.fromEntries(languages.map((tag) => [tag, text]));

/** `range`: a scale of its numbers where they are few, else a number between its ends; both are told. */
export function makeRange(item: QuestionItem, maker: Maker): Made {
	const { leaf, id, steps } = item;
	const { account, languages } = maker;
	if (steps) {
		account.tell('range-as-scale', leaf.typeCell, { points: steps.length });
		limits(leaf, undefined, account);
		const points = steps.map((step) => ({ id: step.id, label: sameInAll(step.name, languages) }));
		return { ...baseOf(leaf, id, maker), type: 'scale', points };
	}
	const { start, end, step } = rangeOf(leaf.row.one('parameters')?.text ?? '') ?? {
		start: 0,
		end: 1,
		step: 1
	};
	account.tell('range-as-number', leaf.typeCell, { min: start, max: end, step });
	const integer = [start, step].every(Number.isInteger);
	const { min = start, max = end } = limits(leaf, { holds: 'number', integer }, account);
	return { ...baseOf(leaf, id, maker), type: 'number', integer, min, max };
}

/** `date`. */
export function makeDate({ leaf, id }: QuestionItem, maker: Maker): Made {
	const { min, max } = limits(leaf, { holds: 'date' }, maker.account);
	return {
		...baseOf(leaf, id, maker),
		type: 'date',
		...some('min', min),
		...some('max', max),
		...bandsOf(leaf, maker, String)
	};
}

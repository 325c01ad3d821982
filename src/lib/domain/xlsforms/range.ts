import type { Account } from './account.ts';
import { idOf, type Taken } from './names.ts';
import type { Leaf } from './outline.ts';
import { figures } from './print.ts';

/** A number of a range, as a point of a scale. */
export type Step = { name: string; id: string; value: number };

type Range = { start: number; end: number; step: number };

/** A scale has at most so many points; more numbers than that are a number to write. */
const mostSteps = 11;

/** `start=1 end=5 step=1`; what is left out is as in ODK (1, 10, 1). Undefined where it cannot be read. */
export function rangeOf(text: string): Range | undefined {
	const range: Range = { start: 1, end: 10, step: 1 };
	for (const part of text.split(/[\s,;]+/).filter((part) => part !== '')) {
		const [key = '', value = ''] = part.split('=');
		if (!['start', 'end', 'step'].includes(key)) continue;
		if (value === '' || !Number.isFinite(Number(value))) return undefined;
		range[key as keyof Range] = Number(value);
	}
	return range.step > 0 && range.end > range.start ? range : undefined;
}

/** The numbers of a range as points, where they are few enough for a scale. Told where its parameters make no sense. */
export function stepsOf({ row, typeCell }: Leaf, account: Account): Step[] | undefined {
	const cell = row.one('parameters');
	const range = rangeOf(cell?.text ?? '');
	if (!range) {
		account.tell('value-unclear', cell ?? typeCell, {
			part: 'parameters',
			value: (cell?.text ?? '').slice(0, 100)
		});
		return undefined;
	}
	account.keep(cell);
	const { start, end, step } = range;
	const count = Math.floor((end - start) / step + 1e-9) + 1;
	if (count < 2 || count > mostSteps) return undefined;
	const ids: Taken = new Map();
	return Array.from({ length: count }, (_, index) => {
		const value = Number((start + index * step).toFixed(9));
		const name = figures(value);
		return { name, id: idOf(name.replace('-', 'minus-'), ids, 'v-'), value };
	});
}

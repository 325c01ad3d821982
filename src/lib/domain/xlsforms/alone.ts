import type { Expression } from './expression.ts';
import { isCallOnSelf, numberIn, selectedIn } from './self.ts';

const isMoreThanOne = (one: Expression): boolean =>
	'op' in one &&
	isCallOnSelf(one.left, 'count-selected') &&
	((one.op === '>' && 'number' in one.right && one.right.number === 1) ||
		(one.op === '>=' && 'number' in one.right && one.right.number === 2));

/** Names in `selected(., 'a') or selected(., 'b')`. */
function selectedNames(one: Expression): string[] | undefined {
	const names = ('or' in one ? one.or : [one]).map(selectedIn);
	return names.every((name) => name !== undefined) ? names : undefined;
}

/**
 * A choice that stands alone, in the ways people write it: not it and more than one; not it and any of all the others;
 * if it, then one alone.
 */
export function aloneIn(one: Expression, choices: readonly string[]): string[] | undefined {
	if (!('call' in one)) return undefined;
	if (one.call === 'if') {
		const [when, then, otherwise] = one.args;
		const name = when && selectedIn(when);
		const single =
			then &&
			'op' in then &&
			isCallOnSelf(then.left, 'count-selected') &&
			then.op === '=' &&
			numberIn(then.right) === 1;
		const free = otherwise && 'call' in otherwise && otherwise.call === 'true';
		return name !== undefined && single && free ? [name] : undefined;
	}
	const [inner] = one.args;
	if (one.call !== 'not' || !inner || !('and' in inner) || inner.and.length !== 2) return undefined;
	const [a, b] = inner.and as [Expression, Expression];
	for (const [first, second] of [
		[a, b],
		[b, a]
	] as const) {
		const alone = selectedNames(first);
		if (!alone) continue;
		if (isMoreThanOne(second)) return alone;
		const others = selectedNames(second);
		const rest = choices.filter((choice) => !alone.includes(choice));
		if (alone.length === 1 && others && rest.every((choice) => others.includes(choice))) return alone;
	}
	return undefined;
}

/** Letters after a number: a … z, aa … */
function lettersOf(index: number): string {
	const rest = Math.floor(index / 26) - 1;
	return (rest >= 0 ? lettersOf(rest) : '') + String.fromCharCode(97 + (index % 26));
}

const numberOf = (text: string): number => Number(/^\d+/.exec(text)?.[0] ?? 0);

/**
 * Numbers for passages in their order, by id. Those that have one keep it, wherever they stand, and a number that has been
 * given is never given to another: what comes between two later gets the number before it with a letter, as sections
 * of a law do. `given`: every number that any version had.
 */
export function numberPassages(
	ids: readonly string[],
	given: Readonly<Record<string, string>>
): Record<string, string> {
	const taken = new Set(Object.values(given));
	const fixed = taken.size > 0;
	const numbers: Record<string, string> = {};
	let last = 0;
	let highest = Math.max(0, ...[...taken].map(numberOf));
	const lastKnown = ids.findLastIndex((id) => Object.hasOwn(given, id));
	for (const [index, id] of ids.entries()) {
		const own = Object.hasOwn(given, id) ? given[id] : undefined;
		if (own !== undefined) {
			numbers[id] = own;
			last = numberOf(own);
		} else if (!fixed || index > lastKnown) {
			numbers[id] = String(++highest);
			last = highest;
		} else {
			let letter = 0;
			while (taken.has(`${last}${lettersOf(letter)}`)) letter++;
			numbers[id] = `${last}${lettersOf(letter)}`;
		}
		taken.add(numbers[id] ?? '');
	}
	return numbers;
}

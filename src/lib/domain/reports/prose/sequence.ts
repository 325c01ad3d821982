/** Beyond so many comparisons two texts are told apart as wholes: a table of them would take too long. */
const mostCells = 4_000_000;

/**
 * The longest common subsequence of two lists as pairs of places, in order. What is alike at both ends is taken first,
 * so that a small change in a long text is found at once.
 */
export function commonRuns<Item>(a: readonly Item[], b: readonly Item[]): [number, number][] {
	let start = 0;
	while (start < a.length && start < b.length && a[start] === b[start]) start++;
	let end = 0;
	while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end)) end++;
	const head = Array.from({ length: start }, (_, at): [number, number] => [at, at]);
	const tail = Array.from({ length: end }, (_, at): [number, number] => [
		a.length - end + at,
		b.length - end + at
	]);
	const middle = between(a.slice(start, a.length - end), b.slice(start, b.length - end));
	return [...head, ...middle.map(([x, y]): [number, number] => [x + start, y + start]), ...tail];
}

function between<Item>(a: readonly Item[], b: readonly Item[]): [number, number][] {
	const width = b.length + 1;
	if (a.length === 0 || b.length === 0 || (a.length + 1) * width > mostCells) return [];
	// longest[x * width + y]: of what is left from x and y on.
	const longest = new Uint32Array((a.length + 1) * width);
	const at = (x: number, y: number) => longest[x * width + y] ?? 0;
	for (let x = a.length - 1; x >= 0; x--)
		for (let y = b.length - 1; y >= 0; y--)
			longest[x * width + y] = a[x] === b[y] ? at(x + 1, y + 1) + 1 : Math.max(at(x + 1, y), at(x, y + 1));
	const pairs: [number, number][] = [];
	for (let x = 0, y = 0; x < a.length && y < b.length;) {
		if (a[x] === b[y]) pairs.push([x++, y++]);
		else if (at(x + 1, y) >= at(x, y + 1)) x++;
		else y++;
	}
	return pairs;
}

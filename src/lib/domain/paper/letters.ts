/** The letter of the nth thing that can be ticked, from 0: A to Z, then AA. */
export function letterOf(index: number): string {
	const before = Math.floor(index / 26);
	return (before > 0 ? letterOf(before - 1) : '') + String.fromCharCode(65 + (index % 26));
}

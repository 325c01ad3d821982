import { block, type Span } from './kinds.ts';

/** Digits as they are said, and how many digits each stands for. */
const said: Record<string, number> = Object.fromEntries([
	...'noll ett två tre fyra fem sex sju åtta nio'.split(' ').map((word) => [word, 1]),
	...'tio elva tolv tretton fjorton femton sexton sjutton arton nitton'.split(' ').map((word) => [word, 2]),
	...'tjugo trettio fyrtio femtio sextio sjuttio åttio nittio'.split(' ').map((word) => [word, 2]),
	...'zero one two three four five six seven eight nine'.split(' ').map((word) => [word, 1])
]);
const longestFirst = Object.keys(said).toSorted((a, b) => b.length - a.length);
const spoken = `(?<![\\p{L}\\p{M}])(?:${longestFirst.join('|')})+(?![\\p{L}\\p{M}])`;

// A letter O or l stands for a digit where it is put between digits.
const digit = new RegExp(`\\p{N}|(?<=[\\p{N}-])[OoIl|](?=[\\p{N}-])|${spoken}`, 'giu');
const word = new RegExp(longestFirst.join('|'), 'giu');

/** Anything but letters, and at most one letter: `070 x 123`, `1.2.3`, digits on lines of their own. */
const between = /^[^\p{L}\p{N}]{0,6}(?:\p{L}[^\p{L}\p{N}]{0,3})?$/u;
const opening = /[+(]{1,3}$/;

/** Seven digits tell a telephone, a person, an account or a case: whatever it is, so many are never shown. */
const many = 7;

function digitsOf(unit: string): number {
	if (!/^\p{L}{2,}/u.test(unit)) return 1;
	return Array.from(unit.toLowerCase().matchAll(word), ([part]) => said[part] ?? 1).reduce(
		(sum, one) => sum + one,
		0
	);
}

/**
 * Every run of seven digits or more, however they are spaced, in any script, said in words or mixed: personal numbers
 * right or wrong, telephones, cards, accounts, case numbers. Fails closed: opening hours and lists of years go too.
 */
export function findNumbers(text: string): Span[] {
	const found: Span[] = [];
	let run = { start: 0, end: 0, digits: 0 };
	const end = () => {
		if (run.digits >= many) {
			const lead = opening.exec(text.slice(Math.max(0, run.start - 3), run.start))?.[0].length ?? 0;
			found.push({ start: run.start - lead, end: run.end, kind: 'number' });
		}
	};
	for (const match of text.matchAll(digit)) {
		const gap = text.slice(run.end, match.index);
		const joins = run.digits > 0 && between.test(gap) && !gap.includes(block);
		const next = match.index + match[0].length;
		if (joins) run = { start: run.start, end: next, digits: run.digits + digitsOf(match[0]) };
		else {
			end();
			run = { start: match.index, end: next, digits: digitsOf(match[0]) };
		}
	}
	end();
	return found;
}

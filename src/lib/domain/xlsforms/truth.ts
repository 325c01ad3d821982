import type { Account } from './account.ts';
import type { Cell } from './cells.ts';
import { wordOf } from './tables.ts';

/** `yes` and `no` in the ways spreadsheets have them; undefined for anything else. */
function truthOf(word: string): boolean | undefined {
	const said = word.toLowerCase();
	if (['yes', 'true', 'true()', '1', 'x'].includes(said)) return true;
	return ['no', 'false', 'false()', '0'].includes(said) ? false : undefined;
}

/** A cell that says yes or no; undefined where it is empty. Anything else is told as `yes-or-no`. */
export function truthIn(cell: Cell | undefined, account: Account): boolean | undefined {
	if (!cell) return undefined;
	const word = wordOf(cell, account);
	const truth = truthOf(word);
	if (truth === undefined) account.tell('yes-or-no', cell, { value: word.slice(0, 100) });
	return truth;
}

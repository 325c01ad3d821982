import { ownWord, some, type Made, type Make, type Maker } from './made.ts';
import { makeMatrix, makeOne, makeRank, makeSeveral } from './makeChoice.ts';
import { makeDate, makeNumber, makeRange } from './makeNumber.ts';
import { makeContact, makeNote, makeText } from './makeWritten.ts';
import type { Item } from './planner.ts';
import { localTextOf } from './texts.ts';
import { refuseColumns, tellAppearance } from './notKept.ts';

const makers: Record<string, Make> = {
	text: (item, maker) =>
		ownWord(item.leaf.row, 'type', maker.account) === 'contact'
			? makeContact(item, maker)
			: makeText(item, maker),
	phone: makeText,
	integer: makeNumber,
	decimal: makeNumber,
	range: makeRange,
	date: makeDate,
	note: makeNote,
	one: makeOne,
	several: makeSeveral,
	rank: makeRank
};

/** A row, a table of rows, or the title of a group as a question of ours, without when it is shown. */
export function questionOf(item: Item, maker: Maker): Made {
	if (item.kind === 'heading')
		return {
			type: 'info',
			id: item.id,
			...some('label', localTextOf(item.branch.row, 'label', maker.reader, { inserts: 'allowed' }))
		};
	const leaf = item.kind === 'matrix' ? item.branch : item.leaf;
	refuseColumns(leaf.row, maker.account);
	tellAppearance(leaf, maker.account);
	if (item.kind === 'matrix') return makeMatrix(item, maker);
	return makers[leaf.type.kind]!(item, maker);
}

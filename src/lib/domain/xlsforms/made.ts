import type { LocalText } from '../text/text.ts';
import type { Account } from './account.ts';
import type { Limits, Subject } from './limits.ts';
import type { Leaf } from './outline.ts';
import type { OwnRows } from './ownRows.ts';
import type { Item } from './planner.ts';
import { limitsIn } from './rules.ts';
import { wordOf, type Row } from './tables.ts';
import { localTextOf, type Inserts, type TextReader } from './texts.ts';
import { truthIn } from './truth.ts';

/** A question as far as the workbook tells it; the form's schema judges it as a whole. */
export type Made = { type: string; id: string } & Record<string, unknown>;

/** What questions are made with. */
export type Maker = { reader: TextReader; account: Account; languages: readonly string[]; own: OwnRows };

export type QuestionItem = Extract<Item, { kind: 'question' }>;

export type Make = (item: QuestionItem, maker: Maker) => Made;

/** A member that is there only when it has a value. */
export const some = (key: string, value: unknown): Record<string, unknown> =>
	value === undefined ? {} : { [key]: value };

/** A word of our own column, or undefined where there is none. */
export function ownWord(row: Row, key: string, account: Account): string | undefined {
	const word = wordOf(row.own(key), account);
	return word === '' ? undefined : word;
}

/** A whole number in our own column; anything else there is told (`value-unclear`). */
export function ownNumber(row: Row, key: string, account: Account): number | undefined {
	const word = ownWord(row, key, account);
	if (word === undefined) return undefined;
	if (!/^\d{1,9}$/.test(word))
		account.tell('value-unclear', row.own(key)!, { part: `radslag::${key}`, value: word.slice(0, 100) });
	return Number(word);
}

/** A text in our own columns. */
export const ownText = (row: Row, key: string, { reader }: Maker): LocalText | undefined =>
	localTextOf(row, key, reader, { own: true });

/** What a question asks; told where it is missing (`label-missing`). */
export function labelOf(row: Row, leaf: Leaf, { reader, account }: Maker): LocalText | undefined {
	const label = localTextOf(row, 'label', reader, { inserts: 'allowed' });
	if (!label)
		account.tell('label-missing', leaf.typeCell, { name: row.one('name')?.text.trim().slice(0, 100) ?? '' });
	return label;
}

/** Whether it must be answered; a condition is told (`yes-or-no`). */
export function requiredOf(row: Row, account: Account): boolean | undefined {
	return truthIn(row.one('required'), account);
}

/** Label, hint, whether it must be answered, and the form's own words for what is wrong. */
export function baseOf(
	leaf: Leaf,
	id: string,
	maker: Maker,
	row: Row = leaf.row
): { id: string } & Record<string, unknown> {
	const { reader } = maker;
	const inserts: { inserts: Inserts } = { inserts: 'allowed' };
	const required = localTextOf(row, 'required_message', reader);
	const invalid = localTextOf(row, 'constraint_message', reader);
	return {
		id,
		...some('label', labelOf(row, leaf, maker)),
		...some('hint', localTextOf(row, 'hint', reader, inserts)),
		...some('shared', ownWord(row, 'shared', maker.account)),
		...some('required', requiredOf(row, maker.account)),
		...(required || invalid
			? { messages: { ...some('required', required), ...some('invalid', invalid) } }
			: {})
	};
}

/** What a row's `constraint` allows on this kind of question. */
export const limits = ({ row }: Leaf, subject: Subject | undefined, account: Account): Limits =>
	limitsIn(row, subject, account);

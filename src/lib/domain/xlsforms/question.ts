import type { LocalText } from '../text/text.ts';
import type { Account } from './account.ts';
import { optionsOf, pointsOf, withOther } from './choose.ts';
import { refusedColumns } from './columns.ts';
import type { Limits, Subject } from './constraints.ts';
import type { OwnRows } from './ownRows.ts';
import { appearancesOf, type Item } from './plan.ts';
import type { Leaf } from './outline.ts';
import { rangeOf } from './range.ts';
import { limitsIn } from './rules.ts';
import { wordOf, type Row } from './tables.ts';
import { localTextOf, notesOf, type Inserts, type TextReader } from './texts.ts';
import { truthIn } from './truth.ts';

/** A question as far as the workbook tells it; the form's schema judges it as a whole. */
export type Made = { type: string; id: string } & Record<string, unknown>;

export type Maker = { reader: TextReader; account: Account; languages: readonly string[]; own: OwnRows };
type QuestionItem = Extract<Item, { kind: 'question' }>;
type Make = (item: QuestionItem, maker: Maker) => Made;

const some = (key: string, value: unknown): Record<string, unknown> =>
	value === undefined ? {} : { [key]: value };

const shortTextMost = 500;
const longTextMost = 10_000;

/** A word of our own column, or undefined where there is none. */
function ownWord(row: Row, key: string, account: Account): string | undefined {
	const word = wordOf(row.own(key), account);
	return word === '' ? undefined : word;
}

function ownNumber(row: Row, key: string, account: Account): number | undefined {
	const word = ownWord(row, key, account);
	if (word === undefined) return undefined;
	if (!/^\d{1,9}$/.test(word))
		account.tell('value-unclear', row.own(key)!, { part: `radslag::${key}`, value: word.slice(0, 100) });
	return Number(word);
}

const ownText = (row: Row, key: string, { reader }: Maker): LocalText | undefined =>
	localTextOf(row, key, reader, { own: true });

/** What a row of any kind may have and we have nothing for. */
export function refuseColumns(row: Row, account: Account): void {
	for (const [key, code] of Object.entries(refusedColumns)) {
		const cells =
			key === 'image' || key === 'big-image' || key === 'audio' || key === 'video'
				? row.each(key).map(({ cell }) => cell)
				: [row.one(key)];
		for (const cell of cells) if (cell) account.tell(code, cell, { value: cell.text.trim().slice(0, 100) });
	}
	const readOnly = row.one('read_only');
	if (truthIn(readOnly, account)) account.tell('read-only', readOnly!);
}

const usedAppearances = new Set(['multiline', 'likert', 'table-list', 'field-list']);

/** How a question looks is ours to say, but for what says what kind of question it is. */
export function tellAppearance(leaf: Leaf, account: Account): void {
	const cell = leaf.row.one('appearance');
	if (!cell) return;
	const unused = appearancesOf(leaf).filter((word) => !usedAppearances.has(word));
	if (unused.length > 0) account.tell('appearance-not-kept', cell, { value: unused.join(' ').slice(0, 100) });
	else account.keep(cell);
}

function labelOf(row: Row, leaf: Leaf, { reader, account }: Maker): LocalText | undefined {
	const label = localTextOf(row, 'label', reader, { inserts: 'allowed' });
	if (!label)
		account.tell('label-missing', leaf.typeCell, { name: row.one('name')?.text.trim().slice(0, 100) ?? '' });
	return label;
}

function requiredOf(row: Row, account: Account): boolean | undefined {
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
		...some('required', requiredOf(row, maker.account)),
		...(required || invalid
			? { messages: { ...some('required', required), ...some('invalid', invalid) } }
			: {})
	};
}

function backgroundOf(row: Row, name: string, maker: Maker): Record<string, unknown> {
	const kind = ownWord(row, 'background', maker.account);
	if (kind === undefined) return {};
	return {
		background: {
			kind,
			...some('why', ownText(row, 'why', maker)),
			...some('sensitive', truthIn(row.own('sensitive'), maker.account)),
			...some('merge', maker.own.merge(name))
		}
	};
}

const limits = ({ row }: Leaf, subject: Subject | undefined, account: Account): Limits =>
	limitsIn(row, subject, account);

function makeText({ leaf, id }: QuestionItem, maker: Maker): Made {
	const { account } = maker;
	const base = baseOf(leaf, id, maker);
	const { longest, pattern } = limits(leaf, { holds: 'text' }, account);
	const isLong = appearancesOf(leaf).includes('multiline') || (longest ?? 0) > shortTextMost;
	if (isLong && pattern !== undefined) {
		account.tell('constraint-not-supported', leaf.row.one('constraint')!, { part: pattern });
	}
	const most = isLong ? longTextMost : shortTextMost;
	if (longest === undefined || longest > most) account.tell('text-limited', leaf.typeCell, { most });
	else if (isLong && !appearancesOf(leaf).includes('multiline'))
		account.tell('text-made-long', leaf.typeCell);
	if (leaf.type.kind === 'phone') account.tell('phone-as-text', leaf.typeCell);
	return {
		...base,
		type: isLong ? 'longText' : 'shortText',
		maxLength: Math.min(longest ?? most, most),
		...(isLong ? {} : some('pattern', pattern))
	};
}

function makeContact({ leaf, id }: QuestionItem, maker: Maker): Made {
	const { reader, account } = maker;
	return {
		type: 'contact',
		id,
		...some('label', labelOf(leaf.row, leaf, maker)),
		...some('hint', localTextOf(leaf.row, 'hint', reader, { inserts: 'allowed' })),
		...some('purpose', ownText(leaf.row, 'purpose', maker)),
		...some('keepDays', ownNumber(leaf.row, 'keep_days', account))
	};
}

function bandsOf(
	{ row }: Leaf,
	maker: Maker,
	from: (text: string) => number | string
): Record<string, unknown> {
	return some('bands', maker.own.bands(wordOf(row.one('name'), maker.account), from));
}

function makeNumber({ leaf, id }: QuestionItem, maker: Maker): Made {
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

function makeRange(item: QuestionItem, maker: Maker): Made {
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

function makeDate({ leaf, id }: QuestionItem, maker: Maker): Made {
	const { min, max } = limits(leaf, { holds: 'date' }, maker.account);
	return {
		...baseOf(leaf, id, maker),
		type: 'date',
		...some('min', min),
		...some('max', max),
		...bandsOf(leaf, maker, String)
	};
}

function makeOne(item: QuestionItem, maker: Maker): Made {
	const { leaf, id, choices } = item;
	const { account, languages } = maker;
	limits(leaf, undefined, account);
	const base = baseOf(leaf, id, maker);
	const own = ownWord(leaf.row, 'type', account);
	const name = wordOf(leaf.row.one('name'), account);
	const isScale = own === 'scale' || (own === undefined && appearancesOf(leaf).includes('likert'));
	if (isScale) return { ...base, type: 'scale', ...pointsOf(choices, leaf, account) };
	if (own === 'picture')
		return { ...base, type: 'picture', most: 1, options: optionsOf(choices, leaf, account, ['drawing']) };
	if (own === 'district')
		return {
			...base,
			type: 'district',
			options: optionsOf(choices, leaf, account),
			...some('map', truthIn(leaf.row.own('map'), account)),
			...backgroundOf(leaf.row, name, maker)
		};
	if (own !== undefined) account.tell('own-column-outdated', leaf.row.own('type')!, { column: 'type' });
	const options = withOther(optionsOf(choices, leaf, account, ['other']), leaf, languages, account);
	return { ...base, type: 'single', options, ...backgroundOf(leaf.row, name, maker) };
}

function makeSeveral(item: QuestionItem, maker: Maker): Made {
	const { leaf, id, choices = [] } = item;
	const { account, languages } = maker;
	const base = baseOf(leaf, id, maker);
	const own = ownWord(leaf.row, 'type', account);
	const {
		least,
		most,
		alone = []
	} = limits(leaf, { holds: 'several', choices: choices.map(({ name }) => name) }, account);
	if (own === 'picture') {
		const part = leaf.row.one('constraint');
		if (part && (least !== undefined || alone.length > 0))
			account.tell('constraint-not-supported', part, { part: part.text.slice(0, 120) });
		return {
			...base,
			type: 'picture',
			...some('most', most),
			options: optionsOf(choices, leaf, account, ['drawing'])
		};
	}
	if (own !== undefined) account.tell('own-column-outdated', leaf.row.own('type')!, { column: 'type' });
	for (const name of alone)
		if (!choices.some((choice) => choice.name === name))
			account.tell('choice-unknown', leaf.row.one('constraint')!, { name: id, value: name });
	const standing = new Set(choices.filter(({ name }) => alone.includes(name)).map(({ id }) => id));
	const options = optionsOf(choices, leaf, account, ['other', 'exclusive']).map((option) =>
		standing.has(option.id) ? { ...option, exclusive: true } : option
	);
	return {
		...base,
		type: 'multiple',
		options: withOther(options, leaf, languages, account),
		...some('least', least),
		...some('most', most),
		...backgroundOf(leaf.row, wordOf(leaf.row.one('name'), account), maker)
	};
}

function makeRank(item: QuestionItem, maker: Maker): Made {
	const { leaf, id, choices } = item;
	const { account } = maker;
	limits(leaf, undefined, account);
	if ('other' in leaf.type && leaf.type.other)
		account.tell('type-not-supported', leaf.typeCell, { type: 'rank or_other' });
	return {
		...baseOf(leaf, id, maker),
		type: 'ranking',
		options: optionsOf(choices, leaf, account),
		...some('most', ownNumber(leaf.row, 'most', account))
	};
}

function videoOf(row: Row, maker: Maker): Record<string, unknown> {
	const media = ownWord(row, 'video', maker.account);
	if (media === undefined) return {};
	const captions = [...notesOf(ownWord(row, 'captions', maker.account) ?? '')].map(([lang, of]) => ({
		lang,
		media: of
	}));
	return {
		video: {
			media,
			captions,
			...some('transcript', ownText(row, 'transcript', maker)),
			...some('signLanguage', ownWord(row, 'sign_language', maker.account))
		}
	};
}

function makeNote({ leaf, id }: QuestionItem, maker: Maker): Made {
	const { row } = leaf;
	const picture = ownWord(row, 'picture', maker.account);
	return {
		type: 'info',
		id,
		...some('label', labelOf(row, leaf, maker)),
		...some('text', localTextOf(row, 'hint', maker.reader, { inserts: 'allowed' })),
		...(picture === undefined
			? {}
			: { picture: { media: picture, ...some('alt', ownText(row, 'alt', maker)) } }),
		...videoOf(row, maker)
	};
}

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

function makeMatrix({ id, branch, rows, choices }: Extract<Item, { kind: 'matrix' }>, maker: Maker): Made {
	const { account, reader } = maker;
	const [first] = rows;
	const { required: _, ...base } = baseOf(branch, id, maker);
	wordOf(branch.row.own('type'), account);
	const required = rows.map(({ leaf }) => requiredOf(leaf.row, account))[0];
	return {
		...base,
		type: 'matrix',
		...some('required', required),
		rows: rows.map((row) => {
			refuseColumns(row.leaf.row, account);
			tellAppearance(row.leaf, account);
			const label = localTextOf(row.leaf.row, 'label', reader);
			return {
				id: row.id,
				...some('label', label),
				...some('hint', localTextOf(row.leaf.row, 'hint', reader))
			};
		}),
		...pointsOf(choices, first?.leaf ?? branch, account)
	};
}

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

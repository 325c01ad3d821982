import { optionsOf, pointsOf, withOther } from './choose.ts';
import {
	baseOf,
	limits,
	ownNumber,
	ownText,
	ownWord,
	requiredOf,
	some,
	type Made,
	type Maker,
	type QuestionItem
} from './made.ts';
import { appearancesOf, type Item } from './planner.ts';
import { wordOf, type Row } from './tables.ts';
import { localTextOf } from './texts.ts';
import { truthIn } from './truth.ts';
import { refuseColumns, tellAppearance } from './notKept.ts';

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

/** `select_one`: one choice, or what our own column or `likert` says it is. Told: `list-too-short`, `constraint-not-supported`. */
export function makeOne(item: QuestionItem, maker: Maker): Made {
	const { leaf, id, choices } = item;
	const { account, languages } = maker;
	limits(leaf, undefined, account);
	const base = baseOf(leaf, id, maker);
	const own = ownWord(leaf.row, 'type', account);
	const name = wordOf(leaf.row.one('name'), account);
	const isScale = own === 'scale' || (own === undefined && appearancesOf(leaf).includes('likert'));
	if (isScale) return { ...base, type: 'scale', ...pointsOf(choices, leaf, account) };
	if (own === 'faces') return { ...base, type: 'faces', ...pointsOf(choices, leaf, account) };
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

/** `select_multiple`: several choices, how many, and which stand alone. */
export function makeSeveral(item: QuestionItem, maker: Maker): Made {
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

/** `rank`: an order of choices. */
export function makeRank(item: QuestionItem, maker: Maker): Made {
	const { leaf, id, choices } = item;
	const { account } = maker;
	limits(leaf, undefined, account);
	if ('other' in leaf.type && leaf.type.other)
		account.tell('type-not-supported', leaf.typeCell, { type: 'rank or_other' });
	return {
		...baseOf(leaf, id, maker),
		type: 'ranking',
		options: optionsOf(choices, leaf, account, ['drawing']),
		...some('most', ownNumber(leaf.row, 'most', account))
	};
}

/** A group of `select_one` with the same list: one question in rows. */
export function makeMatrix(
	{ id, branch, rows, choices }: Extract<Item, { kind: 'matrix' }>,
	maker: Maker
): Made {
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

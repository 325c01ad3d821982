import type { LocalText } from '../text/text.ts';
import type { Account } from './account.ts';
import type { Choice } from './choices.ts';
import { otherWord } from './languages.ts';
import type { Leaf } from './outline.ts';
import { otherChoice } from './planner.ts';
import { wordOf } from './tables.ts';
import { truthIn } from './truth.ts';

/** An option as our forms have it; the schema judges whether a question may have all of it. */
type Option = { id: string; label?: LocalText; [extra: string]: unknown };

const optional = <Value>(key: string, value: Value | undefined): Record<string, Value> =>
	value === undefined ? {} : { [key]: value };

/** `sign:bus`, `media:…` */
function drawingOf(text: string): Record<string, string> | undefined {
	const [kind = '', name = ''] = text.split(':');
	return kind === 'sign' || kind === 'media' ? { [kind]: name } : undefined;
}

/** A choice with what this kind of question knows of it. */
function optionOf(
	{ id, name, label, hint, row }: Choice,
	knows: readonly string[],
	account: Account
): Option {
	if (!label) account.tell('label-missing', row.one('name')!, { name });
	const other = knows.includes('other') ? truthIn(row.own('other'), account) : undefined;
	const exclusive = knows.includes('exclusive') ? truthIn(row.own('exclusive'), account) : undefined;
	const drawn = knows.includes('drawing') ? wordOf(row.own('drawing'), account) : '';
	return {
		id,
		...optional('label', label),
		...optional('hint', hint),
		...(other ? { other } : {}),
		...optional('exclusive', exclusive),
		...(drawn === '' ? {} : optional('drawing', drawingOf(drawn)))
	};
}

/** The options of a list; too few are told. `knows`: which of our own columns the question has a use for. */
export function optionsOf(
	choices: readonly Choice[] | undefined,
	{ typeCell }: Leaf,
	account: Account,
	knows: readonly string[] = []
): Option[] {
	if (choices && choices.length < 2) account.tell('list-too-short', typeCell);
	return (choices ?? []).map((choice) => optionOf(choice, knows, account));
}

/** `or_other`: a choice with a line for one's own words. Told: the word for it comes from us. */
export function withOther(
	options: Option[],
	{ typeCell, type }: Leaf,
	languages: readonly string[],
	account: Account
): Option[] {
	if (!('other' in type) || !type.other) return options;
	account.tell('other-added', typeCell);
	if (options.some(({ id }) => id === otherChoice))
		return options.map((option) => (option.id === otherChoice ? { ...option, other: true } : option));
	const words = Object.entries(otherWord).filter(([tag]) => languages.includes(tag));
	const label = words.length > 0 ? Object.fromEntries(words) : { en: 'Other' };
	return [...options, { id: otherChoice, label, other: true }];
}

/** The points of a scale, and "don't know" beside them. */
export function pointsOf(
	choices: readonly Choice[] | undefined,
	leaf: Leaf,
	account: Account
): { points: Option[]; dontKnow?: Option } {
	const isBeside = ({ row }: Choice) => row.own('role')?.text.trim() === 'dontKnow';
	for (const { row } of choices ?? [])
		if (row.own('role')?.text.trim() === 'dontKnow') account.keep(row.own('role'));
	const [beside] = (choices ?? []).filter(isBeside);
	const points = optionsOf(
		choices?.filter((choice) => choice !== beside),
		leaf,
		account
	);
	return { points, ...(beside ? { dontKnow: optionOf(beside, [], account) } : {}) };
}

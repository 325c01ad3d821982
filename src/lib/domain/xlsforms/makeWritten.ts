import {
	baseOf,
	labelOf,
	limits,
	ownNumber,
	ownText,
	ownWord,
	some,
	type Made,
	type Maker,
	type QuestionItem
} from './made.ts';
import { appearancesOf } from './planner.ts';
import type { Row } from './tables.ts';
import { localTextOf, notesOf } from './texts.ts';

const shortTextMost = 500;

const longTextMost = 10_000;

/** `text`: one line or several, by its appearance and its longest answer. Told: `text-limited`, `text-made-long`, `phone-as-text`. */
export function makeText({ leaf, id }: QuestionItem, maker: Maker): Made {
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

/** Consent to be contacted, which only our own column tells from a text. */
export function makeContact({ leaf, id }: QuestionItem, maker: Maker): Made {
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

/** `note`: its label, and its hint as the running text. */
export function makeNote({ leaf, id }: QuestionItem, maker: Maker): Made {
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

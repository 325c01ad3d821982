import type { HelpFields } from '#lib/server/classes/editHelp.ts';
import { fieldOf } from '#lib/server/forms/read.ts';
import {
	localTextOf,
	shownText,
	textIssues,
	typedText,
	type FieldIssue,
	type TypedText
} from '../localForm.ts';

/** A contact as it was typed. `id`: which one, `new` for one that is added. */
export type TypedHelp = { id: string; name: TypedText; phone: string; says: TypedText };

const most = 300;
const isPhone = (text: string): boolean => text === '' || /^\+?\d[\d -]{1,28}\d$/.test(text);

/** A contact's fields, `name-{id}.sv` and so on. */
export function readHelp(posted: FormData, id: string): TypedHelp {
	return {
		id,
		name: typedText(posted, `name-${id}`),
		phone: (fieldOf(posted, `phone-${id}`) ?? '').trim(),
		says: typedText(posted, `says-${id}`)
	};
}

export const helpIssues = ({ id, name, phone, says }: TypedHelp): FieldIssue[] => [
	...textIssues(name, `name-${id}`, most),
	...(isPhone(phone) ? [] : [{ id: `phone-${id}`, code: 'phone-wrong' }]),
	...textIssues(says, `says-${id}`, most)
];

export const helpFields = ({ name, phone, says }: TypedHelp): HelpFields => ({
	name: localTextOf(name),
	phone: phone || null,
	says: localTextOf(says)
});

/** What was typed, fit to be shown again. */
export const shownHelp = ({ id, name, phone, says }: TypedHelp): TypedHelp => ({
	id,
	name: shownText(name),
	phone: phone.replaceAll('\u0000', '').toWellFormed().slice(0, 100),
	says: shownText(says)
});

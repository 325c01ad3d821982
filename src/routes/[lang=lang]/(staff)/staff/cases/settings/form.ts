import { hasForbiddenCharacter } from '#lib/domain/questions/common.ts';
import type { DutyFields } from '#lib/server/complaints/duties.ts';
import { fieldOf } from '#lib/server/forms/read.ts';
import {
	localTextOf,
	shownText,
	textIssues,
	typedText,
	type FieldIssue,
	type TypedText
} from '../../localForm.ts';

/** A duty as it was typed. `id`: which one, `new` for one that is added. */
export type TypedDuty = { id: string; name: TypedText; law: string; says: TypedText };
/** A place as it was typed. */
export type TypedPlace = { id: string; committee: string; name: string; district: string };

const most = { duty: 600, line: 200 };
const lineOf = (posted: FormData, name: string): string => (fieldOf(posted, name) ?? '').trim();
const shownLine = (text: string): string => text.replaceAll('\u0000', '').toWellFormed().slice(0, 1000);

function lineIssues(text: string, id: string): FieldIssue[] {
	if (hasForbiddenCharacter(text)) return [{ id, code: 'character-not-allowed' }];
	if (text === '') return [{ id, code: 'text-missing' }];
	return text.length > most.line ? [{ id, code: 'text-long' }] : [];
}

export const readDuty = (posted: FormData, id: string): TypedDuty => ({
	id,
	name: typedText(posted, `name-${id}`),
	law: lineOf(posted, `law-${id}`),
	says: typedText(posted, `says-${id}`)
});
export const dutyIssues = ({ id, name, law, says }: TypedDuty): FieldIssue[] => [
	...textIssues(name, `name-${id}`, most.line),
	...lineIssues(law, `law-${id}`),
	...textIssues(says, `says-${id}`, most.duty)
];
export const dutyFields = ({ name, law, says }: TypedDuty): DutyFields => ({
	name: localTextOf(name),
	law,
	says: localTextOf(says)
});
export const shownDuty = ({ id, name, law, says }: TypedDuty): TypedDuty => ({
	id,
	name: shownText(name),
	law: shownLine(law),
	says: shownText(says)
});

export const readPlace = (posted: FormData, id: string): TypedPlace => ({
	id,
	committee: lineOf(posted, 'committee'),
	name: lineOf(posted, `place-${id}`),
	district: lineOf(posted, `district-${id}`)
});
/** `districts`: slugs that a place can lie in. */
export const placeIssues = (
	{ id, name, district }: TypedPlace,
	districts: ReadonlySet<string>
): FieldIssue[] => [
	...lineIssues(name, `place-${id}`),
	...(district === '' || districts.has(district) ? [] : [{ id: `district-${id}`, code: 'district-unknown' }])
];
export const shownPlace = (place: TypedPlace): TypedPlace => ({
	...place,
	committee: shownLine(place.committee),
	name: shownLine(place.name),
	district: shownLine(place.district)
});

import { hasForbiddenCharacter } from '#lib/domain/questions/common.ts';
import type { Entry } from '#lib/domain/reports/indicators/indicator.ts';
import {
	figureText,
	groupsText,
	numberText,
	readFigure,
	readGroups,
	readOnlyNumber
} from '#lib/domain/reports/indicators/typed.ts';
import { passageOf, type LocalText } from '#lib/domain/text/text.ts';
import { fieldOf } from '#lib/server/forms/read.ts';
import type { EntryInput } from '#lib/server/reports/indicators/enter.ts';
import type { FoundIndicator } from '#lib/server/reports/indicators/find.ts';
import type { FieldIssue } from '../../../../localForm.ts';
import { keptFields, type Typed } from '../../../../typed.ts';

export const entryFields = [
	'outcome',
	'numerator',
	'denominator',
	'men',
	'women',
	'splitLabel',
	'splits',
	'source',
	'sourceYear',
	'caveat',
	'forecast',
	'target'
] as const;
type Name = (typeof entryFields)[number];
export type TypedEntry = Typed<Name>;

const textOf = (text: LocalText | null | undefined): string => (text ? passageOf(text, 'sv').text : '');

/** How what has been entered stands in its fields. */
export function fieldsOfEntry(entry: Entry | undefined, target: string): TypedEntry {
	const split = entry?.splits[0];
	return {
		outcome: entry ? figureText(entry) : '',
		numerator: numberText(entry?.numerator ?? null),
		denominator: numberText(entry?.denominator ?? null),
		men: numberText(entry?.men ?? null),
		women: numberText(entry?.women ?? null),
		splitLabel: textOf(split?.label),
		splits: split ? groupsText(split.groups) : '',
		source: entry?.source ?? '',
		sourceYear: entry?.sourceYear ? String(entry.sourceYear) : '',
		caveat: textOf(entry?.caveat),
		forecast: entry ? figureText({ value: entry.forecast, words: entry.forecastWords }) : '',
		target
	};
}

/** The fields of one indicator as they were typed; those that the page did not have stand as they stood. */
export const readTyped = (posted: FormData, slug: string, before: TypedEntry): TypedEntry =>
	Object.fromEntries(
		entryFields.map((name) => [
			name,
			(fieldOf(posted, `${name}.${slug}`) ?? before[name]).replace(/\r\n?/g, '\n').trim()
		])
	) as TypedEntry;

export const kept = (typed: TypedEntry): TypedEntry => keptFields(typed);

const longest: Partial<Record<Name, number>> = { source: 500, caveat: 1000, splitLabel: 200 };

const local = (text: string, before: LocalText | null | undefined): LocalText | null => {
	if (text === '') return null;
	return before && textOf(before) === text ? before : { sv: text };
};

/** What the fields of an indicator say, or what is wrong with them: an outcome has a source, a ratio both its numbers. */
export function readEntry(
	typed: TypedEntry,
	{ slug, kind }: Pick<FoundIndicator, 'slug' | 'kind'>,
	before: Entry | undefined
): { entry: EntryInput } | { issues: FieldIssue[] } {
	const issues: FieldIssue[] = entryFields.flatMap((name) => {
		const text = typed[name];
		if (hasForbiddenCharacter(text)) return [{ id: `${name}.${slug}`, code: 'character-not-allowed' }];
		return text.length > (longest[name] ?? 4000) ? [{ id: `${name}.${slug}`, code: 'words-long' }] : [];
	});
	const wrong = (name: Name, code: string) => {
		issues.push({ id: `${name}.${slug}`, code });
		return null;
	};
	const figure = (name: 'outcome' | 'forecast') => {
		const read = readFigure(typed[name]);
		return read === 'too-long' ? (wrong(name, 'words-long') ?? readFigureOfNothing) : read;
	};
	const only = (name: Name) => {
		const read = readOnlyNumber(typed[name]);
		return read === 'not-a-number' ? wrong(name, 'number-wrong') : read;
	};
	const [outcome, forecast] = [figure('outcome'), figure('forecast')];
	const [numerator, denominator] = [only('numerator'), only('denominator')];
	const [men, women] = [only('men'), only('women')];
	const groups = readGroups(typed.splits) ?? wrong('splits', 'groups-wrong') ?? [];
	if (groups.length > 0 && typed.splitLabel === '') wrong('splitLabel', 'split-label-missing');
	if (typed.sourceYear !== '' && !/^(19|20)\d{2}$/.test(typed.sourceYear)) wrong('sourceYear', 'year-wrong');
	if (kind === 'ratio' && denominator === 0) wrong('denominator', 'denominator-zero');
	if (kind === 'ratio' && (numerator === null) !== (denominator === null))
		wrong(numerator === null ? 'numerator' : 'denominator', 'pair-missing');
	const told = [outcome.value, outcome.words, numerator, men, women].some((one) => one !== null);
	if ((told || groups.length > 0) && typed.source === '') wrong('source', 'source-missing');
	if (readFigure(typed.target) === 'too-long') wrong('target', 'words-long');
	if (issues.length > 0) return { issues: firstOfEach(issues) };
	return {
		entry: {
			value: outcome.value,
			words: outcome.words && local(typed.outcome, before?.words),
			numerator,
			denominator,
			men,
			women,
			splits: groups.length > 0 ? [{ label: { sv: typed.splitLabel }, groups }] : [],
			source: typed.source,
			sourceYear: typed.sourceYear === '' ? null : Number(typed.sourceYear),
			caveat: local(typed.caveat, before?.caveat),
			forecast: forecast.value,
			forecastWords: forecast.words && local(typed.forecast, before?.forecastWords)
		}
	};
}

const readFigureOfNothing = { value: null, words: null };

const firstOfEach = (issues: FieldIssue[]): FieldIssue[] =>
	issues.filter(({ id }, at) => issues.findIndex((other) => other.id === id) === at);

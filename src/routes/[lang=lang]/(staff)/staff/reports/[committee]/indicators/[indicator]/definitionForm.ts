import { error, fail } from '@sveltejs/kit';
import type { FoundIndicator } from '#lib/server/reports/indicators/find.ts';
import type { IndicatorDefinition, TargetInput } from '#lib/server/reports/indicators/define.ts';
import { sourceOf, keyOfSource, type ReadableQuestion } from '#lib/server/reports/indicators/questions.ts';
import { measures } from '#lib/domain/reports/indicators/indicator.ts';
import { indicatorUnits } from '#lib/domain/reports/indicators/shapes.ts';
import {
	figureText,
	readFigure,
	readFigureAfter,
	type Figure
} from '#lib/domain/reports/indicators/typed.ts';
import { hasForbiddenCharacter } from '#lib/domain/questions/common.ts';
import { fieldOf } from '#lib/server/forms/read.ts';
import {
	fieldsOfText,
	isBlank,
	localTextOf,
	shownText,
	textIssues,
	typedText,
	type FieldIssue,
	type TypedText
} from '../../../../localForm.ts';
import { isUuid } from '../../../../form.ts';
import { keptFields, typedFields } from '../../../../typed.ts';

const plain = ['unit', 'decimals', 'every', 'goal', 'fromYear', 'toYear', 'question', 'measure'] as const;
type Plain = Record<(typeof plain)[number], string>;
type TypedBreak = { year: string; why: TypedText };

/** The page's fields as they were typed. */
export type TypedIndicator = Plain & {
	name: TypedText;
	definition: TypedText;
	numerator: TypedText;
	denominator: TypedText;
	answers: string[];
	breaks: TypedBreak[];
	targets: Record<string, string>;
};

const mostBreaks = 20;
const yearPattern = /^(19|20)\d{2}$/;

/** Years whose targets stand on the page: last year's until three years on, and what there is beside them. */
export const targetYears = (now: number, known: readonly number[]): number[] =>
	[...new Set([now - 1, now, now + 1, now + 2, ...known])].sort((a, b) => a - b);

/** How an indicator stands in its fields. */
export function fieldsOfIndicator(
	indicator: FoundIndicator,
	targets: ReadonlyMap<number, Figure>,
	years: readonly number[]
): TypedIndicator {
	const { question, ratio } = indicator;
	return {
		name: fieldsOfText(indicator.name),
		definition: fieldsOfText(indicator.definition),
		numerator: fieldsOfText(ratio?.numerator),
		denominator: fieldsOfText(ratio?.denominator),
		unit: indicator.unit,
		decimals: String(indicator.decimals),
		every: indicator.every,
		goal: indicator.goalId ?? '',
		fromYear: String(indicator.fromYear),
		toYear: indicator.toYear === null ? '' : String(indicator.toYear),
		question: question ? keyOfSource(question) : '',
		measure: question?.measure ?? 'percent',
		answers: question ? question.answers : [],
		breaks: [
			...indicator.methodBreaks.map(({ year, why }) => ({ year: String(year), why: fieldsOfText(why) })),
			{ year: '', why: fieldsOfText(null) }
		],
		targets: Object.fromEntries(
			years.map((year) => [year, figureText(targets.get(year) ?? { value: null, words: null })])
		)
	};
}

/** The posted fields; of an indicator that is another's only the targets. */
export function readTyped(posted: FormData, years: readonly number[], mine: boolean): TypedIndicator {
	const given = fieldOf(posted, 'breaks') ?? '';
	if (mine && !/^\d{1,2}$/.test(given)) error(400);
	const count = mine ? Math.min(mostBreaks, Number(given)) : 0;
	return {
		...typedFields(posted, plain),
		name: typedText(posted, 'name'),
		definition: typedText(posted, 'definition'),
		numerator: typedText(posted, 'numerator'),
		denominator: typedText(posted, 'denominator'),
		answers: posted
			.getAll('answer')
			.filter((one): one is string => typeof one === 'string')
			.slice(0, 100),
		breaks: Array.from({ length: count }, (_, at) => ({
			year: (fieldOf(posted, `b${at}.year`) ?? '').trim(),
			why: typedText(posted, `b${at}.why`)
		})),
		targets: typedTargets(posted, years)
	};
}

const typedTargets = (posted: FormData, years: readonly number[]) =>
	Object.fromEntries(years.map((year) => [year, (fieldOf(posted, `target.${year}`) ?? '').trim()]));

const optional = (typed: TypedText, name: string, most: number) =>
	isBlank(typed) ? [] : textIssues(typed, name, most);

/** What is wrong with targets: each is a number, or a few words. */
export function targetIssues(targets: Record<string, string>): FieldIssue[] {
	return Object.entries(targets).flatMap(([year, text]): FieldIssue[] => {
		if (hasForbiddenCharacter(text)) return [{ id: `target.${year}`, code: 'character-not-allowed' }];
		return readFigure(text) === 'too-long' ? [{ id: `target.${year}`, code: 'words-long' }] : [];
	});
}

export const targetsRead = (
	targets: Record<string, string>,
	before: ReadonlyMap<number, Figure>
): Map<number, TargetInput> =>
	new Map(
		Object.entries(targets).flatMap(([year, text]) => {
			const figure = readFigureAfter(text, before.get(Number(year)));
			return figure === 'too-long' ? [] : [[Number(year), figure] as const];
		})
	);

const isUsed = ({ year, why }: TypedBreak): boolean => year !== '' || !isBlank(why);

/** The chosen question, and what is chosen of it. */
function questionRead(typed: TypedIndicator, known: readonly ReadableQuestion[]) {
	const found = known.find(({ key }) => key === typed.question);
	const measure = measures.find((one) => one === typed.measure) ?? 'percent';
	if (!found) return null;
	const answers = found.answers.map(({ id }) => id).filter((id) => typed.answers.includes(id));
	return sourceOf(found, {
		measure: found.scale ? measure : 'percent',
		answers: measure === 'mean' && found.scale ? [] : answers
	});
}

type Read = { definition: IndicatorDefinition } | { issues: FieldIssue[] };

/** What the fields say, or what is wrong with them. Answers may be missing: they are chosen once the question is saved. */
export function readDefinition(
	indicator: FoundIndicator,
	typed: TypedIndicator,
	known: readonly ReadableQuestion[]
): Read {
	const { kind } = indicator;
	const unit = indicatorUnits.find((one) => one === typed.unit);
	const used = typed.breaks.flatMap((one, at) => (isUsed(one) ? [{ ...one, at }] : []));
	const issues: FieldIssue[] = [
		...textIssues(typed.name, 'name', 200),
		...optional(typed.definition, 'definition', 2000),
		...(kind === 'question' || unit ? [] : [{ id: 'unit', code: 'unit-missing' }]),
		...(kind === 'question' || /^[0-3]$/.test(typed.decimals)
			? []
			: [{ id: 'decimals', code: 'decimals-wrong' }]),
		...(hasForbiddenCharacter(typed.every) ? [{ id: 'every', code: 'character-not-allowed' }] : []),
		...(typed.every.length > 60 ? [{ id: 'every', code: 'words-long' }] : []),
		...(yearPattern.test(typed.fromYear) ? [] : [{ id: 'fromYear', code: 'year-wrong' }]),
		...(typed.toYear === '' || (yearPattern.test(typed.toYear) && typed.toYear >= typed.fromYear)
			? []
			: [{ id: 'toYear', code: 'year-wrong' }]),
		...(typed.goal === '' || isUuid(typed.goal) ? [] : [{ id: 'goal', code: 'goal-missing' }]),
		...(kind === 'ratio'
			? (['numerator', 'denominator'] as const).flatMap((name) => textIssues(typed[name], name, 200))
			: []),
		...(kind === 'question' && typed.question !== '' && !known.some(({ key }) => key === typed.question)
			? [{ id: 'question', code: 'question-missing' }]
			: []),
		...used.flatMap(({ year, why, at }) => [
			...(yearPattern.test(year) ? [] : [{ id: `b${at}.year`, code: 'year-wrong' }]),
			...textIssues(why, `b${at}.why`, 500)
		])
	];
	if (issues.length > 0) return { issues };
	const question = kind === 'question' ? questionRead(typed, known) : null;
	const mean = question?.measure === 'mean';
	return {
		definition: {
			name: localTextOf(typed.name, indicator.name),
			definition: isBlank(typed.definition) ? null : localTextOf(typed.definition),
			unit: kind === 'question' ? (mean ? 'mean' : 'percent') : (unit ?? indicator.unit),
			// A release publishes whole per cent, and means to one decimal.
			decimals: kind === 'question' ? (mean ? 1 : 0) : Number(typed.decimals),
			question,
			ratio:
				kind === 'ratio'
					? { numerator: localTextOf(typed.numerator), denominator: localTextOf(typed.denominator) }
					: null,
			every: typed.every,
			goalId: typed.goal || null,
			fromYear: Number(typed.fromYear),
			toYear: typed.toYear === '' ? null : Number(typed.toYear),
			methodBreaks: used.map(({ year, why }) => ({ year: Number(year), why: localTextOf(why) }))
		}
	};
}

/** 422 with everything as it was typed. */
export const refused = (typed: TypedIndicator, issues: FieldIssue[]) =>
	fail(422, {
		typed: {
			...keptFields(Object.fromEntries(plain.map((name) => [name, typed[name]])) as Plain, 200),
			name: shownText(typed.name),
			definition: shownText(typed.definition),
			numerator: shownText(typed.numerator),
			denominator: shownText(typed.denominator),
			answers: typed.answers.map((one) => one.replaceAll('\u0000', '').toWellFormed().slice(0, 80)),
			breaks: typed.breaks.map(({ year, why }) => ({
				year: keptFields({ year }, 20).year,
				why: shownText(why)
			})),
			targets: keptFields(typed.targets, 400)
		} satisfies TypedIndicator,
		issues
	});

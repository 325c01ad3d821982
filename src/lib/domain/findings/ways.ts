import type { Paged } from '../consultations/page.ts';
import { codesOf } from '../journey/reach.ts';
import { wayOf, type Way } from '../journey/journey.ts';
import type { Answer, Answers } from '../questions/common.ts';
import { fieldsOf, type Question } from '../questions/register.ts';
import { conditionsOf, type Condition } from '../questions/rule.ts';

/** What a question that rules look at may be answered with, so far as it decides the way. */
type Driver = { field: string; answers: Answer[] };

/** So many ways are walked at most; a form with more choices than that is sampled, always the same way. */
const mostWays = 256;

const conditionsIn = ({ pages }: Paged): Condition[] =>
	pages
		.flatMap(({ when, questions }) => [when, ...questions.map((question) => question.when)])
		.flatMap((rule) => (rule ? conditionsOf(rule).map(({ condition }) => condition) : []));

/** Values on both sides of every bound that rules name. */
function aroundBounds(conditions: Condition[]): Answer[] {
	const bounds = conditions.flatMap((one) =>
		'atLeast' in one || 'atMost' in one ? [one.atLeast, one.atMost] : []
	);
	const values = bounds.flatMap((bound): Answer[] => {
		if (typeof bound === 'number') return [bound - 1, bound, bound + 1];
		return bound === undefined ? [] : [bound];
	});
	return values.length > 0 ? [...new Set(values)] : ['x'];
}

function answersTo(question: Question, field: string, many: boolean, conditions: Condition[]): Answer[] {
	const codes = [...(codesOf(question, field) ?? [])];
	if (codes.length === 0) return aroundBounds(conditions);
	return many ? codes.map((code) => [code]) : codes;
}

function driversOf(form: Paged): Driver[] {
	const asked = Map.groupBy(conditionsIn(form), ({ answer }) => answer);
	return form.pages
		.flatMap(({ questions }) => questions)
		.flatMap((question) =>
			fieldsOf(question).flatMap(({ name, many = false }) => {
				const conditions = asked.get(name);
				return conditions ? [{ field: name, answers: answersTo(question, name, many, conditions) }] : [];
			})
		);
}

/** Numbers that look like chance and are always the same (Lehmer's generator). */
function* evenly(): Generator<number, never> {
	for (let state = 20_241; ;) {
		state = (state * 48_271) % 2_147_483_647;
		yield state;
	}
}

/** Every combination of answers, or a sample of them where there are too many. */
function combinations(drivers: Driver[]): Answers[] {
	const product = drivers.reduce((count, { answers }) => Math.min(count * answers.length, mostWays + 1), 1);
	if (product <= mostWays)
		return drivers.reduce<Answers[]>(
			(ways, { field, answers }) =>
				ways.flatMap((way) => answers.map((answer): Answers => ({ ...way, [field]: answer }))),
			[{}]
		);
	const numbers = evenly();
	return Array.from({ length: mostWays }, () =>
		Object.fromEntries(
			drivers.map(({ field, answers }) => [field, answers[numbers.next().value % answers.length] as Answer])
		)
	);
}

/**
 * Ways through a form, one for each combination of answers that rules look at (each answer as likely as the others):
 * all of them, or an even sample of 256.
 */
export const waysThrough = (form: Paged): Way[] =>
	combinations(driversOf(form)).map((answers) => wayOf(form, answers));

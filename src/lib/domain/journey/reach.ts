import type { Page, Paged } from '../consultations/page.ts';
import { countingsOf, fieldsOf, isFromSession, textsOf, type Question } from '../questions/register.ts';
import type { Condition, Rule } from '../questions/rule.ts';

/** What must hold of one field for a way to be possible. */
type Demand = {
	/** The answer is (or has) one of each of these. */
	is: string[][];
	isNot: string[];
	given: boolean | undefined;
	least: number | string | undefined;
	most: number | string | undefined;
};
type Demands = Map<string, Demand>;

/** More ways than this to meet a rule are not gone through: the place then counts as reached. */
const mostWays = 400;

type Literal = { condition: Condition; negated: boolean };

/** A rule as ways to meet it: each a list of conditions that hold, or do not. Undefined: too many. */
function waysToMeet(rule: Rule, negated = false): Literal[][] | undefined {
	if ('not' in rule) return waysToMeet(rule.not, !negated);
	const isAll = 'all' in rule;
	if (!isAll && !('any' in rule)) return [[{ condition: rule, negated }]];
	const parts = (isAll ? rule.all : rule.any).map((part) => waysToMeet(part, negated));
	if (parts.some((part) => part === undefined)) return undefined;
	if (isAll === negated) return limited((parts as Literal[][][]).flat());
	return product(parts as Literal[][][]);
}

const limited = (ways: Literal[][]) => (ways.length > mostWays ? undefined : ways);

function product(parts: Literal[][][]): Literal[][] | undefined {
	let ways: Literal[][] = [[]];
	for (const part of parts) {
		if (ways.length * part.length > mostWays) return undefined;
		ways = ways.flatMap((way) => part.map((more) => [...way, ...more]));
	}
	return ways;
}

/** What is known of a field: which codes it can have, and whether it can have several at once. */
type Known = { codes: Set<string> | undefined; many: boolean };

function knownFields({ pages }: Paged): Map<string, Known> {
	const known = new Map<string, Known>();
	for (const question of pages.flatMap(({ questions }) => questions))
		for (const { name, many } of fieldsOf(question))
			known.set(name, { codes: codesOf(question, name), many: many ?? false });
	return known;
}

/** The codes that an answer in a field can have; undefined where it is a number, a day or a text. */
export function codesOf(question: Question, field: string): Set<string> | undefined {
	// It is never asked, so no rule sees an answer.
	if (isFromSession(question)) return new Set();
	if (question.type === 'number' || question.type === 'date' || textsOf(question).includes(field))
		return undefined;
	if (question.type === 'ranking') return new Set(question.options.map(({ id }) => id));
	const counting = countingsOf(question).find(({ id }) => id === field);
	return counting && counting.kind !== 'answered'
		? new Set(counting.categories.map(({ id }) => id))
		: undefined;
}

function add(demands: Demands, { condition, negated }: Literal): boolean {
	const demand = demands.get(condition.answer) ?? {
		is: [],
		isNot: [],
		given: undefined,
		least: undefined,
		most: undefined
	};
	demands.set(condition.answer, demand);
	const demandGiven = (given: boolean) => {
		if (demand.given !== undefined && demand.given !== given) return false;
		demand.given = given;
		return true;
	};
	if ('given' in condition) return demandGiven(condition.given !== negated);
	// Not to match is met by not answering, too; only options can be told to leave nothing.
	if (negated) {
		if ('is' in condition) demand.isNot.push(...condition.is);
		return true;
	}
	if (!demandGiven(true)) return false;
	if ('is' in condition) demand.is.push(condition.is);
	else {
		const { atLeast, atMost } = condition;
		if (atLeast !== undefined && (demand.least === undefined || atLeast > demand.least))
			demand.least = atLeast;
		if (atMost !== undefined && (demand.most === undefined || atMost < demand.most)) demand.most = atMost;
	}
	return true;
}

function canBe({ is, isNot, given, least, most }: Demand, { codes, many }: Known): boolean {
	if (least !== undefined && most !== undefined && least > most) return false;
	if (!codes) return true;
	const left = (wanted: string[]) => wanted.filter((code) => codes.has(code) && !isNot.includes(code));
	if (given === true && is.length === 0) return [...codes].some((code) => !isNot.includes(code));
	if (many) return is.every((wanted) => left(wanted).length > 0);
	return is.length === 0 || left(is.reduce((a, b) => a.filter((code) => b.includes(code)))).length > 0;
}

/** Whether one way to meet rules can be gone: no field is asked for what it cannot have. */
function isPossible(way: Literal[], known: Map<string, Known>): boolean {
	const demands: Demands = new Map();
	if (!way.every((literal) => add(demands, literal))) return false;
	return [...demands].every(([field, demand]) =>
		canBe(demand, known.get(field) ?? { codes: undefined, many: true })
	);
}

/** When a page that ends the journey does: it is shown, and something stands on it. Undefined: always. */
function endingOf({ when, questions }: Page): Rule | undefined {
	const own = questions.flatMap((question) => question.when ?? []);
	const rules = [...(when ? [when] : []), ...(own.length === questions.length ? [{ any: own }] : [])];
	return rules.length > 0 ? { all: rules } : undefined;
}

/**
 * Places (paths in the form) that no answers lead to: their own rules, those of the questions they look at, and the exit
 * pages before them contradict each other. Sound, not complete: what is told here is never shown.
 */
export function neverShown(form: Paged): (string | number)[][] {
	const known = knownFields(form);
	const ruleOfField = new Map<string, Rule[]>();
	const exits: Rule[] = [];
	const found: (string | number)[][] = [];
	let over = false;

	const canBeMet = (rules: Rule[]): boolean => {
		if (over) return false;
		const ways = waysToMeet({ all: rules });
		return ways === undefined || ways.some((way) => isPossible(withWhatItNeeds(way), known));
	};
	/** A condition on an answer needs its question to be shown. */
	const withWhatItNeeds = (way: Literal[]): Literal[] =>
		way.flatMap((literal) => {
			const asks = !literal.negated && !('given' in literal.condition && !literal.condition.given);
			const needed = asks ? (ruleOfField.get(literal.condition.answer) ?? []) : [];
			const first = needed.length ? waysToMeet({ all: needed }) : undefined;
			return first?.length === 1 ? [literal, ...(first[0] ?? [])] : [literal];
		});

	for (const [at, page] of form.pages.entries()) {
		const ofPage = [...exits.map((exit): Rule => ({ not: exit })), ...(page.when ? [page.when] : [])];
		const shown = ofPage.length === 0 ? !over : canBeMet(ofPage);
		if (!shown) found.push(['pages', at]);
		for (const [index, question] of page.questions.entries()) {
			const own = [...ofPage, ...(question.when ? [question.when] : [])];
			if (shown && question.when && !canBeMet(own)) found.push(['pages', at, 'questions', index]);
			for (const { name } of fieldsOf(question)) if (own.length) ruleOfField.set(name, own);
		}
		if (!page.exit || !shown) continue;
		const ends = endingOf(page);
		if (ends) exits.push(ends);
		else over = true;
	}
	return found;
}

import { unanswered, type Clause } from './clause.ts';

/**
 * What is certain about anybody who stands at one place of the paper, whichever way they came: the codes that a field
 * may hold (`unanswered` alone where it was passed by), and clauses known to be true or not.
 */
export type Knowledge = {
	fields: ReadonlyMap<string, ReadonlySet<string>>;
	facts: ReadonlyMap<string, boolean>;
};

export const nothingKnown: Knowledge = { fields: new Map(), facts: new Map() };

const only = new Set([unanswered]);

/** A literal is known under its positive form. */
function factOf(clause: Exclude<Clause, { kind: 'in' }>): { key: string; negated: boolean } {
	const negated = 'negated' in clause && clause.negated;
	return { key: JSON.stringify(negated ? { ...clause, negated: false } : clause), negated };
}

function knownFact(clause: Exclude<Clause, { kind: 'in' }>, { facts }: Knowledge): boolean | undefined {
	const { key, negated } = factOf(clause);
	const fact = facts.get(key);
	return fact === undefined ? undefined : fact !== negated;
}

const isLeftEmpty = (codes: ReadonlySet<string> | undefined): boolean =>
	codes?.size === 1 && codes.has(unanswered);

/** Whether a clause holds for everybody (true), for nobody (false), or not the same for all (undefined). */
export function holds(clause: Clause, known: Knowledge): boolean | undefined {
	if (clause.kind === 'in') {
		const codes = known.fields.get(clause.field);
		if (!codes) return undefined;
		const met = [...codes].filter((code) => clause.codes.includes(code)).length;
		return met === codes.size ? true : met === 0 ? false : undefined;
	}
	if ('of' in clause) {
		const parts = clause.of.map((part) => holds(part, known));
		const decides = clause.kind === 'any';
		if (parts.includes(decides)) return decides;
		return parts.every((part) => part === !decides) ? !decides : knownFact(clause, known);
	}
	return isLeftEmpty(known.fields.get(clause.field)) ? clause.negated : knownFact(clause, known);
}

/** Whether all of some clauses hold. */
export const allHold = (clauses: readonly Clause[], known: Knowledge): boolean | undefined =>
	holds({ kind: 'all', of: [...clauses] }, known);

/** What is known once a clause has been found true, or not. */
export function learn(known: Knowledge, clause: Clause, truth: boolean): Knowledge {
	if (clause.kind === 'in') {
		const codes = known.fields.get(clause.field);
		if (!codes) return known;
		const left = new Set([...codes].filter((code) => clause.codes.includes(code) === truth));
		return { ...known, fields: new Map(known.fields).set(clause.field, left) };
	}
	if ('of' in clause) {
		const open = clause.of.filter((part) => holds(part, known) !== (clause.kind === 'all'));
		// Each part follows: all of a true `all`, none of a false `any`, and the last that is left of either.
		if (truth === (clause.kind === 'all') || open.length === 1)
			return open.reduce((so, part) => learn(so, part, truth), known);
	}
	const { key, negated } = factOf(clause);
	return { ...known, facts: new Map(known.facts).set(key, truth !== negated) };
}

/** What is known when these fields were passed by. */
export const passedBy = (known: Knowledge, fields: readonly string[]): Knowledge =>
	fields.length === 0
		? known
		: { ...known, fields: new Map([...known.fields, ...fields.map((field) => [field, only] as const)]) };

/** What is known once a field may hold any of these codes; nothing without them. */
export function mayHold(known: Knowledge, field: string, codes: readonly string[] | undefined): Knowledge {
	const fields = new Map(known.fields);
	if (codes) fields.set(field, new Set(codes));
	else fields.delete(field);
	return { ...known, fields };
}

/** What is known of everybody who came one way or the other. */
export function either(one: Knowledge | undefined, other: Knowledge): Knowledge {
	if (!one) return other;
	const fields = [...one.fields].flatMap(([field, codes]) => {
		const more = other.fields.get(field);
		return more ? [[field, new Set([...codes, ...more])] as const] : [];
	});
	const facts = [...one.facts].filter(([key, truth]) => other.facts.get(key) === truth);
	return { fields: new Map(fields), facts: new Map(facts) };
}

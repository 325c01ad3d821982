import { partsOf, placeOf, type Draft, type Json, type Node } from '#lib/domain/drafts/node.ts';
import { nameOfPart } from './words.ts';

/** One thing that a rule can look at: an earlier question, or one row of it. */
export type Field = {
	name: string;
	label: string;
	kind: 'codes' | 'number' | 'date' | 'given';
	codes: { id: string; label: string }[];
};

export type Condition = { answer: string; is?: string[]; given?: boolean; atLeast?: Json; atMost?: Json };
/** A rule as it is written here: some conditions, all or any of which are met. */
export type Simple = { join: 'all' | 'any'; conditions: Condition[] };

const isCells = (value: Json | undefined): value is { [cell: string]: Json } =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** A rule as one level of conditions; undefined when it is written deeper than that. */
export function simpleOf(rule: Json | undefined): Simple | undefined {
	if (rule === undefined) return { join: 'all', conditions: [] };
	if (!isCells(rule)) return undefined;
	if (typeof rule.answer === 'string') return { join: 'all', conditions: [rule as Condition] };
	for (const join of ['all', 'any'] as const) {
		const parts = rule[join];
		if (Array.isArray(parts) && parts.every((part) => isCells(part) && typeof part.answer === 'string'))
			return { join, conditions: parts as Condition[] };
	}
	return undefined;
}

/** The rule that some conditions are; undefined without any. */
export function ruleOf({ join, conditions }: Simple): Json | undefined {
	const [only, ...more] = conditions;
	if (only === undefined) return undefined;
	return more.length === 0 ? (only as Json) : { [join]: conditions as Json[] };
}

const codesOf = (question: Node, lang: string) => {
	const choices = [...partsOf(question, 'options'), ...partsOf(question, 'points')];
	const codes = choices.map((part) => ({ id: String(part.id), label: nameOfPart(part, lang) }));
	const { dontKnow } = question;
	return isCells(dontKnow)
		? [...codes, { id: String(dontKnow.id), label: nameOfPart({ key: '', ...dontKnow }, lang) }]
		: codes;
};

const kinds: Record<string, Field['kind']> = {
	single: 'codes',
	multiple: 'codes',
	picture: 'codes',
	district: 'codes',
	scale: 'codes',
	number: 'number',
	date: 'date'
};

function fieldsOfQuestion(question: Node, lang: string): Field[] {
	const type = String(question.type);
	const name = String(question.id);
	const label = nameOfPart(question, lang);
	if (type === 'info' || type === 'contact') return [];
	if (type === 'matrix')
		return partsOf(question, 'rows').map((row) => ({
			name: `${name}.${String(row.id)}`,
			label: `${label} – ${nameOfPart(row, lang)}`,
			kind: 'codes',
			codes: codesOf(question, lang)
		}));
	const kind = kinds[type] ?? 'given';
	return [{ name, label, kind, codes: kind === 'codes' ? codesOf(question, lang) : [] }];
}

/** Everything asked before a part: what its rule can look at. */
export function fieldsBefore(draft: Draft, key: string, lang: string): Field[] {
	const place = placeOf(draft, key);
	const fields: Field[] = [];
	for (const page of partsOf(draft, 'pages')) {
		if (page.key === key) return fields;
		for (const question of partsOf(page, 'questions')) {
			if (question.key === key) return fields;
			fields.push(...fieldsOfQuestion(question, lang));
		}
		if (page.key === place?.parent.key) return fields;
	}
	return fields;
}

/** The condition that one begins with for a field. */
export const conditionFor = ({ name, kind, codes }: Field): Condition => {
	if (kind === 'codes' && codes[0]) return { answer: name, is: [codes[0].id] };
	return { answer: name, given: true };
};

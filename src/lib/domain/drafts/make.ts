import type { Form } from '../consultations/form.ts';
import { lists, partsOf, type Draft, type Json, type Node } from './node.ts';
import { withReferences } from './references.ts';

/** Gives a key that no part has. */
export type NextKey = () => string;

const isPart = (value: Json): value is { [cell: string]: Json } =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

function keyed(part: { [cell: string]: Json }, nextKey: NextKey): Node {
	const key = nextKey();
	const inner = lists
		.filter((list) => Array.isArray(part[list]))
		.map((list) => [list, (part[list] as Json[]).filter(isPart).map((one) => keyed(one, nextKey))] as const);
	return { ...part, key, ...Object.fromEntries(inner) };
}

/** A form as a draft to go on with: a new version, or one made from a template. */
export const draftOf = (form: Form, nextKey: NextKey): Draft => ({
	...keyed(JSON.parse(JSON.stringify(form)) as { [cell: string]: Json }, nextKey),
	key: 'form'
});

/** A form as a draft to be looked at alone: its keys are made up, and mean nothing elsewhere. */
export function formAsDraft(form: Form): Draft {
	let number = 0;
	return draftOf(form, () => `k${++number}`);
}

/** A name that no question of the draft has. */
export function freeName(taken: ReadonlySet<string>, nextKey: NextKey): string {
	for (;;) {
		const name = `q${nextKey()}`;
		if (!taken.has(name)) return name;
	}
}

/**
 * A copy of a part with keys of its own. Copied questions get names of their own, and what is copied along with them
 * refers to the copies.
 */
export function copyOf(
	node: Node,
	list: 'pages' | 'questions' | 'options' | 'rows' | 'points' | 'bands',
	nextKey: NextKey
): Node {
	const copy = keyed(node, nextKey);
	if (list !== 'pages' && list !== 'questions') return { ...copy, id: `o${copy.key}`, auto: true };
	const questions = list === 'pages' ? partsOf(copy, 'questions') : [copy];
	const names = new Map(questions.map((question) => [String(question.id), `q${question.key}`]));
	const field = (name: string) => {
		const [head = '', ...rest] = name.split('.');
		return [names.get(head) ?? head, ...rest].join('.');
	};
	const referring = withReferences(copy, { field, option: (_, id) => id });
	const renamed = (question: Node): Node => ({
		...question,
		id: names.get(String(question.id)) ?? '',
		auto: true
	});
	return list === 'questions'
		? renamed(referring)
		: {
				...referring,
				id: `p${copy.key}`,
				auto: true,
				questions: partsOf(referring, 'questions').map(renamed)
			};
}

import type { Paged } from '../consultations/page.ts';
import type { Json, Node } from '../drafts/node.ts';
import { neverShown } from '../journey/reach.ts';
import type { Question } from '../questions/register.ts';
import { depthOf, rule, type Rule } from '../questions/rule.ts';
import type { Outline, Part } from './outline.ts';

const deepest = 6;
const label = { sv: '…' };

function ruleOf({ when }: Node): { when?: Rule } {
	const read = rule.safeParse(when);
	return read.success && depthOf(read.data) <= deepest ? { when: read.data } : {};
}

const named = ({ node }: Part) => ({
	id: String(node.id),
	label,
	...(node.other === true ? { other: true } : {}),
	...(node.exclusive === true ? { exclusive: true } : {}),
	...(typeof node.from === 'number' || typeof node.from === 'string' ? { from: node.from } : {})
});

const isCells = (value: Json | undefined): value is { [cell: string]: Json } =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** A question with what decides its fields and nothing else. */
function bone(part: Part): Question | undefined {
	const { node, type, parts } = part;
	if (type === undefined || typeof node.id !== 'string') return undefined;
	const list = (name: string) => parts.filter((inner) => inner.list === name).map(named);
	return {
		type,
		id: node.id,
		label,
		...ruleOf(node),
		options: list('options'),
		rows: list('rows'),
		points: list('points'),
		...(list('bands').length > 0 ? { bands: list('bands') } : {}),
		...(isCells(node.dontKnow) ? { dontKnow: { id: String(node.dontKnow.id), label } } : {}),
		...(isCells(node.background) && node.background.from === 'session'
			? { background: { from: 'session' } }
			: {}),
		...(typeof node.most === 'number' ? { most: node.most } : type === 'picture' ? { most: 1 } : {})
	} as unknown as Question;
}

/** The ways through a draft that need not be whole: names, options and rules, without words. */
export type Skeleton = {
	form: Paged;
	/** The part that each question is of. */
	partOf: ReadonlyMap<Question, Part>;
	/** The keys of the form's pages, and of the questions on each. */
	keys: { page: string; questions: string[] }[];
};

const built = new WeakMap<Outline, Skeleton>();

export function skeletonOf(outline: Outline): Skeleton {
	const known = built.get(outline);
	if (known) return known;
	const partOf = new Map<Question, Part>();
	const pages = outline.pages.flatMap((page) => {
		const questions = page.parts.flatMap((part) => {
			const question = bone(part);
			if (question) partOf.set(question, part);
			return question ? [{ question, key: part.node.key }] : [];
		});
		// A page without questions is passed over, and ends nothing.
		return questions.length > 0 ? [{ page: page.node, questions }] : [];
	});
	const skeleton: Skeleton = {
		form: {
			pages: pages.map(({ page, questions }) => ({
				id: String(page.id),
				...ruleOf(page),
				...(page.exit === true ? { exit: true as const } : {}),
				questions: questions.map(({ question }) => question)
			}))
		},
		partOf,
		keys: pages.map(({ page, questions }) => ({ page: page.key, questions: questions.map(({ key }) => key) }))
	};
	built.set(outline, skeleton);
	return skeleton;
}

/** Keys of pages and questions that no answers lead to. */
export function neverShownParts(outline: Outline): string[] {
	const { form, keys } = skeletonOf(outline);
	return neverShown(form).flatMap(([, page, , question]) => {
		const at = keys[Number(page)];
		return (question === undefined ? at?.page : at?.questions[Number(question)]) ?? [];
	});
}

import type { Account } from './account.ts';
import type { Lists } from './choices.ts';
import type { Lookup } from './fields.ts';
import { idOf } from './names.ts';
import { isBranch, type Branch, type Node } from './outline.ts';
import { isMatrix, planMatrix } from './planMatrix.ts';
import {
	appearancesOf,
	hasLabel,
	ownType,
	planOther,
	planQuestion,
	type Item,
	type Plan,
	type Planner
} from './planner.ts';

function planNodes(nodes: Node[], outer: Branch[], planner: Planner): Plan[] {
	const plans: Plan[] = [];
	/** The page that is being filled; none right after a group that had pages of its own. */
	let page: Plan | undefined;
	let untold = outer.at(-1);
	const top = outer.length === 0;

	function put(item: Item): void {
		if (!page) plans.push((page = { groups: outer, items: [] }));
		page.items.push(item);
		untold = undefined;
		// Outside groups each question has a page of its own; texts before it stand there too.
		if (top && !(item.kind === 'question' && item.leaf.type.kind === 'note')) page = undefined;
	}

	function flatten(branch: Branch, groups: Branch[]): void {
		const within = [...groups, branch];
		planner.account.tell('group-flattened', branch.typeCell);
		if (hasLabel(branch)) put(headingOf(branch, within, planner));
		for (const node of branch.children) place(node, within);
	}

	function place(node: Node, groups: Branch[]): void {
		if (!isBranch(node)) {
			if (ownType(node) === 'other') planOther(node, planner);
			else put(planQuestion(node, groups, planner));
		} else if (node.children.length === 0)
			planner.account.tell('group-empty', node.typeCell, {}, node.row.cells);
		else if (isMatrix(node, planner)) put(planMatrix(node, groups, planner));
		else if (groups.length > 0 || outer.some((group) => appearancesOf(group).includes('field-list')))
			flatten(node, groups);
		else {
			const inner = planNodes(node.children, [...outer, node], planner);
			const [first] = inner;
			// A group that holds only groups has no page that its title could stand on.
			if (untold && hasLabel(untold) && first) first.items.unshift(headingOf(untold, [], planner));
			untold = undefined;
			plans.push(...inner);
			page = undefined;
		}
	}

	for (const node of nodes) place(node, []);
	return plans;
}

function headingOf(branch: Branch, groups: Branch[], { account, ids }: Planner): Item {
	account.tell('group-title-as-text', branch.typeCell);
	const name = branch.row.one('name')?.text.trim() ?? '';
	return { kind: 'heading', id: idOf(`about-${name || branch.row.number}`, ids, 'q-'), groups, branch };
}

/**
 * Which pages a survey becomes: a group is a page, and a group within a group a page too, unless they are to be shown
 * together (`field-list`). Names are given here, so that expressions can be read afterwards.
 */
export function planOf(outline: Node[], account: Account, lists: Lists): { plans: Plan[]; lookup: Lookup } {
	const planner: Planner = { account, lists, known: new Map(), ids: new Map() };
	const plans = planNodes(outline, [], planner);
	return {
		plans,
		lookup: (name) => {
			const [first, ...more] = planner.known.get(name.trim()) ?? [];
			if (!first) return 'unknown';
			return more.length > 0 ? 'ambiguous' : first;
		}
	};
}

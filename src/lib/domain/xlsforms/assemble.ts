import type { Rule } from '../questions/rule.ts';
import { insertsIn } from '../text/inserts.ts';
import type { LocalText } from '../text/text.ts';
import type { Cell } from './cells.ts';
import { idOf, type Taken } from './names.ts';
import type { Branch } from './outline.ts';
import type { Item, Plan } from './planner.ts';
import type { Made, Maker } from './made.ts';
import { questionOf } from './question.ts';
import { refuseColumns, tellAppearance } from './notKept.ts';
import { allOf } from './rules.ts';
import { wordOf, type Row } from './tables.ts';
import { localTextOf } from './texts.ts';
import { truthIn } from './truth.ts';

/** A page as far as the workbook tells it. */
export type MadePage = { id: string; questions: Made[] } & Record<string, unknown>;

/** Where the parts of a form come from, so that what is wrong with them is told there. */
export type Sources = {
	pages: {
		at: Cell | undefined;
		when: Cell | undefined;
		questions: { at: Cell; when: Cell | undefined }[];
	}[];
};

const cellOf = (item: Item): Cell => (item.kind === 'question' ? item.leaf.typeCell : item.branch.typeCell);

const rowOf = (item: Item): Row => (item.kind === 'question' ? item.leaf.row : item.branch.row);

function whenOf(item: Item, { relevance }: Assembly): Rule | undefined {
	const rows = item.groups.map(({ row }) => row);
	// The title of a group is shown when the group is: its condition is among those of `groups`.
	if (item.kind !== 'heading') rows.push(rowOf(item));
	return allOf(rows.map(relevance));
}

/** A group's condition is read once, however many pages and questions take it over. */
export function rememberedRules(read: (row: Row) => Rule | undefined): (row: Row) => Rule | undefined {
	const rules = new Map<Row, Rule | undefined>();
	return (row) => {
		if (!rules.has(row)) rules.set(row, read(row));
		return rules.get(row);
	};
}

const insertedIn = (made: Made): string[] =>
	['label', 'hint', 'text'].flatMap((key) =>
		Object.values((made[key] ?? {}) as LocalText).flatMap((value) =>
			insertsIn(typeof value === 'string' ? value : value.text)
		)
	);

/** A form while it is put together. */
export type Assembly = {
	maker: Maker;
	relevance: (row: Row) => Rule | undefined;
	pageIds: Taken;
	pages: MadePage[];
	sources: Sources;
};

function headOf(groups: Branch[], first: Item | undefined, assembly: Assembly): Omit<MadePage, 'questions'> {
	const { maker, relevance, pageIds } = assembly;
	const { account, reader } = maker;
	const branch = groups.at(-1);
	for (const group of groups) {
		refuseColumns(group.row, account);
		tellAppearance(group, account);
	}
	const own = wordOf(branch?.row.own('id'), account);
	const name = wordOf(branch?.row.one('name'), account);
	// The step after the last page is called `check`.
	if (name === 'check') pageIds.set('check', 1);
	const id = idOf(own || name || `page-${first?.id ?? ''}`, pageIds, 'p-');
	const title = branch && localTextOf(branch.row, 'label', reader, { inserts: 'allowed' });
	const when = allOf(groups.map(({ row }) => relevance(row)));
	const exit = truthIn(branch?.row.own('exit'), account);
	return { id, ...(title ? { title } : {}), ...(when ? { when } : {}), ...(exit ? { exit } : {}) };
}

/**
 * Makes the page of a plan, or several: it is split before a text that shows an answer from the same page. Told there:
 * everything about its questions, and `page-split`.
 */
export function addPage(plan: Plan, assembly: Assembly): void {
	const { maker, pages, sources } = assembly;
	const { groups, items } = plan;
	const branch = groups.at(-1);
	const begin = (first: Item | undefined): MadePage => {
		const page: MadePage = { ...headOf(groups, first, assembly), questions: [] } as unknown as MadePage;
		pages.push(page);
		sources.pages.push({
			at: branch?.typeCell ?? (first && cellOf(first)),
			when: groups.map(({ row }) => row.one('relevant')).findLast((cell) => cell),
			questions: []
		});
		return page;
	};
	let page = begin(items[0]);
	let asked = new Set<string>();
	for (const item of items) {
		const made = questionOf(item, maker);
		const when = whenOf(item, assembly);
		// What is inserted has been sent, so it was answered on an earlier page.
		if (insertedIn(made).some((field) => asked.has(field.split('.')[0] ?? ''))) {
			maker.account.tell('page-split', cellOf(item), { name: rowOf(item).one('name')?.text.trim() ?? '' });
			page = begin(item);
			asked = new Set();
		}
		asked.add(item.id);
		page.questions.push({ ...made, ...(when ? { when } : {}) });
		sources.pages.at(-1)?.questions.push({ at: cellOf(item), when: rowOf(item).one('relevant') });
	}
}

import type { Form } from '#lib/domain/consultations/form.ts';
import { valueAt } from '#lib/domain/drafts/cells.ts';
import { copyOf, draftOf } from '#lib/domain/drafts/make.ts';
import { partsOf, placeOf, type Draft, type List, type Node } from '#lib/domain/drafts/node.ts';
import type { Op } from '#lib/domain/drafts/ops.ts';
import { questionNames } from '#lib/domain/drafts/references.ts';
import { sharedNamed, type Asked } from '#lib/domain/templates/indicators.ts';
import { sessionQuestion, type SessionName } from '#lib/domain/templates/session.ts';
import type { QuestionType } from '#lib/domain/questions/register.ts';
import { reminder } from '#lib/domain/templates/childWords.ts';
import { newKey, type EditorStore } from './store.svelte.ts';

/** Prefix of the name that a part has until one is made of its wording. */
const letters: Record<List, string> = {
	pages: 'p',
	questions: 'q',
	options: 'o',
	rows: 'r',
	points: 'o',
	bands: 'b'
};

/** A new part of a list, not yet worded; `auto`: its name is made of its wording. */
export function newPart(list: List, more: Record<string, Node[keyof Node]> = {}): Node {
	const key = newKey();
	return { key, id: letters[list] + key, auto: true, ...more };
}

const some = (list: List, count: number): Node[] => Array.from({ length: count }, () => newPart(list));

/** Lists that a question of a type has, with how many parts one begins with. */
export const listsOf: Partial<Record<QuestionType, Partial<Record<List, number>>>> = {
	single: { options: 2 },
	multiple: { options: 2 },
	ranking: { options: 3 },
	picture: { options: 2 },
	district: { options: 2 },
	scale: { points: 5 },
	faces: { points: 4 },
	matrix: { rows: 2, points: 5 }
};

/** More choices than these do not become another type's. */
const most: Partial<Record<QuestionType, number>> = { faces: 5 };

/** What a question of a type cannot be without. */
const begins: Partial<Record<QuestionType, Record<string, Node[keyof Node]>>> = {
	contact: { keepDays: 90 }
};

const drawn = { drawing: { sign: 'star' } };

export function newQuestion(type: QuestionType): Node {
	const lists = Object.entries(listsOf[type] ?? {}).map(([list, count]) => {
		const parts = some(list as List, count);
		return [list, type === 'picture' ? parts.map((part) => ({ ...part, ...drawn })) : parts];
	});
	return newPart('questions', { type, ...begins[type], ...Object.fromEntries(lists) });
}

const add = (to: string, list: List, after: string | undefined, node: Node): Op => ({
	op: 'add',
	to,
	list,
	...(after === undefined ? {} : { after }),
	node
});

/** Adds a question below another part of its page, or last on a page; brings the reader to its wording. */
export const addQuestion = (editor: EditorStore, at: string, type: QuestionType = 'single'): void =>
	insertQuestion(editor, at, newQuestion(type));

/** Names of the shared questions that a draft has. */
export const sharedIn = (draft: Draft): ReadonlySet<string> =>
	new Set(
		partsOf(draft, 'pages')
			.flatMap((page) => partsOf(page, 'questions'))
			.flatMap(({ shared }) => (typeof shared === 'string' ? [shared] : []))
	);

/** Adds a question that is asked in the same words in many forms. */
export function addShared(editor: EditorStore, at: string, name: string): void {
	const question = sharedNamed(name);
	if (question) addReady(editor, at, question);
}

/** Kinds of background that a class session answers in a draft. */
export const sessionIn = (draft: Draft): ReadonlySet<unknown> =>
	new Set(
		partsOf(draft, 'pages')
			.flatMap((page) => partsOf(page, 'questions'))
			.filter((question) => valueAt(question, 'background.from') === 'session')
			.map((question) => valueAt(question, 'background.kind'))
	);

/** Adds a question that class sessions answer; districts are the city's own, where it has drawn some. */
export function addSession(editor: EditorStore, at: string, name: SessionName): void {
	const question = sessionQuestion(name);
	const { areas } = editor;
	if (question.type !== 'district' || areas.length < 2 || !question.background) {
		addReady(editor, at, question);
		return;
	}
	const { merge: _, ...background } = question.background;
	const options = areas.map(({ slug, name }) => ({
		id: slug,
		label: { sv: name, 'sv-simple': name, en: name }
	}));
	addReady(editor, at, { ...question, options, background });
}

/** Adds a question that is worded already. */
function addReady(editor: EditorStore, at: string, question: Asked): void {
	const form = { title: {}, languages: [], pages: [{ id: 'page', questions: [question] }] };
	const [page] = partsOf(draftOf(form as unknown as Form, newKey), 'pages');
	const [node] = page ? partsOf(page, 'questions') : [];
	if (!node) return;
	const names = new Set(questionNames(editor.draft));
	const id = String(node.id);
	insertQuestion(editor, at, names.has(id) ? { ...node, id: `q${node.key}`, auto: true } : node);
}

function insertQuestion(editor: EditorStore, at: string, node: Node): void {
	const place = placeOf(editor.draft, at);
	const page =
		place?.list === 'questions'
			? place.parent
			: place?.list === 'pages'
				? place.node
				: partsOf(editor.draft, 'pages').at(-1);
	if (!page) return;
	const after = place?.list === 'questions' ? at : partsOf(page, 'questions').at(-1)?.key;
	editor.do([add(page.key, 'questions', after, node)]);
	editor.go({ part: node.key, cell: 'label' });
}

/** Adds a page, with a question on it, below the page that a part belongs to. */
export function addPage(editor: EditorStore, at: string): void {
	const place = placeOf(editor.draft, at);
	const page = place?.list === 'questions' ? place.parent : place?.node;
	const after = page?.key ?? partsOf(editor.draft, 'pages').at(-1)?.key;
	const question = newQuestion('single');
	const node = newPart('pages', { questions: [question] });
	editor.do([add(editor.draft.key, 'pages', after, node)]);
	editor.go({ part: node.key, cell: 'title' });
}

/** Adds a part to a question's list; brings the reader to its wording. */
export function addPart(editor: EditorStore, question: Node, list: List, after?: string): void {
	const node = newPart(list, question.type === 'picture' && list === 'options' ? drawn : {});
	editor.do([add(question.key, list, after ?? partsOf(question, list).at(-1)?.key, node)]);
	editor.goal = { part: node.key, cell: 'label' };
}

/** Copies a question or page to below itself. */
export function copyPart(editor: EditorStore, key: string): void {
	const place = placeOf(editor.draft, key);
	if (!place) return;
	const node = copyOf(place.node, place.list, newKey);
	editor.do([add(place.parent.key, place.list, key, node)]);
	editor.go({ part: node.key, cell: place.list === 'pages' ? 'title' : 'label' });
}

/** The part that is nearest when another goes: the one below, the one above, or what holds it. */
function neighbour(draft: Draft, key: string): string {
	const place = placeOf(draft, key);
	if (!place) return draft.key;
	const all = partsOf(place.parent, place.list);
	return (all[place.index + 1] ?? all[place.index - 1] ?? place.parent).key;
}

/** Removes a part; brings the reader to what is nearest. */
export function removePart(editor: EditorStore, key: string): void {
	const place = placeOf(editor.draft, key);
	if (!place) return;
	const next = neighbour(editor.draft, key);
	editor.do([{ op: 'remove', part: key, node: place.node }]);
	const kind = placeOf(editor.draft, next)?.list;
	if (place.list === 'pages' || place.list === 'questions')
		editor.go({ part: next, cell: kind === 'pages' ? 'title' : 'label' });
	else editor.goal = { part: next, cell: 'label' };
}

/** Where a part goes that is moved one step: within its list, or over to the page beside. */
function target(
	draft: Draft,
	key: string,
	by: -1 | 1
): { to: string; after: string | undefined } | undefined {
	const place = placeOf(draft, key);
	if (!place) return undefined;
	const { parent, list, index } = place;
	const all = partsOf(parent, list);
	const at = index + by;
	if (at >= 0 && at < all.length) return { to: parent.key, after: all[by < 0 ? index - 2 : index + 1]?.key };
	if (list !== 'questions') return undefined;
	const pages = partsOf(draft, 'pages');
	const page = pages[pages.findIndex(({ key }) => key === parent.key) + by];
	return page && { to: page.key, after: by < 0 ? partsOf(page, 'questions').at(-1)?.key : undefined };
}

export const canMove = (draft: Draft, key: string, by: -1 | 1): boolean =>
	target(draft, key, by) !== undefined;

/** Moves a part one step up or down. False when it is at the end. */
export function movePart(editor: EditorStore, key: string, by: -1 | 1): boolean {
	const place = placeOf(editor.draft, key);
	const goal = target(editor.draft, key, by);
	if (!place || !goal) return false;
	const { to, after } = goal;
	editor.do([{ op: 'move', part: key, to, list: place.list, ...(after ? { after } : {}) }]);
	return true;
}

/** Moves a question to the end of a page. */
export function moveToPage(editor: EditorStore, key: string, page: Node): void {
	const after = partsOf(page, 'questions').at(-1)?.key;
	editor.do([{ op: 'move', part: key, to: page.key, list: 'questions', ...(after ? { after } : {}) }]);
}

const written = new Set<QuestionType>(['longText', 'shortText']);

/** Where children answer, a text begins with the words that remind them not to write who they are. */
const reminding = (editor: EditorStore, question: Node, type: QuestionType): Op[] =>
	editor.forChildren && written.has(type) && question.hint === undefined
		? [{ op: 'set', part: question.key, cell: 'hint', value: reminder }]
		: [];

/** Makes a question one of another type; choices written for the old type become the new one's, where it has none. */
export function changeType(editor: EditorStore, question: Node, type: QuestionType): void {
	const ops: Op[] = [
		{ op: 'set', part: question.key, cell: 'type', value: type, was: question.type ?? null }
	];
	ops.push(...reminding(editor, question, type));
	for (const [cell, value] of Object.entries(begins[type] ?? {}))
		if (question[cell] === undefined) ops.push({ op: 'set', part: question.key, cell, value });
	const worded = [...partsOf(question, 'options'), ...partsOf(question, 'points')].filter(
		({ label }) => label !== undefined
	);
	for (const [list, count] of Object.entries(listsOf[type] ?? {}) as [List, number][]) {
		if (partsOf(question, list).length > 0) continue;
		const fresh =
			list !== 'rows' && worded.length > 1 && worded.length <= (most[type] ?? worded.length)
				? worded.map(({ label, source }) =>
						newPart(list, { label: label ?? {}, ...(source === undefined ? {} : { source }) })
					)
				: some(list, count);
		let after: string | undefined;
		for (const part of fresh) {
			const node = type === 'picture' ? { ...part, ...drawn } : part;
			ops.push(add(question.key, list, after, node));
			after = node.key;
		}
	}
	if (type === 'picture')
		for (const { key, drawing } of partsOf(question, 'options'))
			if (drawing === undefined) ops.push({ op: 'set', part: key, cell: 'drawing', value: drawn.drawing });
	editor.do(ops);
}

/** Gives a question the city's own areas as its choices, those it has by another name left as they are. */
export function fillWithAreas(editor: EditorStore, question: Node): void {
	const known = new Set(partsOf(question, 'options').map(({ id }) => id));
	const ops: Op[] = partsOf(question, 'options')
		.filter(({ label }) => label === undefined)
		.map((node) => ({ op: 'remove', part: node.key, node }));
	let after = partsOf(question, 'options').findLast(({ label }) => label !== undefined)?.key;
	for (const { slug, name } of editor.areas) {
		if (known.has(slug)) continue;
		const node: Node = { key: newKey(), id: slug, label: { sv: name, 'sv-simple': name, en: name } };
		ops.push(add(question.key, 'options', after, node));
		after = node.key;
	}
	editor.do(ops);
}

import { identifier } from '../questions/common.ts';
import { lists, partsOf, withAllBelow, type Draft, type List, type Node } from './node.ts';
import { withNewNames } from './references.ts';

const longest = 28;

/** What a name begins with where the wording gives nothing to make one of. */
const prefixOf: Record<List, string> = {
	pages: 'page',
	questions: 'question',
	options: 'option',
	rows: 'row',
	points: 'point',
	bands: 'band'
};

function textOf(value: unknown): string {
	const text = (value as { text?: unknown } | null | undefined)?.text;
	return typeof value === 'string' ? value : typeof text === 'string' ? text : '';
}

/** The wording that a part's name is made of: Swedish first, else the first language that has one. */
function wordingOf(node: Node): string {
	const label = (node.label ?? node.title ?? {}) as Record<string, unknown>;
	return textOf(label.sv ?? Object.values(label)[0]);
}

/** A wording as a short machine name: its first words, in letters that every program reads. */
export function nameFrom(wording: string, otherwise: string): string {
	const words = wording
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/ß/g, 'ss')
		.split(/[^a-z0-9]+/)
		.filter(Boolean);
	let name = '';
	for (const word of words) {
		const longer = name ? `${name}-${word}` : word;
		if (longer.length > longest && name) break;
		name = longer.slice(0, longest);
	}
	if (name === '') return otherwise;
	const sound = /^[a-z]/.test(name) ? name : `${otherwise}-${name}`;
	return identifier.safeParse(sound).success && sound !== 'check' ? sound : `${otherwise}-${sound}`;
}

function unique(name: string, taken: ReadonlySet<string>): string {
	if (!taken.has(name)) return name;
	for (let number = 2; ; number++) if (!taken.has(`${name}-${number}`)) return `${name}-${number}`;
}

const withList = (node: Node, list: List): { node: Node; list: List }[] =>
	partsOf(node, list).map((part) => ({ node: part, list }));

/** Parts that must not share a name: a form's questions, whatever page they stand on; else those of one list. */
function scopesOf(draft: Draft): { node: Node; list: List }[][] {
	const questions = partsOf(draft, 'pages').flatMap((page) => withList(page, 'questions'));
	const others = withAllBelow(draft).flatMap((node) =>
		lists.filter((list) => list !== 'questions').map((list) => withList(node, list))
	);
	return [questions, ...others];
}

/** The draft with names made of the wording for all parts that nobody has named; what refers to them follows. */
export function withNames(draft: Draft): Draft {
	const names = new Map<string, string>();
	for (const scope of scopesOf(draft)) {
		const taken = new Set(scope.filter(({ node }) => !node.auto).map(({ node }) => String(node.id)));
		for (const { node, list } of scope.filter(({ node }) => node.auto)) {
			const id = unique(nameFrom(wordingOf(node), prefixOf[list]), taken);
			taken.add(id);
			names.set(node.key, id);
		}
	}
	return withNewNames(draft, names);
}

import type { SchoolYears } from '../classes/schoolYears.ts';
import { valueAt } from '../drafts/cells.ts';
import { partNamed, partsOf, type Draft, type Json, type List, type Node } from '../drafts/node.ts';
import { found, type Finding, type FindingCode } from './finding.ts';
import { keysOf, outlineOf, partsIn, type Outline } from './outline.ts';
import { neverShownParts } from './skeleton.ts';

type Cells = { [cell: string]: Json };
const cellsOf = (value: Json | undefined): Cells =>
	typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};

const wordings = ['label', 'hint', 'text'];

const isLeftOut = (node: Node, which: SchoolYears): boolean =>
	valueAt(node, `years.${which}.leftOut`) === true;

/** A part with the words of some school years over its own, language by language. */
function worded(node: Node, which: SchoolYears): Node {
	const own = cellsOf(valueAt(node, `years.${which}`));
	const words = wordings
		.filter((cell) => own[cell] !== undefined)
		.map((cell) => [cell, { ...cellsOf(node[cell]), ...cellsOf(own[cell]) }]);
	return { ...node, ...Object.fromEntries(words) } as Node;
}

function questionFor(question: Node, which: SchoolYears): Node {
	const inner = (['options', 'points', 'rows'] as List[])
		.filter((list) => question[list] !== undefined)
		.map((list) => [
			list,
			partsOf(question, list)
				.filter((part) => !isLeftOut(part, which))
				.map((part) => worded(part, which))
		]);
	return { ...worded(question, which), ...Object.fromEntries(inner) } as Node;
}

const isAsked = (question: Node, which: SchoolYears): boolean =>
	question.type !== 'contact' &&
	valueAt(question, 'background.from') !== 'session' &&
	!isLeftOut(question, which);

/** A sound draft as children of some school years meet it (domain/classes/variants.ts); its parts keep their keys. */
export const draftFor = (draft: Draft, which: SchoolYears): Draft => ({
	...draft,
	pages: partsOf(draft, 'pages')
		.map((page) => ({
			...page,
			questions: partsOf(page, 'questions')
				.filter((question) => isAsked(question, which))
				.map((question) => questionFor(question, which))
		}))
		.filter(({ questions }) => questions.length > 0)
});

/** A finding of some school years' form, at the cell that its words stand in. */
export function placed(finding: Finding, draft: Draft, which: SchoolYears): Finding {
	const node = partNamed(draft, finding.part);
	const own = finding.cell === undefined ? undefined : `years.${which}.${finding.cell}`;
	const isOwn = node !== undefined && own !== undefined && valueAt(node, own) !== undefined;
	return { ...finding, ...(isOwn ? { cell: own } : {}), years: [which] };
}

/** Findings that say the same of several school years as one. */
export function joined(findings: readonly Finding[]): Finding[] {
	const groups = Map.groupBy(findings, ({ years: _, ...rest }) => JSON.stringify(rest));
	return [...groups.values()].map((same) => {
		const [first] = same as [Finding];
		const years = same.flatMap((one) => one.years ?? []);
		return years.length > 0 ? { ...first, years } : first;
	});
}

/** What is left out is there, and never answered: rules that wait for it wait for ever. */
const silenced = (draft: Draft, which: SchoolYears): Draft => ({
	...draft,
	pages: partsOf(draft, 'pages').map((page) => ({
		...page,
		questions: partsOf(page, 'questions').map((question) =>
			isAsked(question, which) ? question : { ...question, background: { from: 'session' } }
		)
	}))
});

/** Parts that are there for some school years, and that leaving out keeps them from. */
function neverReached(whole: Outline, outline: Outline, which: SchoolYears): string[] {
	const there = new Set(keysOf(outline.form));
	const already = new Set(neverShownParts(whole));
	return neverShownParts(outlineOf(silenced(whole.draft, which))).filter(
		(key) => there.has(key) && !already.has(key)
	);
}

/**
 * What leaving out has left of a form for some school years: nothing that is asked, a question of one answer, a part that
 * no answers lead to.
 */
export function leftOutFindings(whole: Outline, outline: Outline, which: SchoolYears): Finding[] {
	if (outline.questions.every(({ type }) => type === undefined || type === 'info'))
		return [found('form', 'years-nothing')];
	const few = outline.questions.flatMap((question) =>
		(['options', 'points'] as const)
			.filter(
				(list) => question.node[list] !== undefined && question.parts.some((part) => part.list === list)
			)
			.filter((list) => partsIn(question, list).length < 2)
			.map((list) => found(question.node.key, 'years-few', { cell: list }))
	);
	const never = neverReached(whole, outline, which).map((part) =>
		found(part, 'years-never-shown', { cell: 'when' })
	);
	return [...few, ...never];
}

const needed: [code: FindingCode, kind: string][] = [
	['class-years-missing', 'age'],
	['class-kind-missing', 'other'],
	['class-district-missing', 'district']
];

/** What a consultation that takes classes is not told by their sessions. */
export function sessionFindings({ questions }: Outline): Finding[] {
	const told = new Set(
		questions
			.filter(({ node }) => valueAt(node, 'background.from') === 'session')
			.map(({ node }) => valueAt(node, 'background.kind'))
	);
	return needed.filter(([, kind]) => !told.has(kind)).map(([code]) => found('form', code));
}

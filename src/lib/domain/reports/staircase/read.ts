import { hasForbiddenCharacter } from '../../questions/common.ts';
import { linkAddress } from '../prose/shapes.ts';
import { standings, steps, type Standing, type Step } from './shapes.ts';

export const evidenceKinds = ['consultation', 'assessment', 'document', 'training', 'other'] as const;
export type EvidenceKind = (typeof evidenceKinds)[number];
export const mostEvidence = 20;

/** A piece of evidence as it was typed: every field is text, and those that its kind does not have are empty. */
export type TypedEvidence = {
	kind: EvidenceKind;
	consultation: string;
	assessment: string;
	title: string;
	href: string;
	who: string;
	people: string;
	source: string;
};
export type TypedStep = { standing: string; done: string; next: string; evidence: TypedEvidence[] };

/** Codes: too-long, character-not-allowed, standing-unknown, consultation-missing, assessment-missing, title-missing, link-wrong, who-missing, people-wrong, source-missing. */
export type StepIssue = { id: string; code: string; most?: number };

/** Evidence as it is kept: the consultation by its slug, the child impact assessment by its id. */
export type KeptEvidence = {
	kind: EvidenceKind;
	consultation: string | null;
	assessment?: string;
	title: string;
	href: string | null;
	who: string;
	people: number | null;
	source: string;
};
export type KeptStep = { standing: Standing | null; done: string; next: string; evidence: KeptEvidence[] };

/** Slugs of the dialogues, and ids of the child impact assessments, that can be named. */
type Known = { consultations: ReadonlySet<string>; assessments: ReadonlySet<string> };

const longest = { done: 6000, next: 6000, title: 300, href: 2000, who: 300, source: 500 };
const mostPeople = 1_000_000;

/** The fields of each kind, in their order. */
export const fieldsOf: Record<EvidenceKind, readonly (keyof Omit<TypedEvidence, 'kind'>)[]> = {
	consultation: ['consultation'],
	assessment: ['assessment'],
	document: ['title', 'href'],
	training: ['title', 'who', 'people', 'source'],
	other: ['title']
};

export const emptyEvidence = (kind: EvidenceKind): TypedEvidence => ({
	kind,
	consultation: '',
	assessment: '',
	title: '',
	href: '',
	who: '',
	people: '',
	source: ''
});

const isEmpty = (one: TypedEvidence): boolean => fieldsOf[one.kind].every((field) => one[field] === '');

function textIssue(id: string, text: string, most: number): StepIssue[] {
	if (hasForbiddenCharacter(text)) return [{ id, code: 'character-not-allowed' }];
	return text.length > most ? [{ id, code: 'too-long', most }] : [];
}

const peopleOf = (text: string): number | undefined => {
	const digits = text.replace(/[\s\u00a0]/g, '');
	const people = /^\d{1,7}$/.test(digits) ? Number(digits) : 0;
	return people > 0 && people <= mostPeople ? people : undefined;
};

function evidenceIssues(one: TypedEvidence, id: string, { consultations, assessments }: Known): StepIssue[] {
	if (one.kind === 'consultation')
		return consultations.has(one.consultation)
			? []
			: [{ id: `${id}.consultation`, code: 'consultation-missing' }];
	if (one.kind === 'assessment')
		return assessments.has(one.assessment) ? [] : [{ id: `${id}.assessment`, code: 'assessment-missing' }];
	const issues = (['title', 'href', 'who', 'source'] as const)
		.filter((field) => fieldsOf[one.kind].includes(field))
		.flatMap((field) => textIssue(`${id}.${field}`, one[field], longest[field]));
	const wrong = (field: keyof TypedEvidence, code: string, is: boolean) => {
		const at = `${id}.${field}`;
		if (is && !issues.some((issue) => issue.id === at)) issues.push({ id: at, code });
	};
	wrong('title', 'title-missing', one.title === '');
	if (one.kind === 'document')
		wrong('href', 'link-wrong', one.href !== '' && !linkAddress.safeParse(one.href).success);
	if (one.kind === 'training') {
		wrong('who', 'who-missing', one.who === '');
		wrong('people', 'people-wrong', one.people !== '' && peopleOf(one.people) === undefined);
		// Every number of a report names who says it.
		wrong('source', 'source-missing', one.people !== '' && one.source === '');
	}
	return issues;
}

/**
 * A step as a person typed it: what is to be kept, or what is wrong, each at its field (`done`, `e0.title`). Rows of
 * evidence without a word are left out. `known`: slugs of the dialogues that can be named; `assessments`: ids of the child impact
 * assessments.
 */
export function readStep(
	typed: TypedStep,
	known: ReadonlySet<string>,
	assessments: ReadonlySet<string> = new Set()
): { kept: KeptStep; issues: [] } | { kept?: undefined; issues: StepIssue[] } {
	const standing = standings.find((one) => one === typed.standing) ?? null;
	const issues: StepIssue[] = [
		...(standing === null && typed.standing !== '' ? [{ id: 'standing', code: 'standing-unknown' }] : []),
		...textIssue('done', typed.done, longest.done),
		...textIssue('next', typed.next, longest.next),
		...typed.evidence.flatMap((one, index) =>
			isEmpty(one) ? [] : evidenceIssues(one, `e${index}`, { consultations: known, assessments })
		)
	];
	if (issues.length > 0) return { issues };
	const evidence = typed.evidence
		.filter((one) => !isEmpty(one))
		.map(({ kind, ...typedRow }): KeptEvidence => {
			const has = (field: keyof typeof typedRow) => (fieldsOf[kind].includes(field) ? typedRow[field] : '');
			return {
				kind,
				consultation: has('consultation') || null,
				...(kind === 'assessment' ? { assessment: typedRow.assessment } : {}),
				title: has('title'),
				href: has('href') || null,
				who: has('who'),
				people: peopleOf(has('people')) ?? null,
				source: has('source')
			};
		});
	return { kept: { standing, done: typed.done, next: typed.next, evidence }, issues: [] };
}

/** The step of an address or a field; undefined when it is none of the six. */
export const readNumber = (text: string): Step | undefined => steps.find((number) => String(number) === text);

import { hasForbiddenCharacter } from '../../questions/common.ts';
import { readNumber } from '../staircase/read.ts';
import type { Step } from '../staircase/shapes.ts';
import type { Term } from '../shapes.ts';
import { actionStates, type ActionState } from './shapes.ts';

/** An action and where it stands in a period, as it was typed. `terms`: `perspective.children`. */
export type TypedAction = {
	title: string;
	responsible: string;
	dueOn: string;
	state: string;
	note: string;
	step: string;
	consultation: string;
	terms: string[];
};

/** Codes: title-missing, responsible-missing, too-long, character-not-allowed, day-wrong, state-missing, step-unknown, consultation-missing, term-unknown. */
export type ActionIssue = { id: string; code: string; most?: number };

export type KeptAction = {
	title: string;
	responsible: string;
	dueOn: string | null;
	state: ActionState;
	note: string;
	step: Step | null;
	/** The dialogue's slug. */
	consultation: string | null;
	terms: Pick<Term, 'kind' | 'slug'>[];
};

const longest = { title: 300, responsible: 200, note: 3000 };

/** How a term is called in a form. */
export const termKey = ({ kind, slug }: Pick<Term, 'kind' | 'slug'>): string => `${kind}.${slug}`;

function isDay(text: string): boolean {
	if (!/^(19|20)\d{2}-\d{2}-\d{2}$/.test(text)) return false;
	const at = new Date(`${text}T00:00:00Z`);
	// 31 February is no day, though Date knows one.
	return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
}

/** What may be named in an action: dialogues by slug, and the programme. */
export type Nameable = { consultations: ReadonlySet<string>; terms: readonly Pick<Term, 'kind' | 'slug'>[] };

/** An action as a person typed it: what is to be kept, or what is wrong, each at its field. */
export function readAction(
	typed: TypedAction,
	{ consultations, terms }: Nameable
): { kept: KeptAction; issues: [] } | { kept?: undefined; issues: ActionIssue[] } {
	const issues: ActionIssue[] = [];
	const wrong = (id: string, code: string, is: boolean) => {
		if (is && !issues.some((issue) => issue.id === id)) issues.push({ id, code });
	};
	for (const field of ['title', 'responsible', 'note'] as const) {
		wrong(field, 'character-not-allowed', hasForbiddenCharacter(typed[field]));
		if (typed[field].length > longest[field])
			issues.push({ id: field, code: 'too-long', most: longest[field] });
	}
	wrong('title', 'title-missing', typed.title === '');
	wrong('responsible', 'responsible-missing', typed.responsible === '');
	wrong('dueOn', 'day-wrong', typed.dueOn !== '' && !isDay(typed.dueOn));
	const state = actionStates.find((one) => one === typed.state);
	wrong('state', 'state-missing', state === undefined);
	const step = readNumber(typed.step) ?? null;
	wrong('step', 'step-unknown', step === null && typed.step !== '');
	wrong(
		'consultation',
		'consultation-missing',
		typed.consultation !== '' && !consultations.has(typed.consultation)
	);
	const named = terms.filter((term) => typed.terms.includes(termKey(term)));
	wrong('terms', 'term-unknown', named.length !== new Set(typed.terms).size);
	if (issues.length > 0 || state === undefined) return { issues };
	return {
		kept: {
			title: typed.title,
			responsible: typed.responsible,
			dueOn: typed.dueOn || null,
			state,
			note: typed.note,
			step,
			consultation: typed.consultation || null,
			terms: named.map(({ kind, slug }) => ({ kind, slug }))
		},
		issues: []
	};
}

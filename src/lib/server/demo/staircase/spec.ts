import type { ActionState } from '#lib/domain/reports/actions/shapes.ts';
import type { KeptAction } from '#lib/domain/reports/actions/read.ts';
import type { KeptEvidence, KeptStep } from '#lib/domain/reports/staircase/read.ts';
import type { Step } from '#lib/domain/reports/staircase/shapes.ts';

export type DemonstrationStairs = { position: Step | null; steps: Partial<Record<Step, KeptStep>> };

/** An action: how it stood last year, if it was there, and how it stands now. Due some days from today. */
export type DemonstrationAction = Omit<
	KeptAction,
	'dueOn' | 'state' | 'note' | 'terms' | 'step' | 'consultation'
> &
	Partial<Pick<KeptAction, 'step' | 'consultation'>> & {
		due?: number;
		perspectives?: string[];
		plans?: string[];
		before?: [state: ActionState, note?: string];
		now?: [state: ActionState, note?: string];
	};

export type DemonstrationCommittee = {
	committee: string;
	before: DemonstrationStairs;
	now: DemonstrationStairs;
	actions: DemonstrationAction[];
};

const nothing = { consultation: null, title: '', href: null, who: '', people: null, source: '' };

export const dialogue = (consultation: string): KeptEvidence => ({
	...nothing,
	kind: 'consultation',
	consultation
});
export const paper = (title: string, href: string | null = null): KeptEvidence => ({
	...nothing,
	kind: 'document',
	title,
	href
});
export const training = (title: string, who: string, people: number, source: string): KeptEvidence => ({
	...nothing,
	kind: 'training',
	title,
	who,
	people,
	source
});
export const other = (title: string): KeptEvidence => ({ ...nothing, kind: 'other', title });

export const said = (
	standing: KeptStep['standing'],
	done: string,
	next: string,
	...evidence: KeptEvidence[]
): KeptStep => ({ standing, done, next, evidence });

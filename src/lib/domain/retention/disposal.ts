import { hasResults, isPublic, type State } from '../consultations/lifecycle.ts';

/** Months that raw answers are kept after the last day of answering, where the city has set nothing else. */
export const usualMonths = 6;
export const mostMonths = 120;

/**
 * Days that raw answers stay after their release, whatever date the decision has come to: for reading the last texts,
 * and for seeing that the release is right.
 */
export const daysAfterRelease = 14;

/** Days that a refused request holds disposal back: three weeks to appeal (OSL 6:7, FL 44 §) and a week for the post. */
export const appealDays = 28;

const isoDay = (at: Date): string => at.toISOString().slice(0, 10);

/** A day some days after another, both `2026-11-23`. */
export const daysAfter = (day: string, days: number): string =>
	isoDay(new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000));

/** The same day of the month some months later, or the month's last day where it has no such day. */
export function monthsAfter(day: string, months: number): string {
	const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
	const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
	return isoDay(new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))));
}

export type DisposalSubject = {
	state: State;
	/** Whether a disposal decision (gallringsbeslut) is on file for it. */
	decided: boolean;
	disposeOn: string | null;
	/** The day of its release. */
	releasedOn: string | null;
	disposedAt: Date | null;
	/** Somebody has asked for the answers to be handed out, and that is not finished. */
	requested: boolean;
};

/** Whether raw answers have been deleted: no new release, no new breakdown, nothing to hand out. */
export const answersAreGone = ({ disposedAt }: Pick<DisposalSubject, 'disposedAt'>): boolean =>
	disposedAt !== null;

/** The first day on which answers may leave: the decided one, and never sooner than two weeks after the release. */
export function disposalDay({
	disposeOn,
	releasedOn
}: Pick<DisposalSubject, 'disposeOn' | 'releasedOn'>): string | null {
	if (disposeOn === null || releasedOn === null) return disposeOn;
	const soonest = daysAfter(releasedOn, daysAfterRelease);
	return disposeOn < soonest ? soonest : disposeOn;
}

/**
 * How it stands with the raw answers. `preparing`: there are none yet. `undecided`: no decision on file, so they stay.
 * `planned`: they leave on their day. The day has come, and `unreleased`: they wait for the release; `requested`: for a
 * request to be finished; `due`: for tonight. `gone`: they have left.
 */
export const standings = [
	'preparing',
	'undecided',
	'planned',
	'unreleased',
	'requested',
	'due',
	'gone'
] as const;
export type Standing = (typeof standings)[number];

/** How it stands on a day of the city's calendar. Only `due` lets the job delete. */
export function disposalStanding(subject: DisposalSubject, today: string): Standing {
	if (answersAreGone(subject)) return 'gone';
	if (!isPublic(subject.state)) return 'preparing';
	const day = disposalDay(subject);
	if (!subject.decided || day === null) return 'undecided';
	if (day > today) return 'planned';
	if (!hasResults(subject.state)) return 'unreleased';
	return subject.requested ? 'requested' : 'due';
}

export type DateIssue = 'date-missing' | 'date-invalid' | 'date-early';

const isDay = (text: string): boolean =>
	/^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) && daysAfter(text, 0) === text;

/**
 * The day on which answers leave, as somebody typed it; nothing typed means the months of the decision after the last day
 * of answering. It lies ahead of today, so that one can regret it, and behind that last day. Issues: `date-missing` (also
 * where the months cannot be counted from anything), `date-invalid`, `date-early`.
 */
export function readDisposalDay(
	typed: string,
	{ closesOn, months, today }: { closesOn: string | null; months: number; today: string }
): { day: string } | { issue: DateIssue } {
	if (typed === '' && closesOn === null) return { issue: 'date-missing' };
	const suggested = closesOn === null ? '' : monthsAfter(closesOn, months);
	const tomorrow = daysAfter(today, 1);
	if (typed === '') return { day: suggested < tomorrow ? tomorrow : suggested };
	if (!isDay(typed)) return { issue: 'date-invalid' };
	return typed < tomorrow || (closesOn !== null && typed <= closesOn)
		? { issue: 'date-early' }
		: { day: typed };
}

export type Decision = { number: string; title: string; decidedOn: string; covers: string; months: number };
export type TypedDecision = Record<keyof Decision, string>;
export type DecisionIssue =
	| 'number-missing'
	| 'number-long'
	| 'title-missing'
	| 'title-long'
	| 'decided-invalid'
	| 'decided-later'
	| 'covers-long'
	| 'months-invalid';

/**
 * A disposal decision as it was typed: the number is the city's own registry's ("KS 2023/1159"), never made here.
 * Issues by field.
 */
export function readDecision(
	typed: TypedDecision,
	today: string
): { decision: Decision } | { issues: Partial<Record<keyof Decision, DecisionIssue>> } {
	const { number, title, decidedOn, covers, months } = typed;
	const issues: Partial<Record<keyof Decision, DecisionIssue>> = {};
	if (number === '') issues.number = 'number-missing';
	else if (number.length > 100) issues.number = 'number-long';
	if (title === '') issues.title = 'title-missing';
	else if (title.length > 200) issues.title = 'title-long';
	if (!isDay(decidedOn)) issues.decidedOn = 'decided-invalid';
	else if (decidedOn > today) issues.decidedOn = 'decided-later';
	if (covers.length > 2000) issues.covers = 'covers-long';
	if (!/^\d{1,3}$/.test(months) || Number(months) < 1 || Number(months) > mostMonths)
		issues.months = 'months-invalid';
	return Object.keys(issues).length > 0 ? { issues } : { decision: { ...typed, months: Number(months) } };
}

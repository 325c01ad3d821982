import { hasForbiddenCharacter } from '../questions/common.ts';
import { linkAddress } from '../reports/prose/shapes.ts';
import {
	emptyContent,
	stepShapes,
	type Field,
	type FieldKind,
	type Step,
	type StepContent
} from './steps.ts';

/**
 * Codes: too-long, character-not-allowed, number-wrong, source-missing, day-wrong, link-wrong, name-missing,
 * consultation-missing, pick-missing, too-many.
 */
export type AssessmentIssue = { id: string; code: string; most?: number };

const longest: Record<FieldKind, number> = { line: 300, text: 8000, number: 20, day: 20, link: 2000 };
const mostCount = 10_000_000;
const mostPicks = 60;
const mostConsultations = 30;

/** What can be named: slugs of the committee's consultations, and references to what their releases show. */
export type Nameable = { consultations: ReadonlySet<string>; picks: ReadonlySet<string> };

const countOf = (text: string): number | undefined => {
	const digits = text.replace(/[\s\u00a0\u202f]/g, '');
	const count = /^\d{1,8}$/.test(digits) ? Number(digits) : undefined;
	return count !== undefined && count <= mostCount ? count : undefined;
};

/** Whether a text is a day of the calendar, `2026-11-28`. */
export function isDay(text: string): boolean {
	if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
	const at = new Date(`${text}T00:00:00Z`);
	return !Number.isNaN(at.getTime()) && at.toISOString().slice(0, 10) === text;
}

const wrong: Partial<Record<FieldKind, [code: string, is: (text: string) => boolean]>> = {
	number: ['number-wrong', (text) => countOf(text) === undefined],
	day: ['day-wrong', (text) => !isDay(text)],
	link: ['link-wrong', (text) => !linkAddress.safeParse(text).success]
};

function fieldIssues({ kind }: Field, id: string, text: string): AssessmentIssue[] {
	if (text === '') return [];
	if (hasForbiddenCharacter(text)) return [{ id, code: 'character-not-allowed' }];
	if (text.length > longest[kind]) return [{ id, code: 'too-long', most: longest[kind] }];
	const [code, is] = wrong[kind] ?? [];
	return code && is?.(text) ? [{ id, code }] : [];
}

const isEmpty = (row: Record<string, string>): boolean => Object.values(row).every((text) => text === '');

function rowIssues(step: Step, row: Record<string, string>, at: number): AssessmentIssue[] {
	const fields = stepShapes[step].rows?.fields ?? [];
	if (isEmpty(row)) return [];
	return fields.flatMap((field) => {
		const [id, text] = [`r${at}.${field.id}`, row[field.id] ?? ''];
		return field.needed && text === '' ? [{ id, code: 'name-missing' }] : fieldIssues(field, id, text);
	});
}

/** Every number names who says it. */
const sourceIssues = ({ fields }: StepContent): AssessmentIssue[] =>
	fields['count'] && !fields['countSource'] ? [{ id: 'countSource', code: 'source-missing' }] : [];

function takenIssues(
	{ consultations, picks, rows }: StepContent,
	step: Step,
	known: Nameable
): AssessmentIssue[] {
	const { takes, rows: several } = stepShapes[step];
	const missing = (names: string[], of: ReadonlySet<string>) => names.some((name) => !of.has(name));
	const many = (id: string, count: number, most: number) =>
		count > most ? [{ id, code: 'too-many', most }] : [];
	return [
		...many('rows', rows.length, several?.most ?? 0),
		...(takes === 'consultations' ? many('consultations', consultations.length, mostConsultations) : []),
		...(takes === 'consultations' && missing(consultations, known.consultations)
			? [{ id: 'consultations', code: 'consultation-missing' }]
			: []),
		...(takes === 'results' ? many('picks', picks.length, mostPicks) : []),
		...(takes === 'results' && missing(picks, known.picks) ? [{ id: 'picks', code: 'pick-missing' }] : [])
	];
}

const only = (fields: readonly Field[], typed: Record<string, string>) =>
	Object.fromEntries(
		fields.map(({ id, kind }) => [
			id,
			kind === 'number' && typed[id] ? String(countOf(typed[id])) : (typed[id] ?? '')
		])
	);

/**
 * A step as a person typed it: what is to be kept, or what is wrong, each at its place (`matter`, `r0.name`). What is
 * missing is no fault: progress.ts tells it. Rows without a word are left out.
 */
export function readAssessmentStep(
	step: Step,
	typed: StepContent,
	known: Nameable
): { kept: StepContent; issues: [] } | { kept?: undefined; issues: AssessmentIssue[] } {
	const { fields, rows, takes } = stepShapes[step];
	const issues = [
		...fields.flatMap((field) => fieldIssues(field, field.id, typed.fields[field.id] ?? '')),
		...(step === 1 && !typed.fields['title'] ? [{ id: 'title', code: 'name-missing' }] : []),
		...(step === 2 ? sourceIssues(typed) : []),
		...typed.rows.flatMap((row, at) => rowIssues(step, row, at)),
		...takenIssues(typed, step, known)
	];
	if (issues.length > 0) return { issues };
	return {
		kept: {
			...emptyContent(step),
			fields: only(fields, typed.fields),
			rows: typed.rows.filter((row) => !isEmpty(row)).map((row) => only(rows?.fields ?? [], row)),
			consultations: takes === 'consultations' ? [...new Set(typed.consultations)] : [],
			picks: takes === 'results' ? [...new Set(typed.picks)] : []
		},
		issues: []
	};
}

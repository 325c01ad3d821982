import { error } from '@sveltejs/kit';
import { emptyRow, stepShapes, type Step, type StepContent } from '#lib/domain/assessments/steps.ts';
import { fieldOf } from '#lib/server/forms/read.ts';
import { keptFields, typedFields } from '../../../../typed.ts';

/** Values of numbered boxes, `c0`, `c1` …: those that were ticked. */
function tickedIn(posted: FormData, letter: 'c' | 'p'): string[] {
	const names = [...new Set(posted.keys())].filter(
		(name) => name.startsWith(letter) && /^\d{1,4}$/.test(name.slice(1))
	);
	return names.flatMap((name) => fieldOf(posted, name) ?? []);
}

/** A step's form as it was typed. */
export function readTypedStep(posted: FormData, step: Step): StepContent {
	const { fields, rows, takes } = stepShapes[step];
	const given = rows ? (fieldOf(posted, 'count') ?? '') : '0';
	if (!/^\d{1,2}$/.test(given)) error(400);
	const count = Math.min(rows?.most ?? 0, Number(given));
	return {
		fields: typedFields(
			posted,
			fields.map(({ id }) => id)
		),
		rows: Array.from({ length: count }, (_, at) => {
			const own = rows?.fields ?? [];
			const typed = typedFields(
				posted,
				own.map(({ id }) => `r${at}.${id}`)
			);
			return Object.fromEntries(own.map(({ id }) => [id, typed[`r${at}.${id}`] ?? '']));
		}),
		consultations: takes === 'consultations' ? tickedIn(posted, 'c') : [],
		picks: takes === 'results' ? tickedIn(posted, 'p') : []
	};
}

/** The same, fit to stand in its fields again. */
export const shownStep = ({ fields, rows, consultations, picks }: StepContent): StepContent => ({
	fields: keptFields(fields, 10_000),
	rows: rows.map((row) => keptFields(row, 10_000)),
	consultations,
	picks
});

/** A row added or taken away, by the button that was pressed: `add`, `remove:2`. */
export function rearrangedRows(step: Step, content: StepContent, move: string): StepContent {
	const rows = [...content.rows];
	const most = stepShapes[step].rows?.most ?? 0;
	if (move === 'add' && most > 0) {
		if (rows.length < most) rows.push(emptyRow(step));
		return { ...content, rows };
	}
	const at = /^remove:(\d{1,2})$/.exec(move)?.[1];
	if (at === undefined || !rows[Number(at)]) error(400);
	rows.splice(Number(at), 1);
	return { ...content, rows };
}

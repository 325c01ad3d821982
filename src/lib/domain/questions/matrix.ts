import { z } from 'zod';
import { namesIn, option, questionBase, repeated, together, type Kind } from './common.ts';
import { countedScale, pointFaults, points, pointsOf } from './scale.ts';
import { readOne } from './single.ts';

/** The same scale for several rows; each row is a question of its own to who answers and to who counts. */
export const matrix = z.strictObject({
	type: z.literal('matrix'),
	...questionBase,
	rows: z.array(option).min(1).max(30),
	...points
});
export type Matrix = z.infer<typeof matrix>;

/** The field of one row. */
export const rowField = (id: string, row: string): string => `${id}.${row}`;

/** Issues, each with its row's field: `wrong-type`, `unknown-option`. */
export const matrixKind: Kind<Matrix> = {
	fields: ({ id, rows }) => rows.map((row) => ({ name: rowField(id, row.id) })),
	read: (question, raw) =>
		together(question.rows.map((row) => readOne(rowField(question.id, row.id), pointsOf(question), raw))),
	countings: (question) =>
		question.rows.map((row) => ({
			...countedScale(rowField(question.id, row.id), question),
			label: row.label
		})),
	paper: ({ id, rows, points, dontKnow }) => ({
		kind: 'rows',
		rows: rows.map((row) => ({ ...row, field: rowField(id, row.id) })),
		points,
		apart: dontKnow
	}),
	faults: (question) => [...repeated(namesIn(question.rows, 'rows')), ...pointFaults(question)]
};

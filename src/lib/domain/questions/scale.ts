import { z } from 'zod';
import { identifier, namesIn, option, questionBase, repeated, type Category, type Kind } from './common.ts';
import { localText } from '../text/text.ts';
import { countedOnce, readOne } from './single.ts';

/** Points from one end to the other, and "don't know" beside them. */
export const points = {
	points: z.array(option).min(2).max(11),
	dontKnow: z.strictObject({ id: identifier, label: localText }).optional()
};
type Points = { points: Category[]; dontKnow?: Category | undefined };

/** Labelled points from one end to the other, with "don't know" beside the scale. */
export const scale = z.strictObject({ type: z.literal('scale'), ...questionBase, ...points });
export type Scale = z.infer<typeof scale>;

/** Everything that can be chosen on a scale, "don't know" last. */
export const pointsOf = ({ points, dontKnow }: Points): Category[] => [
	...points,
	...(dontKnow ? [dontKnow] : [])
];

/** Points counted as a scale: neighbours belong together, "don't know" stands apart. */
export const countedScale = (id: string, question: Points) =>
	countedOnce(id, pointsOf(question), {
		ordered: true,
		apart: question.dontKnow ? [question.dontKnow.id] : []
	});

/** Names that stand twice among the points. */
export const pointFaults = ({ points, dontKnow }: Points) =>
	repeated([...namesIn(points, 'points'), ...(dontKnow ? [{ id: dontKnow.id, path: ['dontKnow'] }] : [])]);

/** Issues: `wrong-type`, `unknown-option`. */
export const scaleKind: Kind<Scale> = {
	fields: ({ id }) => [{ name: id }],
	read: (question, raw) => readOne(question.id, pointsOf(question), raw),
	countings: (question) => [countedScale(question.id, question)],
	paper: ({ id, points, dontKnow }) => ({ kind: 'scale', field: id, points, apart: dontKnow }),
	faults: pointFaults
};

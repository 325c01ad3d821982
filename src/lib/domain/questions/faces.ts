import { z } from 'zod';
import { option, questionBase, type Kind } from './common.ts';
import type { Drawing } from './picture.ts';
import { countedScale, pointFaults, points, pointsOf } from './scale.ts';
import { readOne } from './single.ts';

/** From liking to not liking: 2 to 5 points with words, each a face by its place, and "don't know" beside them. */
export const faces = z.strictObject({
	type: z.literal('faces'),
	...questionBase,
	...points,
	points: z.array(option).min(2).max(5)
});
export type Faces = z.infer<typeof faces>;

const happiest = 'grinning-face';
const happy = 'slightly-smiling-face';
const middle = 'neutral-face';
// The same face as the smiling one with its mouth turned; "slightly-frowning-face" has smaller eyes.
const unhappy = 'frowning-face';
const unhappiest = 'frowning-face-with-open-mouth';

/** Faces by how many points there are: both ends drawn alike, one as open-mouthed as the other, and no middle among four. */
const facesFor: Record<number, readonly string[]> = {
	2: [happy, unhappy],
	3: [happy, middle, unhappy],
	4: [happiest, happy, unhappy, unhappiest],
	5: [happiest, happy, middle, unhappy, unhappiest]
};

/** The face of a point, by its place among them; undefined where there are none for so many. */
export const faceAt = (index: number, count: number): Drawing | undefined => {
	const sign = facesFor[count]?.[index];
	return sign === undefined ? undefined : { sign };
};

/** The points of a question, each with its face. */
export const drawnPoints = ({ points }: Pick<Faces, 'points'>) =>
	points.map((point, index) => ({ ...point, drawing: faceAt(index, points.length) }));

/** Issues: `wrong-type`, `unknown-option`. */
export const facesKind: Kind<Faces> = {
	fields: ({ id }) => [{ name: id }],
	read: (question, raw) => readOne(question.id, pointsOf(question), raw),
	countings: (question) => [countedScale(question.id, question)],
	paper: (question) => ({
		kind: 'scale',
		field: question.id,
		points: drawnPoints(question),
		apart: question.dontKnow
	}),
	faults: pointFaults
};

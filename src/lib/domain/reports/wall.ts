import type { PaperPicture } from '../paper/material.ts';
import type { CitySettings } from '../text/city.ts';
import type { ChildQuestion, ChildResults } from './children.ts';

/** Everything that the poster for a classroom's wall is made of. */
export type WallMaterial = {
	results: ChildResults;
	pictures: Record<string, PaperPicture>;
	city: CitySettings;
	origin: string;
};

/** How many questions and replies a wall can hold. */
export const onWall = { questions: 2, replies: 3 };

/** The questions that stand on it: those that can be told of ten come first, then as they were asked. */
export const questionsOnWall = ({ questions }: ChildResults): ChildQuestion[] =>
	[
		...questions.filter(({ told }) => told.length === 1),
		...questions.filter(({ told }) => told.length !== 1)
	].slice(0, onWall.questions);

import type { LocalText } from '../text/text.ts';
import type { Participation, QuestionResult, ReportComplaints, Results } from './shapes.ts';

/** One ground, and how many named it; null: hidden. */
export type GroundRow = { id: string; label: LocalText; count: number | null; percent: number | null };

const isGround = ({ background }: Pick<Participation, 'background'>): boolean =>
	background.startsWith('grounds:');

/** The grounds of released complaints as one table: of what is published of each, nothing else. */
export const groundsOf = ({ participation }: Pick<Results, 'participation'>): GroundRow[] =>
	participation.filter(isGround).map(({ background, label, option, groups }) => {
		const id = background.slice('grounds:'.length);
		const own = groups.find(({ ids }) => ids.length === 1 && ids[0] === id);
		return { id, label: option ?? label, count: own?.count ?? null, percent: own?.percent ?? null };
	});

/** What else complaints are broken down by: where in the city. */
export const placesOf = ({ participation }: Pick<Results, 'participation'>): Participation[] =>
	participation.filter((table) => !isGround(table));

/** What was asked about, by each ground that can be shown: the intersection of kind and ground. */
export const byGround = (question: Pick<QuestionResult, 'by'>) =>
	question.by.filter((table) => isGround(table) && !table.withheld);

/** What complaints were about, how they came and how they ended: not the grounds and districts themselves. */
export const countedOf = ({ questions }: Pick<ReportComplaints, 'questions'>) =>
	questions.filter(({ background }) => !background);

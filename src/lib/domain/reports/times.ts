import { canonicalReach } from '../consultations/reach.ts';
import { questionsOf } from '../consultations/form.ts';
import { meaningOf } from '../consultations/versions.ts';
import type { QuestionRelease } from '../disclosure/document.ts';
import type { Counting } from '../questions/common.ts';
import { countingsOf, type Question } from '../questions/register.ts';
import type { ReleasedConsultation } from './results.ts';
import type { TrendPoint } from './trendShapes.ts';

/** What a trend needs to know of a consultation. */
export type AskedConsultation = Pick<ReleasedConsultation, 'head' | 'release' | 'form' | 'earlier'>;

/** One time that a question, or a part of it, was asked. */
export type Time = {
	asked: AskedConsultation;
	question: Question;
	counting: Counting;
	released: QuestionRelease;
};

/** The name that a question shares with those of other rounds. */
export const sharedOf = (question: Question) => ('shared' in question ? question.shared : undefined);

/** What tells a question's parts apart (`.row`); empty for a question that is one. */
const partOf = ({ id }: Counting, question: Question) => id.slice(question.id.length);

/** The time that a consultation asked one of some questions: the one that its form has now, else the last it had. */
export function timeOf(
	asked: AskedConsultation,
	isMeant: (question: Question) => boolean,
	part: string
): Time | undefined {
	const named = questionsOf(asked.form).filter(isMeant);
	const question = named.find(({ id }) => !asked.earlier.has(id)) ?? named.at(-1);
	const counting = question && countingsOf(question).find((own) => partOf(own, question) === part);
	const released = asked.release.document.questions.find((own) => own.question === counting?.id);
	return question && counting && released ? { asked, question, counting, released } : undefined;
}

/** What makes a time no longer the same as the one before it. */
export function breaksOf(time: Time, before: Time | undefined): TrendPoint['breaks'] {
	if (!before) return [];
	const [now, then] = [time.asked.head, before.asked.head];
	const differs = {
		wording: meaningOf(time.question) !== meaningOf(before.question),
		committee: now.committee.slug !== then.committee.slug,
		audience: canonicalReach(now.reach) !== canonicalReach(then.reach)
	};
	return (['wording', 'committee', 'audience'] as const).filter((name) => differs[name]);
}

/** A scale's points, in their order; none of what is no scale. */
export const pointIds = (question: Question): string[] =>
	'points' in question ? question.points.map(({ id }) => id) : [];

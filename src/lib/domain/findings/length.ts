import { isBeside, isNoAnswer } from './answers.ts';
import { limitsFor, type About } from './audience.ts';
import { found, type Finding } from './finding.ts';
import { lengthsOf } from './minutes.ts';
import { partsIn, type Outline, type Part } from './outline.ts';

/** Answers that have to be weighed against each other; those beside them ("vet inte", "annat") are not. */
function weighed(outline: Outline, question: Part): number {
	const options = [...partsIn(question, 'options'), ...partsIn(question, 'points')];
	return options.filter((option) => !isNoAnswer(outline, option) && !isBeside(outline, option)).length;
}

/** Background questions and lists of districts are looked up in: one knows one's answer. */
const isLookedUp = ({ type, node }: Part): boolean => type === 'district' || node.background !== undefined;

/** A form that is longer, or a choice that is wider, than those who answer have patience for. */
export function lengthFindings(outline: Outline, about: About): Finding[] {
	const limits = limitsFor(about);
	const { minutes, questions } = lengthsOf(outline, about);
	return [
		...(questions > limits.questions
			? [found('form', 'questions-many', { values: { questions, most: limits.questions } })]
			: []),
		...(minutes.typical > limits.minutes
			? [
					found('form', 'takes-long', {
						values: { minutes: minutes.typical, longest: minutes.longest, most: limits.minutes }
					})
				]
			: []),
		...outline.questions
			.filter((question) => !isLookedUp(question))
			.flatMap((question) => {
				const most = question.type === 'picture' ? limits.pictures : limits.options;
				const options = weighed(outline, question);
				return options > most
					? [found(question.node.key, 'options-many', { values: { options, most } })]
					: [];
			})
	];
}

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

/** Choices that are all drawn are taken in at a glance. */
const isDrawn = (question: Part): boolean =>
	question.type === 'picture' ||
	(question.type === 'ranking' &&
		partsIn(question, 'options').every(({ node }) => node.drawing !== undefined));

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
			// Faces have a limit of their own (children.ts).
			.filter((question) => !isLookedUp(question) && question.type !== 'faces')
			.flatMap((question) => {
				const most = isDrawn(question) ? limits.pictures : limits.options;
				const options = weighed(outline, question);
				return options > most
					? [found(question.node.key, 'options-many', { values: { options, most } })]
					: [];
			})
	];
}

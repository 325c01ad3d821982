import { leadingIn, twoInOne } from './asking.ts';
import { found, type Finding, type FindingCode } from './finding.ts';
import { doubleNegativeIn, isAgreement, negationIn } from './negations.ts';
import { partsIn, saidBy, type Outline, type Part } from './outline.ts';

type Rule = (text: string, lang: string) => string | undefined;

/** A question is a sentence or two; a longer text is read no further. */
const mostLetters = 1000;

function inLabel(outline: Outline, part: Part, code: FindingCode, rule: Rule): Finding[] {
	return saidBy(outline, part, 'label').flatMap(([lang, text]) => {
		const words = rule(text.slice(0, mostLetters), lang);
		return words === undefined
			? []
			: [found(part.node.key, code, { cell: `label.${lang}`, lang, values: { words } })];
	});
}

/** What is asked: the question itself, and each row of a matrix. */
const asked = (question: Part): Part[] => [question, ...partsIn(question, 'rows')];

/** A negative statement that is answered by how much one agrees with it. */
function negatedStatements(outline: Outline, question: Part): Finding[] {
	const points = [...partsIn(question, 'points'), ...partsIn(question, 'options')];
	const agrees = (lang: string) =>
		points.some((point) =>
			saidBy(outline, point, 'label').some(([own, text]) => own === lang && isAgreement(text, lang))
		);
	return asked(question).flatMap((part) =>
		inLabel(outline, part, 'negation-with-agreement', (text, lang) =>
			agrees(lang) && doubleNegativeIn(text, lang) === undefined ? negationIn(text, lang) : undefined
		)
	);
}

const oneAnswer = new Set(['single', 'scale', 'faces', 'matrix']);

/** Negatives that turn an answer round, hints at an answer, and two questions in one: Swedish and English. */
export function wordingFindings(outline: Outline): Finding[] {
	return outline.questions
		.filter(({ type }) => type !== undefined && type !== 'info')
		.flatMap((question) => [
			...asked(question).flatMap((part) => [
				...inLabel(outline, part, 'double-negative', doubleNegativeIn),
				...inLabel(outline, part, 'leading', leadingIn)
			]),
			...(oneAnswer.has(question.type ?? '')
				? [
						...negatedStatements(outline, question),
						...asked(question).flatMap((part) => inLabel(outline, part, 'two-in-one', twoInOne))
					]
				: [])
		]);
}

import { valueAt } from '../drafts/cells.ts';
import type { Node } from '../drafts/node.ts';
import type { QuestionType } from '../questions/register.ts';
import { isChild, isYoung, youngestOf, type About, type AgeGroup } from './audience.ts';
import { spokenIn, type Spoken } from './clauses.ts';
import { found, type Finding } from './finding.ts';
import { negationIn } from './negations.ts';
import { partsIn, saidBy, type Outline, type Part } from './outline.ts';

/** Types that ask more of a child than it can at that age; from 13 on all can be used. */
const tooHard: Partial<Record<AgeGroup, ReadonlySet<QuestionType>>> = {
	under7: new Set([
		'multiple',
		'scale',
		'matrix',
		'ranking',
		'number',
		'date',
		'shortText',
		'longText',
		'district'
	]),
	from7: new Set(['matrix', 'date']),
	from10: new Set(['matrix'])
};

/** Three at most, among five at most, all drawn: that can be put in order from 7. */
function isEasyRanking(question: Part): boolean {
	const options = partsIn(question, 'options');
	const most = typeof question.node.most === 'number' ? question.node.most : options.length;
	return most <= 3 && options.length <= 5 && options.every(({ node }) => node.drawing !== undefined);
}

const isTooHard = (question: Part, group: AgeGroup): boolean =>
	question.type === 'ranking' && group === 'from7'
		? !isEasyRanking(question)
		: question.type !== undefined && (tooHard[group]?.has(question.type) ?? false);

const recall: Record<Spoken, RegExp> = {
	sv: /(hur ofta|hur många gånger|(det |de |den )?senaste \p{L}+|förra (året|terminen|månaden|veckan|sommaren)|i fjol|för länge sedan)/iu,
	en: /(how often|how many times|(in the |during the )?last (\p{L}+ )?(year|term|month|week|summer)s?|in the past)/iu
};

function recallIn(text: string, lang: string): string | undefined {
	const spoken = spokenIn(lang);
	return spoken && recall[spoken].exec(text)?.[0];
}

function inLabel(
	outline: Outline,
	part: Part,
	code: 'child-negation' | 'child-recall',
	rule: (text: string, lang: string) => string | undefined
): Finding[] {
	return saidBy(outline, part, 'label').flatMap(([lang, text]) => {
		const words = rule(text, lang);
		return words ? [found(part.node.key, code, { cell: `label.${lang}`, lang, values: { words } })] : [];
	});
}

/** More faces than these stick at their happy end. */
const mostFaces = 4;

const hasMiddle = (question: Part): boolean => {
	const { length } = partsIn(question, 'points');
	return length > 2 && length % 2 === 1;
};

function ofYoung(outline: Outline, question: Part): Finding[] {
	return [
		...[question, ...partsIn(question, 'rows')].flatMap((part) => [
			...inLabel(outline, part, 'child-negation', negationIn),
			...inLabel(outline, part, 'child-recall', recallIn)
		]),
		...(hasMiddle(question) ? [found(question.node.key, 'child-middle', { cell: 'points' })] : []),
		...(question.type === 'faces' && partsIn(question, 'points').length > mostFaces
			? [found(question.node.key, 'child-faces', { cell: 'points', values: { most: mostFaces } })]
			: []),
		...(question.type === 'scale' && partsIn(question, 'points').length <= 5
			? [found(question.node.key, 'child-use-faces', { cell: 'type' })]
			: [])
	];
}

const reminder: Record<Spoken, RegExp> = {
	sv: /(skriv inte|namn|vem du är)/i,
	en: /(write (your|who)|do not write|don['’]t write|name)/i
};

const reminds = (outline: Outline, question: Part): boolean =>
	saidBy(outline, question, 'hint').some(([lang, text]) => {
		const spoken = spokenIn(lang);
		return spoken !== undefined && reminder[spoken].test(text);
	});

/** What a class session answers is read by no child. */
const isFromSession = (node: Node): boolean => valueAt(node, 'background.from') === 'session';

const isFreeText = ({ type }: Part): boolean => type === 'longText' || type === 'shortText';

/** What a form for children must not ask, and how: by the youngest who answer. */
export function childFindings(outline: Outline, about: About): Finding[] {
	const group = youngestOf(about);
	if (!isChild(group)) return [];
	return outline.questions.flatMap((question) => {
		const { node, type } = question;
		if (type === undefined || type === 'info' || isFromSession(node)) return [];
		return [
			...(isTooHard(question, group) ? [found(node.key, 'child-type', { cell: 'type' })] : []),
			...(type === 'contact' ? [found(node.key, 'child-contact')] : []),
			...(isFreeText(question) && group !== 'from13' && !reminds(outline, question)
				? [found(node.key, 'child-reminder', { cell: 'hint' })]
				: []),
			...(isYoung(group) ? ofYoung(outline, question) : [])
		];
	});
}

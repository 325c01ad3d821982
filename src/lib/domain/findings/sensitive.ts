import { valueAt } from '../drafts/cells.ts';
import { sensitiveKinds } from '../questions/common.ts';
import { isNoAnswer } from './answers.ts';
import { spokenIn, type Spoken } from './clauses.ts';
import { found, type Finding } from './finding.ts';
import { partsIn, saidBy, saidIn, type Outline, type Part } from './outline.ts';
import { wordsIn } from './readable.ts';

/** Fewer words tell hardly anything of a purpose. */
const fewestWords = 5;

const hasBackground = ({ node }: Part): boolean => typeof valueAt(node, 'background.kind') === 'string';

/** A background question of a sensitive kind, or one that is marked so. */
export const isSensitive = (question: Part): boolean =>
	hasBackground(question) &&
	(valueAt(question.node, 'background.sensitive') === true ||
		(sensitiveKinds as ReadonlySet<unknown>).has(valueAt(question.node, 'background.kind')));

/** Questions about oneself that fall under the law's special categories (GDPR article 9), by how they usually begin. */
const asksSensitively: Record<Spoken, RegExp[]> = {
	sv: [
		/^har (du|barnet|ditt barn|ni) (en |någon |flera )?(fysisk |psykisk |varaktig )?funktionsnedsättning/i,
		/^(vilken|vad är|vad har du för) (är )?(din |ditt )?(religion|trosuppfattning|etnisk|etniska|sexuell|sexuella|könsidentitet|hudfärg)/i,
		/^tillhör du (någon|en) (av )?(sveriges |de )?(fem )?(nationell|nationella) minoritet/i,
		/^är du (jude|rom|same|sverigefinne|tornedaling|homosexuell|bisexuell|transperson)(?!\p{L})/iu
	],
	en: [
		/^do you have (a|any) (physical |mental )?disabilit/i,
		/^what is your (religion|faith|ethnicity|ethnic|race|sexual orientation|gender identity)/i,
		/^do you belong to (a|any|one) (of )?(sweden['’]s )?national minorit/i,
		/^are you (jewish|roma|sámi|sami|gay|lesbian|bisexual|transgender)\b/i
	]
};

function seemsSensitive(outline: Outline, question: Part): boolean {
	return saidBy(outline, question, 'label').some(([lang, text]) => {
		const spoken = spokenIn(lang);
		return spoken !== undefined && asksSensitively[spoken].some((pattern) => pattern.test(text.trim()));
	});
}

function ofMarked(outline: Outline, question: Part): Finding[] {
	const { node } = question;
	const why = saidIn(outline, question, 'background.why', outline.source);
	const offered = partsIn(question, 'options');
	return [
		...(why !== undefined && wordsIn(why).length < fewestWords
			? [found(node.key, 'purpose-thin', { cell: `background.why.${outline.source}`, lang: outline.source })]
			: []),
		...(node.required === true ? [found(node.key, 'sensitive-required', { cell: 'required' })] : []),
		...(offered.length > 0 && !offered.some((option) => isNoAnswer(outline, option))
			? [found(node.key, 'no-way-out', { cell: 'options' })]
			: [])
	];
}

const choices = new Set(['single', 'multiple', 'shortText']);

/** Sensitive questions: marked as such, with a purpose, never forced, and with an answer for who does not want to say. */
export const sensitiveFindings = (outline: Outline): Finding[] =>
	outline.questions.flatMap((question) => {
		const { node, type } = question;
		if (type === undefined) return [];
		if (valueAt(node, 'background.from') === 'session') return [];
		if (isSensitive(question)) return ofMarked(outline, question);
		return choices.has(type) && !hasBackground(question) && seemsSensitive(outline, question)
			? [found(node.key, 'sensitive-unmarked', { cell: 'background' })]
			: [];
	});

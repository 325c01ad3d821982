import { type Json } from '../drafts/node.ts';
import { sharedNamed, type Asked } from '../templates/indicators.ts';
import { found, type Finding } from './finding.ts';
import { partsIn, saidIn, type Outline, type Part } from './outline.ts';

type Worded = { id: string; label: Record<string, unknown> };

const listsOf = ['options', 'points', 'rows'] as const;
const wordedIn = (question: Asked, list: (typeof listsOf)[number]): Worded[] =>
	((question as Record<string, unknown>)[list] as Worded[] | undefined) ?? [];

/** Whether a label says the same in every language that both have. */
const saysSame = (outline: Outline, part: Part, label: Record<string, unknown>): boolean =>
	Object.entries(label).every(([lang, text]) => {
		const said = saidIn(outline, part, 'label', lang);
		return said === undefined || said.trim() === text;
	});

/** The first cell in which a question is no longer what the shared one is; undefined when it is. */
function changedCell(outline: Outline, question: Part, original: Asked): string | undefined {
	if (question.type !== original.type) return 'type';
	if (!saysSame(outline, question, original.label)) return 'label';
	return listsOf.find((list) => {
		const [own, shared] = [partsIn(question, list), wordedIn(original, list)];
		return (
			own.length !== shared.length ||
			shared.some(({ id, label }, index) => {
				const part = own[index];
				return !part || (part.node.id as Json) !== id || !saysSame(outline, part, label);
			})
		);
	});
}

/** Questions that carry a shared name and are no longer worded as it: their results do not compare with earlier rounds. */
export const sharedFindings = (outline: Outline): Finding[] =>
	outline.questions.flatMap((question) => {
		const name = question.node.shared;
		const original = typeof name === 'string' ? sharedNamed(name) : undefined;
		const cell = original && changedCell(outline, question, original);
		return cell ? [found(question.node.key, 'shared-changed', { cell })] : [];
	});

import type { ProseBlock } from '../prose/shapes.ts';
import type { ReportModel } from '../shapes.ts';
import { writtenLanguage } from './passages.ts';
import { writtenSections, type Section } from './sections.ts';

/** Words in some blocks, whatever they are nested in. */
export function wordsIn(blocks: readonly ProseBlock[]): number {
	const count = (node: unknown): number => {
		if (node === null || typeof node !== 'object') return 0;
		const { text, content } = node as { text?: unknown; content?: unknown[] };
		const own = typeof text === 'string' ? text.split(/\s+/).filter(Boolean).length : 0;
		return own + (content ?? []).reduce<number>((sum, child) => sum + count(child), 0);
	};
	return blocks.reduce((sum, block) => sum + count(block), 0);
}

export type SectionProgress = { section: Section; words: number };

/** How much is written in each section. */
export const progressOf = ({ prose }: Pick<ReportModel, 'prose'>): SectionProgress[] =>
	writtenSections.map((section) => ({
		section,
		words: prose
			.filter((one) => one.section === section)
			.reduce((sum, { texts }) => sum + wordsIn(texts[writtenLanguage]?.doc.content ?? []), 0)
	}));

/** What is to be thought of before the report goes on. None of it stops anybody. */
export const reportRemarks = [
	'summaryEmpty',
	'proposalEmpty',
	'noCouncils',
	'councilsWait',
	'pointsUnanswered'
] as const;
export type ReportRemark = (typeof reportRemarks)[number];

/** What a report still lacks. */
export function remarksOn(model: ReportModel): ReportRemark[] {
	const words = new Map(progressOf(model).map(({ section, words: count }) => [section, count]));
	const lacks: Record<ReportRemark, boolean> = {
		summaryEmpty: words.get('summary') === 0,
		proposalEmpty: words.get('proposal') === 0,
		noCouncils: model.heard.length === 0,
		councilsWait: model.heard.some(({ outcome }) => outcome === 'waiting'),
		pointsUnanswered: model.statements.some(({ points }) => points.some(({ answer }) => answer === null))
	};
	return reportRemarks.filter((remark) => lacks[remark]);
}

import { questionsOfResults } from '#lib/domain/reports/results.ts';
import type { QuestionResult, Results } from '#lib/domain/reports/shapes.ts';
import type { LocalText } from '#lib/domain/text/text.ts';

/** More questions than this are shown page by page. */
export const mostOnPage = 12;

export type ContentsGroup = {
	title: Results['pages'][number]['title'];
	questions: { question: QuestionResult; page: number }[];
};
export type Paged = {
	/** From 1. */
	page: number;
	pages: number;
	questions: QuestionResult[];
	contents: ContentsGroup[];
};

/** Whether people's own words are shown with a question: it asks for them, or an option had a line for them. */
export const hasTexts = ({ type, texts }: Pick<QuestionResult, 'type' | 'texts'>): boolean =>
	type === 'shortText' || type === 'longText' || texts.length > 0;

/** What is asked beside the backgrounds: those are told as participation. */
export const answersOf = (results: Results): QuestionResult[] =>
	questionsOfResults(results).filter(({ background }) => !background);

/** One page of the results' questions, with the contents of all; undefined when there is no such page. */
export function pageOfResults(results: Results, wanted: string | null): Paged | undefined {
	const questions = answersOf(results);
	const pages = Math.max(1, Math.ceil(questions.length / mostOnPage));
	const page = wanted === null ? 1 : /^[1-9]\d{0,3}$/.test(wanted) ? Number(wanted) : 0;
	if (page < 1 || page > pages) return undefined;
	const place = new Map(questions.map((question, index) => [question, 1 + Math.floor(index / mostOnPage)]));
	return {
		page,
		pages,
		questions: questions.slice((page - 1) * mostOnPage, page * mostOnPage),
		contents: results.pages
			.map(({ title, questions: own }) => ({
				title,
				questions: own.flatMap((question) => {
					const at = place.get(question);
					return at === undefined ? [] : [{ question, page: at }];
				})
			}))
			.filter((group) => group.questions.length > 0)
	};
}

export type PagedTexts = {
	page: number;
	pages: number;
	texts: QuestionResult['texts'];
	/** The theme that they are about, where only those are wanted. */
	theme?: { id: string; name: LocalText };
};
const mostTexts = 100;

/** The themes whose texts can be read by themselves: those whose count is shown and that are not nobody's. */
export const readableThemes = ({ themes = [] }: Pick<QuestionResult, 'themes'>) =>
	themes.flatMap((field) => field.themes.filter(({ count }) => count !== null && count > 0));

/** A hundred released texts at a time, of all or of one theme; undefined when there is no such page or theme. */
export function pageOfTexts(
	question: Pick<QuestionResult, 'texts' | 'themes'>,
	wanted: string | null,
	wantedTheme: string | null
): PagedTexts | undefined {
	const theme = readableThemes(question).find(({ id }) => id === wantedTheme);
	if (wantedTheme !== null && !theme) return undefined;
	const texts = theme ? question.texts.filter(({ themes }) => themes?.includes(theme.id)) : question.texts;
	const pages = Math.max(1, Math.ceil(texts.length / mostTexts));
	const page = wanted === null ? 1 : /^[1-9]\d{0,5}$/.test(wanted) ? Number(wanted) : 0;
	if (page < 1 || page > pages) return undefined;
	const own = texts.slice((page - 1) * mostTexts, page * mostTexts);
	return { page, pages, texts: own, ...(theme ? { theme: { id: theme.id, name: theme.name } } : {}) };
}

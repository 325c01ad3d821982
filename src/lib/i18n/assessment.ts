import type { AssessmentFigure } from '../domain/assessments/figures.ts';
import { categoryText, say, type Words } from './category.ts';

/** A number out of a release in one sentence, with what it is of and where it comes from. */
export function figureText(figure: AssessmentFigure, words: Words): string {
	const { consultation, releasedOn, question, answer } = figure;
	const { t, lang, format } = words;
	const source = { title: say(consultation.title, lang).text, date: format.date(releasedOn) };
	const value = figureValue(figure, words);
	if (!question || !answer) return t('assessments:figure.total', { value, ...source });
	const own = say(question.label, lang).text;
	const named = question.of ? `${say(question.of, lang).text} ${own}` : own;
	return t('assessments:figure.sentence', {
		value,
		...source,
		question: named,
		answer: categoryText(answer, 'answer', words)
	});
}

/** The number itself, with its base and its group: `46 % av 418 svar`. */
export function figureValue({ question, percent, count, group }: AssessmentFigure, words: Words): string {
	const { t, lang, format } = words;
	const counted = format.number(count);
	if (!question) return t('assessments:figure.respondents', { count: counted });
	const value =
		percent === null
			? t('assessments:figure.number', { count: counted })
			: t('assessments:figure.share', { percent: format.percent(percent / 100), count: counted });
	if (!group) return value;
	return t('assessments:figure.group', {
		value,
		background: say(group.background, lang).text,
		group: categoryText(group.category, 'group', words)
	});
}

/** The articles of the convention that a step answers to, in words; none where it answers to none. */
export const articlesText = (articles: readonly number[], { t, format }: Words): string =>
	articles.length === 0
		? ''
		: t('assessments:articles', { count: articles.length, list: format.list(articles.map(String)) });

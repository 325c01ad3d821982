import type {
	Participation,
	QuestionResult,
	ReportCategory,
	ReportTable,
	Results
} from '#lib/domain/reports/shapes.ts';
import { translationOf } from '#lib/domain/text/beside.ts';
import { say, type Words } from '#lib/i18n/category.ts';
import { fallbacksOf } from '#lib/i18n/languages.ts';
import { gapRows, meanRows, trendRows } from './derivedRows.ts';
import { backgroundOf, named, type Row } from './resultColumns.ts';

function participationRows(table: Participation, respondents: number | null, words: Words): Row[] {
	const head = { section: 'participation', ...backgroundOf(table, words.lang) };
	if (table.withheld) return [{ ...head, hidden: true }];
	const { reference } = table;
	return table.groups.map((group) => ({
		...head,
		...named('group', group, 'group', words),
		count: group.count,
		base: respondents,
		percent: group.percent,
		population: group.population,
		...(reference.state === 'known' && group.population !== null
			? { population_source: reference.source, population_year: reference.year }
			: {}),
		per_thousand: group.perThousand,
		hidden: group.count === null
	}));
}

function tableRows(
	head: Row,
	table: ReportTable,
	groups: readonly ReportCategory[] | null,
	words: Words
): Row[] {
	if (table.withheld) return [{ ...head, hidden: true }];
	return table.cells.flatMap((cells, row) => {
		const group = groups?.[row];
		return cells.flatMap((count, column): Row[] => {
			const category = table.categories[column];
			if (!category) return [];
			return [
				{
					...head,
					...(group ? named('group', group, 'group', words) : {}),
					...named('answer', category, 'answer', words),
					count,
					base: table.bases[row],
					percent: table.percents[row]?.[column],
					hidden: count === null
				}
			];
		});
	});
}

type Shown = Omit<QuestionResult, 'by' | 'trend' | 'texts'> &
	Partial<Pick<QuestionResult, 'by' | 'trend' | 'texts'>>;

function questionRows(question: Shown, words: Words): Row[] {
	const { counting } = question;
	const text = (label: QuestionResult['label']) => say(label, words.lang).text;
	const head = {
		question: question.question,
		question_text: [...(question.of ? [text(question.of.label)] : []), text(question.label)].join(': ')
	};
	return [
		...tableRows({ ...head, section: 'answers', counting }, question.total, null, words),
		...meanRows(head, question.total, null, words),
		...(question.by ?? []).flatMap((table) => {
			const own = { ...head, ...backgroundOf(table, words.lang) };
			return [
				...tableRows({ ...own, section: 'answers', counting }, table, table.groups, words),
				...meanRows(own, table, table.groups, words),
				...gapRows(own, table, words)
			];
		}),
		...(question.trend ? trendRows(head, question.trend, question.by ?? [], words) : []),
		...(question.themes ?? []).flatMap(({ texts, themes }) =>
			themes.map(({ id, name, count, percent }): Row => ({
				...head,
				section: 'themes',
				answer: id,
				answer_text: text(name),
				count,
				base: texts,
				percent,
				hidden: count === null
			}))
		),
		...(question.texts ?? []).map((written): Row => {
			const translation = translationOf(written, words.lang, fallbacksOf(words.lang));
			return {
				...head,
				section: 'texts',
				answer_text: written.text,
				hidden: false,
				text_lang: written.lang,
				...(translation
					? {
							translation: translation.text,
							translation_lang: translation.lang,
							translation_status: translation.status
						}
					: {})
			};
		})
	];
}

type Figures = Pick<Results, 'consultation' | 'respondents' | 'participation'> & {
	questions: readonly Shown[];
};

/** Every figure of one consultation's results. A hidden cell has no count, and `hidden` says so. */
export function resultRows(
	{ consultation, respondents, participation, questions }: Figures,
	words: Words
): Row[] {
	return [
		{ section: 'respondents', count: respondents, hidden: respondents === null },
		...participation.flatMap((table) => participationRows(table, respondents, words)),
		...questions.flatMap((question) => questionRows(question, words))
	].map((row) => ({ ...row, consultation: consultation.slug }));
}

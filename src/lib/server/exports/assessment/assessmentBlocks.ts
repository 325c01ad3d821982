import { checklistQuestions, type Checklist } from '#lib/domain/assessments/checklist.ts';
import {
	partsOf,
	sourceBeside,
	type AssessmentModel,
	type AssessmentPart
} from '#lib/domain/assessments/model.ts';
import { stepShapes, steps, type Field, type Step } from '#lib/domain/assessments/steps.ts';
import { articlesText, figureText } from '#lib/i18n/assessment.ts';
import { heading, notice, quietly, text, type Block, type Rich } from '../blocks/blocks.ts';
import { writtenQuotes } from '../blocks/writtenQuotes.ts';
import type { Said, Speaker } from '../print/speaker.ts';

/** The language that assessments are written in. */
const written = (words: string): Said => ({ text: words, lang: 'sv', dir: 'ltr' });

const paragraphs = (words: string): Block[] =>
	words
		.split(/\n+/)
		.filter((line) => line.trim() !== '')
		.map((line) => text(written(line)));

function linkBlock(href: string, origin: string | undefined): Block {
	const to = href.startsWith('/') ? (origin ?? '') + href : href;
	const followed = /^(https?:\/\/|mailto:)/.test(to) ? { href: to } : {};
	const rich: Rich = { runs: [{ text: to, ...followed }], lang: 'und', dir: 'ltr' };
	return { kind: 'prose', rich };
}

type Telling = { model: AssessmentModel; step: Step; speaker: Speaker; origin: string | undefined };

function valueBlocks({ kind, id }: Field, value: string, { model, step, speaker, origin }: Telling): Block[] {
	const { words, plain, t } = speaker;
	if (kind === 'day') return [text(plain(words.format.date(value)))];
	if (kind === 'link') return [linkBlock(value, origin)];
	if (kind !== 'number') return paragraphs(value);
	const source = sourceBeside(model.contents[step], { id, kind });
	return [text(plain(words.format.number(Number(value)))), quietly(t('assessments:source', { source }))];
}

const labelOf = ({ step, speaker: { t } }: Telling, field: Field): Said =>
	t(`assessments:field.${step}.${field.id}.label`);

/** Stands between a question and the room to write in. */
const helping = (said: Said): Block => ({ kind: 'text', said, quiet: true, kept: true });

/** Room to write in, with its question above it. */
const answer = (name: Said, lines: number, { t }: Speaker): Block => ({
	kind: 'answer',
	name,
	placeholder: t('assessments:template.write'),
	lines
});

function emptyPart(part: AssessmentPart, telling: Telling): Block[] {
	const { step, speaker } = telling;
	const { t } = speaker;
	if (part.kind === 'field') {
		const name = labelOf(telling, part.field);
		const help = helping(t(`assessments:field.${step}.${part.field.id}.help`));
		return [heading(3, name), help, answer(name, part.field.lines ?? 1, speaker)];
	}
	if (part.kind !== 'rows') return [];
	return [1, 2, 3].flatMap((number) => {
		const row = t(`assessments:row.${step}`, { number });
		return [
			heading(3, row),
			...part.fields.flatMap((field): Block[] => {
				const name = labelOf(telling, field);
				return [
					{ kind: 'text', said: name, strong: true },
					answer({ ...name, text: `${row.text}: ${name.text}` }, field.lines ?? 1, speaker)
				];
			})
		];
	});
}

function writtenPart(part: AssessmentPart, telling: Telling): Block[] {
	const { step, speaker } = telling;
	const { t, plain, say, words } = speaker;
	switch (part.kind) {
		case 'field':
			return [heading(3, labelOf(telling, part.field)), ...valueBlocks(part.field, part.text, telling)];
		case 'rows':
			return [
				{
					kind: 'table',
					title: t(`assessments:rows.${step}`),
					named: true,
					head: part.fields.map((field) => labelOf(telling, field)),
					rows: part.rows.map((row) => part.fields.map(({ id }) => written(row[id] ?? '')))
				}
			];
		case 'consultations':
			return [
				heading(3, t('assessments:linked.title')),
				{
					kind: 'list',
					items: part.consultations.map(({ title, closedOn }) => {
						const name = say(title, { quiet: true });
						const when = closedOn
							? words.t('assessments:linked.closed', { date: words.format.date(closedOn) })
							: words.t('assessments:linked.open');
						return { ...name, text: `${name.text}. ${when}.` };
					})
				}
			];
		case 'figures':
			return [
				heading(3, t('assessments:said.figures')),
				{ kind: 'list', items: part.figures.map((figure) => plain(figureText(figure, words))) }
			];
		case 'texts':
			return [
				heading(3, t('assessments:said.texts')),
				{
					kind: 'quotes',
					items: part.texts.flatMap((own) => {
						const { edited, consultation } = own;
						const source = say(consultation, { quiet: true }).text;
						const note = edited ? `${source}; ${words.t('assessments:said.edited')}` : source;
						return writtenQuotes(own, plain(note), speaker);
					})
				}
			];
	}
}

function stepBlocks(
	model: AssessmentModel,
	step: Step,
	speaker: Speaker,
	origin: string | undefined
): Block[] {
	const { t, plain, words } = speaker;
	const telling = { model, step, speaker, origin };
	const articles = articlesText(stepShapes[step].articles, words);
	const parts = partsOf(model, step).flatMap((part) =>
		model.template ? emptyPart(part, telling) : writtenPart(part, telling)
	);
	return [
		heading(2, t('assessments:stepNamed', { number: step, name: words.t(`assessments:step.${step}.name`) })),
		...(model.template
			? [{ kind: 'text' as const, said: t(`assessments:step.${step}.about`), kept: true as const }]
			: []),
		...(articles ? [helping(plain(articles))] : []),
		...(parts.length > 0 ? parts : [quietly(t('assessments:form.nothing'))])
	];
}

const emptyChecklistBlocks = (speaker: Speaker): Block[] => [
	text(speaker.t('assessments:checklist.lead')),
	...checklistQuestions.flatMap((question): Block[] => {
		const name = speaker.t(`assessments:checklist.question.${question}`);
		return [heading(3, name), helping(speaker.t('assessments:template.choices')), answer(name, 2, speaker)];
	})
];

const checklistBlocks = (checklist: Checklist, { t }: Speaker): Block[] => [
	{
		kind: 'table',
		title: t('assessments:overview.checklist'),
		head: [
			t('assessments:checklist.columnQuestion'),
			t('assessments:checklist.columnAnswer'),
			t('assessments:checklist.note')
		],
		rows: checklistQuestions.map((question) => [
			t(`assessments:checklist.question.${question}`),
			t(`assessments:checklist.answer.${checklist[question].answer ?? 'none'}`),
			written(checklist[question].note)
		])
	}
];

/** An assessment as a document, block by block; of a template, its questions with their help and room to write in. */
export function assessmentBlocks(
	model: AssessmentModel,
	speaker: Speaker,
	origin: string | undefined
): Block[] {
	const { t } = speaker;
	const { checklist, template, state } = model;
	const told = steps.flatMap((step) => stepBlocks(model, step, speaker, origin));
	const list = heading(2, t('assessments:overview.checklist'));
	if (template)
		return [
			text(t('assessments:template.about')),
			notice(t('assessments:template.privacy')),
			...(model.committee
				? []
				: [heading(2, t('assessments:template.who')), answer(t('assessments:template.who'), 1, speaker)]),
			list,
			...emptyChecklistBlocks(speaker),
			...told
		];
	return [
		notice(t(`assessments:state.${state}`)),
		...told,
		...(checklist ? [list, ...checklistBlocks(checklist, speaker)] : [])
	];
}

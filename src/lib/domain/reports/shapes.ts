import { z } from 'zod';
import { reach } from '../consultations/reach.ts';
import { backgroundKinds } from '../questions/common.ts';
import { localText } from '../text/text.ts';
import { action } from './actions/shapes.ts';
import { cityPart } from './city/shapes.ts';
import { reportDocument, reportProse } from './document/shapes.ts';
import { goal } from './goals/shapes.ts';
import { indicatorRow } from './indicators/shapes.ts';
import { periodKinds } from './period.ts';
import { staircase } from './staircase/shapes.ts';
import { heard, statement } from './statements/shapes.ts';
import { breakdown, breakdownHead, category, count, hideable, percent, table } from './tableShapes.ts';
import { trend } from './trendShapes.ts';

export type { Breakdown, Gap, ReportCategory, ReportTable, Sides } from './tableShapes.ts';
export type { Trend, TrendLine, TrendPoint, TrendValue } from './trendShapes.ts';

/** The shapes that every output renders and the API describes. A count is of respondents; `null` is hidden (‥). */

const day = z.iso.date();

/** A text that a resident wrote and a person has released, with translations that a person has confirmed to show no more. */
export const releasedText = z.object({
	text: z.string(),
	lang: z
		.string()
		.meta({ description: 'The language it is in, as detected or corrected; und: nobody can tell' }),
	edited: z
		.boolean()
		.meta({ description: 'Something was struck out or written otherwise to protect somebody' }),
	translations: localText
		.optional()
		.meta({ description: 'The same in other languages, each with how far it has come' }),
	themes: z
		.array(z.string())
		.optional()
		.meta({ description: 'What it is about: of the themes whose count is shown' })
});
export type ReleasedText = z.infer<typeof releasedText>;

/** What the texts of one field are about. Texts, not respondents, though nobody has written two in one field. */
export const textThemes = z.object({
	texts: hideable.meta({ description: 'Texts written; null: not told' }),
	themes: z
		.array(z.object({ id: z.string(), name: localText, count: hideable, percent }))
		.meta({ description: 'A text may be about several: the counts do not add up' })
});
export type TextThemes = z.infer<typeof textThemes>;

/** What was said on one theme, and what the committee does about it. */
export const reply = z.object({
	theme: localText,
	said: localText,
	doing: localText,
	committee: z.object({ slug: z.string(), name: localText }),
	on: day.nullable().meta({ description: 'When it is to be done' })
});
export type Reply = z.infer<typeof reply>;

export const questionResult = z.object({
	question: z.string(),
	type: z.string(),
	label: localText,
	of: z
		.object({ question: z.string(), label: localText })
		.optional()
		.meta({ description: 'The question that this is one row of' }),
	hint: localText.optional(),
	counting: z.enum(['one', 'each', 'answered']),
	background: z.boolean(),
	earlierVersion: z.number().int().positive().optional().meta({
		description:
			'The last version of the form that asked it so, where the question was changed or taken away later'
	}),
	scale: z.array(z.string()).optional().meta({ description: "A scale's points from one end to the other" }),
	ends: z
		.object({ first: localText, last: localText })
		.optional()
		.meta({ description: "The words of a scale's first point (1) and of its last" }),
	total: table,
	by: z.array(breakdown),
	trend: trend.optional().meta({ description: 'Where the same question was asked before' }),
	texts: z.array(releasedText),
	themes: z.array(textThemes).optional()
});
export type QuestionResult = z.infer<typeof questionResult>;

const group = category.extend({
	count: hideable,
	percent,
	population: count.nullable(),
	perThousand: z.number().nonnegative().nullable()
});
export type ParticipationGroup = z.infer<typeof group>;

/** Who took part, by one background, against the register's inhabitants where there is a register. */
export const participation = z.object({
	...breakdownHead,
	kind: z.enum(backgroundKinds),
	withheld: z.boolean(),
	reference: z
		.discriminatedUnion('state', [
			z.object({ state: z.literal('known'), source: z.string(), year: z.number().int() }),
			z.object({ state: z.literal('notImported') }),
			z.object({ state: z.literal('notComparable') }),
			z.object({ state: z.literal('noRegister') })
		])
		.meta({
			description:
				'Where the inhabitants are counted; noRegister: nowhere; notComparable: not those whom it addressed. No rate is made up'
		}),
	groups: z.array(group),
	gap: z
		.object({
			highest: group,
			lowest: group,
			perThousand: z.number().nonnegative()
		})
		.nullable()
		.meta({ description: 'Highest minus lowest, respondents per 1,000 inhabitants' })
});
export type Participation = z.infer<typeof participation>;

export const termKinds = ['focusArea', 'perspective', 'actionPlan'] as const;
export const term = z.object({ kind: z.enum(termKinds), slug: z.string(), name: localText });
export type Term = z.infer<typeof term>;

export const consultationStates = ['open', 'closed', 'released', 'answered', 'archived'] as const;
const named = z.object({ slug: z.string(), name: localText });

export const consultationHead = z.object({
	slug: z.string(),
	source: z.literal('complaints').optional().meta({
		description:
			'Complaints that a committee closed, counted by who complained; absent where residents were asked'
	}),
	state: z.enum(consultationStates),
	title: localText,
	summary: localText,
	purpose: localText,
	committee: named,
	opensOn: day.nullable(),
	closesOn: day.nullable(),
	openedOn: day.nullable(),
	closedOn: day
		.nullable()
		.meta({ description: 'The last day on which one could answer; null while it is open' }),
	reach: reach.meta({ description: 'Whom it addresses' }),
	demonstration: z.boolean().meta({ description: 'Made up, to show how it works' }),
	terms: z.array(term)
});
export type ConsultationHead = z.infer<typeof consultationHead>;

export const releaseHead = z.object({
	number: z.number().int(),
	releasedOn: day,
	method: z.object({
		name: z.enum(['merge-or-withhold', 'cell-suppression']),
		version: z.number().int(),
		k: z.number().int(),
		base: z.number().int(),
		sensitiveK: z.number().int(),
		sensitiveBase: z.number().int()
	})
});

/** What a consultation's results page shows. */
export const results = z.object({
	consultation: consultationHead,
	release: releaseHead,
	respondents: hideable,
	participation: z.array(participation),
	pages: z.array(
		z.object({ id: z.string(), title: localText.optional(), questions: z.array(questionResult) })
	),
	outcome: localText.nullable().meta({ description: 'What it led to; null: the committee owes the answer' }),
	replies: z.array(reply).meta({ description: 'What was said, and what is done about it, theme by theme' })
});
export type Results = z.infer<typeof results>;

export const period = z.object({
	key: z.string(),
	year: z.number().int(),
	kind: z.enum(periodKinds),
	from: day,
	to: day
});

/** One consultation in a committee's report: its results without breakdowns, which stand on its own page. */
export const reportConsultation = results
	.omit({ pages: true })
	.extend({ questions: z.array(questionResult.omit({ by: true, trend: true })) });
export type ReportConsultation = z.infer<typeof reportConsultation>;

/** A committee's complaints of a period as they were released: people who complained, each question by each ground. */
export const reportComplaints = results
	.omit({ pages: true })
	.extend({ questions: z.array(questionResult.omit({ trend: true })) });
export type ReportComplaints = z.infer<typeof reportComplaints>;

/** What every output of a committee's report renders. */
export const reportModel = z.object({
	committee: named,
	period,
	demonstration: z.boolean(),
	respondents: z.object({
		sum: count,
		consultations: z
			.number()
			.int()
			.meta({ description: 'Consultations whose number of respondents is shown' })
	}),
	consultations: z.array(reportConsultation),
	complaints: z.array(reportComplaints).optional().meta({
		description:
			'Complaints that the committee closed in the period, out of their releases; empty: none is told of; absent: the report does not tell of complaints'
	}),
	waiting: z
		.array(consultationHead.extend({ reason: z.enum(['open', 'notReleased', 'laterPeriod']) }))
		.meta({ description: 'Open in the period, without results in it: named, without any number' }),
	programme: z.array(
		z.object({
			kind: z.enum(termKinds),
			terms: z.array(named.extend({ consultations: z.array(z.string()) }))
		})
	),
	document: reportDocument.nullable().meta({
		description:
			'Where the report stands as a paper; null: nobody has begun to write one, and these are the period’s results alone'
	}),
	prose: z.array(reportProse),
	goals: z.array(goal).meta({ description: 'Above before below' }),
	indicators: z.array(indicatorRow),
	staircase: staircase.nullable(),
	actions: z.array(action),
	statements: z.array(statement),
	heard: z.array(heard),
	city: cityPart
		.nullable()
		.meta({ description: 'What the whole city’s own report gathers; null in a committee’s' }),
	quotations: z
		.record(z.string(), releasedText)
		.meta({ description: 'The released texts that the prose quotes, by their ids there' }),
	numbers: z
		.record(z.string(), z.string())
		.meta({ description: 'The number of each passage, the same in every version and output' })
});
export type ReportModel = z.infer<typeof reportModel>;

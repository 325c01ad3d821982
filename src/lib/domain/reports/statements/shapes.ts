import { z } from 'zod';
import { languageTag, localText } from '../../text/text.ts';

export const councilKinds = [
	'disability',
	'pensioners',
	'minorities',
	'agenda2030',
	'ombudsman',
	'other'
] as const;
export type CouncilKind = (typeof councilKinds)[number];

/** One point of a statement, unchanged, and what the committee answers. `passage`: what it is about; null: the whole. */
export const statementPoint = z.object({
	id: z.string(),
	passage: z.string().nullable(),
	text: z.string(),
	answer: z.string().nullable().meta({ description: 'null: the committee owes the answer' })
});

/** What a council says of the report (yttrande). */
export const statement = z.object({
	council: z.object({ slug: z.string(), name: localText, kind: z.enum(councilKinds) }),
	lang: languageTag.meta({ description: 'The language it is written in' }),
	/** Agreed on and sent by its members, or entered from its minutes. */
	origin: z.enum(['members', 'minutes']),
	sentOn: z.iso.date(),
	minutes: z.object({ on: z.iso.date(), paragraph: z.string(), dissent: z.string().nullable() }).nullable(),
	version: z.number().int().meta({ description: 'The version of the report that it is about' }),
	points: z.array(statementPoint)
});
export type Statement = z.infer<typeof statement>;

/** Who was heard and when, for "Ärendets beredning". */
export const heard = z.object({
	council: z.object({ slug: z.string(), name: localText, kind: z.enum(councilKinds) }),
	sentOn: z.iso.date(),
	dueOn: z.iso.date(),
	meetsOn: z.iso.date().nullable(),
	outcome: z
		.enum(['waiting', 'stated', 'silent'])
		.meta({ description: 'silent: its time is out and nothing came' })
});
export type Heard = z.infer<typeof heard>;

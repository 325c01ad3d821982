import { z } from 'zod';
import { localProse } from '../prose/shapes.ts';
import { reportStates } from './lifecycle.ts';
import { sections } from './sections.ts';

/** Why a version was kept: the councils got it, or the report came to a state in which it may not change unseen. */
export const versionReasons = ['sendToCouncils', 'signOff', 'putOnAgenda', 'decide', 'publish'] as const;
export type VersionReason = (typeof versionReasons)[number];

/** The report as a paper: where it stands, and who decided what when. */
export const reportDocument = z.object({
	state: z.enum(reportStates),
	proposal: z
		.boolean()
		.meta({ description: 'The committee has not decided: all of it is the administration’s proposal' }),
	dnr: z.string().meta({ description: "The city's own registry number; empty: none yet" }),
	version: z
		.object({ number: z.number().int(), reason: z.enum(versionReasons), madeOn: z.iso.date() })
		.nullable()
		.meta({ description: 'null: it is being written' }),
	meeting: z
		.object({ on: z.iso.date(), paragraph: z.string() })
		.nullable()
		.meta({ description: "The committee's meeting and, once it has decided, the decision's §" }),
	signedOff: z.object({ on: z.iso.date(), by: z.string() }).nullable(),
	handedOverOn: z.iso.date().nullable(),
	publishedOn: z.iso.date().nullable()
});
export type ReportDocument = z.infer<typeof reportDocument>;

/** Prose of one section. */
export const reportProse = z.object({
	section: z.enum(sections),
	of: z.string().optional().meta({ description: 'The goal, dialogue or indicator that it is about' }),
	texts: localProse
});
export type ReportProse = z.infer<typeof reportProse>;

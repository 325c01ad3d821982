import { z } from 'zod';
import { languageTag, textStatus } from '../../text/text.ts';

/**
 * What a case officer writes beside the figures: a tree as the editor (ProseMirror) keeps it, and nothing that is not
 * named here. Every block at the top has an id that it keeps while it is rewritten and moved.
 */

/** An address that a link may lead to: the web, a letter, or a page of this house. */
export const linkAddress = z
	.string()
	.max(2000)
	.regex(/^(https?:\/\/[^\s]+|mailto:[^\s@]+@[^\s@]+|\/(?!\/)[^\s]*|#[^\s]*)$/);

const mark = z.discriminatedUnion('type', [
	z.strictObject({ type: z.literal('bold') }),
	z.strictObject({ type: z.literal('italic') }),
	z.strictObject({ type: z.literal('link'), attrs: z.strictObject({ href: linkAddress }) })
]);
export type ProseMark = z.infer<typeof mark>;

export const proseInline = z.discriminatedUnion('type', [
	z.strictObject({
		type: z.literal('text'),
		text: z.string().min(1).max(20_000),
		marks: z.array(mark).max(3).optional()
	}),
	z.strictObject({ type: z.literal('hardBreak') })
]);
export type ProseInline = z.infer<typeof proseInline>;

const id = z.string().regex(/^[a-z0-9-]{4,40}$/);
const content = z.array(proseInline).max(2000).optional();

/** Inside lists and quotes; without an id of its own. */
const plainParagraph = z.strictObject({ type: z.literal('paragraph'), content });

export type ProseListItem = { type: 'listItem'; content: (z.infer<typeof plainParagraph> | InnerList)[] };
type InnerList = { type: 'bulletList' | 'orderedList'; content: ProseListItem[] };
const listItem: z.ZodType<ProseListItem> = z.strictObject({
	type: z.literal('listItem'),
	content: z
		.array(
			z.union([
				plainParagraph,
				z.strictObject({
					type: z.enum(['bulletList', 'orderedList']),
					content: z.array(z.lazy(() => listItem)).min(1)
				})
			])
		)
		.min(1)
});
const identified = z.strictObject({ id });

/** What a figure shows: a table or a chart of the same report. */
export const figureReference = z
	.string()
	.max(300)
	.regex(/^(question:[a-z0-9-]+\/[^/\s]+|participation:[a-z0-9-]+\/[^/\s]+|indicator:[a-z0-9-]+)$/);

export const proseBlock = z.discriminatedUnion('type', [
	z.strictObject({ type: z.literal('paragraph'), attrs: identified, content }),
	z.strictObject({
		type: z.literal('heading'),
		attrs: identified.extend({ level: z.union([z.literal(3), z.literal(4)]) }),
		content
	}),
	z.strictObject({ type: z.literal('bulletList'), attrs: identified, content: z.array(listItem).min(1) }),
	z.strictObject({ type: z.literal('orderedList'), attrs: identified, content: z.array(listItem).min(1) }),
	z.strictObject({
		type: z.literal('blockquote'),
		attrs: identified,
		content: z.array(plainParagraph).min(1)
	}),
	/** A chart or a table of this report, drawn where it stands. */
	z.strictObject({
		type: z.literal('figure'),
		attrs: identified.extend({ figure: figureReference, as: z.enum(['chart', 'table']) })
	}),
	/** A text that a resident wrote and a person has released, by its id: when it is taken away, it is gone here too. */
	z.strictObject({ type: z.literal('quotation'), attrs: identified.extend({ text: z.uuid() }) })
]);
export type ProseBlock = z.infer<typeof proseBlock>;

export const proseDoc = z.strictObject({ type: z.literal('doc'), content: z.array(proseBlock).max(500) });
export type ProseDoc = z.infer<typeof proseDoc>;

/** One text in the languages that it is written in. */
export const localProse = z.record(languageTag, z.object({ doc: proseDoc, status: textStatus }));
export type LocalProse = z.infer<typeof localProse>;

import { and, eq, inArray } from 'drizzle-orm';
import type { ReportProse } from '#lib/domain/reports/document/shapes.ts';
import type { ReleasedText } from '#lib/domain/reports/shapes.ts';
import type { Database } from '../../db/client.ts';
import { freeTexts } from '../../db/schema/index.ts';

/** The texts that prose quotes and that are shown now, by their ids. */
export async function quotationsOf(
	db: Database,
	prose: readonly ReportProse[]
): Promise<Record<string, ReleasedText>> {
	const ids = prose
		.flatMap(({ texts }) => Object.values(texts))
		.flatMap(({ doc }) => doc.content)
		.flatMap((block) => (block.type === 'quotation' ? [block.attrs.text] : []));
	if (ids.length === 0) return {};
	const rows = await db
		.select()
		.from(freeTexts)
		.where(and(inArray(freeTexts.id, [...new Set(ids)]), eq(freeTexts.state, 'released')));
	return Object.fromEntries(
		rows.flatMap(({ id, text, released, edited }) =>
			released
				? [[id, { text: released, lang: 'und' as const, edited: edited || released !== text }] as const]
				: []
		)
	);
}

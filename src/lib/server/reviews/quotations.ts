import { and, eq, inArray, isNotNull } from 'drizzle-orm';
import type { ReleasedText, ReportModel } from '#lib/domain/reports/shapes.ts';
import type { Queryable } from '../db/client.ts';
import { consultations, freeTexts } from '../db/schema/index.ts';
import { releasedText } from '../releases/releasedText.ts';

/**
 * The residents' texts that a report quotes, read now and not from its version: one that has been taken away since is
 * gone for the council too.
 */
export async function quotationsOf(
	db: Queryable,
	{ prose }: Pick<ReportModel, 'prose'>
): Promise<Record<string, ReleasedText>> {
	const ids = prose
		.flatMap(({ texts }) => Object.values(texts).flatMap(({ doc }) => doc.content))
		.flatMap((block) => (block.type === 'quotation' ? [block.attrs.text] : []));
	if (ids.length === 0) return {};
	const rows = await db
		.select({ own: freeTexts })
		.from(freeTexts)
		.innerJoin(consultations, eq(consultations.id, freeTexts.consultationId))
		.where(
			and(
				inArray(freeTexts.id, ids),
				eq(freeTexts.state, 'released'),
				isNotNull(freeTexts.released),
				inArray(consultations.state, ['released', 'answered', 'archived'])
			)
		);
	return Object.fromEntries(
		rows.flatMap(({ own }): [string, ReleasedText][] => {
			const shown = releasedText(own);
			return shown ? [[own.id, shown]] : [];
		})
	);
}

import { sections, readSectionKey } from '#lib/domain/reports/document/sections.ts';
import type { ReportProse } from '#lib/domain/reports/document/shapes.ts';
import type { ProseDoc } from '#lib/domain/reports/prose/shapes.ts';
import { isEmptyDoc } from '#lib/domain/reports/prose/words.ts';
import type { ReleasedText } from '#lib/domain/reports/shapes.ts';
import type { Queryable } from '../../db/client.ts';
import { releasedQuotations } from './quotations.ts';
import { sectionsOf } from './sections.ts';

/** The texts of residents that a text quotes, by their ids. */
export const quotedIn = ({ content }: ProseDoc): string[] =>
	content.flatMap((block) => (block.type === 'quotation' ? [block.attrs.text] : []));

/** What is written in a report, section by section, with the texts of residents that it quotes and that are released now. */
export async function proseOf(
	db: Queryable,
	reportId: string
): Promise<{ prose: ReportProse[]; quotations: Record<string, ReleasedText> }> {
	const rows = (await sectionsOf(db, reportId)).filter(({ doc }) => !isEmptyDoc(doc));
	const prose = [...Map.groupBy(rows, ({ key }) => key)]
		.flatMap(([key, own]): ReportProse[] => {
			const place = readSectionKey(key);
			const texts = Object.fromEntries(own.map(({ lang, doc, status }) => [lang, { doc, status }]));
			return place ? [{ ...place, texts }] : [];
		})
		.toSorted(
			(a, b) =>
				sections.indexOf(a.section) - sections.indexOf(b.section) || (a.of ?? '').localeCompare(b.of ?? '')
		);
	const quoted = rows.flatMap(({ doc }) => quotedIn(doc));
	return { prose, quotations: await releasedQuotations(db, [...new Set(quoted)]) };
}

import { and, asc, eq, ilike, inArray, isNotNull } from 'drizzle-orm';
import { hasResults } from '#lib/domain/consultations/lifecycle.ts';
import type { Period } from '#lib/domain/reports/period.ts';
import { closedIn } from '#lib/domain/reports/report.ts';
import type { ReleasedText } from '#lib/domain/reports/shapes.ts';
import type { LocalText } from '#lib/domain/text/text.ts';
import type { Database, Queryable } from '../../db/client.ts';
import { consultations, freeTexts } from '../../db/schema/index.ts';
import { releasedText } from '../../releases/releasedText.ts';
import { publicConsultations } from '../known.ts';
import type { ReportOwner } from './find.ts';

export type Quotation = ReleasedText & { id: string; consultation: LocalText };
export type QuotationPage = { quotations: Quotation[]; page: number; more: boolean };

const pageSize = 20;

const isReleased = () => and(eq(freeTexts.state, 'released'), isNotNull(freeTexts.released));

/**
 * Released texts of a committee's consultations that closed in a period, those that contain `search`. Their order is
 * their random ids': it tells nothing.
 */
export async function findQuotations(
	db: Database,
	owner: ReportOwner,
	period: Period,
	{ search = '', page = 1 }: { search?: string; page?: number } = {}
): Promise<QuotationPage> {
	const nothing = { quotations: [], page, more: false };
	const known = await publicConsultations(db, owner.id === null ? {} : { committee: owner.slug });
	const ids = known.filter((one) => closedIn(period, one) && hasResults(one.head.state)).map(({ id }) => id);
	if (ids.length === 0) return nothing;
	const pattern = `%${search.trim().replace(/[\\%_]/g, '\\$&')}%`;
	const rows = await db
		.select({ own: freeTexts, consultation: consultations.title })
		.from(freeTexts)
		.innerJoin(consultations, eq(consultations.id, freeTexts.consultationId))
		.where(and(inArray(freeTexts.consultationId, ids), isReleased(), ilike(freeTexts.released, pattern)))
		.orderBy(asc(freeTexts.id))
		.limit(pageSize + 1)
		.offset((page - 1) * pageSize);
	const quotations = rows.flatMap(({ own, consultation }) => {
		const shown = releasedText(own);
		return shown ? [{ ...shown, id: own.id, consultation }] : [];
	});
	return { quotations: quotations.slice(0, pageSize), page, more: rows.length > pageSize };
}

/** Those of some texts that are released now, by their ids. */
export async function releasedQuotations(
	db: Queryable,
	ids: readonly string[]
): Promise<Record<string, ReleasedText>> {
	if (ids.length === 0) return {};
	const rows = await db
		.select({ own: freeTexts, state: consultations.state })
		.from(freeTexts)
		.innerJoin(consultations, eq(consultations.id, freeTexts.consultationId))
		.where(and(inArray(freeTexts.id, [...ids]), isReleased()));
	return Object.fromEntries(
		rows
			.filter(({ state }) => hasResults(state))
			.flatMap(({ own }): [string, ReleasedText][] => {
				const shown = releasedText(own);
				return shown ? [[own.id, shown]] : [];
			})
	);
}

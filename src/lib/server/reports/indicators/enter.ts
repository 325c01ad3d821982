import { and, eq, isNull } from 'drizzle-orm';
import { z } from 'zod';
import { takesWriting } from '#lib/domain/reports/document/lifecycle.ts';
import type { Period } from '#lib/domain/reports/period.ts';
import { localText } from '#lib/domain/text/text.ts';
import { note } from '../../auth/audit.ts';
import type { Database, Queryable } from '../../db/client.ts';
import { indicatorEntries } from '../../db/schema/index.ts';
import { bumpPublicGeneration } from '../../http/generation.ts';
import { findWritten, type ReportOwner } from '../document/find.ts';
import { listIndicators } from './find.ts';

const figure = z.number().nullable();

export const entryInput = z.strictObject({
	value: figure,
	words: localText.nullable(),
	numerator: figure,
	denominator: figure,
	men: figure,
	women: figure,
	splits: z.array(
		z.strictObject({
			label: localText,
			groups: z.array(z.strictObject({ label: localText, value: z.number() })).max(40)
		})
	),
	source: z.string().max(500),
	sourceYear: z.number().int().min(1900).max(2099).nullable(),
	caveat: localText.nullable(),
	forecast: figure,
	forecastWords: localText.nullable()
});
export type EntryInput = z.infer<typeof entryInput>;

/** Whether a period's figures can be entered: its report is not signed off yet, or nobody has begun it. */
export async function takesFigures(db: Queryable, owner: ReportOwner, period: Period): Promise<boolean> {
	const report = await findWritten(db, owner, period);
	return !report || takesWriting(report.state);
}

const isEmpty = ({ splits, ...rest }: EntryInput): boolean =>
	splits.length === 0 && Object.values(rest).every((value) => value === null || value === '');

/** Saves what has been entered of some indicators (by id) for a period; what is all empty is taken away. `closed`: it is signed off. */
export async function saveEntries(
	db: Database,
	owner: ReportOwner,
	period: Period,
	entries: ReadonlyMap<string, EntryInput>,
	userId?: string
): Promise<'saved' | 'closed'> {
	return db.transaction(async (tx) => {
		if (!(await takesFigures(tx, owner, period))) return 'closed';
		const known = new Set((await listIndicators(tx, owner, period.year)).map(({ id }) => id));
		for (const [indicatorId, given] of entries) {
			if (!known.has(indicatorId)) continue;
			const values = entryInput.parse(given);
			const { committeeId } = indicatorEntries;
			await tx
				.delete(indicatorEntries)
				.where(
					and(
						eq(indicatorEntries.indicatorId, indicatorId),
						eq(indicatorEntries.period, period.key),
						owner.id === null ? isNull(committeeId) : eq(committeeId, owner.id)
					)
				);
			if (!isEmpty(values))
				await tx
					.insert(indicatorEntries)
					.values({ ...values, indicatorId, committeeId: owner.id, period: period.key });
		}
		await note(tx, {
			userId,
			action: 'indicator.enter',
			subject: `${owner.slug} ${period.key}`,
			details: { indicators: entries.size }
		});
		await bumpPublicGeneration(tx);
		return 'saved';
	});
}

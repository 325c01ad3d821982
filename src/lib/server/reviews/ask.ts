import { and, eq } from 'drizzle-orm';
import { note } from '../auth/audit.ts';
import { today } from '../clock.ts';
import type { Database, Queryable } from '../db/client.ts';
import { councils, reportVersions, reviews } from '../db/schema/index.ts';
import { writeReviewLetters } from './letters.ts';
import { everybodyIn } from './members.ts';

export type AskedCouncil = {
	councilId: string;
	/** The last day for a statement. */
	dueOn: string;
	/** The council's own meeting, where it has one before. */
	meetsOn?: string | null;
};

/**
 * Asks councils about a version of a report, and tells their members by letter. A council that has been asked about the
 * same version is not asked again. Gives the ids of the new reviews.
 */
export async function askCouncils(
	db: Queryable,
	asked: { reportId: string; versionId: string; councils: readonly AskedCouncil[]; by?: string }
): Promise<string[]> {
	const { reportId, versionId, by } = asked;
	return db.transaction(async (tx) => {
		const [version] = await tx
			.select({ id: reportVersions.id })
			.from(reportVersions)
			.where(and(eq(reportVersions.id, versionId), eq(reportVersions.reportId, reportId)));
		if (!version) throw new Error('the version is not one of this report');
		const made: string[] = [];
		for (const { councilId, dueOn, meetsOn = null } of asked.councils) {
			const [review] = await tx
				.insert(reviews)
				.values({ reportId, versionId, councilId, dueOn, meetsOn, sentOn: today() })
				.onConflictDoNothing()
				.returning({ id: reviews.id });
			if (!review) continue;
			made.push(review.id);
			await note(tx, { userId: by, action: 'review.ask', subject: review.id });
			await writeReviewLetters(tx, review.id, 'reviewAsked', await everybodyIn(tx, councilId));
		}
		return made;
	});
}

/** Councils that can be asked, by Swedish name. */
export async function councilsToAsk(db: Database) {
	const rows = await db
		.select({ id: councils.id, slug: councils.slug, name: councils.name, kind: councils.kind })
		.from(councils);
	const nameOf = ({ name, slug }: (typeof rows)[number]) => JSON.stringify(name['sv'] ?? slug);
	return rows.toSorted((a, b) => nameOf(a).localeCompare(nameOf(b), 'sv'));
}

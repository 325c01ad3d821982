import { and, eq } from 'drizzle-orm';
import type { Database } from '../../db/client.ts';
import { councils, reviews, statementPoints, statements } from '../../db/schema/index.ts';

export type DemonstrationStatement = {
	council: string;
	sentOn: string;
	dueOn: string;
	meetsOn?: string;
	/** Null: nothing has come. */
	said: {
		on: string;
		lang?: string;
		minutes?: { on: string; paragraph: string; dissent?: string };
		points: { passage?: string | null; text: string; answer?: string }[];
	} | null;
};

/** Asks a council as if it had been asked that day, and lets it have said what it said. */
export async function stateView(
	db: Database,
	{ reportId, versionId }: { reportId: string; versionId: string },
	{ council, sentOn, dueOn, meetsOn, said }: DemonstrationStatement
): Promise<void> {
	const [found] = await db.select({ id: councils.id }).from(councils).where(eq(councils.slug, council));
	if (!found) throw new Error(`There is no council ${council}`);
	const [there] = await db
		.select({ id: reviews.id })
		.from(reviews)
		.where(and(eq(reviews.reportId, reportId), eq(reviews.councilId, found.id)));
	if (there) return;
	const [review] = await db
		.insert(reviews)
		.values({ reportId, versionId, councilId: found.id, sentOn, dueOn, meetsOn: meetsOn ?? null })
		.returning({ id: reviews.id });
	if (!review || !said) return;
	const { on, lang = 'sv', minutes, points } = said;
	const [statement] = await db
		.insert(statements)
		.values({
			reviewId: review.id,
			origin: minutes ? 'minutes' : 'members',
			lang,
			minutesOn: minutes?.on ?? null,
			minutesParagraph: minutes?.paragraph ?? null,
			dissent: minutes?.dissent ?? null
		})
		.returning({ id: statements.id });
	if (!statement) return;
	await db.insert(statementPoints).values(
		points.map(({ passage = null, text, answer }, index) => ({
			statementId: statement.id,
			position: index + 1,
			passage,
			text,
			answer: answer ?? null,
			answeredAt: answer ? new Date(`${on}T12:00:00Z`) : null
		}))
	);
	// Sent last: what is sent does not change any more.
	await db
		.update(statements)
		.set({ sentAt: new Date(`${on}T11:00:00Z`) })
		.where(eq(statements.id, statement.id));
}

import { and, desc, eq, lt } from 'drizzle-orm';
import type { ReportFile } from '#lib/domain/reports/files.ts';
import type { Period } from '#lib/domain/reports/period.ts';
import type { Database } from '../../db/client.ts';
import { reportExports } from '../../db/schema/index.ts';

const table = reportExports;
/** Everything but the bytes. */
const standing = {
	id: table.id,
	owner: table.owner,
	period: table.period,
	file: table.file,
	lang: table.lang,
	state: table.state,
	done: table.done,
	total: table.total,
	failure: table.failure,
	size: table.size,
	askedAt: table.askedAt
};
export type ReportExport = Omit<typeof table.$inferSelect, 'bytes' | 'userId' | 'movedAt'>;

/** More files than this of one report are not listed, nor waited for. */
const most = 20;
const keptFor = 24 * 3600_000;

type Subject = { owner: string; period: Period };
type Wish = Subject & { file: ReportFile; lang: string; userId: string };

/** The files of a report that were asked for, the latest first. */
export const listExports = (db: Database, { owner, period }: Subject): Promise<ReportExport[]> =>
	db
		.select(standing)
		.from(table)
		.where(and(eq(table.owner, owner), eq(table.period, period.key)))
		.orderBy(desc(table.askedAt))
		.limit(most);

/** Notes that a file is wanted; the one that waits or is being made already when it is the same. */
export async function askForExport(db: Database, wish: Wish): Promise<string> {
	const { owner, period, file, lang, userId } = wish;
	return db.transaction(async (tx) => {
		const under = await tx
			.select({ id: table.id, state: table.state, file: table.file, lang: table.lang })
			.from(table)
			.where(and(eq(table.owner, owner), eq(table.period, period.key)))
			.orderBy(desc(table.askedAt))
			.for('update');
		const same = under.find(
			(one) => one.file === file && one.lang === lang && (one.state === 'waiting' || one.state === 'running')
		);
		if (same) return same.id;
		// Somebody who asks again and again keeps the latest ones only.
		for (const { id, state } of under.slice(most - 1))
			if (state !== 'running') await tx.delete(table).where(eq(table.id, id));
		const [made] = await tx
			.insert(table)
			.values({ owner, period: period.key, file, lang, userId })
			.returning({ id: table.id });
		if (!made) throw new Error('nothing was inserted');
		return made.id;
	});
}

/** A file that is made, for those who may see the report that it is of. */
export async function exportBytes(
	db: Database,
	{ owner, period }: Subject,
	id: string
): Promise<{ file: string; lang: string; bytes: Uint8Array } | undefined> {
	if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)) return undefined;
	const [found] = await db
		.select({ file: table.file, lang: table.lang, bytes: table.bytes })
		.from(table)
		.where(
			and(eq(table.id, id), eq(table.owner, owner), eq(table.period, period.key), eq(table.state, 'made'))
		);
	return found?.bytes ? { ...found, bytes: found.bytes } : undefined;
}

/** Deletes files that were asked for more than a day ago. */
export async function deleteOldExports(db: Database, now = new Date()): Promise<void> {
	await db.delete(table).where(lt(table.askedAt, new Date(now.getTime() - keptFor)));
}

import { and, desc, eq, inArray, lt, type SQL } from 'drizzle-orm';
import type { Database } from '../db/client.ts';
import { caseLog, cases, users } from '../db/schema/index.ts';
import { anchorFile, readAnchors } from './anchors.ts';
import type { LogAction } from './log.ts';
import { verifyLog, type Verified } from './verifyLog.ts';

export type LogFilter = {
	/** A case's reference. */
	reference?: string | undefined;
	userId?: string | undefined;
	action?: LogAction | undefined;
	/** Only lines before this one. */
	before?: number | undefined;
};

export type ShownLine = {
	seq: number;
	at: string;
	action: string;
	/** Null: no case, or one that is no more. */
	reference: string | null;
	person: string | null;
	/** Whose doing it was where no person's name stands: the reporter's, or the house's own. */
	nobody: 'reporter' | 'house';
	/** Whom it was done to: a person's name. */
	about: string | null;
};

const onPage = 50;

/** What a reporter does, who has no account; a person of staff's has. */
const reporters: ReadonlySet<string> = new Set<LogAction>([
	'received',
	'openedByReporter',
	'wroteByReporter',
	'fileAdded',
	'withdrawn',
	'contactChanged'
]);

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Whose id a line's details hold, where they hold one. */
const aboutOf = (details: Record<string, unknown> | null): string | undefined => {
	const id = details?.['to'] ?? details?.['from'];
	return typeof id === 'string' && uuid.test(id) ? id : undefined;
};

/** A page of the log, newest first, with names for its identifiers; `more`: older lines follow. */
export async function pageOfLog(
	db: Database,
	{ reference, userId, action, before }: LogFilter
): Promise<{ lines: ShownLine[]; more: boolean }> {
	const where: SQL[] = [];
	if (reference !== undefined) {
		const [found] = await db.select({ id: cases.id }).from(cases).where(eq(cases.reference, reference));
		if (!found) return { lines: [], more: false };
		where.push(eq(caseLog.caseId, found.id));
	}
	if (userId !== undefined) where.push(eq(caseLog.userId, userId));
	if (action !== undefined) where.push(eq(caseLog.action, action));
	if (before !== undefined) where.push(lt(caseLog.seq, before));
	const rows = await db
		.select({ line: caseLog, reference: cases.reference, person: users.name })
		.from(caseLog)
		.leftJoin(cases, eq(cases.id, caseLog.caseId))
		.leftJoin(users, eq(users.id, caseLog.userId))
		.where(and(...where))
		.orderBy(desc(caseLog.seq))
		.limit(onPage + 1);
	const shown = rows.slice(0, onPage);
	const ids = shown.flatMap(({ line }) => aboutOf(line.details) ?? []);
	const names = ids.length
		? await db.select({ id: users.id, name: users.name }).from(users).where(inArray(users.id, ids))
		: [];
	const nameOf = new Map(names.map(({ id, name }) => [id, name]));
	return {
		more: rows.length > onPage,
		lines: shown.map(({ line, reference: of, person }) => ({
			seq: line.seq,
			at: new Date(line.at).toISOString(),
			action: line.action,
			reference: of,
			person,
			nobody: reporters.has(line.action) ? 'reporter' : 'house',
			about: nameOf.get(aboutOf(line.details) ?? '') ?? null
		}))
	};
}

/** Everybody who has done something that the log tells of, by name. */
export async function peopleInLog(db: Database): Promise<{ id: string; name: string }[]> {
	const rows = await db
		.selectDistinct({ id: users.id, name: users.name })
		.from(caseLog)
		.innerJoin(users, eq(users.id, caseLog.userId));
	return rows.toSorted((a, b) => a.name.localeCompare(b.name, 'sv'));
}

let kept: { at: number; verified: Verified & { unreadable: number } } | undefined;

/** Whether the log is whole. Walking it takes a while when it is long, so that what was found is kept for a minute. */
export async function logStanding(db: Database): Promise<Verified & { unreadable: number }> {
	if (kept && Date.now() - kept.at < 60_000) return kept.verified;
	const { anchors, unreadable } = await readAnchors(anchorFile());
	const verified = { ...(await verifyLog(db, anchors)), unreadable };
	kept = { at: Date.now(), verified };
	return verified;
}

import { asc, desc, gt } from 'drizzle-orm';
import type { Queryable } from '../db/client.ts';
import { caseLog } from '../db/schema/index.ts';
import { hashOf, origin, type LogLine } from './log.ts';

/** The last line of the log at a moment, written down outside the database. */
export type Anchor = { seq: number; hash: string; at: string };

/**
 * How the log is broken, at which line. `missing`: it is not there; `changed`: it says something else than was written;
 * `unbound`: it was not written after the one before it; `truncated`: the log ends before it, and an anchor knows it;
 * `rewritten`: it is another than the one an anchor knows, though the chain may be whole.
 */
export type Break = { kind: 'missing' | 'changed' | 'unbound' | 'truncated' | 'rewritten'; seq: number };

export type Verified = {
	lines: number;
	head: Anchor | null;
	broken: Break | null;
	/** The latest anchor that the log agrees with: up to there it is proven from outside. */
	proven: Anchor | null;
};

const atOnce = 2000;

type Row = typeof caseLog.$inferSelect;

/** A row as it was hashed: the database writes times in a way of its own. */
const lineOf = (row: Row): LogLine => ({ ...row, at: new Date(row.at).toISOString() });

/** All lines in order, so many at a time. */
async function* linesOf(db: Queryable): AsyncGenerator<LogLine> {
	let last = -Infinity;
	for (;;) {
		const rows = await db
			.select()
			.from(caseLog)
			.where(Number.isFinite(last) ? gt(caseLog.seq, last) : undefined)
			.orderBy(asc(caseLog.seq))
			.limit(atOnce);
		for (const row of rows) yield lineOf(row);
		if (rows.length < atOnce) return;
		last = rows.at(-1)?.seq ?? last;
	}
}

/** What is wrong with a line that should follow the one before it; undefined when nothing is. */
function breakAt(line: LogLine, before: { seq: number; hash: string }): Break | undefined {
	const { hash, ...rest } = line;
	if (line.seq !== before.seq + 1) return { kind: 'missing', seq: before.seq + 1 };
	if (hashOf(rest) !== hash) return { kind: 'changed', seq: line.seq };
	if (line.previous !== before.hash) return { kind: 'unbound', seq: line.seq };
	return undefined;
}

/** Walks the whole log, line by line, and compares it with what was written down outside. Tells the first break. */
export async function verifyLog(db: Queryable, anchors: readonly Anchor[] = []): Promise<Verified> {
	const known = new Map(anchors.map((anchor) => [anchor.seq, anchor]));
	// Two anchors that disagree about one line: at most one of them can be right.
	const disputed = anchors.find(({ seq, hash }) => known.get(seq)?.hash !== hash);
	let before = { seq: 0, hash: origin };
	let head: Anchor | null = null;
	let broken: Break | null = disputed ? { kind: 'rewritten', seq: disputed.seq } : null;
	let proven: Anchor | null = null;
	let lines = 0;
	for await (const line of linesOf(db)) {
		lines++;
		broken ??= breakAt(line, before) ?? null;
		const anchor = known.get(line.seq);
		if (anchor && anchor.hash !== line.hash) broken ??= { kind: 'rewritten', seq: line.seq };
		else if (anchor && !broken) proven = anchor;
		before = line;
		head = { seq: line.seq, hash: line.hash, at: line.at };
	}
	const beyond = anchors.filter(({ seq }) => seq > before.seq).map(({ seq }) => seq);
	if (beyond.length > 0) broken ??= { kind: 'truncated', seq: before.seq + 1 };
	return { lines, head, broken, proven };
}

/** The log's last line; null while it is empty. */
export async function logHead(db: Queryable): Promise<Anchor | null> {
	const [row] = await db.select().from(caseLog).orderBy(desc(caseLog.seq)).limit(1);
	if (!row) return null;
	const { seq, hash, at } = lineOf(row);
	return { seq, hash, at };
}

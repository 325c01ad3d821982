import { randomUUID } from 'node:crypto';
import { and, asc, eq, lt, or } from 'drizzle-orm';
import { isReportFile, type ReportFile } from '#lib/domain/reports/files.ts';
import { parsePeriod } from '#lib/domain/reports/period.ts';
import type { Database } from '../../db/client.ts';
import { reportExports } from '../../db/schema/index.ts';
import { traceOf, waitFor } from '../../releases/running.ts';
import { staffMaterial, type ExportMaterial } from './material.ts';

/** Makes a file, telling how far it has come. Handed in: how a format is made is none of the database's business. */
export type MakeFile = (
	file: ReportFile,
	material: ExportMaterial,
	lang: string,
	progress: (done: number, total: number) => void
) => Promise<Uint8Array>;

const table = reportExports;
/** A file whose maker has told nothing for so long is taken up by another. */
const patience = 5 * 60_000;
/** Steps are told no oftener than this. */
const pace = 250;

type Row = typeof table.$inferSelect;

/** The oldest file that waits, or has stood still, claimed for this process; undefined when there is none. */
async function claim(db: Database, now: Date): Promise<Row | undefined> {
	return db.transaction(async (tx) => {
		const [next] = await tx
			.select({ id: table.id })
			.from(table)
			.where(
				or(
					eq(table.state, 'waiting'),
					and(eq(table.state, 'running'), lt(table.movedAt, new Date(now.getTime() - patience)))
				)
			)
			.orderBy(asc(table.askedAt))
			.limit(1)
			.for('update', { skipLocked: true });
		if (!next) return undefined;
		const [claimed] = await tx
			.update(table)
			.set({ state: 'running', done: 0, movedAt: now })
			.where(eq(table.id, next.id))
			.returning();
		return claimed;
	});
}

/** Writes steps down one after another, not every one of them. */
function stepsOf(db: Database, id: string) {
	let writing: Promise<unknown> = Promise.resolve();
	let told = 0;
	return {
		tell(done: number, total: number) {
			if (Date.now() - told < pace) return;
			told = Date.now();
			writing = writing
				.then(() => db.update(table).set({ done, total, movedAt: new Date() }).where(eq(table.id, id)))
				.catch(() => {});
		},
		settled: () => writing
	};
}

async function make(db: Database, row: Row, maker: MakeFile): Promise<Uint8Array> {
	const period = parsePeriod(row.period);
	const material = period && (await staffMaterial(db, row.owner, period));
	if (!material || !isReportFile(row.file)) throw new Error('there is no such report or file');
	const steps = stepsOf(db, row.id);
	const bytes = await maker(row.file, material, row.lang, steps.tell);
	await steps.settled();
	return bytes;
}

async function run(db: Database, row: Row, maker: MakeFile): Promise<void> {
	const end = (set: Partial<Row>) =>
		db
			.update(table)
			.set({ ...set, movedAt: new Date() })
			.where(eq(table.id, row.id));
	try {
		const bytes = await make(db, row, maker);
		await end({ state: 'made', bytes, size: bytes.length, done: 1, total: 1 });
	} catch (cause) {
		const failure = randomUUID().slice(0, 8);
		console.error(`error ${failure} while making ${row.file}: ${traceOf(cause)}`);
		await end({ state: 'failed', failure });
	}
}

let working: Promise<void> | undefined;

async function work(db: Database, maker: MakeFile): Promise<void> {
	for (let row = await claim(db, new Date()); row; row = await claim(db, new Date()))
		await run(db, row, maker);
}

/** Makes every file that is waited for, one at a time; of several calls in one process one does it. */
export const makeWaitingExports = (db: Database, maker: MakeFile): Promise<void> =>
	(working ??= work(db, maker).finally(() => (working = undefined)));

/** Begins to make what is waited for, and waits for it so many milliseconds at most; it goes on after that. */
export async function beginExports(db: Database, maker: MakeFile, wait = 2000): Promise<void> {
	const making = makeWaitingExports(db, maker).catch((cause: unknown) =>
		console.error(`error while making files: ${traceOf(cause)}`)
	);
	await waitFor(making, wait);
}

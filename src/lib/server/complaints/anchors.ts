import { existsSync } from 'node:fs';
import { mkdir, open, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { config } from '../config.ts';
import type { Database } from '../db/client.ts';
import { holdersOf } from '../auth/holders.ts';
import { writeLetters } from '../letters/outbox.ts';
import { logHead, verifyLog, type Anchor } from './verifyLog.ts';

/** Where the log's head is written down: in DATA_DIR unless the city has said otherwise. */
export function anchorFile(): string {
	const { LOG_ANCHOR_FILE, DATA_DIR } = config();
	return LOG_ANCHOR_FILE ?? join(DATA_DIR, 'case-log-anchors');
}

const written = ({ seq, hash, at }: Anchor): string => `${seq} ${hash} ${at}`;

/** An anchor as it stands on a line; undefined when the line is none. */
function readAnchor(line: string): Anchor | undefined {
	const [, seq, hash, at] = /^(\d{1,15}) ([0-9a-f]{64}) (\S{1,40})$/.exec(line) ?? [];
	return seq && hash && at ? { seq: Number(seq), hash, at } : undefined;
}

/** The anchors of a file, oldest first, and how many of its lines are none. A file that is not there has none. */
export async function readAnchors(file: string): Promise<{ anchors: Anchor[]; unreadable: number }> {
	if (!existsSync(file)) return { anchors: [], unreadable: 0 };
	const lines = (await readFile(file, 'utf8')).split('\n').filter((line) => line.trim() !== '');
	const anchors = lines.flatMap((line) => readAnchor(line.trimEnd()) ?? []);
	return { anchors, unreadable: lines.length - anchors.length };
}

/** The job: writes the log's head down when it has moved. Only ever adds: what was written stays, whatever the log says now. */
export async function anchorLog(db: Database, file = anchorFile()): Promise<void> {
	const head = await logHead(db);
	if (!head) return;
	const last = (await readAnchors(file)).anchors.at(-1);
	if (last && last.seq >= head.seq) return;
	await mkdir(dirname(file), { recursive: true });
	const handle = await open(file, 'a', 0o600);
	try {
		await handle.appendFile(`${written(head)}\n`);
		await handle.sync();
	} finally {
		await handle.close();
	}
}

const dayMs = 24 * 3_600_000;

/**
 * The job, once a day: writes the log's head to every data protection officer when it has moved since yesterday, so that it
 * lies in a mailbox that the house cannot reach; and writes to them when the log is not whole.
 */
export async function writeLogLetters(db: Database, now = Date.now()): Promise<void> {
	const officers = await holdersOf(db, ['dataProtectionOfficer']);
	if (officers.length === 0) return;
	const { head, broken } = await verifyLog(db, (await readAnchors(anchorFile())).anchors);
	const values = { seq: String(head?.seq ?? 0), hash: head?.hash ?? '', at: head?.at ?? '' };
	const link = { link: `${config().ORIGIN}/sv/staff/log` };
	const moved = head !== null && Date.parse(head.at) >= now - dayMs - 3_600_000;
	if (!broken && !moved) return;
	const letter = broken
		? { letter: 'logBroken' as const, values: { line: String(broken.seq), ...link } }
		: { letter: 'logHead' as const, values: { ...values, ...link } };
	await writeLetters(
		db,
		officers.map(({ email }) => ({ address: email, ...letter }))
	);
}

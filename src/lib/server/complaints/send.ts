import { eq } from 'drizzle-orm';
import { TooBusy } from '../auth/turns.ts';
import { sha256Hex } from '../auth/tokens.ts';
import type { Database } from '../db/client.ts';
import { reporterSessions } from '../db/schema/index.ts';
import { fieldOf, type Fields } from '../forms/read.ts';
import { incomingFrom, type Asked, type Speech } from './incoming.ts';
import { moveComplaint, type Led } from './journey.ts';
import { mayBeSent } from './mayBeSent.ts';
import { prepareComplaint, type Store } from './receive.ts';
import { holdForReporter } from './reporter.ts';

type Where = { token: string | undefined; step: string; fields: Fields; address: string };
type Arrived = Exclude<Led, { to: 'send' }>;

/**
 * Stores a complaint once: the session's row is locked, and turns from a journey into the case. Whoever comes second finds
 * the case, and stores nothing. False when there is no key to seal it to any more.
 */
const storeOnce = (db: Database, token: string, store: Store): Promise<boolean> =>
	db.transaction(async (tx) => {
		const [row] = await tx
			.select({ caseId: reporterSessions.caseId })
			.from(reporterSessions)
			.where(eq(reporterSessions.idHash, sha256Hex(token)))
			.for('update');
		if (!row || row.caseId !== null) return true;
		const received = await store(tx);
		if (!received) return false;
		await holdForReporter(
			tx,
			{
				kind: 'case',
				caseId: received.id,
				shared: Buffer.from(received.shared).toString('base64'),
				secret: received.receipt.secret
			},
			token
		);
		return true;
	});

async function send(
	db: Database,
	asked: Asked,
	{ token, fields, address }: Where & { token: string },
	{ held, walked }: Led & { to: 'send' },
	speech: Speech
): Promise<Arrived> {
	const keep = async (notice: string): Promise<Arrived> => {
		await holdForReporter(db, { ...held, typed: walked.typed, step: 'check', issues: [], notice }, token);
		return { to: 'step', step: 'check' };
	};
	const may = await mayBeSent(db, { token, address, proof: fieldOf(fields, 'proof') });
	if (may !== 'open') return keep(may);
	try {
		const store = await prepareComplaint(db, incomingFrom(asked, walked.answers, speech));
		if (!store || !(await storeOnce(db, token, store))) return await keep('notTaken');
		return { to: 'receipt' };
	} catch (error) {
		if (error instanceof TooBusy) return keep('busy');
		throw error;
	}
}

/** Sendings that are under way in this process: who presses again waits for the first, which costs nothing more. */
const underWay = new Map<string, Promise<Arrived>>();

/** One move of a reporter's, the sending included; it counts once, however many times it is pressed. */
export async function moveOrSend(db: Database, asked: Asked, where: Where, speech: Speech): Promise<Arrived> {
	const { token } = where;
	const first = token && underWay.get(token);
	if (first) return first;
	const led = await moveComplaint(db, asked, where);
	if (led.to !== 'send' || !token) return led as Arrived;
	const other = underWay.get(token);
	if (other) return other;
	const sending = send(db, asked, { ...where, token }, led, speech).finally(() => underWay.delete(token));
	underWay.set(token, sending);
	return sending;
}

import { eq } from 'drizzle-orm';
import type { Answers } from '#lib/domain/questions/common.ts';
import { sha256Hex } from '../auth/tokens.ts';
import type { Database } from '../db/client.ts';
import { reporterSessions } from '../db/schema/index.ts';
import { incomingFrom, type Asked, type Speech } from './incoming.ts';
import { prepareComplaint, type Received } from './receive.ts';

type Entering = { answers: Answers; key: string; userId: string; speech: Speech };

/** Hours that the key of an entered form is remembered: who goes back and presses again stores nothing twice. */
const remembered = 24;

async function enterOnce(db: Database, asked: Asked, { answers, key, userId, speech }: Entering) {
	const incoming = { ...incomingFrom(asked, answers, speech), enteredBy: userId };
	const store = await prepareComplaint(db, incoming);
	if (!store) return 'notTaken' as const;
	return db.transaction(async (tx) => {
		const [first] = await tx
			.insert(reporterSessions)
			.values({
				// No token has this hash: nothing can be opened with it.
				idHash: `entered:${sha256Hex(key)}`,
				sealed: new Uint8Array(),
				expiresAt: new Date(Date.now() + remembered * 3_600_000)
			})
			.onConflictDoNothing()
			.returning({ idHash: reporterSessions.idHash });
		if (!first) return 'already' as const;
		const received = await store(tx);
		if (received) return received;
		await tx.delete(reporterSessions).where(eq(reporterSessions.idHash, first.idHash));
		return 'notTaken' as const;
	});
}

const underWay = new Map<string, Promise<Received | 'already' | 'notTaken'>>();

/**
 * Seals what staff typed in for somebody, once for each form (`key`). Pressed twice at the same moment, both presses have
 * the same receipt; later there is none to be had again. Throws TooBusy.
 */
export function enterComplaint(
	db: Database,
	asked: Asked,
	entering: Entering
): Promise<Received | 'already' | 'notTaken'> {
	const name = `${entering.userId} ${entering.key}`;
	const entered = underWay.get(name) ?? enterOnce(db, asked, entering).finally(() => underWay.delete(name));
	underWay.set(name, entered);
	return entered;
}

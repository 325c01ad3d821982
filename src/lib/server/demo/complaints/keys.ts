import { eq } from 'drizzle-orm';
import {
	grantKey,
	makeCommitteeKey,
	makeOfficerKey,
	setCentralDesk
} from '../../complaints/committeeKeys.ts';
import type { Database } from '../../db/client.ts';
import { committeeKeys, officerKeys, users } from '../../db/schema/index.ts';
import { committeeIds } from '../organisation.ts';

/** Who has which committee's key; the first of them made it. */
const holders: Record<string, readonly string[]> = {
	kommunstyrelsen: ['desk'],
	socialnamnden: ['desk'],
	utbildningsnamnden: ['desk'],
	kulturnamnden: ['desk'],
	idrottsnamnden: ['officer', 'colleague', 'manager', 'registrar'],
	trafiknamnden: ['officer', 'colleague', 'manager', 'registrar'],
	kungsholmen: ['officer', 'manager', 'registrar']
};
const complaintCommitteeSlugs = Object.keys(holders);

async function accountId(db: Database, name: string): Promise<string> {
	const [row] = await db
		.select({ id: users.id })
		.from(users)
		.where(eq(users.email, `${name}@demo.example`));
	if (!row) throw new Error(`There is no account ${name}`);
	return row.id;
}

/**
 * Case keys of the demonstration's accounts, under one passphrase, and keys of some committees; the central desk. What is
 * there is left as it is.
 */
export async function loadDemonstrationKeys(db: Database, passphrase: string): Promise<void> {
	const ids = new Map<string, string>();
	for (const name of new Set(Object.values(holders).flat())) {
		const id = await accountId(db, name);
		ids.set(name, id);
		const [there] = await db
			.select({ id: officerKeys.userId })
			.from(officerKeys)
			.where(eq(officerKeys.userId, id));
		if (!there) await makeOfficerKey(db, id, passphrase);
	}
	const committees = await committeeIds(db, complaintCommitteeSlugs);
	for (const [slug, [first = '', ...others]] of Object.entries(holders)) {
		const committeeId = committees.get(slug) ?? '';
		const [there] = await db
			.select({ id: committeeKeys.id })
			.from(committeeKeys)
			.where(eq(committeeKeys.committeeId, committeeId));
		const by = ids.get(first) ?? '';
		const key = there ? undefined : await makeCommitteeKey(db, committeeId, by);
		if (!key) continue;
		for (const other of others)
			await grantKey(db, { keyId: key.id, pair: key.pair, userId: ids.get(other) ?? '', by });
	}
	await setCentralDesk(db, committees.get('kommunstyrelsen') ?? '');
}

/** The account that works on a committee's cases in the demonstration. */
export const workerOf = (db: Database, committee: string): Promise<string> =>
	accountId(db, holders[committee]?.[0] ?? 'desk');

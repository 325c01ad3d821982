import { and, asc, eq, isNull } from 'drizzle-orm';
import { mayDo } from '#lib/domain/access/table.ts';
import { committeeWithSlug } from '../auth/access.ts';
import { emailOf } from '../auth/email.ts';
import { grantsOf } from '../auth/heldRoles.ts';
import type { Database, Queryable } from '../db/client.ts';
import { committeeKeys, committees, users } from '../db/schema/index.ts';
import { grantKey } from './committeeKeys.ts';
import { fromEscrow } from './escrow.ts';

/** Committees whose living key no escrow has, by short name. */
export async function keysOutsideEscrow(db: Queryable): Promise<string[]> {
	const rows = await db
		.select({ slug: committees.slug })
		.from(committeeKeys)
		.innerJoin(committees, eq(committees.id, committeeKeys.committeeId))
		.where(and(isNull(committeeKeys.retiredAt), isNull(committeeKeys.escrowed)))
		.orderBy(asc(committees.slug));
	return rows.map(({ slug }) => slug);
}

export type RecoverIssue =
	'noCommittee' | 'noOfficer' | 'notReader' | 'noPassphrase' | 'noKey' | 'notInEscrow' | 'otherEscrow';

/** Gives an officer, who has chosen a case passphrase, a committee's living key out of the escrow. Noted in the log. */
export async function recoverKey(
	db: Database,
	{ identity, committee, email }: { identity: string; committee: string; email: string }
): Promise<RecoverIssue | undefined> {
	const committeeId = await committeeWithSlug(db, committee);
	if (!committeeId) return 'noCommittee';
	const [user] = await db
		.select({ id: users.id })
		.from(users)
		.where(and(eq(users.email, emailOf(email)), isNull(users.disabledAt)));
	if (!user) return 'noOfficer';
	const person = { id: user.id, email, name: '', grants: await grantsOf(db, user.id) };
	if (!mayDo(person, 'case.read', committeeId)) return 'notReader';
	const [key] = await db
		.select()
		.from(committeeKeys)
		.where(and(eq(committeeKeys.committeeId, committeeId), isNull(committeeKeys.retiredAt)));
	if (!key) return 'noKey';
	if (!key.escrowed) return 'notInEscrow';
	const pair = await fromEscrow(identity, { ...key, escrowed: key.escrowed });
	if (!pair) return 'otherEscrow';
	const granted = await db.transaction((tx) =>
		grantKey(tx, { keyId: key.id, pair, userId: user.id, by: null, action: 'keyRecovered' })
	);
	return granted ? undefined : 'noPassphrase';
}

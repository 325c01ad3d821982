import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { grantsOf } from '#lib/server/auth/heldRoles.ts';
import { openForCommittee } from '#lib/server/complaints/caseKeys.ts';
import {
	committeePair,
	grantKey,
	makeCommitteeKey,
	sealingKeyOf,
	setCentralDesk
} from '#lib/server/complaints/committeeKeys.ts';
import { entriesOf } from '#lib/server/complaints/entries.ts';
import { forwardCase } from '#lib/server/complaints/forward.ts';
import { keyringOf } from '#lib/server/complaints/keyring.ts';
import { caseWithReference } from '#lib/server/complaints/open.ts';
import { disableUserAndKeys, revokeRoleAndKeys, takeAllLostKeys } from '#lib/server/complaints/revoke.ts';
import { rotateKey } from '#lib/server/complaints/rotate.ts';
import { Unopened } from '#lib/server/complaints/sealing.ts';
import { cases, committeeKeyGrants, committeeKeys, userRoles } from '#lib/server/db/schema/index.ts';
import { complaintsOf, type KeyedOfficer } from '../support/complaints.ts';
import { testDatabase, type TestDatabase } from '../support/database.ts';

let house: TestDatabase;
beforeAll(async () => {
	house = await testDatabase();
});
afterAll(() => house.close());

const { newCommittee, newOfficer, twoOfficers, complain, opening, opened } = complaintsOf(() => house.db);

describe('forwarding', () => {
	it('lets the new committee open everything, and the old one nothing', async () => {
		const from = await twoOfficers();
		const to = await twoOfficers();
		const { id, receipt } = await complain(from.committeeId, { contact: { text: 'kari@exempel.se' } });
		const open = await opened(receipt.reference, from.first);
		expect(await forwardCase(house.db, open, from.committeeId, from.first.person.id)).toBe('same');
		expect(await forwardCase(house.db, open, to.committeeId, from.first.person.id)).toEqual({
			committeeId: to.committeeId
		});
		expect(await opening(receipt.reference, from.first)).toBe('refused');
		const { keys } = await opened(receipt.reference, to.second);
		expect((await entriesOf(house.db, id, keys)).map(({ text }) => text)).toEqual([
			'Rampen är borta vid biblioteket.',
			'kari@exempel.se'
		]);
		// What lies there now is nothing that the old committee's key opens.
		const row = await caseWithReference(house.db, receipt.reference);
		const pair = await committeePair(house.db, from.keyId, from.first.person.id, from.first.pair);
		expect(() => openForCommittee(pair!, row!.sealedKeys)).toThrow(Unopened);
		expect(await forwardCase(house.db, open, to.committeeId, from.first.person.id)).toBe('changed');
	});

	it('goes to the central desk when the other has no key, and nowhere when nobody has', async () => {
		const from = await twoOfficers();
		const without = await newCommittee();
		const { receipt } = await complain(from.committeeId);
		const open = await opened(receipt.reference, from.first);
		expect(await forwardCase(house.db, open, without, from.first.person.id)).toBe('noKey');
		const desk = await twoOfficers();
		await setCentralDesk(house.db, desk.committeeId);
		expect(await forwardCase(house.db, open, without, from.first.person.id)).toEqual({
			committeeId: desk.committeeId
		});
		await opened(receipt.reference, desk.first);
	});
});

describe('a new key', () => {
	it('takes every case along, and leaves whoever is not chosen with a key to nothing', async () => {
		const { committeeId, keyId, first, second } = await twoOfficers();
		const old = await Promise.all([1, 2, 3].map(() => complain(committeeId)));
		await house.db.update(cases).set({ disposedAt: new Date() }).where(eq(cases.id, old[2]!.id));
		const copy = await committeePair(house.db, keyId, second.person.id, second.pair);
		const outcome = await rotateKey(house.db, {
			committeeId,
			officer: first.pair,
			by: first.person.id,
			to: []
		});
		if (typeof outcome === 'string') throw new Error(outcome);
		expect(outcome.cases).toBe(2);
		const later = await complain(committeeId);
		for (const { receipt } of [old[0]!, old[1]!, later]) {
			await opened(receipt.reference, first);
			expect(await opening(receipt.reference, second)).toBe('notGranted');
			const row = await caseWithReference(house.db, receipt.reference);
			expect(row?.keyId).toBe(outcome.id);
			expect(() => openForCommittee(copy!, row!.sealedKeys)).toThrow(Unopened);
		}
		expect((await sealingKeyOf(house.db, committeeId))?.id).toBe(outcome.id);
		const left = await house.db.select().from(committeeKeyGrants).where(eq(committeeKeyGrants.keyId, keyId));
		expect(left).toEqual([]);
	});

	it('goes to the colleagues who are chosen and had the old one', async () => {
		const { committeeId, first, second } = await twoOfficers();
		const stranger = await newOfficer(committeeId);
		const to = [second.person.id, stranger.person.id];
		await rotateKey(house.db, { committeeId, officer: first.pair, by: first.person.id, to });
		const { receipt } = await complain(committeeId);
		await opened(receipt.reference, second);
		expect(await opening(receipt.reference, stranger)).toBe('notGranted');
	});

	it('takes more cases along than one batch holds, and is refused to who has not the old one', async () => {
		const { committeeId, first, keyId } = await twoOfficers();
		const { id, receipt } = await complain(committeeId);
		await house.db.$client`
			insert into cases (reference, receipt_salt, receipt_verifier, receipt_key, committee_id, key_id, sealed_keys,
				kinds, grounds, affected, channel, language, received_on)
			select 'B' || lpad(n::text, 7, '0'), receipt_salt, receipt_verifier, receipt_key, committee_id, key_id, sealed_keys,
				kinds, grounds, affected, channel, language, received_on
			from cases, generate_series(1, 1100) n where id = ${id}`;
		const other = await newOfficer(committeeId);
		const by = (officer: KeyedOfficer) =>
			rotateKey(house.db, { committeeId, officer: officer.pair, by: officer.person.id, to: [] });
		expect(await by(other)).toBe('notGranted');
		expect(await by(first)).toMatchObject({ cases: 1101 });
		const left = await house.db.select().from(cases).where(eq(cases.keyId, keyId));
		expect(left).toEqual([]);
		await opened('B0001100', first);
		await opened(receipt.reference, first);
	});
});

describe('whoever leaves', () => {
	const ringOf = async ({ person }: KeyedOfficer, committeeId: string) => {
		const ring = await keyringOf(house.db, person);
		return ring.find(({ id }) => id === committeeId);
	};
	const roleRow = async (userId: string) => {
		const [row] = await house.db.select().from(userRoles).where(eq(userRoles.userId, userId));
		return row?.id ?? '';
	};
	const admin = '11111111-1111-4111-8111-111111111111';

	it('loses the key with the role, and colleagues are told to make a new one', async () => {
		const { committeeId, first, second } = await twoOfficers();
		expect((await ringOf(first, committeeId))?.key?.exposed).toBe(false);
		await revokeRoleAndKeys(house.db, second.person.id, await roleRow(second.person.id), admin);
		expect(await grantsOf(house.db, second.person.id)).toEqual([]);
		const left = await house.db
			.select()
			.from(committeeKeyGrants)
			.where(eq(committeeKeyGrants.userId, second.person.id));
		expect(left).toEqual([]);
		expect((await ringOf(first, committeeId))?.key?.exposed).toBe(true);
		await rotateKey(house.db, { committeeId, officer: first.pair, by: first.person.id, to: [] });
		expect((await ringOf(first, committeeId))?.key?.exposed).toBe(false);
	});

	it('loses it when the account is closed too, and another role at the committee keeps it', async () => {
		const { committeeId, first, second } = await twoOfficers();
		const role = await roleRow(second.person.id);
		await house.db
			.insert(userRoles)
			.values({ userId: second.person.id, role: 'registrar', committeeId, councilId: null });
		await revokeRoleAndKeys(house.db, second.person.id, role, admin);
		expect((await ringOf(first, committeeId))?.colleagues[0]).toMatchObject({ hasKey: true });
		await disableUserAndKeys(house.db, second.person.id, admin);
		expect((await ringOf(first, committeeId))?.colleagues).toEqual([]);
		expect((await ringOf(first, committeeId))?.key?.exposed).toBe(true);
	});

	it('who was the last with a key that no escrow has leaves it lying, until somebody else has it', async () => {
		const committeeId = await newCommittee();
		const only = await newOfficer(committeeId);
		await makeCommitteeKey(house.db, committeeId, only.person.id);
		const { receipt } = await complain(committeeId);
		const role = await roleRow(only.person.id);
		await revokeRoleAndKeys(house.db, only.person.id, role, admin);
		const gone = { ...only, person: { ...only.person, grants: [] } };
		expect(await opening(receipt.reference, gone)).toBe('refused');
		const next = await newOfficer(committeeId);
		expect((await ringOf(next, committeeId))?.key?.stranded).toBe(true);
		// They get the role back for as long as it takes to hand the key on.
		const [living] = await house.db
			.select()
			.from(committeeKeys)
			.where(eq(committeeKeys.committeeId, committeeId));
		const pair = await committeePair(house.db, living!.id, only.person.id, only.pair);
		await grantKey(house.db, { keyId: living!.id, pair: pair!, userId: next.person.id, by: only.person.id });
		await takeAllLostKeys(house.db);
		const holders = await house.db
			.select({ userId: committeeKeyGrants.userId })
			.from(committeeKeyGrants)
			.where(eq(committeeKeyGrants.keyId, living!.id));
		expect(holders).toEqual([{ userId: next.person.id }]);
		await opened(receipt.reference, next);
	});
});

import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Person } from '#lib/domain/access/table.ts';
import { committeeWithSlug } from '#lib/server/auth/access.ts';
import { openWithReceipt } from '#lib/server/complaints/caseKeys.ts';
import {
	makeCommitteeKey,
	makeOfficerKey,
	openOfficerKey,
	setCentralDesk
} from '#lib/server/complaints/committeeKeys.ts';
import { entriesOf } from '#lib/server/complaints/entries.ts';
import { caseWithReference, openCase } from '#lib/server/complaints/open.ts';
import { receiveComplaint, type Incoming } from '#lib/server/complaints/receive.ts';
import { keepUnlocked } from '#lib/server/complaints/unlock.ts';
import { cases, committees } from '#lib/server/db/schema/index.ts';
import { testDatabase, type TestDatabase } from '../support/database.ts';
import { password, peopleOf } from '../support/people.ts';

let house: TestDatabase;
beforeAll(async () => {
	house = await testDatabase();
});
afterAll(() => house.close());

const { personWithPassword, tokenOf } = peopleOf(() => house.db);
const passphrase = 'fyra gamla hästar i regn';

async function newCommittee(slug: string): Promise<string> {
	await house.db.insert(committees).values({ slug, name: { sv: slug }, kind: 'committee' });
	return (await committeeWithSlug(house.db, slug)) ?? '';
}

/** An officer of a committee's, with keys that are unlocked in their session. */
async function officerOf(committeeId: string): Promise<{ person: Person; token: string }> {
	const { id, email } = await personWithPassword();
	const token = await tokenOf(email);
	await keepUnlocked(house.db, token, await makeOfficerKey(house.db, id, passphrase));
	await makeCommitteeKey(house.db, committeeId, id);
	const grants = [{ role: 'caseOfficer' as const, committeeId, councilId: null }];
	return { person: { id, email, name: 'Person', grants }, token };
}

const complaintAbout = (committeeId: string | null): Incoming => ({
	committeeId,
	facts: {
		kinds: ['accessPlace'],
		grounds: ['disability'],
		affected: 'self',
		byChild: false,
		channel: 'web',
		language: 'sv',
		district: null
	},
	complaint: { text: 'Rampen är borta vid biblioteket.', lang: 'sv' },
	contact: { text: 'kari@exempel.se' }
});

describe('a sealed complaint', () => {
	it('is opened by its committee and by the receipt, and by no other committee', async () => {
		const committeeId = await newCommittee('trafiken');
		const otherId = await newCommittee('skolan');
		const officer = await officerOf(committeeId);
		const other = await officerOf(otherId);
		const received = await receiveComplaint(house.db, complaintAbout(committeeId));
		if (!received) throw new Error('not received');
		const row = await caseWithReference(house.db, received.receipt.reference);
		if (!row) throw new Error('not found');

		const opened = await openCase(house.db, row, officer.person, officer.token);
		if (typeof opened === 'string') throw new Error(opened);
		expect((await entriesOf(house.db, row.id, opened.keys)).map(({ kind, text }) => [kind, text])).toEqual([
			['complaint', 'Rampen är borta vid biblioteket.'],
			['contact', 'kari@exempel.se']
		]);
		expect(await openCase(house.db, row, other.person, other.token)).toBe('refused');
		const asOfficer = { ...other.person, grants: officer.person.grants };
		expect(await openCase(house.db, row, asOfficer, other.token)).toBe('notGranted');

		const shared = await openWithReceipt(row, received.receipt.secret);
		if (!shared) throw new Error('the receipt opens nothing');
		expect((await entriesOf(house.db, row.id, { shared })).length).toBe(2);
		expect(await openWithReceipt(row, '0000000000000000')).toBeUndefined();
	});

	it('goes to the central desk when its committee has no key, and is not taken when nobody has one', async () => {
		const without = await newCommittee('utan-nyckel');
		const desk = await newCommittee('stadsledningen');
		expect(await receiveComplaint(house.db, complaintAbout(without))).toBeUndefined();
		await officerOf(desk);
		await setCentralDesk(house.db, desk);
		expect((await receiveComplaint(house.db, complaintAbout(without)))?.committeeId).toBe(desk);
		expect((await receiveComplaint(house.db, complaintAbout(null)))?.committeeId).toBe(desk);
		const rows = await house.db.select().from(cases).where(eq(cases.committeeId, desk));
		expect(rows).toHaveLength(2);
	});

	it('an officer’s keys open with their passphrase alone', async () => {
		const { id } = await personWithPassword();
		await makeOfficerKey(house.db, id, passphrase);
		expect(await openOfficerKey(house.db, id, passphrase)).toBeDefined();
		expect(await openOfficerKey(house.db, id, password)).toBeUndefined();
	});
});

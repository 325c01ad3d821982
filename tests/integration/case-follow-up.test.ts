import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { committeeWithSlug } from '#lib/server/auth/access.ts';
import { followUpOf } from '#lib/server/complaints/followUp.ts';
import { cases, committees, reports } from '#lib/server/db/schema/index.ts';
import { insertClosed, releasedComplaints } from '../support/closedCases.ts';
import { testDatabase, type TestDatabase } from '../support/database.ts';

process.env.RADSLAG_SECRET = '0f'.repeat(32);

let house: TestDatabase;
beforeAll(async () => {
	house = await testDatabase();
});
afterAll(() => house.close());

async function followed(id: string | undefined) {
	const [row] = await house.db
		.select()
		.from(cases)
		.where(eq(cases.id, id ?? ''));
	if (!row) throw new Error('No such case');
	return followUpOf(house.db, row);
}

it('leads from a measure to the report that the committee has begun last, with the count once it is released', async () => {
	const { db } = house;
	await db.insert(committees).values({ slug: 'parken', name: { sv: 'Parken' }, kind: 'committee' });
	const count = await releasedComplaints(db, 'parken', 24);
	const committeeId = (await committeeWithSlug(db, 'parken')) ?? '';
	const [counted] = await db.select().from(cases);
	const [measured, other] = await insertClosed(db, committeeId, 2);
	for (const id of [counted?.id, measured])
		await db
			.update(cases)
			.set({ measured: true })
			.where(eq(cases.id, id ?? ''));

	expect(await followed(measured)).toBeNull();
	await db.insert(reports).values([
		{ committeeId, period: '2026-T1' },
		{ committeeId, period: '2026-T2' }
	]);
	expect(await followed(measured)).toEqual({ committee: 'parken', period: '2026-T2', count: null });
	expect(await followed(counted?.id)).toEqual({ committee: 'parken', period: '2026-T2', count });
	expect(await followed(other)).toBeNull();
});

import { grounds, complaintKinds } from '#lib/domain/complaints/coded.ts';
import { periodOf } from '#lib/domain/reports/period.ts';
import { committeeWithSlug } from '#lib/server/auth/access.ts';
import { addDemonstrationUser } from '#lib/server/auth/users.ts';
import { makeCommitteeKey, makeOfficerKey } from '#lib/server/complaints/committeeKeys.ts';
import { countComplaints } from '#lib/server/complaints/count.ts';
import { releaseConsultation } from '#lib/server/releases/release.ts';
import { insertLightCases, type LightCase } from '#lib/server/demo/complaints/light.ts';
import type { Database } from '#lib/server/db/client.ts';

/** A closed case of the first months of 2026, of age or disability, six of religion besides; `more` says what is otherwise. */
export const closedCase = (at: number, more: Partial<LightCase> = {}): LightCase => ({
	state: 'closed',
	kinds: [at % 3 === 0 ? 'accessWeb' : 'accessPlace'],
	grounds: [at % 2 === 0 ? 'age' : 'disability', ...(at < 6 ? (['religion'] as const) : [])],
	affected: 'self',
	byChild: false,
	channel: at % 4 < 2 ? 'web' : 'telephone',
	language: 'sv',
	district: null,
	receivedOn: '2026-02-02',
	answeredAt: new Date('2026-02-09T10:00:00Z'),
	closedAt: new Date('2026-03-02T10:00:00Z'),
	outcome: at % 4 === 0 ? 'noFault' : 'remedied',
	...more
});

/** Many closed cases of a committee that has a key. */
export const insertClosed = (
	db: Database,
	committeeId: string,
	count: number,
	more: Partial<LightCase> = {}
) =>
	insertLightCases(
		db,
		committeeId,
		Array.from({ length: count }, (_, at) => closedCase(at, more))
	);

/** A kind and a ground for each number up to 56, no two alike: what tells one response from the other. */
export const markOf = (at: number): Pick<LightCase, 'kinds' | 'grounds'> => ({
	kinds: [complaintKinds[at % 7] ?? 'other'],
	grounds: [grounds[Math.floor(at / 7) % 8] ?? 'unsure']
});

/** A committee's complaints of the first four months of 2026, counted and released, with a key made for it. */
export async function releasedComplaints(db: Database, slug: string, count: number): Promise<string> {
	const id = (await committeeWithSlug(db, slug)) ?? '';
	const keeper = await addDemonstrationUser(db, {
		email: `keeper-${slug}@stad.example`,
		name: 'Person',
		password: 'en katt i taket',
		roles: []
	});
	await makeOfficerKey(db, keeper, 'fyra gamla hästar i regn');
	await makeCommitteeKey(db, id, keeper);
	await insertClosed(db, id, count);
	const counted = await countComplaints(db, { id, slug }, periodOf(2026, 'T1'));
	if (typeof counted === 'string') throw new Error(counted);
	await releaseConsultation(db, counted.slug);
	return counted.slug;
}

import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { periodOf } from '#lib/domain/reports/period.ts';
import { committeeWithSlug } from '#lib/server/auth/access.ts';
import { makeCommitteeKey, makeOfficerKey } from '#lib/server/complaints/committeeKeys.ts';
import { countComplaints, takeBackCount } from '#lib/server/complaints/count.ts';
import { hasUncounted } from '#lib/server/complaints/counts.ts';
import { findConsultation, listConsultations } from '#lib/server/consultations/find.ts';
import { MoveError, moveConsultation, openConsultation } from '#lib/server/consultations/moves.ts';
import { cases, committees, consultations, responses } from '#lib/server/db/schema/index.ts';
import { findReport } from '#lib/server/reports/report.ts';
import { findResults } from '#lib/server/reports/results.ts';
import { publicConsultations } from '#lib/server/reports/known.ts';
import { releaseConsultation } from '#lib/server/releases/release.ts';
import { insertClosed, markOf } from '../support/closedCases.ts';
import { testDatabase, type TestDatabase } from '../support/database.ts';
import { peopleOf } from '../support/people.ts';
import { chance, rankCorrelation } from '../support/statistics.ts';

process.env.RADSLAG_SECRET = '0f'.repeat(32);

const period = periodOf(2026, 'T1');
let house: TestDatabase;
let keeper: string;
beforeAll(async () => {
	house = await testDatabase();
	keeper = (await personWithPassword()).id;
	await makeOfficerKey(house.db, keeper, 'fyra gamla hästar i regn');
});
afterAll(() => house.close());

const { personWithPassword } = peopleOf(() => house.db);

/** A committee with a key, and so many closed cases. */
async function committeeWith(slug: string, count: number, more: Parameters<typeof insertClosed>[3] = {}) {
	await house.db.insert(committees).values({ slug, name: { sv: slug }, kind: 'committee' });
	const id = (await committeeWithSlug(house.db, slug)) ?? '';
	await makeCommitteeKey(house.db, id, keeper);
	return { id, slug, cases: await insertClosed(house.db, id, count, more) };
}

const responsesOf = async (slug: string) => {
	const [count] = await house.db.select().from(consultations).where(eq(consultations.slug, slug));
	return house.db
		.select()
		.from(responses)
		.where(eq(responses.consultationId, count?.id ?? keeper));
};
const slugOf = (committee: string) => `klagomal-${committee}-2026-t1`;

describe('a committee’s closed complaints of a period', () => {
	it('are one response a person, spam, open and other periods’ cases left out', async () => {
		const own = await committeeWith('parken', 6);
		const [a, b, c, d, spam] = own.cases;
		await house.db
			.update(cases)
			.set({ sameAs: a })
			.where(eq(cases.id, b ?? ''));
		await house.db
			.update(cases)
			.set({ sameAs: b })
			.where(eq(cases.id, c ?? ''));
		await house.db
			.update(cases)
			.set({ spamAt: new Date() })
			.where(eq(cases.id, spam ?? ''));
		await house.db
			.update(cases)
			.set({ state: 'investigating', closedAt: null })
			.where(eq(cases.id, d ?? ''));
		await insertClosed(house.db, own.id, 3, { closedAt: new Date('2026-05-01T10:00:00Z') });
		expect(await countComplaints(house.db, own, period)).toEqual({ slug: slugOf('parken') });
		// a, b and c are one person; then the sixth.
		expect(await responsesOf(slugOf('parken'))).toHaveLength(2);
		expect(await hasUncounted(house.db, own.id, period)).toBe(false);
	});

	it('are counted once: again there is nothing, and a longer period has the rest', async () => {
		const own = await committeeWith('badet', 4);
		await countComplaints(house.db, own, period);
		expect(await countComplaints(house.db, own, period)).toBe('made');
		expect(await countComplaints(house.db, own, periodOf(2026, 'T2'))).toBe('none');
		await insertClosed(house.db, own.id, 5, { closedAt: new Date('2026-06-01T10:00:00Z') });
		await countComplaints(house.db, own, periodOf(2026, 'T2'));
		expect(await responsesOf('klagomal-badet-2026-t2')).toHaveLength(5);
	});

	it('are all there once after a crash between the two steps, at whatever place in the second', async () => {
		const own = await committeeWith('biblioteket', 7);
		await house.db.$client`
			create function broken() returns trigger language plpgsql as 'begin raise exception ''crash''; end'`;
		await house.db
			.$client`create trigger broken after insert on responses for each row execute function broken()`;
		await expect(countComplaints(house.db, own, period)).rejects.toThrow();
		await house.db.$client`drop trigger broken on responses`;
		expect(await responsesOf(slugOf('biblioteket'))).toHaveLength(0);
		expect(await hasUncounted(house.db, own.id, period)).toBe(false);
		expect(await countComplaints(house.db, own, period)).toEqual({ slug: slugOf('biblioteket') });
		expect(await responsesOf(slugOf('biblioteket'))).toHaveLength(7);
	});

	it('wait again when the count is taken back before its release, and not after', async () => {
		const own = await committeeWith('torget', 12);
		await countComplaints(house.db, own, period);
		expect(await takeBackCount(house.db, slugOf('torget'))).toBe(true);
		expect(await responsesOf(slugOf('torget'))).toHaveLength(0);
		expect(await hasUncounted(house.db, own.id, period)).toBe(true);
		await countComplaints(house.db, own, period);
		await releaseConsultation(house.db, slugOf('torget'));
		expect(await takeBackCount(house.db, slugOf('torget'))).toBe(false);
	}, 60_000);

	it('are known to nobody before the release, and no dialogue after it', async () => {
		const own = await committeeWith('hallen', 60);
		await countComplaints(house.db, own, period);
		const slug = slugOf('hallen');
		expect(await findResults(house.db, slug)).toBeUndefined();
		const before = await findReport(house.db, 'hallen', period);
		expect(before?.complaints).toEqual([]);
		expect(before?.waiting).toEqual([]);
		await releaseConsultation(house.db, slug);
		expect(await findConsultation(house.db, slug)).toBeUndefined();
		expect((await listConsultations(house.db)).map((one) => one.slug)).not.toContain(slug);
		expect((await publicConsultations(house.db)).map(({ head }) => head.slug)).not.toContain(slug);
		await expect(openConsultation(house.db, slug)).rejects.toThrow(MoveError);
		await expect(moveConsultation(house.db, slug, 'submit')).rejects.toThrow(MoveError);

		const found = await findResults(house.db, slug);
		expect(found?.state).toBe('released');
		const report = await findReport(house.db, 'hallen', period);
		expect(report?.consultations).toEqual([]);
		expect(report?.respondents.sum).toBe(0);
		const [told] = report?.complaints ?? [];
		expect(told?.respondents).toBe(60);
		const kinds = told?.questions.find(({ question }) => question === 'kinds');
		expect(kinds?.total.cells[0]?.slice(0, 2)).toContain(40);
		// Each kind by each ground: the six about religion are too few to stand by themselves.
		const by = (ground: string) => kinds?.by.find(({ background }) => background === `grounds:${ground}`);
		expect(by('disability')?.withheld).toBe(false);
		expect(by('religion')?.withheld).toBe(true);
		// The city's report and the next period's have it too, out of the same release.
		expect((await findReport(house.db, 'hallen', periodOf(2026, 'VB')))?.complaints).toHaveLength(1);
	}, 120_000);

	it('too few of them show nothing, not even how many', async () => {
		const own = await committeeWith('lilla', 4);
		await countComplaints(house.db, own, period);
		const document = await releaseConsultation(house.db, slugOf('lilla'));
		expect(document.respondents).toBeNull();
		expect(JSON.stringify(document)).not.toMatch(/"count":[1-9]/);
	}, 60_000);
});

describe('an attacker with a copy of both tables', () => {
	it('finds no order, id or transaction that leads from a response to a case', async () => {
		const people = 56;
		const own = await committeeWith('stora', 0);
		for (let at = 0; at < people; at++)
			await insertClosed(house.db, own.id, 1, {
				...markOf(at),
				receivedOn: `2026-01-${String(1 + (at % 28)).padStart(2, '0')}`
			});
		await countComplaints(house.db, own, period);
		const sql = house.db.$client;
		const place = (ctid: string) => {
			const [page = 0, line = 0] = ctid.replace(/[()]/g, '').split(',').map(Number);
			return page * 10_000 + line;
		};
		const mark = (kinds: unknown, named: unknown) => JSON.stringify([kinds, named]);
		const counted = await sql<
			{ kinds: unknown; grounds: unknown; place: string; xmin: string; id: string }[]
		>`
			select kinds, grounds, ctid::text as place, xmin::text as xmin, id from cases
			where committee_id = ${own.id}`;
		const given = await sql<{ answers: Record<string, unknown>; place: string; xmin: string; id: string }[]>`
			select answers, r.ctid::text as place, r.xmin::text as xmin, r.id from responses r
			join consultations c on c.id = r.consultation_id where c.slug = ${slugOf('stora')}`;
		expect(given).toHaveLength(people);
		expect(new Set(given.map(({ xmin }) => xmin)).size).toBe(1);
		expect(new Set(counted.map(({ xmin }) => xmin)).size).toBe(1);
		expect(given[0]?.xmin).not.toBe(counted[0]?.xmin);
		const caseOf = new Map(counted.map((one) => [mark(one.kinds, one.grounds), one]));
		const pairs = given.map((response) => {
			const found = caseOf.get(mark(response.answers['kinds'], response.answers['grounds']));
			if (!found) throw new Error('a response of nobody’s');
			return { response, found };
		});
		const idOf = (id: string) => Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16);
		for (const order of [(one: { place: string }) => place(one.place)])
			expect(
				Math.abs(
					rankCorrelation(
						pairs.map(({ response }) => order(response)),
						pairs.map(({ found }) => order(found))
					)
				)
			).toBeLessThan(chance(people));
		expect(
			Math.abs(
				rankCorrelation(
					pairs.map(({ response }) => idOf(response.id)),
					pairs.map(({ found }) => place(found.place))
				)
			)
		).toBeLessThan(chance(people));
		expect(pairs.filter(({ response, found }) => response.id === found.id)).toEqual([]);
		// Nothing in a response but what is counted: no time, no case, no language.
		const fields = new Set(given.flatMap(({ answers }) => Object.keys(answers)));
		expect([...fields].sort()).toEqual([
			'affected',
			'channels',
			'closing',
			'firstAnswer',
			'grounds',
			'kinds',
			'measured',
			'outcomes'
		]);
	}, 60_000);
});

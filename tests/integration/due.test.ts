import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { disableUser } from '#lib/server/auth/grants.ts';
import { addUser } from '#lib/server/auth/users.ts';
import { today } from '#lib/server/clock.ts';
import { answerConsultation } from '#lib/server/consultations/answer.ts';
import { makeDueMoves, remindOfAnswers } from '#lib/server/consultations/due.ts';
import { connectUrl, type Database } from '#lib/server/db/client.ts';
import { jobs } from '#lib/server/jobs/table.ts';
import { submitAnswers, type SubmitInput } from '#lib/server/responses/submit.ts';
import { insertConsultation } from '../support/consultation.ts';
import { postgresDatabase, startPostgres, type PostgresServer } from '../support/postgres.ts';
import { startSite } from '../support/site.ts';

process.env.RADSLAG_SECRET = '0f'.repeat(32);
process.env.ORIGIN = 'https://radslag.example';

let server: PostgresServer;
let db: Database;
let url: string;
let close: () => Promise<void>;
/** Another worker: connections of its own. */
let other: Database;

beforeAll(async () => {
	server = await startPostgres();
	({ db, url, close } = await postgresDatabase(server));
	other = connectUrl(url);
});
afterAll(async () => {
	await other.$client.end({ timeout: 5 });
	await close();
	await server.close();
});

type Dates = { state?: string; opensOn?: string | null; closesOn?: string | null };

/** A consultation of a committee of its own, with one case officer. */
async function consultation({ state = 'scheduled', opensOn = null, closesOn = null }: Dates = {}) {
	const slug = `c-${randomUUID()}`;
	const id = await insertConsultation(db, slug);
	await db.$client`
		update consultations set state = ${state}, opens_on = ${opensOn}, closes_on = ${closesOn}, opened_at = null
		where id = ${id}`;
	await db.$client`update form_versions set frozen_at = null where consultation_id = ${id}`;
	const [found] = await db.$client`select committee_id from consultations where id = ${id}`;
	const committeeId = found?.committee_id as string;
	const officer = await officerOf(committeeId);
	return { slug, id, committeeId, officer };
}

async function officerOf(committeeId: string, role: 'caseOfficer' | 'registrar' = 'caseOfficer') {
	const email = `${randomUUID()}@stad.example`;
	const roles = [{ role, committeeId, councilId: null }];
	const { id } = await addUser(db, { email, name: 'Officer', roles });
	return { id, email };
}

const stateOf = async (slug: string): Promise<string> => {
	const [found] = await db.$client`select state from consultations where slug = ${slug}`;
	return found?.state as string;
};
const lettersAbout = (slug: string) =>
	db.$client<{ address: string; letter: string; values: { title: string; link: string } }[]>`
		select address, letter, values from outbox where values->>'link' like ${`%/${slug}%`} order by address`;
const movesOf = async (id: string) => {
	const rows = await db.$client`select move, user_id from consultation_moves where consultation_id = ${id}`;
	return rows.map(({ move, user_id }) => [move, user_id]);
};

describe('a scheduled consultation', () => {
	it('opens on its first day and not before, with its form frozen, and its case officers are told', async () => {
		const { slug, id, committeeId, officer } = await consultation({
			opensOn: '2026-03-02',
			closesOn: '2026-03-20'
		});
		const second = await officerOf(committeeId);
		await disableUser(db, (await officerOf(committeeId)).id);
		await officerOf(committeeId, 'registrar');
		expect(await makeDueMoves(db, '2026-03-01')).toEqual([]);
		expect(await stateOf(slug)).toBe('scheduled');
		expect(await lettersAbout(slug)).toEqual([]);

		expect(await makeDueMoves(db, '2026-03-02')).toEqual([slug]);
		expect(await stateOf(slug)).toBe('open');
		const [form] = await db.$client`
			select frozen_at is not null as frozen from form_versions where consultation_id = ${id}`;
		expect(form?.frozen).toBe(true);
		expect(await movesOf(id)).toEqual([['open', null]]);
		const link = `https://radslag.example/sv/staff/consultations/${slug}`;
		expect([...(await lettersAbout(slug))]).toEqual(
			[officer.email, second.email]
				.sort()
				.map((address) => ({ address, letter: 'opened', values: { title: 'Torget', link } }))
		);
		expect(await makeDueMoves(db, '2026-03-02')).toEqual([]);
		expect(await lettersAbout(slug)).toHaveLength(2);
	});
	it('opens late rather than never when nothing ran on its day', async () => {
		const { slug } = await consultation({ opensOn: '2026-03-02', closesOn: '2026-03-20' });
		expect(await makeDueMoves(db, '2026-03-05')).toEqual([slug]);
	});
	it('waits when it has no day', async () => {
		const { slug } = await consultation();
		await makeDueMoves(db, '2026-03-05');
		expect(await stateOf(slug)).toBe('scheduled');
	});
});

describe('an open consultation', () => {
	it('takes answers to the end of its last day, and closes the day after with all of them', async () => {
		const { slug, id } = await consultation({ state: 'open', closesOn: '2026-03-20' });
		for (let mark = 0; mark < 5; mark++) {
			const sent: SubmitInput = {
				consultationId: id,
				version: 1,
				answers: { mark },
				key: randomUUID(),
				language: 'sv',
				channel: 'web'
			};
			expect(await submitAnswers(db, sent)).toBe('accepted');
		}
		expect(await makeDueMoves(db, '2026-03-20')).not.toContain(slug);
		expect(await makeDueMoves(db, '2026-03-21')).toContain(slug);
		expect(await stateOf(slug)).toBe('closed');
		const [stored] = await db.$client`
			select count(*)::int as count from responses where consultation_id = ${id}`;
		expect(stored?.count).toBe(5);
		expect((await lettersAbout(slug)).map(({ letter }) => letter)).toEqual(['closed']);
	});
});

describe('the city’s midnight', () => {
	it.each([
		['in winter', Date.UTC(2026, 2, 1, 22, 59, 59), Date.UTC(2026, 2, 1, 23, 0, 0)],
		['in summer', Date.UTC(2026, 5, 1, 21, 59, 59), Date.UTC(2026, 5, 1, 22, 0, 0)]
	])('opens %s, whatever the machine’s clock calls the day', async (_, before, after) => {
		const opensOn = today(after);
		const { slug } = await consultation({ opensOn, closesOn: '2099-01-01' });
		await makeDueMoves(db, today(before));
		expect(await stateOf(slug)).toBe('scheduled');
		await makeDueMoves(db, today(after));
		expect(await stateOf(slug)).toBe('open');
	});
	it('is asked for by the job every few minutes', async () => {
		const job = jobs.find(({ name }) => name === 'make-due-moves');
		expect(job?.when).toBe('*/5 * * * *');
		const { slug } = await consultation({ opensOn: '2027-06-01', closesOn: '2099-01-01' });
		const clock = vi.spyOn(Date, 'now').mockReturnValue(Date.UTC(2027, 4, 31, 21, 59, 0));
		await job?.run(db);
		expect(await stateOf(slug)).toBe('scheduled');
		clock.mockReturnValue(Date.UTC(2027, 4, 31, 22, 3, 0));
		await job?.run(db);
		clock.mockRestore();
		expect(await stateOf(slug)).toBe('open');
	});
});

describe('two workers at once', () => {
	it('make each move once, and tell of it once', async () => {
		const all = [];
		for (let count = 0; count < 12; count++)
			all.push(
				await consultation(count % 2 ? { opensOn: '2028-01-01' } : { state: 'open', closesOn: '2027-12-31' })
			);
		const slugs = all.map(({ slug }) => slug);
		const moved = await Promise.all(
			[db, other, db, other].map((worker) => makeDueMoves(worker, '2028-01-01'))
		);
		const mine = moved.flat().filter((slug) => slugs.includes(slug));
		expect(mine.sort()).toEqual(slugs.toSorted());
		for (const [index, { slug, id }] of all.entries()) {
			expect(await movesOf(id)).toEqual([[index % 2 ? 'open' : 'close', null]]);
			expect(await lettersAbout(slug)).toHaveLength(1);
		}
	});
});

describe('a move that fails', () => {
	it('keeps no other back, and is thrown for the log', async () => {
		const [first, broken, last] = [
			await consultation({ opensOn: '2028-02-01' }),
			await consultation({ opensOn: '2028-02-01' }),
			await consultation({ opensOn: '2028-02-01' })
		];
		await db.$client.unsafe(`
			create function refuse() returns trigger language plpgsql as $$ begin raise exception 'broken on purpose'; end $$;
			create trigger refuse before update on consultations for each row when (new.slug = '${broken.slug}') execute function refuse()`);
		await expect(makeDueMoves(db, '2028-02-01')).rejects.toThrow('broken on purpose');
		await db.$client.unsafe('drop trigger refuse on consultations; drop function refuse');
		expect([await stateOf(first.slug), await stateOf(broken.slug), await stateOf(last.slug)]).toEqual([
			'open',
			'scheduled',
			'open'
		]);
		expect(await lettersAbout(broken.slug)).toEqual([]);
		expect(await makeDueMoves(db, '2028-02-01')).toEqual([broken.slug]);
	});
	it('is not made when its letters cannot be written', async () => {
		const { slug } = await consultation({ opensOn: '2028-03-01' });
		await db.$client.unsafe(`
			create function refuse() returns trigger language plpgsql as $$ begin raise exception 'no letters today'; end $$;
			create trigger refuse before insert on outbox for each row execute function refuse()`);
		await expect(makeDueMoves(db, '2028-03-01')).rejects.toThrow('no letters today');
		await db.$client.unsafe('drop trigger refuse on outbox; drop function refuse');
		expect(await stateOf(slug)).toBe('scheduled');
		expect(await makeDueMoves(db, '2028-03-01')).toEqual([slug]);
		expect(await lettersAbout(slug)).toHaveLength(1);
	});
});

describe('a committee that owes its answer', () => {
	/** As if this many days had gone by for one consultation. */
	const daysGoBy = (id: string, days: number) => db.$client`
		update consultations set released_at = released_at - ${days} * interval '1 day',
			reminded_at = reminded_at - ${days} * interval '1 day' where id = ${id}`;
	const released = async () => {
		const made = await consultation({ state: 'released' });
		await db.$client`update consultations set released_at = now() where id = ${made.id}`;
		return made;
	};
	it('is reminded after a week, once that week, and again after the next, until it answers', async () => {
		const { slug, id, officer } = await released();
		await daysGoBy(id, 6);
		expect(await remindOfAnswers(db)).not.toContain(slug);
		await daysGoBy(id, 1.1);
		expect(await remindOfAnswers(db)).toContain(slug);
		expect([...(await lettersAbout(slug))]).toEqual([
			{
				address: officer.email,
				letter: 'answerOwed',
				values: { title: 'Torget', link: `https://radslag.example/sv/staff/consultations/${slug}/answer` }
			}
		]);
		for (let day = 0; day < 6; day++) {
			expect(await remindOfAnswers(db)).not.toContain(slug);
			await daysGoBy(id, 1);
		}
		expect(await lettersAbout(slug)).toHaveLength(1);
		await daysGoBy(id, 1.1);
		expect(await remindOfAnswers(db)).toContain(slug);
		expect(await lettersAbout(slug)).toHaveLength(2);
		const outcome = { sv: 'Det blir fler bänkar.' };
		expect(await answerConsultation(db, slug, { outcome, replies: [] })).toBe('answered');
		await daysGoBy(id, 30);
		expect(await remindOfAnswers(db)).not.toContain(slug);
	});
	it('is reminded once by two workers', async () => {
		const all = [await released(), await released(), await released()];
		for (const { id } of all) await daysGoBy(id, 8);
		const reminded = await Promise.all([db, other, db, other].map((worker) => remindOfAnswers(worker)));
		expect(reminded.flat().sort()).toEqual(all.map(({ slug }) => slug).sort());
		for (const { slug } of all) expect(await lettersAbout(slug)).toHaveLength(1);
	});
	it('is not reminded of what is made up', async () => {
		const { slug, id } = await released();
		await db.$client`update consultations set demonstration = true where id = ${id}`;
		await daysGoBy(id, 30);
		expect(await remindOfAnswers(db)).not.toContain(slug);
	});
	it('is still reminded when its letters could not be written', async () => {
		const { slug, id } = await released();
		await daysGoBy(id, 8);
		await db.$client.unsafe(`
			create function refuse() returns trigger language plpgsql as $$ begin raise exception 'no letters today'; end $$;
			create trigger refuse before insert on outbox for each row execute function refuse()`);
		await expect(remindOfAnswers(db)).rejects.toThrow();
		await db.$client.unsafe('drop trigger refuse on outbox; drop function refuse');
		expect(await remindOfAnswers(db)).toContain(slug);
		expect(await lettersAbout(slug)).toHaveLength(1);
	});
	it('stands on the public page with what it owes, until it has answered', async () => {
		const site = await startSite();
		try {
			await insertConsultation(site.db, 'parken');
			await site.db.$client`
				update consultations set state = 'released', released_at = now(), closed_at = now() where slug = 'parken'`;
			const page = async () => (await fetch(`${site.origin}/sv/consultations`)).text();
			expect(await page()).toContain('Svar väntas');
			const outcome = { sv: 'Det blir fler bänkar.' };
			expect(await answerConsultation(site.db, 'parken', { outcome, replies: [] })).toBe('answered');
			await vi.waitFor(async () => expect(await page()).toContain('Det blir fler bänkar.'), {
				timeout: 5000
			});
			expect(await page()).not.toContain('Svar väntas');
		} finally {
			await site.remove();
		}
	}, 240_000);
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { validateAnswers } from '#lib/domain/answers/validate.ts';
import { isFromSession } from '#lib/domain/classes/variants.ts';
import { form, questionsOf } from '#lib/domain/consultations/form.ts';
import { hasResults } from '#lib/domain/consultations/lifecycle.ts';
import { referenceFor } from '#lib/domain/reports/population.ts';
import { defaultPages } from '#lib/server/city/pages.ts';
import { verifyPassword } from '#lib/server/auth/passwords.ts';
import { demonstrations } from '#lib/server/demo/consultations/index.ts';
import { age, district, gender } from '#lib/server/demo/backgrounds.ts';
import { endOfLastFourMonths } from '#lib/server/demo/dates.ts';
import { answersOf, formOf } from '#lib/server/demo/generate.ts';
import { loadDemonstration, setDemonstrationPassword } from '#lib/server/demo/load.ts';
import { demonstrationAccounts } from '#lib/server/demo/users.ts';
import { demonstrationCommittees } from '#lib/server/demo/organisation.ts';
import { demonstrationPopulation } from '#lib/server/demo/population.ts';
import { testDatabase, type TestDatabase } from '../support/database.ts';

const languages = ['sv', 'sv-simple', 'en'];

/** Every text in several languages below a value. */
function localTextsOf(value: unknown): Record<string, unknown>[] {
	if (value === null || typeof value !== 'object') return [];
	if (Array.isArray(value)) return value.flatMap(localTextsOf);
	const record = value as Record<string, unknown>;
	return 'sv' in record ? [record] : Object.values(record).flatMap(localTextsOf);
}

describe.each(demonstrations.map((demonstration) => [demonstration.slug, demonstration] as const))(
	'demonstration %s',
	(_, demonstration) => {
		it('has a form that is one', () => {
			expect(form.safeParse(formOf(demonstration)).success).toBe(true);
		});
		it('has every text in Swedish, easy-read Swedish and English', () => {
			const { title, summary, purpose, outcome } = demonstration;
			const texts = localTextsOf([title, summary, purpose, outcome ?? [], formOf(demonstration)]);
			expect(texts.length).toBeGreaterThan(10);
			for (const text of texts) expect(Object.keys(text)).toEqual(expect.arrayContaining(languages));
		});
		it('says of what is in another language that no speaker has reviewed it', () => {
			for (const text of localTextsOf(demonstration))
				for (const [tag, words] of Object.entries(text))
					if (!languages.includes(tag)) expect(words).toMatchObject({ status: 'draft' });
		});
		it('has answers that its form takes, the same every time', () => {
			const answers = answersOf(demonstration);
			expect(answers).toHaveLength(demonstration.people);
			expect(answersOf(demonstration)).toEqual(answers);
			const shape = formOf(demonstration);
			// What a class session says no child is asked, and no form takes.
			const told = questionsOf(shape).filter(isFromSession);
			for (const one of answers) {
				const own = Object.fromEntries(
					Object.entries(one).filter(([field]) => !told.some(({ id }) => id === field))
				);
				expect(validateAnswers(shape, own)).toEqual({ answers: own, issues: [] });
				// Who answered by themselves was in no session.
				for (const question of told.filter(({ id }) => one[id] !== undefined))
					expect('options' in question && question.options.map(({ id }) => id)).toContain(one[question.id]);
			}
		});
		it('has a committee of the city and tells what it led to once it is answered', () => {
			expect(demonstrationCommittees.map(({ slug }) => slug)).toContain(demonstration.committee);
			const isOut = demonstration.state === 'answered' || demonstration.state === 'archived';
			expect(demonstration.outcome !== undefined).toBe(isOut);
		});
	}
);

describe('the pages a city starts with', () => {
	it('are written in every language', () => {
		for (const { title, body } of defaultPages)
			for (const text of [title, body]) {
				expect(Object.keys(text)).toEqual(expect.arrayContaining(languages));
				for (const [tag, words] of Object.entries(text))
					if (!languages.includes(tag)) expect(words).toMatchObject({ status: 'draft' });
			}
	});
});

describe('the made-up population', () => {
	it('knows every district, age and sex that forms ask about', () => {
		const rows = demonstrationPopulation(2025);
		const known = (question: typeof district | typeof age | typeof gender) =>
			referenceFor(question.background.kind, question.options, rows, 2026)?.counts.size;
		expect(known(district)).toBe(district.options.length);
		expect(known(age)).toBe(age.options.length);
		expect(known(gender)).toBe(2);
	});
});

describe('endOfLastFourMonths', () => {
	it.each([
		['2026-11-23', '2026-08-31'],
		['2026-01-10', '2025-08-31'],
		['2026-02-01', '2025-12-31'],
		['2026-05-25', '2026-04-30'],
		['2026-09-10', '2026-04-30']
	])('of %s is %s', (today, end) => {
		expect(endOfLastFourMonths(today)).toBe(end);
	});
});

describe('loading', () => {
	let opened: TestDatabase;
	const password = 'en hemlighet för prov';
	beforeAll(async () => {
		opened = await testDatabase();
		expect(await loadDemonstration(opened.db, { password, today: '2026-11-23' })).toBe(true);
	});
	afterAll(() => opened.close());

	const all = () => opened.db.$client`
		select slug, state, title->>'sv' as title, opens_on::text, closes_on::text, closed_at, disposed_at, released_at, demonstration,
			(select count(*)::int from responses r where r.consultation_id = c.id) as responses,
			(select sum(count)::int from participation p where p.consultation_id = c.id) as took_part,
			(select count(*)::int from releases r where r.consultation_id = c.id) as releases
		from consultations c order by slug`;

	it('makes consultations in every state, each with as many answers as took part', async () => {
		const every = await all();
		const rows = every.filter(({ slug }) => !String(slug).startsWith('klagomal-'));
		expect(rows).toHaveLength(demonstrations.length);
		// Besides, what a committee's complaints are counted by.
		expect(every.filter((row) => !rows.includes(row))).toMatchObject([{ state: 'released', releases: 1 }]);
		for (const { slug, state, people } of demonstrations) {
			const row = rows.find((candidate) => candidate.slug === slug);
			const releases = hasResults(state) ? 1 : 0;
			const gone = slug === 'sommar-pa-sodermalm';
			expect(row?.disposed_at !== null).toBe(gone);
			expect(row).toMatchObject({
				state,
				responses: gone ? 0 : people,
				took_part: gone ? null : people || null,
				releases,
				demonstration: true
			});
		}
		expect(new Set(rows.map(({ state }) => state))).toEqual(
			new Set(['draft', 'open', 'closed', 'released', 'answered', 'archived'])
		);
	});
	it('leaves no text in a response of what is no longer open', async () => {
		const texts = await opened.db.$client`
			select c.slug, f.state, count(*)::int from free_texts f join consultations c on c.id = f.consultation_id group by 1, 2`;
		expect(texts.some(({ state }) => state === 'released')).toBe(true);
		expect(texts.some(({ state }) => state === 'withheld')).toBe(true);
		const [left] = await opened.db.$client`
			select count(*)::int from responses r join consultations c on c.id = r.consultation_id
			where c.state <> 'open' and r.answers::text like '%@example%'`;
		expect(left?.count).toBe(0);
	});
	it('shows nobody a name, number or address that a reviewer should have caught', async () => {
		const shown = await opened.db.$client`select released from free_texts where state = 'released'`;
		expect(shown.length).toBeGreaterThan(100);
		for (const { released } of shown) expect(released).not.toMatch(/\d{4,}|\S@\S|[Jj]ag heter \p{Lu}/u);
	});
	it('changes nothing the second time', async () => {
		const before = await all();
		expect(await loadDemonstration(opened.db, { password: 'en annan hemlighet' })).toBe(false);
		expect(await all()).toEqual(before);
	});
	it('gives its accounts a password that can be changed', async () => {
		const hashes = () =>
			opened.db.$client`select email, password_hash, second_factor_required from users order by email`;
		const before = await hashes();
		expect(before).toHaveLength(demonstrationAccounts.length);
		for (const { password_hash, second_factor_required } of before) {
			expect(second_factor_required).toBe(false);
			expect(await verifyPassword(password_hash, password)).toBe(true);
		}
		await setDemonstrationPassword(opened.db, 'en tredje hemlighet');
		const [first] = await hashes();
		expect(await verifyPassword(first?.password_hash, 'en tredje hemlighet')).toBe(true);
	});
	it('goes on where an interrupted load stopped', async () => {
		const before = await all();
		await opened.db.$client`delete from settings where key = 'demonstrationLoaded'`;
		await opened.db.$client`delete from consultations where slug = 'ungas-kvallar'`;
		expect(await loadDemonstration(opened.db, { password, today: '2026-11-23' })).toBe(true);
		expect(await all()).toEqual(before);
	});
});

describe('a real city', () => {
	it('is left alone', async () => {
		const { db, close } = await testDatabase();
		try {
			await db.$client`insert into committees (slug, name, kind) values ('kultur', '{"sv":"Kulturnämnden"}', 'committee')`;
			expect(await loadDemonstration(db, { password: 'en hemlighet för prov' })).toBe(false);
			const [count] = await db.$client`
				select (select count(*)::int from committees) as committees, (select count(*)::int from users) as users`;
			expect(count).toEqual({ committees: 1, users: 0 });
		} finally {
			await close();
		}
	});
});

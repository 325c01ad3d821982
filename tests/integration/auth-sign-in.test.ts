import { verify } from '@node-rs/argon2';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { disableUser } from '#lib/server/auth/grants.ts';
import { validateSession } from '#lib/server/auth/sessions.ts';
import { addDemonstrationUser, addUser } from '#lib/server/auth/users.ts';
import { testDatabase, type TestDatabase } from '../support/database.ts';
import { password, peopleOf } from '../support/people.ts';

// The real one, watched.
vi.mock('@node-rs/argon2', { spy: true });

process.env.RADSLAG_SECRET = 'a'.repeat(64);
let test: TestDatabase;
beforeAll(async () => {
	test = await testDatabase();
});
afterAll(() => test.close());

const { newEmail, signInAs, personWithPassword } = peopleOf(() => test.db);

describe('signing in', () => {
	it('answers the same for an unknown e-mail, a wrong password, a disabled person and one without a password', async () => {
		const { email, id } = await personWithPassword();
		const fresh = newEmail();
		await addUser(test.db, { email: fresh, name: 'Fresh', roles: [] });
		const wrong = { ok: false, issue: 'sign-in-wrong' };
		expect(await signInAs(email, 'something else')).toEqual(wrong);
		expect(await signInAs('nobody@stad.example')).toEqual(wrong);
		expect(await signInAs(fresh)).toEqual(wrong);
		expect(await signInAs(fresh, 'a password that nobody has')).toEqual(wrong);
		await disableUser(test.db, id);
		expect(await signInAs(email)).toEqual(wrong);
	});
	it('does the same work for an unknown e-mail as for a wrong password', async () => {
		const { email } = await personWithPassword();
		const workFor = async (who: string) => {
			vi.mocked(verify).mockClear();
			await signInAs(who, 'something else', '10.9.9.9');
			// What the time of a sign-in hangs on: how often, how costly, against how long a hash and password.
			return vi.mocked(verify).mock.calls.map(([stored, given]) => ({
				cost: String(stored).split('$').slice(0, 4),
				hash: stored.length,
				password: given.length
			}));
		};
		const known = await workFor(email);
		expect(known).toEqual([
			{ cost: ['', 'argon2id', 'v=19', 'm=65536,t=3,p=1'], hash: expect.any(Number), password: 14 }
		]);
		expect(await workFor('nobody-at-all@stad.example')).toEqual(known);
	});
	it('does not care how the e-mail is written', async () => {
		const { email } = await personWithPassword();
		expect(await signInAs(`  ${email.toUpperCase()} `)).toMatchObject({ ok: true });
	});
	it('makes one wait after several wrong attempts, and forgives right ones', async () => {
		const { email } = await personWithPassword();
		for (let time = 0; time < 10; time++) expect(await signInAs(email)).toMatchObject({ ok: true });
		const results = await Promise.all(
			Array.from({ length: 12 }, () => signInAs(email, 'something else', '10.2.2.2'))
		);
		expect(results.filter((result) => !result.ok && result.issue === 'sign-in-wrong')).toHaveLength(8);
		expect(await signInAs(email, password, '10.2.2.2')).toMatchObject({
			ok: false,
			issue: 'sign-in-too-many'
		});
		expect(await signInAs(email, password, '10.2.2.3')).toMatchObject({ ok: true });
	});
	it('asks demonstration accounts for no second factor, and nobody else', async () => {
		const email = newEmail();
		await addDemonstrationUser(test.db, { email, name: 'Demo', roles: [], password });
		expect(await signInAs(email)).toMatchObject({ ok: true, stage: 'in' });
		const real = await personWithPassword();
		const result = await signInAs(real.email);
		expect(result).toMatchObject({ ok: true, stage: 'setUp' });
		expect(await validateSession(test.db, result.ok ? result.token : '')).toMatchObject({ stage: 'setUp' });
	});
});

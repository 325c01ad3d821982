import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Grant } from '#lib/domain/access/roles.ts';
import { disableUser, grantRole, revokeRole, setRoles } from '#lib/server/auth/grants.ts';
import { choosePassword, readPasswordLink } from '#lib/server/auth/links.ts';
import { startSession, validateSession } from '#lib/server/auth/sessions.ts';
import { addUser, EmailTaken, findUser } from '#lib/server/auth/users.ts';
import { testDatabase, type TestDatabase } from '../support/database.ts';
import { password, peopleOf } from '../support/people.ts';

process.env.RADSLAG_SECRET = 'a'.repeat(64);
let test: TestDatabase;
beforeAll(async () => {
	test = await testDatabase();
});
afterAll(() => test.close());

const { newEmail, signInAs, personWithPassword, personWithSecondFactor } = peopleOf(() => test.db);
const administrator: Grant = { role: 'administrator', committeeId: null, councilId: null };

describe('one-time links', () => {
	it('are spent by choosing a password, once, and not by looking', async () => {
		const email = newEmail();
		const { link } = await addUser(test.db, { email, name: 'New', roles: [] });
		expect(link).toMatch(/^\/sv\/staff\/password\/[0-9a-z]{32}$/);
		const token = link.split('/').at(-1) ?? '';
		for (let time = 0; time < 3; time++)
			expect(await readPasswordLink(test.db, token)).toMatchObject({ email });
		expect(await choosePassword(test.db, { token, password: 'kort' })).toBe('password-short');
		const both = await Promise.all(
			['en helt annan katt', 'ytterligare en katt'].map((password) =>
				choosePassword(test.db, { token, password })
			)
		);
		expect(both.sort()).toEqual(['link-spent', undefined]);
		expect(await readPasswordLink(test.db, token)).toBeUndefined();
	});
	it('end after 48 hours', async () => {
		const { id, link } = await addUser(test.db, { email: newEmail(), name: 'Late', roles: [] });
		const token = link.split('/').at(-1) ?? '';
		await test.db.execute(
			sql`update password_links set expires_at = expires_at - interval '48 hours' where user_id = ${id}`
		);
		expect(await readPasswordLink(test.db, token)).toBeUndefined();
		expect(await choosePassword(test.db, { token, password })).toBe('link-spent');
	});
});

describe('people', () => {
	it('have an e-mail of their own', async () => {
		const email = newEmail();
		await addUser(test.db, { email, name: 'One', roles: [] });
		await expect(addUser(test.db, { email: email.toUpperCase(), name: 'Two', roles: [] })).rejects.toThrow(
			EmailTaken
		);
	});
	it('are signed out and stay out when disabled', async () => {
		const { id, email, token } = await personWithSecondFactor();
		await disableUser(test.db, id);
		expect(await validateSession(test.db, token)).toEqual({ stage: 'none' });
		const still = await startSession(test.db, id, { halfway: false, secondFactorPassed: true });
		expect(await validateSession(test.db, still)).toEqual({ stage: 'none' });
		expect(await signInAs(email)).toEqual({ ok: false, issue: 'sign-in-wrong' });
	});
	it('hold a role once', async () => {
		const { id } = await personWithPassword();
		await setRoles(test.db, id, [administrator, administrator]);
		await grantRole(test.db, id, administrator, id);
		expect((await findUser(test.db, id))?.roles).toHaveLength(1);
		await expect(
			setRoles(test.db, id, [{ role: 'caseOfficer', committeeId: null, councilId: null }])
		).rejects.toMatchObject({ code: 'place-missing' });
	});
	it('always count one administrator, also when two of them leave at once', async () => {
		await test.db.execute(sql`delete from user_roles`);
		const [one, two] = [await personWithPassword(), await personWithPassword()];
		await setRoles(test.db, one.id, [administrator]);
		await setRoles(test.db, two.id, [administrator]);
		const results = await Promise.allSettled([one, two].map(({ id }) => disableUser(test.db, id)));
		expect(results.filter(({ status }) => status === 'rejected')).toHaveLength(1);
		const left = results[0]?.status === 'rejected' ? one : two;
		const grant = (await findUser(test.db, left.id))?.roles[0];
		await expect(revokeRole(test.db, left.id, grant?.id ?? '', left.id)).rejects.toMatchObject({
			code: 'last-administrator'
		});
		await expect(setRoles(test.db, left.id, [])).rejects.toMatchObject({ code: 'last-administrator' });
	});
});

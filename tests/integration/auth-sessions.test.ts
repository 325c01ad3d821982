import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { endAllSessions, endSession, startSession, validateSession } from '#lib/server/auth/sessions.ts';
import { verifySecondFactor } from '#lib/server/auth/secondFactor.ts';
import { sha256Hex } from '#lib/server/auth/tokens.ts';
import { codeAt, stepAt } from '#lib/server/auth/totp.ts';
import { addUser } from '#lib/server/auth/users.ts';
import { sessions } from '#lib/server/db/schema/index.ts';
import { testDatabase, type TestDatabase } from '../support/database.ts';
import { password, peopleOf } from '../support/people.ts';

process.env.RADSLAG_SECRET = 'a'.repeat(64);
let test: TestDatabase;
beforeAll(async () => {
	test = await testDatabase();
});
afterAll(() => test.close());

const { newEmail, signInAs, personWithPassword, tokenOf, personWithSecondFactor, forgetLastStep } = peopleOf(
	() => test.db
);

/** Whether a text stands anywhere in any table of the database. */
async function isAnywhere(text: string): Promise<boolean> {
	const tables = await test.db.$client<{ name: string }[]>`
		select quote_ident(schemaname) || '.' || quote_ident(tablename) as name from pg_tables
		where schemaname not in ('pg_catalog', 'information_schema')`;
	expect(tables.length).toBeGreaterThan(10);
	for (const { name } of tables) {
		const hex = Buffer.from(text).toString('hex');
		const found = await test.db.$client.unsafe(
			`select 1 from ${name} t where to_jsonb(t)::text like $1 or to_jsonb(t)::text like $2 limit 1`,
			[`%${text}%`, `%${hex}%`]
		);
		if (found.length > 0) return true;
	}
	return false;
}

describe('sessions', () => {
	it('keep only a hash of the token: neither it, nor links, codes, keys or passwords are in the database', async () => {
		const { id, email, token, key, recoveryCodes } = await personWithSecondFactor();
		const { link } = await addUser(test.db, { email: newEmail(), name: 'Another', roles: [] });
		expect(await isAnywhere(email)).toBe(true);
		expect(await isAnywhere(id)).toBe(true);
		const secrets = [token, password, link.split('/').at(-1) ?? '', ...recoveryCodes];
		for (const secret of secrets) expect(await isAnywhere(secret)).toBe(false);
		for (const code of recoveryCodes) expect(await isAnywhere(code.replaceAll('-', ''))).toBe(false);
		expect(await isAnywhere(Buffer.from(key).toString('hex'))).toBe(false);
	});
	it('get a new token at sign-in and at the second factor; the earlier ones stop working', async () => {
		const { email, id, token, halfway, key } = await personWithSecondFactor();
		expect(new Set([token, halfway]).size).toBe(2);
		expect(await validateSession(test.db, halfway)).toEqual({ stage: 'none' });
		expect(await validateSession(test.db, token)).toMatchObject({ stage: 'in', person: { email } });
		const again = await signInAs(email, password, '10.1.1.1', token);
		if (!again.ok) throw new Error(again.issue);
		expect(again).toMatchObject({ stage: 'secondFactor' });
		expect(await validateSession(test.db, token)).toEqual({ stage: 'none' });
		expect(await validateSession(test.db, again.token)).toMatchObject({ stage: 'secondFactor' });
		await forgetLastStep(id);
		const code = codeAt(key, stepAt(Date.now()));
		const passed = await verifySecondFactor(test.db, { userId: id, token: again.token, code });
		if (!passed.ok) throw new Error(passed.issue);
		expect(await validateSession(test.db, again.token)).toEqual({ stage: 'none' });
		expect(await validateSession(test.db, passed.token)).toMatchObject({ stage: 'in' });
	});
	it('end when idle, and at their absolute end however much they are used', async () => {
		const { id } = await personWithPassword();
		const start = () => startSession(test.db, id, { halfway: false, secondFactorPassed: true });
		const row = (token: string) => eq(sessions.idHash, sha256Hex(token));
		const set = (token: string, values: Partial<typeof sessions.$inferInsert>) =>
			test.db.update(sessions).set(values).where(row(token));
		const inHours = (hours: number) => new Date(Date.now() + hours * 3_600_000);

		const idle = await start();
		await set(idle, { expiresAt: inHours(-0.01) });
		expect(await validateSession(test.db, idle)).toEqual({ stage: 'none' });

		const used = await start();
		await set(used, { expiresAt: inHours(1) });
		expect(await validateSession(test.db, used)).toMatchObject({ stage: 'in' });
		const [moved] = await test.db.select().from(sessions).where(row(used));
		expect(moved?.expiresAt.getTime()).toBeGreaterThan(inHours(7.9).getTime());

		await set(used, { expiresAt: inHours(1), endsAt: inHours(2) });
		expect(await validateSession(test.db, used)).toMatchObject({ stage: 'in' });
		const [capped] = await test.db.select().from(sessions).where(row(used));
		expect(capped?.expiresAt).toEqual(capped?.endsAt);

		await set(used, { expiresAt: inHours(5), endsAt: inHours(-0.01) });
		expect(await validateSession(test.db, used)).toEqual({ stage: 'none' });
	});
	it('last half an hour at most while the second factor is missing', async () => {
		const { id, email } = await personWithPassword();
		await tokenOf(email);
		const [row] = await test.db.select().from(sessions).where(eq(sessions.userId, id));
		expect(row?.endsAt.getTime()).toBeLessThanOrEqual(Date.now() + 30 * 60_000);
	});
	it('can be ended here and everywhere', async () => {
		const { id, token } = await personWithSecondFactor();
		const [second, third] = await Promise.all(
			[1, 2].map(() => startSession(test.db, id, { halfway: false, secondFactorPassed: true }))
		);
		await endSession(test.db, token);
		expect(await validateSession(test.db, token)).toEqual({ stage: 'none' });
		expect(await validateSession(test.db, second)).toMatchObject({ stage: 'in' });
		await endAllSessions(test.db, id);
		for (const each of [second, third])
			expect(await validateSession(test.db, each)).toEqual({ stage: 'none' });
	});
	it('are none for tokens that nobody was given', async () => {
		for (const token of [undefined, '', 'x', '\0', '\ud800', 'a'.repeat(100_000)])
			expect(await validateSession(test.db, token)).toEqual({ stage: 'none' });
	});
});

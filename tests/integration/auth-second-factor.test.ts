import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
	offerTotpKey,
	readOffer,
	setUpSecondFactor,
	verifySecondFactor
} from '#lib/server/auth/secondFactor.ts';
import { codeAt, stepAt } from '#lib/server/auth/totp.ts';
import { testDatabase, type TestDatabase } from '../support/database.ts';
import { peopleOf } from '../support/people.ts';

process.env.RADSLAG_SECRET = 'a'.repeat(64);
let test: TestDatabase;
beforeAll(async () => {
	test = await testDatabase();
});
afterAll(() => test.close());

const { personWithPassword, tokenOf, personWithSecondFactor, forgetLastStep } = peopleOf(() => test.db);

describe('the second factor', () => {
	it('lets one of eight concurrent uses of a code through', async () => {
		const { id, email, key } = await personWithSecondFactor();
		await forgetLastStep(id);
		const code = codeAt(key, stepAt(Date.now()));
		const token = await tokenOf(email);
		const results = await Promise.all(
			Array.from({ length: 8 }, () => verifySecondFactor(test.db, { userId: id, token, code }))
		);
		expect(results.filter(({ ok }) => ok)).toHaveLength(1);
	});
	it('refuses the code that set it up, and an earlier one after a later one', async () => {
		const { id, email, key } = await personWithSecondFactor();
		const now = stepAt(Date.now());
		const verify = async (step: number) =>
			verifySecondFactor(test.db, { userId: id, token: await tokenOf(email), code: codeAt(key, step) });
		expect(await verify(now)).toEqual({ ok: false, issue: 'code-wrong' });
		expect(await verify(now + 1)).toMatchObject({ ok: true });
		expect(await verify(now - 1)).toEqual({ ok: false, issue: 'code-wrong' });
	});
	it('takes each recovery code once, however typed, also when used twice at once', async () => {
		const { id, email, recoveryCodes } = await personWithSecondFactor();
		expect(recoveryCodes).toHaveLength(10);
		expect(new Set(recoveryCodes).size).toBe(10);
		const spend = async (code = '') =>
			verifySecondFactor(test.db, { userId: id, token: await tokenOf(email), code });
		const results = await Promise.all([spend(recoveryCodes[0]), spend(recoveryCodes[0])]);
		expect(results.filter(({ ok }) => ok)).toHaveLength(1);
		expect(await spend(recoveryCodes[1]?.toLowerCase().replaceAll('-', ' '))).toMatchObject({ ok: true });
		expect(await spend(recoveryCodes[1])).toEqual({ ok: false, issue: 'code-wrong' });
	});
	it('makes one wait after several wrong codes', async () => {
		const { id, email, key } = await personWithSecondFactor();
		await forgetLastStep(id);
		const token = await tokenOf(email);
		const verify = (code: string) => verifySecondFactor(test.db, { userId: id, token, code });
		for (let time = 0; time < 8; time++)
			expect(await verify('not-a-code')).toMatchObject({ issue: 'code-wrong' });
		expect(await verify(codeAt(key, stepAt(Date.now())))).toMatchObject({
			ok: false,
			issue: 'code-too-many'
		});
	});
	it('cannot be set up with somebody else’s offer, a changed one, or twice', async () => {
		const { id, email } = await personWithPassword();
		const token = await tokenOf(email);
		const strange = offerTotpKey('00000000-0000-4000-8000-000000000000');
		const setUp = (sealed: string, key: Uint8Array) =>
			setUpSecondFactor(test.db, { userId: id, token, sealed, code: codeAt(key, stepAt(Date.now())) });
		expect(await setUp(strange.sealed, strange.key)).toEqual({ ok: false, issue: 'code-wrong' });
		const own = offerTotpKey(id);
		expect(readOffer(id, own.sealed)).toEqual(own.key);
		const last = own.sealed.at(-1) === 'A' ? 'B' : 'A';
		expect(await setUp(own.sealed.slice(0, -2) + last + last, own.key)).toEqual({
			ok: false,
			issue: 'code-wrong'
		});
		const other = offerTotpKey(id);
		const both = await Promise.all([setUp(own.sealed, own.key), setUp(other.sealed, other.key)]);
		expect(both.filter(({ ok }) => ok)).toHaveLength(1);
	});
});

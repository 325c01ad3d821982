import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { disableUser } from '#lib/server/auth/grants.ts';
import { discovered } from '#lib/server/auth/provider/discovery.ts';
import { openFlow, sealFlow, type Flow } from '#lib/server/auth/provider/flow.ts';
import { problemOf } from '#lib/server/auth/provider/problems.ts';
import {
	comeBackFromProvider,
	leaveForProvider,
	providerSignOut
} from '#lib/server/auth/provider/provider.ts';
import { providerSettings, type ProviderSettings } from '#lib/server/auth/provider/settings.ts';
import { signInByProvider, unlinkProvider } from '#lib/server/auth/provider/signInByProvider.ts';
import { verifySecondFactor } from '#lib/server/auth/secondFactor.ts';
import { beganAtProvider, validateSession } from '#lib/server/auth/sessions.ts';
import { codeAt, stepAt } from '#lib/server/auth/totp.ts';
import { addUser } from '#lib/server/auth/users.ts';
import { testDatabase, type TestDatabase } from '../support/database.ts';
import { peopleOf } from '../support/people.ts';
import { startProvider, Wanderer, type RunningProvider } from '../support/provider.ts';

const origin = 'http://127.0.0.1:3999';
let test: TestDatabase;
let provider: RunningProvider;
let settings: ProviderSettings;

beforeAll(async () => {
	provider = await startProvider(origin);
	Object.assign(process.env, provider.settings, {
		ORIGIN: origin,
		RADSLAG_SECRET: 'a'.repeat(64),
		OIDC_SECOND_FACTOR: 'amr:mfa',
		OIDC_SIGN_OUT: '1'
	});
	test = await testDatabase();
	settings = providerSettings() as ProviderSettings;
});
afterEach(() => void vi.restoreAllMocks());
afterAll(async () => {
	await provider.stop();
	await test.close();
});

const { newEmail, personWithSecondFactor, forgetLastStep } = peopleOf(() => test.db);

/** Somebody who has been added to the house, and whom the provider knows under the same e-mail. */
async function knownToBoth(more: { amr?: string[]; verified?: boolean } = {}) {
	const email = newEmail();
	const { id } = await addUser(test.db, { email, name: 'Person', roles: [] });
	const [name, sub] = [randomUUID(), randomUUID()];
	provider.know(name, { sub, email, ...more });
	return { id, email, name, sub };
}

type Trip = { query: URLSearchParams; flow: Flow };

/** Leaves for the provider, signs in there, and comes back with what it says. `tamper`: on the way there. */
async function tripOf(
	name: string | undefined,
	{ tamper, wanderer = new Wanderer() }: { tamper?: (address: URL) => void; wanderer?: Wanderer } = {}
): Promise<Trip> {
	const { address, sealed } = await leaveForProvider(settings, { lang: 'sv', to: '/sv/staff' });
	tamper?.(address);
	const back = new URL(await wanderer.signInAt(address.href, name));
	expect(back.origin + back.pathname).toBe(`${origin}/sv/staff/sign-in/provider/return`);
	return { query: back.searchParams, flow: openFlow(sealed) as Flow };
}

const comeBack = (trip: Trip) => comeBackFromProvider(settings, trip);
const signIn = async (name: string, previous?: string) =>
	signInByProvider(test.db, await comeBack(await tripOf(name)), previous);

/** The problem that a sign-in comes to nothing by. */
const problem = async (work: Promise<unknown>): Promise<string> =>
	work.then(
		() => 'none',
		(error: unknown) => problemOf(error).message
	);

describe('leaving for the provider', () => {
	it('asks for a code, with PKCE, state and nonce, for little and for our own address only', async () => {
		const { address, sealed } = await leaveForProvider(settings, { lang: 'en', to: '/en/staff/users' });
		const asked = Object.fromEntries(address.searchParams);
		expect(asked).toMatchObject({
			response_type: 'code',
			client_id: 'radslag',
			scope: 'openid email',
			redirect_uri: `${origin}/sv/staff/sign-in/provider/return`,
			code_challenge_method: 'S256'
		});
		const flow = openFlow(sealed);
		expect(flow).toMatchObject({
			lang: 'en',
			to: '/en/staff/users',
			state: asked.state,
			nonce: asked.nonce
		});
		for (const secret of [flow?.state, flow?.nonce, flow?.verifier])
			expect(secret?.length).toBeGreaterThan(40);
		expect(address.href).not.toContain(flow?.verifier);
	});
	it('keeps what it needs in the browser, sealed, for ten minutes', async () => {
		const { sealed } = await leaveForProvider(settings, { lang: 'sv', to: '/sv/staff' });
		expect(openFlow(sealed, Date.now() + 599_000)).toBeDefined();
		expect(openFlow(sealed, Date.now() + 601_000)).toBeUndefined();
		const bytes = Buffer.from(sealed, 'base64url');
		for (let place = 0; place < bytes.length; place += 37) {
			const changed = Buffer.from(bytes);
			changed[place] = (changed[place] as number) ^ 1;
			expect(openFlow(changed.toString('base64url'))).toBeUndefined();
		}
		for (const rubbish of [undefined, '', 'x', 'A'.repeat(4000)]) expect(openFlow(rubbish)).toBeUndefined();
		const long = sealFlow({
			state: 's',
			nonce: 'n',
			verifier: 'v',
			lang: 'sv',
			to: `/sv/${'x'.repeat(500)}`
		});
		expect(long.length).toBeLessThan(3800);
	});
});

describe('coming back', () => {
	it('says who it is, by the provider’s own page', async () => {
		const { name, sub, email } = await knownToBoth();
		expect(await comeBack(await tripOf(name))).toEqual({
			issuer: provider.issuer,
			subject: sub,
			email,
			secondFactorUsed: false
		});
	});
	it('knows no e-mail that the provider does not call verified', async () => {
		const { name } = await knownToBoth({ verified: false });
		expect(await comeBack(await tripOf(name))).toMatchObject({ email: undefined });
	});
	it('refuses another nonce', async () => {
		const { name } = await knownToBoth();
		const trip = await tripOf(name, {
			tamper: (address) => address.searchParams.set('nonce', 'n'.repeat(43))
		});
		expect(await problem(comeBack(trip))).toBe('failed: OAUTH_JWT_CLAIM_COMPARISON_FAILED');
	});
	it('refuses another state, and none', async () => {
		const { name } = await knownToBoth();
		const trip = await tripOf(name);
		for (const change of [
			(query: URLSearchParams) => query.set('state', 's'.repeat(43)),
			(query: URLSearchParams) => query.delete('state')
		]) {
			const query = new URLSearchParams(trip.query);
			change(query);
			expect(await problem(comeBack({ ...trip, query }))).toBe('expired: other_state');
		}
		const twice = new URLSearchParams(trip.query);
		twice.append('state', 'another');
		expect(await problem(comeBack({ ...trip, query: twice }))).toBe('failed: OAUTH_INVALID_RESPONSE');
		expect(await problem(comeBack(trip))).toBe('none');
	});
	it('refuses a reply that names another issuer, or none', async () => {
		const { name } = await knownToBoth();
		const trip = await tripOf(name);
		for (const change of [
			(query: URLSearchParams) => query.set('iss', 'http://127.0.0.1:1'),
			(query: URLSearchParams) => query.delete('iss')
		]) {
			const query = new URLSearchParams(trip.query);
			change(query);
			expect(await problem(comeBack({ ...trip, query }))).toBe('failed: OAUTH_INVALID_RESPONSE');
		}
	});
	it('takes a code once', async () => {
		const { name } = await knownToBoth();
		const trip = await tripOf(name);
		expect(await problem(comeBack(trip))).toBe('none');
		expect(await problem(comeBack(trip))).toBe('expired: invalid_grant');
	});
	it('takes a code only in the browser that left for it', async () => {
		const [one, other] = [await knownToBoth(), await knownToBoth()];
		const stolen = await tripOf(one.name);
		const { flow } = await tripOf(other.name);
		// The thief gives the code the state that the other browser waits for.
		stolen.query.set('state', flow.state);
		expect(await problem(comeBack({ query: stolen.query, flow }))).toBe('expired: invalid_grant');
	});
	it('takes an ID token only as the provider has signed it', async () => {
		const [one, other] = [await knownToBoth(), await knownToBoth()];
		const trip = await tripOf(one.name);
		const real = globalThis.fetch;
		// Somebody on the way puts another person's name into the token.
		const forged = vi.spyOn(globalThis, 'fetch').mockImplementation(async (address, init) => {
			const response = await real(address, init);
			if (!String(address).endsWith('/token')) return response;
			const body = (await response.json()) as { id_token: string };
			const [head = '', claims = '', signature = ''] = body.id_token.split('.');
			const changed = JSON.parse(Buffer.from(claims, 'base64url').toString()) as { sub: string };
			changed.sub = other.sub;
			const written = Buffer.from(JSON.stringify(changed)).toString('base64url');
			return Response.json({ ...body, id_token: [head, written, signature].join('.') });
		});
		expect(await problem(comeBack(trip))).toMatch(/^failed: /);
		expect(forged).toHaveBeenCalled();
	});
	it('says that somebody said no, and believes no other words of an address', async () => {
		const trip = await tripOf(undefined);
		expect(trip.query.get('error')).toBe('access_denied');
		expect(await problem(comeBack(trip))).toBe('refused: access_denied');
		trip.query.set('error', '<b>anna@stad.example said</b>');
		expect(await problem(comeBack(trip))).toBe('failed: unknown');
		trip.query.set('error', 'constructor');
		expect(await problem(comeBack(trip))).toBe('failed: constructor');
	});
});

describe('signing in', () => {
	it('links the account of a verified e-mail the first time, and goes by the subject from then on', async () => {
		const { id, name, sub } = await knownToBoth();
		const { token, stage } = await signIn(name);
		expect(stage).toBe('setUp');
		expect(await validateSession(test.db, token)).toMatchObject({ stage: 'setUp', user: { id } });
		// Their e-mail changes at the provider, also to somebody else's here.
		const other = await knownToBoth();
		provider.know(name, { sub, email: other.email });
		expect(await validateSession(test.db, (await signIn(name)).token)).toMatchObject({ user: { id } });
		provider.know(name, { sub });
		expect(await validateSession(test.db, (await signIn(name)).token)).toMatchObject({ user: { id } });
		// The other one is still free for whom it belongs to.
		const theirs = await validateSession(test.db, (await signIn(other.name)).token);
		expect(theirs).toMatchObject({ user: { id: other.id } });
	});
	it('does not let a second person in by the same e-mail', async () => {
		const { name, email } = await knownToBoth();
		await signIn(name);
		const second = randomUUID();
		provider.know(second, { sub: randomUUID(), email });
		expect(await problem(signIn(second))).toBe('unknown: no_account');
	});
	it('lets nobody in who has not been added, is not verified, or is disabled', async () => {
		const stranger = randomUUID();
		provider.know(stranger, { sub: randomUUID(), email: 'stranger@stad.example' });
		expect(await problem(signIn(stranger))).toBe('unknown: no_account');
		const unverified = await knownToBoth({ verified: false });
		expect(await problem(signIn(unverified.name))).toBe('unknown: no_verified_email');
		const never = await knownToBoth();
		await disableUser(test.db, never.id);
		expect(await problem(signIn(never.name))).toBe('unknown: no_account');
		const linked = await knownToBoth();
		await signIn(linked.name);
		await disableUser(test.db, linked.id);
		expect(await problem(signIn(linked.name))).toBe('unknown: disabled');
		const [made] = await test.db.$client`
			select count(*)::int as count from users where email = 'stranger@stad.example'`;
		expect(made?.count).toBe(0);
	});
	it('links once when two come at the same moment', async () => {
		const { email, name } = await knownToBoth();
		const twin = randomUUID();
		provider.know(twin, { sub: randomUUID(), email });
		const people = await Promise.all([name, twin].map(async (each) => comeBack(await tripOf(each))));
		const outcomes = await Promise.allSettled(people.map((person) => signInByProvider(test.db, person)));
		expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
	});
	it('lets somebody in who comes in two windows at once the first time', async () => {
		const { id, name } = await knownToBoth();
		const person = await comeBack(await tripOf(name));
		const both = await Promise.all([1, 2].map(() => signInByProvider(test.db, person)));
		for (const { token } of both)
			expect(await validateSession(test.db, token)).toMatchObject({ user: { id } });
	});
	it('can be linked anew when an administrator has unlinked it', async () => {
		const { id, email, name } = await knownToBoth();
		const { token } = await signIn(name);
		await unlinkProvider(test.db, id, id);
		expect(await validateSession(test.db, token)).toEqual({ stage: 'none' });
		const anew = randomUUID();
		provider.know(anew, { sub: randomUUID(), email });
		expect(await validateSession(test.db, (await signIn(anew)).token)).toMatchObject({ user: { id } });
		expect(await problem(signIn(name))).toBe('unknown: no_account');
	});
	it('asks for our own second factor unless the provider says that one was used', async () => {
		const { id, email, key } = await personWithSecondFactor();
		const [name, sub] = [randomUUID(), randomUUID()];
		provider.know(name, { sub, email, amr: ['pwd'] });
		const halfway = await signIn(name);
		expect(halfway.stage).toBe('secondFactor');
		await forgetLastStep(id);
		const code = codeAt(key, stepAt(Date.now()));
		const whole = await verifySecondFactor(test.db, { userId: id, token: halfway.token, code });
		expect(await validateSession(test.db, whole.ok ? whole.token : '')).toMatchObject({ stage: 'in' });
		expect(await beganAtProvider(test.db, whole.ok ? whole.token : '')).toBe(true);
		expect(await validateSession(test.db, halfway.token)).toEqual({ stage: 'none' });

		provider.know(name, { sub, email, amr: ['pwd', 'mfa'] });
		const { token, stage } = await signIn(name);
		expect(stage).toBe('in');
		expect(await validateSession(test.db, token)).toMatchObject({ stage: 'in', person: { id } });
	});
	it('gives a new token, and ends the session brought along', async () => {
		const { name } = await knownToBoth();
		const first = await signIn(name);
		const second = await signIn(name, first.token);
		expect(second.token).not.toBe(first.token);
		expect(await validateSession(test.db, first.token)).toEqual({ stage: 'none' });
		const [ends] = await test.db.$client`
			select max(ends_at) - now() <= interval '30 minutes' as soon from sessions where by_provider`;
		expect(ends?.soon).toBe(false);
	});
	it('notes who signed in and who was linked, by identifiers', async () => {
		const { id, name } = await knownToBoth();
		await signIn(name);
		await signIn(name);
		const notes = await test.db.$client`
			select action from audit_log where subject = ${id} and action like 'user.provider%' order by at, action`;
		expect(notes.map(({ action }) => action).sort()).toEqual([
			'user.providerLink',
			'user.providerSignIn',
			'user.providerSignIn'
		]);
	});
});

describe('what the provider says about itself', () => {
	it('is asked for once, by however many at a time, and again after an hour', async () => {
		const own = await startProvider(origin);
		const there = { ...settings, issuer: new URL(own.issuer) };
		const asked = () => own.asked.filter((each) => each.includes('.well-known')).length;
		try {
			await Promise.all(Array.from({ length: 20 }, () => discovered(there)));
			await discovered(there);
			expect(asked()).toBe(1);
			const now = Date.now();
			vi.spyOn(Date, 'now').mockImplementation(() => now + 61 * 60_000);
			await discovered(there);
			expect(asked()).toBe(2);
			// It serves on while the provider is away, for a day.
			await own.stop();
			vi.spyOn(Date, 'now').mockImplementation(() => now + 20 * 3_600_000);
			expect(await problem(discovered(there))).toBe('none');
			vi.spyOn(Date, 'now').mockImplementation(() => now + 26 * 3_600_000);
			expect(await problem(discovered(there))).toBe('down: ECONNREFUSED');
			await own.start();
			expect(await problem(discovered(there))).toBe('none');
		} finally {
			await own.stop();
		}
	});
	it('must be its own name', async () => {
		const alias = { ...settings, issuer: new URL(settings.issuer.href.replace('127.0.0.1', 'localhost')) };
		expect(await problem(discovered(alias))).toMatch(/^down: /);
	});
	it('is not waited for longer than a person waits', async () => {
		const { createServer } = await import('node:net');
		const silent = createServer(() => {});
		await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
		const { port } = silent.address() as { port: number };
		const started = performance.now();
		const there = { ...settings, issuer: new URL(`http://127.0.0.1:${port}`) };
		expect(await problem(discovered(there))).toBe('down: OAUTH_TIMEOUT');
		expect(performance.now() - started).toBeLessThan(9000);
		silent.close();
	});
	it('is a sign-in that comes to nothing when the provider goes away halfway', async () => {
		const { name } = await knownToBoth();
		const trip = await tripOf(name);
		await provider.stop();
		expect(await problem(comeBack(trip))).toMatch(/^down: /);
		await provider.start();
	});
});

describe('signing out', () => {
	it('leads to the provider with our own address and nothing of the person', async () => {
		const address = await providerSignOut(settings, 'en');
		expect(address?.origin).toBe(provider.issuer);
		expect(Object.fromEntries(address?.searchParams ?? [])).toEqual({
			client_id: 'radslag',
			post_logout_redirect_uri: `${origin}/sv/staff/sign-out/provider/return`,
			state: 'en'
		});
		expect(await providerSignOut({ ...settings, signOut: false }, 'en')).toBeUndefined();
		const nowhere = { ...settings, issuer: new URL('http://127.0.0.1:9') };
		expect(await providerSignOut(nowhere, 'en')).toBeUndefined();
	});
});

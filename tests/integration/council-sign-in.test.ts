import { eq } from 'drizzle-orm';
import type { Handle } from '@sveltejs/kit';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { councilRoot, staffRoot } from '#lib/domain/access/routes.ts';
import { startSession, validateSession } from '#lib/server/auth/sessions.ts';
import { addUser } from '#lib/server/auth/users.ts';
import { askForCode, enterCode, forgetOldRequests, hasAsked } from '#lib/server/councils/signIn.ts';
import { endSeat, giveSeat } from '#lib/server/councils/seats.ts';
import {
	committees,
	councils,
	outbox,
	sessions,
	signInRequests,
	users
} from '#lib/server/db/schema/index.ts';
import { staffAccessHandle } from '#lib/server/hooks/staffAccess.ts';
import { seatsOf } from '#lib/server/reviews/members.ts';
import { testDatabase, type TestDatabase } from '../support/database.ts';

process.env.RADSLAG_SECRET = 'a'.repeat(64);
let test: TestDatabase;
let council: string;
let administrator: string;
let turn = 0;

beforeAll(async () => {
	test = await testDatabase();
	const [committee] = await test.db
		.insert(committees)
		.values({ slug: 'namnden', name: { sv: 'Nämnden' }, kind: 'committee' })
		.returning();
	const [made] = await test.db
		.insert(councils)
		.values({ slug: 'rad', name: { sv: 'Rådet' }, kind: 'minorities', committeeId: committee?.id ?? '' })
		.returning();
	council = made?.id ?? '';
	administrator = (
		await addUser(test.db, {
			email: 'admin@stad.example',
			name: 'Admin',
			roles: [{ role: 'administrator', committeeId: null, councilId: null }]
		})
	).id;
});
afterAll(() => test.close());

// The limits are per address: each test comes from another.
beforeEach(() => void turn++);
const from = () => `10.0.${turn}.1`;

async function member(name: string, lang = 'sv'): Promise<string> {
	const email = `${name}@rad.example`;
	expect(await giveSeat(test.db, council, { email, name, lang }, administrator)).toBeUndefined();
	await test.db.delete(outbox);
	return email;
}

/** Asks for a code and reads the letter that came. */
async function ask(email: string, lang = 'sv') {
	const asked = await askForCode(test.db, { email, address: from(), lang });
	if (!asked.ok) throw new Error(asked.issue);
	const letters = await test.db.select().from(outbox).where(eq(outbox.letter, 'councilSignIn'));
	await test.db.delete(outbox);
	return { browser: asked.browser, letters, code: letters[0]?.values['code'] ?? '' };
}

const enter = (browser: string | undefined, code: string) =>
	enterCode(test.db, { browser, code, address: from() });

describe('a letter with a code', () => {
	it('lets its reader in, once, in the browser that asked', async () => {
		const { browser, code, letters } = await ask(await member('en'));
		expect(code).toMatch(/^\d{4} \d{4}$/);
		expect(letters[0]?.values['link']).toMatch(/\/sv\/council\/code\?code=\d{8}$/);
		const entered = await enter(browser, code);
		if (!entered.ok) throw new Error(entered.issue);
		expect(await validateSession(test.db, entered.token)).toMatchObject({
			stage: 'in',
			person: { byLink: true, grants: [{ role: 'councilMember', councilId: council }] }
		});
		expect(await enter(browser, code)).toEqual({ ok: false, issue: 'code-spent' });
	});
	it('is not spent by looking, however often: mail scanners open links', async () => {
		const { browser, code } = await ask(await member('tva'));
		for (let i = 0; i < 20; i++) expect(await hasAsked(test.db, browser)).toBe(true);
		expect(await enter(browser, code)).toMatchObject({ ok: true });
		expect(await hasAsked(test.db, browser)).toBe(false);
	});
	it('is worth nothing in another browser, whatever that one has asked for', async () => {
		const { browser, code } = await ask(await member('tre'));
		const other = await ask('ingen@rad.example');
		for (const wrong of [undefined, '', 'x', other.browser, 'x'.repeat(5000)])
			expect(await enter(wrong, code)).toMatchObject({ ok: false });
		expect(await hasAsked(test.db, undefined)).toBe(false);
		expect(await enter(browser, code)).toMatchObject({ ok: true });
	});
	it('can be tried five times', async () => {
		const { browser, code } = await ask(await member('fyra'));
		for (let i = 1; i < 5; i++)
			expect(await enter(browser, '00000000')).toEqual({ ok: false, issue: 'code-wrong' });
		expect(await enter(browser, '00000000')).toEqual({ ok: false, issue: 'code-spent' });
		expect(await enter(browser, code)).toEqual({ ok: false, issue: 'code-spent' });
	});
	it('can be tried five times by many at once too', async () => {
		const { browser, code } = await ask(await member('fem'));
		const wrong = await Promise.all(Array.from({ length: 20 }, () => enter(browser, '1')));
		expect(wrong.filter((reply) => !reply.ok && reply.issue === 'code-wrong')).toHaveLength(4);
		expect(await enter(browser, code)).toMatchObject({ ok: false });
	});
	it('works for a quarter of an hour', async () => {
		const { browser, code } = await ask(await member('sex'));
		await test.db.$client`update sign_in_requests set expires_at = now() - interval '1 second'`;
		expect(await hasAsked(test.db, browser)).toBe(false);
		expect(await enter(browser, code)).toEqual({ ok: false, issue: 'code-spent' });
		await forgetOldRequests(test.db);
		expect(await test.db.$count(signInRequests)).toBe(0);
	});
	it('comes in the language that its reader reads, as far as the house speaks it', async () => {
		const english = await ask(await member('engelska', 'en'));
		expect(english.letters[0]).toMatchObject({ lang: 'en' });
		const finnish = await ask(await member('finska', 'fi'));
		expect(finnish.letters[0]).toMatchObject({ lang: 'fi' });
		const somali = await ask(await member('somaliska', 'so'));
		expect(somali.letters[0]).toMatchObject({ lang: 'sv' });
	});
	it('leaves neither code nor the browser’s secret in the table', async () => {
		const { browser, code } = await ask(await member('hemlig'));
		const [row] = await test.db.$client`select to_jsonb(r)::text as row from sign_in_requests r`;
		for (const secret of [browser, code, code.replace(' ', ''), 'hemlig@rad.example'])
			expect(String(row?.row)).not.toContain(secret);
	});
});

describe('an address that nobody in a council has', () => {
	it('gets the same answer after the same time, and no letter', async () => {
		const email = await member('tid');
		const took: Record<string, number[]> = { known: [], unknown: [], staff: [] };
		for (let i = 0; i < 4; i++)
			for (const [who, address] of [
				['known', email],
				['unknown', `okand${i}@rad.example`],
				['staff', 'admin@stad.example']
			] as const) {
				const before = performance.now();
				const asked = await askForCode(test.db, { email: address, address: from(), lang: 'sv' });
				took[who]?.push(performance.now() - before);
				expect(Object.keys(asked).sort()).toEqual(['browser', 'ok']);
			}
		const letters = await test.db.select().from(outbox);
		expect(new Set(letters.map(({ address }) => address))).toEqual(new Set([email]));
		await test.db.delete(outbox);
		const least = (times: number[] = []) => Math.min(...times);
		for (const times of Object.values(took)) expect(least(times)).toBeGreaterThanOrEqual(249);
		expect(Math.abs(least(took['known']) - least(took['unknown']))).toBeLessThan(60);
	}, 20_000);
	it('meets the same refusals as one that somebody has', async () => {
		const { browser, letters } = await ask('ingen@rad.example');
		expect(letters).toEqual([]);
		expect(await hasAsked(test.db, browser)).toBe(true);
		for (let i = 1; i < 5; i++)
			expect(await enter(browser, '00000000')).toEqual({ ok: false, issue: 'code-wrong' });
		expect(await enter(browser, '00000000')).toEqual({ ok: false, issue: 'code-spent' });
	});
	it('cannot be asked for without end, nor can anybody else’s', async () => {
		const asks = (email: string) => askForCode(test.db, { email, address: from(), lang: 'sv' });
		for (const email of ['ofta@rad.example', await member('ofta-ledamot')]) {
			for (let i = 0; i < 6; i++) expect(await asks(email)).toMatchObject({ ok: true });
			expect(await asks(email)).toMatchObject({ ok: false, issue: 'code-too-many' });
		}
		await test.db.delete(outbox);
	}, 20_000);
	it('lets nobody in who has lost their seat, or whose account is closed, meanwhile', async () => {
		const gone = await member('borta');
		const { browser, code } = await ask(gone);
		const seat = (await seatsOf(test.db, council)).find(({ email }) => email === gone);
		expect(await endSeat(test.db, council, seat?.id ?? '', administrator)).toBe(true);
		expect(await enter(browser, code)).toMatchObject({ ok: false });
		const closed = await member('stangd');
		const second = await ask(closed);
		await test.db.update(users).set({ disabledAt: new Date() }).where(eq(users.email, closed));
		expect(await enter(second.browser, second.code)).toMatchObject({ ok: false });
		expect((await ask(closed)).letters).toEqual([]);
	});
});

describe('a session that a code began', () => {
	async function sessionOf(email: string) {
		const { browser, code } = await ask(email);
		const entered = await enter(browser, code);
		if (!entered.ok) throw new Error(entered.issue);
		const state = await validateSession(test.db, entered.token);
		if (state.stage !== 'in') throw new Error(state.stage);
		return { ...entered, person: state.person };
	}

	it('ends after twelve hours', async () => {
		const email = await member('tolv');
		await sessionOf(email);
		const [row] = await test.db
			.select({ endsAt: sessions.endsAt })
			.from(sessions)
			.innerJoin(users, eq(users.id, sessions.userId))
			.where(eq(users.email, email));
		const hours = (Number(row?.endsAt) - Date.now()) / 3_600_000;
		expect(hours).toBeGreaterThan(11.9);
		expect(hours).toBeLessThanOrEqual(12);
	});

	it('gives only what is held at a council; staff’s pages ask for a password', async () => {
		const email = await member('sekreterare');
		const [user] = await test.db.select().from(users).where(eq(users.email, email));
		const [committee] = await test.db.select().from(committees);
		await test.db.$client`
			insert into user_roles (user_id, role, committee_id, council_id) values
				(${user?.id ?? ''}, 'secretary', ${committee?.id ?? ''}, null),
				(${user?.id ?? ''}, 'secretary', null, ${council}),
				(${user?.id ?? ''}, 'administrator', null, null)`;
		const { person } = await sessionOf(email);
		expect(person.grants.map(({ role, councilId }) => [role, councilId])).toEqual([
			['councilMember', council],
			['secretary', council]
		]);
		const reach = async (route: string, method = 'GET', params = {}) => {
			const event = {
				route: { id: route },
				request: { method },
				url: new URL('http://localhost/sv/x'),
				params,
				locals: { db: test.db, lang: 'sv', person },
				fetch: async () => new Response('', { status: 403 })
			};
			const resolve = async () => new Response('the page');
			const response = await staffAccessHandle({ event, resolve } as unknown as Parameters<Handle>[0]);
			return response.headers.get('location')?.split('?')[0] ?? response.status;
		};
		for (const page of ['', '/consultations', '/users', '/account', '/councils', '/reports'])
			expect(await reach(`${staffRoot}${page}`)).toBe('/sv/staff/sign-in');
		expect(await reach(`${councilRoot}/[council]/reviews/[review]`, 'GET', { council: 'rad' })).toBe(200);
		expect(await reach(`${councilRoot}/[council]/reviews/[review]`, 'GET', { council: 'annat' })).toBe(403);

		const whole = await startSession(test.db, user?.id ?? '', { halfway: false, secondFactorPassed: true });
		const state = await validateSession(test.db, whole);
		expect(state).toMatchObject({ stage: 'in', person: { grants: { length: 4 } } });
		expect(state.stage === 'in' && state.person.byLink).toBeUndefined();
	});
});

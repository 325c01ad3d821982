import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newLinkToken } from '#lib/server/auth/tokens.ts';
import { config } from '#lib/server/config.ts';
import { endSession } from '#lib/server/classes/end.ts';
import { livingSessions } from '#lib/server/classes/living.ts';
import { createRateLimit, type RateLimit } from '#lib/server/http/rateLimit.ts';
import { insertConsultation } from '../support/consultation.ts';
import { sessionOf, takeClasses, type Led } from '../support/classSessions.ts';
import { testDatabase, type TestDatabase } from '../support/database.ts';

process.env.RADSLAG_SECRET = 'a'.repeat(64);
const school = '10.0.0.1';
let test: TestDatabase;
let led: Led;
let other: Led;
beforeAll(async () => {
	test = await testDatabase();
	const park = await insertConsultation(test.db, 'park');
	await takeClasses(test.db, park);
	[led, other] = [await sessionOf(test.db, park), await sessionOf(test.db, park)];
});
afterAll(() => test.close());

const limitOf = (write = config().RATE_LIMIT, read = config().READ_LIMIT): RateLimit =>
	createRateLimit({ write, read, knowsClass: livingSessions(test.db) });

/** How many of so many requests at once are let through. */
async function passed(limit: RateLimit, count: number, url: () => string, method = 'POST'): Promise<number> {
	const waits = await Promise.all(Array.from({ length: count }, () => limit(method, school, url())));
	return waits.filter((wait) => wait === undefined).length;
}
const toSession = (session: Led) => () => `/sv/class/${session.token}`;

describe('thirty tablets behind one address', () => {
	it('send all their pages within ten seconds, with the limits that the house comes with', async () => {
		const limit = limitOf();
		expect(await passed(limit, 30 * 9, toSession(led))).toBe(30 * 9);
		expect(await passed(limit, 30 * 40, toSession(led), 'GET')).toBe(30 * 40);
	});
	it('still do when somebody at the same address has used it up, and leave the others their room', async () => {
		const limit = limitOf(10);
		await passed(limit, 50, () => '/sv/complaints');
		expect(await limit('POST', school, '/sv/complaints')).toBeGreaterThan(0);
		expect(await passed(limit, 300, toSession(led))).toBe(300);
		const fresh = limitOf(10);
		await passed(fresh, 300, toSession(led));
		expect(await fresh('POST', school, '/sv/complaints')).toBeUndefined();
	});
	it('have an end too, each session its own', async () => {
		const limit = limitOf();
		expect(await passed(limit, 1500, toSession(led))).toBe(1200);
		expect(await passed(limit, 30, toSession(other))).toBe(30);
	});
});

describe('an invented token', () => {
	it('escapes nothing: such requests count double in the address’s own bucket', async () => {
		const limit = limitOf(100);
		expect(await passed(limit, 300, () => `/sv/class/${newLinkToken()}`)).toBe(50);
		expect(await limit('POST', school, '/sv/complaints')).toBeGreaterThan(0);
	});
	it('makes the database do no more than one question a second', async () => {
		let asked = 0;
		const counting = new Proxy(test.db, {
			get: (target, name) => {
				if (name === '$client') asked++;
				return Reflect.get(target, name) as unknown;
			}
		});
		const knows = livingSessions(counting);
		await Promise.all(Array.from({ length: 500 }, () => knows(newLinkToken())));
		for (let time = 0; time < 100; time++) expect(await knows(newLinkToken())).toBe(false);
		expect(asked).toBeLessThanOrEqual(2);
	});
	it('is what a session’s becomes when it ends, within seconds', async () => {
		const knows = livingSessions(test.db);
		expect(await knows(other.token)).toBe(true);
		await endSession(test.db, other.sessionId);
		expect(await livingSessions(test.db)(other.token)).toBe(false);
	});
});

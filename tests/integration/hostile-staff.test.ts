import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openDesk } from '../support/complaintIntake.ts';
import { post } from '../support/formSending.ts';
import { hostileBodies, hostileField } from '../support/hostileBodies.ts';
import { expectClear, hostileSending } from '../support/hostileSending.ts';
import { startSite, type Site } from '../support/site.ts';
import { staffPosts, type StaffPost } from '../support/staffPosts.ts';
import { staffRoutes } from '../support/staffRoutes.ts';

const secret = '0f'.repeat(32);
process.env.RADSLAG_SECRET = secret;

let site: Site;
let staff: StaffPost[];

beforeAll(async () => {
	site = await startSite({ RADSLAG_SECRET: secret });
	await openDesk(site.db);
	staff = await staffPosts(site);
}, 300_000);
afterAll(() => site.remove());
const { deliver, expectHandled, begin } = hostileSending(() => site);
beforeEach(begin);

describe('staff’s forms', () => {
	it('are all in the list that these tests go through', async () => {
		const found = [...(await staffRoutes())].flatMap(([route, each]) =>
			each.filter((operation) => operation.startsWith('POST')).map((operation) => `${operation} ${route}`)
		);
		expect(staff.map(({ route, operation }) => `${operation} ${route}`).sort()).toEqual(found.sort());
	});
	// There are so many forms that one test of them all would take minutes: every fourth of them in each.
	const parts = [0, 1, 2, 3];
	const formsOf = (part: number) => staff.filter((_, place) => place % parts.length === part);
	it('are all in one of the parts that they are taken in', () =>
		expect(new Set(parts.flatMap(formsOf))).toEqual(new Set(staff)));
	it.each(parts)(
		'refuse whatever cannot be in a field, and change nothing then (part %i)',
		async (part) => {
			for (const { path: to, fields, cookie } of formsOf(part))
				for (const field of Object.keys(fields))
					for (const hostile of hostileField(fields, field)) await expectHandled(to, hostile, cookie);
		},
		300_000
	);
	it.each(parts)(
		'answer bodies that are no form without a fault of ours (part %i)',
		async (part) => {
			for (const { path: to, fields, cookie } of formsOf(part)) {
				if (Object.keys(fields).length === 0) continue;
				for (const hostile of hostileBodies(fields)) await expectHandled(to, hostile, cookie);
			}
		},
		120_000
	);
	it('that have no fields do what their button says, or refuse, whatever else is sent', async () => {
		for (const { path: to, fields, cookie } of staff) {
			if (Object.keys(fields).length > 0) continue;
			for (const hostile of hostileBodies({ x: 'a\u0000b' }))
				expectClear(await deliver(to, hostile.body, await cookie()), `${to} ${hostile.name}`);
		}
	}, 120_000);
	it('are closed to who is not signed in, whatever is sent', async () => {
		for (const { path: to, fields, cookie } of staff) {
			if ((await cookie()) === undefined) continue;
			for (const given of [
				undefined,
				'radslag=',
				'radslag=%00',
				`radslag=${'x'.repeat(5000)}`,
				'radslag=a; radslag=b'
			]) {
				const reply = await post(site, to, fields, given ? { headers: { cookie: given } } : {});
				expect.soft([303, 403, 400], `${to} ${given?.slice(0, 20)}`).toContain(reply.status);
				if (reply.status === 303)
					expect.soft(reply.headers.location).toMatch(/\/(staff\/sign-in|council\?|facilitator$)/);
			}
		}
	}, 120_000);
});

describe('an address', () => {
	it('that leads back in after signing in never leads out of the house', async () => {
		for (const to of [
			'//evil.example',
			'https://evil.example',
			'/\\evil.example',
			'javascript:alert(1)',
			'%2F%2Fevil.example'
		]) {
			const reply = await post(site, `/sv/staff/sign-in?to=${encodeURIComponent(to)}`, {
				email: 'admin@stad.example',
				password: 'en katt i taket'
			});
			if (reply.headers.location) expect(reply.headers.location).toMatch(/^\/sv(\/|$)/);
		}
	});
});

it('after all this, nothing went wrong inside', () => {
	expect(site.output().match(/^error.*/gm) ?? []).toEqual([]);
});

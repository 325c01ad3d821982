import type { Handle } from '@sveltejs/kit';
import type { Action } from '#lib/domain/access/actions.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { placesOfRole, roles, type Grant, type Role } from '#lib/domain/access/roles.ts';
import { accessTo, councilRoot, facilitatorRoot, staffRoot } from '#lib/domain/access/routes.ts';
import { mayDo, type Person } from '#lib/domain/access/table.ts';
import { confirmOwnPassword, changeOwnPassword } from '#lib/server/auth/ownPassword.ts';
import { validateSession, type SigningIn } from '#lib/server/auth/sessions.ts';
import { committees, consultations } from '#lib/server/db/schema/index.ts';
import { staffAccessHandle } from '#lib/server/hooks/staffAccess.ts';
import { testDatabase, type TestDatabase } from '../support/database.ts';
import { password, peopleOf } from '../support/people.ts';
import { staffRoutes } from '../support/staffRoutes.ts';

process.env.RADSLAG_SECRET = 'a'.repeat(64);
let test: TestDatabase;
let own: string;
let routes: Map<string, string[]>;

beforeAll(async () => {
	test = await testDatabase();
	routes = await staffRoutes();
	const made = await test.db
		.insert(committees)
		.values(['own', 'other'].map((slug) => ({ slug, name: { sv: slug }, kind: 'committee' as const })))
		.returning();
	own = made.find(({ slug }) => slug === 'own')?.id ?? '';
	const text = { sv: 'Text' };
	await test.db.insert(consultations).values(
		made.map(({ slug, id }) => ({
			slug: `of-${slug}`,
			committeeId: id,
			title: text,
			summary: text,
			purpose: text
		}))
	);
});
afterAll(() => test.close());

const { personWithSecondFactor } = peopleOf(() => test.db);

type Who = { person?: Person; signingIn?: SigningIn };

/** What the handle does with a request: lets it through (200), refuses (403), misses (404), or leads elsewhere. */
async function ask(who: Who, route: string, operation: string, slug = 'of-own') {
	const [method = 'GET', action] = operation.split(' ');
	const query = action ? `?/${action}` : '';
	const event = {
		route: { id: route },
		request: { method },
		url: new URL(`http://localhost/sv/staff${route.slice(staffRoot.length).replace('[slug]', slug)}${query}`),
		params: route.includes('[slug]') ? { slug } : {},
		locals: { db: test.db, lang: 'sv', ...who },
		fetch: async (address: string) => new Response('', { status: address.includes('?missing') ? 404 : 403 })
	};
	const resolve = async () => new Response('the page');
	const response = await staffAccessHandle({ event, resolve } as unknown as Parameters<Handle>[0]);
	return { status: response.status, location: response.headers.get('location') };
}

const holderOf = (role: Role): Person => ({
	id: '00000000-0000-4000-8000-000000000000',
	email: 'p@stad.example',
	name: 'P',
	grants: placesOfRole[role]
		.filter((place) => place !== 'council')
		.map((place): Grant => ({ role, committeeId: place === 'committee' ? own : null, councilId: null }))
});

describe('the handle of staff’s pages', () => {
	it.each(roles)('holds %s to the table, at every operation of every route', async (role) => {
		const person = holderOf(role);
		for (const [route, operations] of routes)
			for (const operation of operations) {
				const access = accessTo(route, operation);
				const { status } = await ask({ person }, route, operation);
				const free = access === 'anyone' || access === 'person';
				const may =
					free ||
					(access !== undefined &&
						access !== 'signingIn' &&
						access !== 'facilitator' &&
						mayDo(person, access, own));
				// No account leads a session: one is led to where it says how that is done.
				const led = access === 'signingIn' || access === 'facilitator';
				const expected = led ? 303 : may ? 200 : 403;
				expect([route, operation, status]).toEqual([route, operation, expected]);
			}
	});
	it('leads whoever is not signed in to the sign-in page, everywhere', async () => {
		for (const [route, operations] of routes)
			for (const operation of operations) {
				const { status, location } = await ask({}, route, operation);
				if (accessTo(route, operation) === 'anyone') expect(status).toBe(200);
				else {
					expect([route, operation, status]).toEqual([route, operation, 303]);
					const ofCouncil = route.startsWith(councilRoot);
					const ofFacilitator = route.startsWith(facilitatorRoot);
					expect(location).toMatch(
						ofFacilitator
							? /^\/sv\/facilitator$/
							: ofCouncil
								? /^\/sv\/council\?to=/
								: /^\/sv\/staff\/sign-in\?to=%2Fsv%2Fstaff/
					);
				}
			}
	});
	it('lets whoever still owes the second factor come to that page only', async () => {
		const user = { id: 'p', email: 'p@stad.example', name: 'P' };
		for (const [stage, page] of [
			['secondFactor', 'second-factor'],
			['setUp', 'set-up-second-factor']
		] as const)
			for (const [route, operations] of routes)
				for (const operation of operations) {
					const { status, location } = await ask({ signingIn: { stage, user } }, route, operation);
					const access = accessTo(route, operation);
					if (access === 'anyone' || access === 'signingIn') expect(status).toBe(200);
					else if (access === 'facilitator') expect(location).toBe('/sv/facilitator');
					else expect(location).toMatch(new RegExp(`^/sv/staff/${page}\\?`));
				}
	});
	it('keeps a case officer to their own committees', async () => {
		const person = holderOf('caseOfficer');
		for (const [route, operations] of routes) {
			if (!route.includes('[slug]')) continue;
			for (const operation of operations) {
				const access = accessTo(route, operation);
				// What no case officer does anywhere is refused everywhere.
				if (access && !mayDo(person, access as Action)) {
					expect(await ask({ person }, route, operation, 'of-own')).toMatchObject({ status: 403 });
					continue;
				}
				expect(await ask({ person }, route, operation, 'of-own')).toMatchObject({ status: 200 });
				expect(await ask({ person }, route, operation, 'of-other')).toMatchObject({ status: 403 });
				expect(await ask({ person }, route, operation, 'of-nobody')).toMatchObject({ status: 404 });
				expect(await ask({ person }, route, operation, 'x\0')).toMatchObject({ status: 404 });
			}
		}
	});
	it('refuses routes and operations that the table does not know', async () => {
		const person = holderOf('administrator');
		for (const [route, operation] of [
			[`${staffRoot}/new`, 'GET'],
			[staffRoot, 'DELETE'],
			[`${staffRoot}/users`, 'POST constructor']
		] as const)
			expect(await ask({ person }, route, operation)).toMatchObject({ status: 403 });
	});
});

describe('one’s own password', () => {
	it('is asked for, and after a change one is signed out everywhere', async () => {
		const { id, email, token } = await personWithSecondFactor();
		expect(await confirmOwnPassword(test.db, id, 'something else')).toBe('password-wrong');
		expect(await confirmOwnPassword(test.db, id, password)).toBeUndefined();
		expect(await changeOwnPassword(test.db, { id, email }, 'kort')).toBe('password-short');
		expect(await validateSession(test.db, token)).toMatchObject({ stage: 'in' });
		expect(await changeOwnPassword(test.db, { id, email }, 'en helt annan katt')).toBeUndefined();
		expect(await validateSession(test.db, token)).toEqual({ stage: 'none' });
		expect(await confirmOwnPassword(test.db, id, password)).toBe('password-wrong');
	});
	it('cannot be guessed at from a session that was left open', async () => {
		const { id } = await personWithSecondFactor();
		const guesses = Array.from({ length: 10 }, () => confirmOwnPassword(test.db, id, 'something else'));
		expect((await Promise.all(guesses)).filter((issue) => issue === 'password-wrong')).toHaveLength(8);
		expect(await confirmOwnPassword(test.db, id, password)).toBe('password-too-many');
	});
});

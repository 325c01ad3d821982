import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { roles, placesOfRole, type Grant, type Role } from '#lib/domain/access/roles.ts';
import {
	accessTo,
	apiAccess,
	councilRoot,
	facilitatorRoot,
	operationOf,
	routeAccess,
	staffRoot
} from '#lib/domain/access/routes.ts';
import { mayDo, type Person } from '#lib/domain/access/table.ts';
import { operations } from '#lib/server/api/operations.ts';
import { projectRoot } from '#lib/server/root.ts';
import { everyone, expected } from './access/expected.ts';
import { staffRoutes } from '../support/staffRoutes.ts';

let found: Map<string, string[]>;
beforeAll(async () => {
	found = await staffRoutes();
});

const names = (routes: Iterable<[string, Iterable<string>]>) =>
	[...routes].flatMap(([route, each]) => [...each].map((operation) => `${operation} ${route}`)).sort();

/** Somebody who holds the role wherever it can be held. */
const holderOf = (role: Role): Person => ({
	id: 'p',
	email: 'p@stad.example',
	name: 'P',
	grants: placesOfRole[role].map((place): Grant => ({
		role,
		committeeId: place === 'committee' ? 'own' : null,
		councilId: place === 'council' ? 'own' : null
	}))
});

/** Staff's without their root; the councils' and the facilitators' by what follows it. */
function shortened(route: string): string {
	for (const [name, root] of Object.entries({ council: councilRoot, facilitator: facilitatorRoot }))
		if (route.startsWith(root)) return `${name}:${route.slice(root.length)}`;
	return route.slice(staffRoot.length);
}

/** Every operation that needs an action and that somebody may come to, without the root. */
const reachedBy = (person: Person | undefined) =>
	names(
		[...found].map(([route, each]): [string, string[]] => [
			shortened(route),
			each.filter((operation) => {
				const access = accessTo(route, operation);
				if (access === undefined || access === 'anyone' || access === 'signingIn') return false;
				// No account leads a class session: the secret in a browser does.
				if (access === 'facilitator') return false;
				return access === 'person' ? person !== undefined : mayDo(person, access, 'own');
			})
		])
	);

describe('the routes of staff', () => {
	it('all stand in the access table, and the table names no other', () => {
		const inTable = Object.entries(routeAccess).map(([route, each]): [string, string[]] => [
			route,
			Object.keys(each)
		]);
		expect(found.size).toBeGreaterThan(15);
		expect(names(found)).toEqual(names(inTable));
	});
	it.each(roles)('let %s do what is theirs and no more', (role) => {
		expect(reachedBy(holderOf(role))).toEqual([...everyone, ...expected[role]].sort());
	});
	it('let nobody who is not signed in do anything', () => {
		expect(reachedBy(undefined)).toEqual([]);
	});
	it('answer anybody only where one signs in or out', () => {
		const open = Object.entries(routeAccess).filter(([, each]) => Object.values(each).includes('anyone'));
		expect(open.map(([route]) => shortened(route)).sort()).toEqual([
			'/password/[token]',
			'/refused',
			'/sign-in',
			'/sign-in/provider',
			'/sign-in/provider/return',
			'/sign-out',
			'/sign-out/provider',
			'/sign-out/provider/return',
			'council:',
			'council:/code',
			'council:/refused',
			'council:/sign-out',
			'facilitator:',
			'facilitator:/[token]'
		]);
	});
});

describe('raw answers', () => {
	it('are handed out by a registrar and nobody else', () => {
		const fetches = roles.filter((role) => mayDo(holderOf(role), 'record.handOut', 'own'));
		expect(fetches).toEqual(['registrar']);
		expect(mayDo(holderOf('registrar'), 'record.handOut', 'other')).toBe(false);
	});
	it('leave by one route', () => {
		const files = globSync('src/{routes,lib}/**/*.{ts,svelte}', { cwd: projectRoot() }).filter((file) =>
			/records\/handOut\.ts'/.test(readFileSync(join(projectRoot(), file), 'utf8'))
		);
		expect(files.map((file) => file.split('/staff/')[1])).toEqual([
			'consultations/[slug]/records/[request]/answers/+server.ts'
		]);
	});
});

describe('the operations of the API', () => {
	it('all stand in the access table, are for anybody, and the table names no other', () => {
		expect(operations.map(({ method, path }) => `${method} ${path}`).sort()).toEqual(
			Object.keys(apiAccess).sort()
		);
		expect(new Set(Object.values(apiAccess))).toEqual(new Set(['anyone']));
	});
});

describe('operationOf', () => {
	it('reads an address as SvelteKit does', () => {
		const of = (method: string, query: string) => operationOf(method, new URLSearchParams(query));
		expect(of('HEAD', '')).toBe('GET');
		expect(of('POST', '')).toBe('POST');
		expect(of('POST', '?to=/x&/grant&/disable')).toBe('POST grant');
		expect(of('GET', '?/grant')).toBe('GET');
		expect(of('DELETE', '?/grant')).toBe('DELETE');
	});
	it('knows nothing that every object has', () => {
		expect(accessTo('constructor', 'name')).toBeUndefined();
		expect(accessTo(staffRoot, 'POST constructor')).toBeUndefined();
		expect(accessTo(staffRoot, 'constructor')).toBeUndefined();
	});
});

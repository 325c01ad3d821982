import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addUser } from '#lib/server/auth/users.ts';
import { freePort } from '../support/port.ts';
import { startProvider, Wanderer, type RunningProvider } from '../support/provider.ts';
import { startSite, type Site } from '../support/site.ts';

let provider: RunningProvider;
let site: Site;

beforeAll(async () => {
	const port = await freePort();
	provider = await startProvider(`http://127.0.0.1:${port}`);
	const set = { OIDC_SECOND_FACTOR: 'amr:mfa', OIDC_SIGN_OUT: '1', PASSWORD_SIGN_IN: '0' };
	site = await startSite({ ...provider.settings, ...set }, port);
}, 300_000);
afterAll(async () => {
	await site.remove();
	await provider.stop();
});

let number = 0;
/** Somebody who has been added to the house, with a second factor at the provider. */
async function someone(more: { amr?: string[] } = { amr: ['mfa'] }) {
	const [name, email] = [randomUUID(), `karin${++number}@stad.example`];
	await addUser(site.db, { email, name: 'Karin', roles: [] });
	provider.know(name, { sub: randomUUID(), email, ...more });
	return { name, email };
}

const start = (query = '', lang = 'sv') => `${site.origin}/${lang}/staff/sign-in/provider${query}`;

/** Leaves the house, signs in at the provider, and stops before coming back. */
async function signInThere(wanderer: Wanderer, name: string | undefined, from = start()): Promise<string> {
	const left = await wanderer.ask(from);
	expect(left.status).toBe(303);
	return wanderer.signInAt(Wanderer.next(left, from), name);
}

async function pageOf(wanderer: Wanderer, response: Response): Promise<string> {
	const page = await wanderer.ask(Wanderer.next(response, site.origin));
	expect(page.status).toBe(200);
	return page.text();
}

describe('signing in by the provider, as a browser does', () => {
	it('leads to where one was going, in one’s language, with a session like any other', async () => {
		const wanderer = new Wanderer();
		const { name } = await someone();
		const back = await signInThere(wanderer, name, start('?to=/en/staff/account', 'en'));
		expect([...wanderer.cookiesOf(site.origin).keys()]).toEqual(['radslag-provider']);
		const response = await wanderer.ask(back);
		expect(response.status).toBe(303);
		expect(response.headers.get('location')).toBe('/en/staff/account');
		expect(response.headers.get('cache-control')).toBe('no-store');
		const set = response.headers.getSetCookie();
		expect(set.find((each) => each.startsWith('radslag='))).toMatch(
			/^radslag=\w+; Path=\/; HttpOnly; SameSite=Lax$/i
		);
		expect([...wanderer.cookiesOf(site.origin).keys()]).toEqual(['radslag']);
		expect(await pageOf(wanderer, response)).toContain('karin1@stad.example');
	});
	it('leads to our own second factor when the provider says nothing of one', async () => {
		const wanderer = new Wanderer();
		const { name } = await someone({});
		const response = await wanderer.ask(await signInThere(wanderer, name));
		expect(response.headers.get('location')).toBe('/sv/staff/set-up-second-factor?to=%2Fsv%2Fstaff');
	});
	it('follows nobody to another site afterwards', async () => {
		const wanderer = new Wanderer();
		const { name } = await someone();
		const from = start(`?to=${encodeURIComponent('https://example.org/sv/staff')}`);
		const response = await wanderer.ask(await signInThere(wanderer, name, from));
		expect(response.headers.get('location')).toBe('/sv/staff');
	});
	it('makes addresses of the set origin, whatever host a request names', async () => {
		const { request } = await import('node:http');
		const location = await new Promise<string>((resolve, reject) =>
			request(
				start(),
				{ headers: { host: 'evil.example', 'x-forwarded-host': 'evil.example' } },
				(response) => {
					response.resume();
					resolve(response.headers.location ?? '');
				}
			)
				.on('error', reject)
				.end()
		);
		expect(new URL(location).searchParams.get('redirect_uri')).toBe(
			`${site.origin}/sv/staff/sign-in/provider/return`
		);
	});
	it('signs out here and leads on to the provider', async () => {
		const wanderer = new Wanderer();
		const { name } = await someone();
		await wanderer.ask(await signInThere(wanderer, name));
		const out = await wanderer.ask(`${site.origin}/en/staff/sign-out`, {
			method: 'POST',
			headers: { origin: site.origin }
		});
		expect(out.headers.get('location')).toBe('/en/staff/sign-out/provider');
		expect(wanderer.cookiesOf(site.origin).size).toBe(0);
		const page = await pageOf(wanderer, out);
		const [, address = ''] = /http-equiv="refresh" content="0; url=([^"]+)"/.exec(page) ?? [];
		const there = await wanderer.ask(address.replaceAll('&amp;', '&'));
		expect(there.status).toBe(200);
		expect(await there.text()).toContain('logout');
		const back = await wanderer.ask(`${site.origin}/sv/staff/sign-out/provider/return?state=en`);
		expect(back.headers.get('location')).toBe('/en/staff/sign-in?done=signedOut');
	});
	it('lets nobody in with a password when that is turned off', async () => {
		const page = await (await fetch(`${site.origin}/sv/staff/sign-in`)).text();
		expect(page).toContain('Logga in med Stadskontot');
		expect(page).not.toContain('type="password"');
		const response = await fetch(`${site.origin}/sv/staff/sign-in`, {
			method: 'POST',
			headers: { origin: site.origin },
			body: new URLSearchParams({ email: 'karin1@stad.example', password: 'en katt i taket' })
		});
		expect(response.status).toBe(403);
	});
});

describe('a sign-in that comes to nothing', () => {
	/** What somebody reads who comes back to an address. */
	const readAt = async (wanderer: Wanderer, address: string, headers = {}) => {
		const response = await wanderer.ask(address, { headers });
		expect(response.status).toBe(303);
		expect(response.headers.getSetCookie().some((each) => each.startsWith('radslag='))).toBe(false);
		return pageOf(wanderer, response);
	};
	it('says in one’s own language that somebody said no', async () => {
		const wanderer = new Wanderer();
		const back = await signInThere(wanderer, undefined, start('', 'en'));
		const page = await readAt(wanderer, back);
		expect(page).toContain('You were not signed in');
		expect(page).toMatch(/<html[^>]* lang="en"/);
	});
	it('says that there is no account', async () => {
		const wanderer = new Wanderer();
		const name = randomUUID();
		provider.know(name, { sub: randomUUID(), email: 'frammande@stad.example' });
		expect(await readAt(wanderer, await signInThere(wanderer, name))).toContain('Du har inget konto här än');
	});
	it('says that it took too long, also when the browser kept nothing, in the browser’s language', async () => {
		const { name } = await someone();
		const wanderer = new Wanderer();
		const back = await signInThere(wanderer, name);
		expect(await readAt(new Wanderer(), back, { 'accept-language': 'en-GB' })).toContain('ran out of time');
		expect((await wanderer.ask(back)).headers.get('location')).toBe('/sv/staff');
		// Once more, signed in: nothing happens; by somebody who has the cookies of before: nothing either.
		expect((await wanderer.ask(back)).headers.get('location')).toBe('/sv/staff');
	});
	it('does not take the same reply twice, even with the cookie of before', async () => {
		const { name } = await someone();
		const wanderer = new Wanderer();
		const back = await signInThere(wanderer, name);
		const kept = wanderer.cookiesOf(site.origin).get('radslag-provider') ?? '';
		expect((await wanderer.ask(back)).headers.get('location')).toBe('/sv/staff');
		const thief = new Wanderer();
		thief.cookiesOf(site.origin).set('radslag-provider', kept);
		expect(await readAt(thief, back)).toContain('Inloggningen hann gå ut');
	});
	it('refuses replies that are made up, without a fault of ours', async () => {
		for (const query of [
			'',
			'?code=x',
			'?code=x&state=y',
			'?error=access_denied',
			`?code=${'x'.repeat(3000)}&state=%00`
		]) {
			const wanderer = new Wanderer();
			await wanderer.ask(start());
			const response = await wanderer.ask(`${site.origin}/sv/staff/sign-in/provider/return${query}`);
			expect([query.slice(0, 20), response.status < 500]).toEqual([query.slice(0, 20), true]);
			expect(response.headers.getSetCookie().some((each) => each.startsWith('radslag='))).toBe(false);
		}
	});
	it('says that the provider does not answer', async () => {
		const { name } = await someone();
		const wanderer = new Wanderer();
		const back = await signInThere(wanderer, name);
		await provider.stop();
		try {
			expect(await readAt(wanderer, back)).toContain('Stadskontot svarar inte just nu');
		} finally {
			await provider.start();
		}
	});
	it('is noted without anything about the person', () => {
		const lines = site.output();
		for (const noted of [
			'down',
			'refused (access_denied)',
			'unknown (no_account)',
			'expired (invalid_grant)',
			'expired (no_flow)'
		])
			expect(lines).toContain(`sign-in by provider: ${noted}`);
		expect(lines).not.toMatch(/stad\.example|karin|Somebody said no|eyJ|code=/i);
	});
});

it('a house whose provider cannot be found still answers', async () => {
	const lost = await startSite({ ...provider.settings, OIDC_ISSUER: 'http://127.0.0.1:9' });
	try {
		const response = await fetch(`${lost.origin}/sv-simple/staff/sign-in/provider`, { redirect: 'manual' });
		expect(response.status).toBe(303);
		expect(response.headers.get('location')).toMatch(/^\/sv-simple\/staff\/sign-in\?problem=down/);
		const page = await fetch(new URL(response.headers.get('location') ?? '', lost.origin));
		expect(page.status).toBe(200);
		expect(await page.text()).toContain('Stadskontot svarar inte nu');
	} finally {
		await lost.remove();
	}
}, 120_000);

it('a house behind https binds what the browser keeps to its own host', async () => {
	const safe = await startSite({ ...provider.settings, ORIGIN: 'https://radslag.example' });
	try {
		const response = await fetch(`${safe.origin}/sv/staff/sign-in/provider`, { redirect: 'manual' });
		const { searchParams } = new URL(response.headers.get('location') ?? '');
		expect(searchParams.get('redirect_uri')).toBe('https://radslag.example/sv/staff/sign-in/provider/return');
		const [cookie = '', ...more] = response.headers.getSetCookie();
		expect(more).toEqual([]);
		expect(
			cookie
				.replace(/=[\w-]+;/, '=…;')
				.split('; ')
				.sort()
		).toEqual(
			['HttpOnly', 'Max-Age=600', 'Path=/', 'SameSite=Lax', 'Secure', '__Host-radslag-provider=…'].sort()
		);
	} finally {
		await safe.remove();
	}
}, 120_000);

it('a house without a provider has no way to one', async () => {
	const plain = await startSite();
	try {
		expect(await (await fetch(`${plain.origin}/sv/staff/sign-in`)).text()).not.toContain('sign-in/provider');
		for (const path of ['sign-in/provider', 'sign-in/provider/return?code=x&state=y'])
			expect((await fetch(`${plain.origin}/sv/staff/${path}`, { redirect: 'manual' })).status).toBe(404);
		const out = await fetch(`${plain.origin}/sv/staff/sign-out/provider`, { redirect: 'manual' });
		expect(out.headers.get('location')).toBe('/sv/staff/sign-in?done=signedOut');
	} finally {
		await plain.remove();
	}
}, 120_000);

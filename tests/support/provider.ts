import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import Provider, { type Configuration } from 'oidc-provider';
import { freePort } from './port.ts';

/** Somebody whom the provider knows. By default their e-mail is verified and no second factor is used. */
export type KnownPerson = {
	sub: string;
	email?: string;
	verified?: boolean;
	/** How they sign in there, as RFC 8176 names it. */
	amr?: string[];
};

export type RunningProvider = {
	issuer: string;
	/** Settings of the house that go with it. */
	settings: Record<string, string>;
	/** Adds somebody, or changes them. The name is what they write on the sign-in page. */
	know: (name: string, person: KnownPerson) => void;
	/** Everything the house has asked it, `METHOD /path`. */
	asked: string[];
	stop: () => Promise<void>;
	/** Comes back at the same address after stop(). */
	start: () => Promise<void>;
};

const client = { id: 'radslag', secret: 'not-secret-here-but-long-enough-for-a-test' };

const page = (inner: string) =>
	`<!doctype html><html lang="sv"><head><meta charset="utf-8"><title>Stadens inloggning</title></head><body><main>${inner}</main></body></html>`;
const signInPage = page(`<h1>Stadens inloggning</h1><form method="post">
	<label for="name">Namn</label> <input id="name" name="name" autocomplete="off">
	<button name="do" value="sign-in">Logga in</button> <button name="do" value="cancel">Avbryt</button></form>`);

async function bodyOf(request: IncomingMessage): Promise<URLSearchParams> {
	const chunks: Buffer[] = [];
	for await (const chunk of request) chunks.push(chunk as Buffer);
	return new URLSearchParams(Buffer.concat(chunks).toString());
}

/**
 * A real OpenID Connect provider with a sign-in page of its own, at 127.0.0.1. `origin`: that of the house.
 * `issuer` of `settings` is plain http, which the house takes from this very machine only.
 */
export async function startProvider(
	origin: string,
	{ port, ...more }: { port?: number } & Partial<Configuration> = {}
): Promise<RunningProvider> {
	const at = port ?? (await freePort());
	const issuer = `http://127.0.0.1:${at}`;
	const people = new Map<string, KnownPerson>();
	const asked: string[] = [];
	const provider = new Provider(issuer, {
		clients: [
			{
				client_id: client.id,
				client_secret: client.secret,
				redirect_uris: [`${origin}/sv/staff/sign-in/provider/return`],
				post_logout_redirect_uris: [`${origin}/sv/staff/sign-out/provider/return`],
				token_endpoint_auth_method: 'client_secret_post'
			}
		],
		claims: { openid: ['sub', 'amr'], email: ['email', 'email_verified'] },
		cookies: { keys: ['a key of a test'] },
		features: { devInteractions: { enabled: false }, rpInitiatedLogout: { enabled: true } },
		interactions: { url: (_, { uid }) => `/sign-in/${uid}` },
		ttl: { Interaction: 600, Grant: 600, Session: 600, AccessToken: 600, IdToken: 600 },
		pkce: { required: () => true },
		findAccount: (_, sub) => ({
			accountId: sub,
			claims: () => {
				const person = [...people.values()].find((each) => each.sub === sub);
				return { sub, email: person?.email, email_verified: person?.verified ?? true };
			}
		}),
		// Nobody is asked whether the house may know who they are: it is the same city.
		async loadExistingGrant(ctx) {
			const grant = new ctx.oidc.provider.Grant({
				clientId: ctx.oidc.client?.clientId,
				accountId: ctx.oidc.session?.accountId
			});
			grant.addOIDCScope('openid email');
			await grant.save();
			return grant;
		},
		...more
	});

	async function signInAt(request: IncomingMessage, response: ServerResponse): Promise<void> {
		if (request.method !== 'POST') {
			response.setHeader('content-type', 'text/html; charset=utf-8').end(signInPage);
			return;
		}
		const body = await bodyOf(request);
		const person = people.get(body.get('name') ?? '');
		const result =
			body.get('do') === 'cancel' || !person
				? { error: 'access_denied', error_description: 'Somebody said no' }
				: { login: { accountId: person.sub, ...(person.amr ? { amr: person.amr } : {}) } };
		await provider.interactionFinished(request, response, result, { mergeWithLastSubmission: false });
	}

	const callback = provider.callback();
	const serve = () =>
		createServer((request, response) => {
			const path = request.url?.split('?')[0] ?? '';
			asked.push(`${request.method} ${path}`);
			if (path.startsWith('/sign-in/')) void signInAt(request, response);
			else void callback(request, response);
		});
	let server = serve();
	const start = () =>
		new Promise<void>((resolve) => {
			server = serve();
			server.listen(at, '127.0.0.1', () => resolve());
		});
	await start();
	return {
		issuer,
		settings: {
			OIDC_ISSUER: issuer,
			OIDC_CLIENT_ID: client.id,
			OIDC_CLIENT_SECRET: client.secret,
			OIDC_NAME: 'Stadskontot'
		},
		know: (name, person) => void people.set(name, person),
		asked,
		start,
		stop: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			})
	};
}

/** A browser with cookies and without a screen, for several sites at once: ports tell them apart. */
export class Wanderer {
	#cookies = new Map<string, Map<string, string>>();

	cookiesOf(origin: string): Map<string, string> {
		const known = this.#cookies.get(origin) ?? new Map<string, string>();
		this.#cookies.set(origin, known);
		return known;
	}

	async ask(address: string, init: RequestInit = {}): Promise<Response> {
		const { origin } = new URL(address);
		const cookies = this.cookiesOf(origin);
		const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
		const headers = new Headers(init.headers);
		if (cookie) headers.set('cookie', cookie);
		const response = await fetch(address, { ...init, headers, redirect: 'manual' });
		for (const set of response.headers.getSetCookie()) {
			const [pair = ''] = set.split(';');
			const name = pair.slice(0, pair.indexOf('='));
			if (/max-age=0|expires=thu, 01 jan 1970/i.test(set)) cookies.delete(name);
			else cookies.set(name, pair.slice(name.length + 1));
		}
		return response;
	}

	/** Where a response leads, as a whole address. */
	static next(response: Response, from: string): string {
		return new URL(response.headers.get('location') ?? '', from).href;
	}

	/**
	 * Goes to the provider, signs in there as `name` (or says no), and stops before coming back:
	 * the address that the provider sends the browser to.
	 */
	async signInAt(address: string, name: string | undefined): Promise<string> {
		let at = address;
		const home = new URL(address).origin;
		for (let steps = 0; steps < 12; steps++) {
			const response = await this.ask(at);
			if (response.status === 200) {
				const body = new URLSearchParams(name === undefined ? { do: 'cancel' } : { do: 'sign-in', name });
				at = Wanderer.next(await this.ask(at, { method: 'POST', body }), at);
			} else at = Wanderer.next(response, at);
			if (new URL(at).origin !== home) return at;
		}
		throw new Error(`The provider leads nowhere: ${at}`);
	}
}

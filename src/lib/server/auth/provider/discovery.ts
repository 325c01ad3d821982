import * as client from 'openid-client';
import { ProviderError, problemOf } from './problems.ts';
import type { ProviderSettings } from './settings.ts';

/** Seconds that one request to the provider may take: somebody is waiting. */
const patience = 6;
const minute = 60_000;
/** How long what the provider says about itself, its keys included, is taken for true. */
const freshFor = 60 * minute;
/** How long the same still serves while it cannot be asked again, and how often that is tried. */
const usableFor = 24 * 60 * minute;
const tryAgainAfter = minute;

type Known = { configuration: client.Configuration; freshUntil: number; usableUntil: number };
const known = new Map<string, Known>();
const asking = new Map<string, Promise<client.Configuration>>();

/** The way of giving the secret that the provider knows; by default in the header (OpenID Connect Discovery, section 3). */
const authentication =
	(secret: string): client.ClientAuth =>
	(server, ...rest) => {
		const ways = server.token_endpoint_auth_methods_supported ?? ['client_secret_basic'];
		const way = ways.includes('client_secret_post') ? client.ClientSecretPost : client.ClientSecretBasic;
		way(secret)(server, ...rest);
	};

async function discover({ issuer, clientId, clientSecret }: ProviderSettings): Promise<client.Configuration> {
	// config.ts lets plain http through on this very machine only.
	const insecure = issuer.protocol === 'http:' ? [client.allowInsecureRequests] : [];
	const configuration = await client.discovery(issuer, clientId, {}, authentication(clientSecret), {
		timeout: patience,
		execute: [...insecure, client.enableNonRepudiationChecks]
	});
	// A provider of many houses names itself by a pattern; anybody of any of them would pass.
	if (new URL(configuration.serverMetadata().issuer).href !== issuer.href)
		throw new ProviderError('down', 'issuer_mismatch');
	return configuration;
}

function ask(settings: ProviderSettings): Promise<client.Configuration> {
	const { href } = settings.issuer;
	const under = asking.get(href);
	if (under) return under;
	const answer = discover(settings)
		.then((configuration) => {
			const now = Date.now();
			known.set(href, { configuration, freshUntil: now + freshFor, usableUntil: now + usableFor });
			return configuration;
		})
		.finally(() => asking.delete(href));
	asking.set(href, answer);
	return answer;
}

/** What the provider says about itself, asked for once an hour. Throws ProviderError `down`. */
export async function discovered(settings: ProviderSettings): Promise<client.Configuration> {
	const before = known.get(settings.issuer.href);
	if (before && Date.now() < before.freshUntil) return before.configuration;
	try {
		return await ask(settings);
	} catch (error) {
		if (before && Date.now() < before.usableUntil) {
			before.freshUntil = Date.now() + tryAgainAfter;
			return before.configuration;
		}
		throw new ProviderError('down', problemOf(error).detail);
	}
}

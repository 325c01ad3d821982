import * as client from 'openid-client';
import { emailOf } from '../email.ts';
import { discovered } from './discovery.ts';
import { sealFlow, type Flow } from './flow.ts';
import { ProviderError, problemOf } from './problems.ts';
import { returnAddress, signedOutAddress, type ProviderSettings } from './settings.ts';

/** Who the provider says that somebody is. */
export type ProviderPerson = {
	issuer: string;
	/** The provider's name for the person, which it never gives to another (OpenID Connect Core, section 2). */
	subject: string;
	/** Only when the provider says that it is theirs. */
	email: string | undefined;
	secondFactorUsed: boolean;
};

type Claims = Record<string, unknown>;

const acrWanted = ({ secondFactor }: ProviderSettings): Record<string, string> => {
	const values = secondFactor.filter((each) => each.startsWith('acr:')).map((each) => each.slice(4));
	return values.length > 0 ? { acr_values: values.join(' ') } : {};
};

/** Where to send somebody who wants to sign in, and the sealed flow for their browser. Throws ProviderError `down`. */
export async function leaveForProvider(
	settings: ProviderSettings,
	{ lang, to }: { lang: string; to: string }
): Promise<{ address: URL; sealed: string }> {
	const configuration = await discovered(settings);
	const verifier = client.randomPKCECodeVerifier();
	const [state, nonce] = [client.randomState(), client.randomNonce()];
	const address = client.buildAuthorizationUrl(configuration, {
		redirect_uri: returnAddress().href,
		// What is not asked for cannot leak: no profile, no groups.
		scope: 'openid email',
		code_challenge: await client.calculatePKCECodeChallenge(verifier),
		code_challenge_method: 'S256',
		state,
		nonce,
		...acrWanted(settings)
	});
	return { address, sealed: sealFlow({ state, nonce, verifier, lang, to }) };
}

/** `true`, `"true"`, `1` or `"1"`: providers differ. */
const isTrue = (value: unknown): boolean => ['true', '1'].includes(String(value));

function verifiedEmail(claims: Claims, verifiedClaim: string): string | undefined {
	const { email } = claims;
	return typeof email === 'string' && email.length <= 254 && isTrue(claims[verifiedClaim])
		? emailOf(email)
		: undefined;
}

/** Whether the ID token says that a second factor was used, by one of the set `claim:value`. */
export function secondFactorUsed(claims: Claims, wanted: readonly string[]): boolean {
	return wanted.some((each) => {
		const [claim = '', value] = [each.slice(0, each.indexOf(':')), each.slice(each.indexOf(':') + 1)];
		const said = claims[claim];
		return Array.isArray(said) ? said.includes(value) : said === value;
	});
}

/**
 * Turns what somebody came back with into who they are. The reply's state and issuer, and the ID token's signature,
 * issuer, audience, nonce and times are checked; the code goes with the verifier that only this browser had.
 * Throws ProviderError.
 */
export async function comeBackFromProvider(
	settings: ProviderSettings,
	{ query, flow }: { query: URLSearchParams; flow: Flow }
): Promise<ProviderPerson> {
	// openid-client would refuse it too; but this is mostly another try in another window, and no attack.
	if (query.get('state') !== flow.state) throw new ProviderError('expired', 'other_state');
	try {
		const configuration = await discovered(settings);
		const address = returnAddress();
		address.search = query.toString();
		const tokens = await client.authorizationCodeGrant(configuration, address, {
			pkceCodeVerifier: flow.verifier,
			expectedState: flow.state,
			expectedNonce: flow.nonce,
			idTokenExpected: true
		});
		const claims = tokens.claims();
		if (!claims) throw new ProviderError('failed', 'no_id_token');
		const more: Claims =
			claims.email === undefined && configuration.serverMetadata().userinfo_endpoint
				? await client.fetchUserInfo(configuration, tokens.access_token, claims.sub)
				: {};
		return {
			issuer: claims.iss,
			subject: claims.sub,
			email: verifiedEmail({ ...more, ...claims }, settings.verifiedClaim),
			secondFactorUsed: secondFactorUsed(claims, settings.secondFactor)
		};
	} catch (error) {
		throw problemOf(error);
	}
}

/** Where to sign out at the provider; undefined when that is not wanted, or it cannot be asked. */
export async function providerSignOut(
	settings: ProviderSettings | undefined,
	lang: string
): Promise<URL | undefined> {
	if (!settings?.signOut) return undefined;
	try {
		const configuration = await discovered(settings);
		if (!configuration.serverMetadata().end_session_endpoint) return undefined;
		// Without a hint of who it is: that would be an ID token, and none is kept.
		return client.buildEndSessionUrl(configuration, {
			post_logout_redirect_uri: signedOutAddress().href,
			state: lang
		});
	} catch {
		return undefined;
	}
}

import { config } from '../../config.ts';

export type ProviderSettings = {
	issuer: URL;
	clientId: string;
	clientSecret: string;
	/** What staff call it: "Logga in med …". */
	name: string;
	verifiedClaim: string;
	/** `claim:value`, any of which says that a second factor was used. */
	secondFactor: readonly string[];
	signOut: boolean;
};

/** The city's own sign-in as it is set; undefined when there is none. */
export function providerSettings(): ProviderSettings | undefined {
	const set = config();
	if (!set.OIDC_ISSUER || !set.OIDC_CLIENT_ID || !set.OIDC_CLIENT_SECRET) return undefined;
	const issuer = new URL(set.OIDC_ISSUER);
	return {
		issuer,
		clientId: set.OIDC_CLIENT_ID,
		clientSecret: set.OIDC_CLIENT_SECRET,
		name: set.OIDC_NAME ?? issuer.host,
		verifiedClaim: set.OIDC_VERIFIED_CLAIM,
		secondFactor: set.OIDC_SECOND_FACTOR,
		signOut: set.OIDC_SIGN_OUT
	};
}

/** Where the provider sends people back: one address, whatever the language, never made of what a request says. */
export const returnAddress = (): URL => new URL('/sv/staff/sign-in/provider/return', config().ORIGIN);

/** Where it sends them after signing out there. */
export const signedOutAddress = (): URL => new URL('/sv/staff/sign-out/provider/return', config().ORIGIN);

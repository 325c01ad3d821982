import { AuthorizationResponseError, ClientError, ResponseBodyError } from 'openid-client';

/**
 * Why somebody did not come in by the city's own sign-in. `down`: it does not answer; `refused`: they, or it, said no;
 * `expired`: it took too long, or was used before; `unknown`: no account here; `failed`: the reply does not hold.
 */
export const providerProblems = ['down', 'refused', 'expired', 'unknown', 'failed'] as const;
export type ProviderProblem = (typeof providerProblems)[number];

/** A sign-in that came to nothing. `detail` is for the log: a code, never anything about a person. */
export class ProviderError extends Error {
	problem: ProviderProblem;
	detail: string;
	constructor(problem: ProviderProblem, detail: string) {
		super(`${problem}: ${detail}`);
		this.problem = problem;
		this.detail = detail;
	}
}

/** Error codes of OAuth 2.0 (RFC 6749, sections 4.1.2.1 and 5.2) and OpenID Connect Core (3.1.2.6). */
const problemOfCode: Record<string, ProviderProblem> = {
	access_denied: 'refused',
	login_required: 'refused',
	interaction_required: 'refused',
	consent_required: 'refused',
	account_selection_required: 'refused',
	server_error: 'down',
	temporarily_unavailable: 'down',
	invalid_grant: 'expired',
	OAUTH_TIMEOUT: 'down',
	OAUTH_RESPONSE_IS_NOT_CONFORM: 'down',
	OAUTH_RESPONSE_IS_NOT_JSON: 'down'
};

/** What comes from outside is named only when it looks like a code. */
const codeOf = (value: unknown): string =>
	typeof value === 'string' && /^[A-Za-z_]{1,60}$/.test(value) ? value : 'unknown';

function detailOf(error: unknown): string {
	if (error instanceof AuthorizationResponseError || error instanceof ResponseBodyError)
		return codeOf(error.error);
	if (error instanceof ClientError) return codeOf(error.code);
	return codeOf((error as { cause?: { code?: unknown } }).cause?.code);
}

/** What an error of openid-client means to whoever is signing in. */
export function problemOf(error: unknown): ProviderError {
	if (error instanceof ProviderError) return error;
	const detail = detailOf(error);
	// fetch says TypeError when nobody answers.
	const known = Object.hasOwn(problemOfCode, detail) ? problemOfCode[detail] : undefined;
	return new ProviderError(known ?? (error instanceof TypeError && error.cause ? 'down' : 'failed'), detail);
}

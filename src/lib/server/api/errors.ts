/** A request that the API refuses: its status and a code; wording is in messages/…/api.json. */
export class ApiError extends Error {
	readonly status: number;
	readonly code: ErrorCode;
	/** What the wording names, such as the part of the body that is not as described. */
	readonly params: Record<string, string>;
	readonly headers: Record<string, string>;

	constructor(
		status: number,
		code: ErrorCode,
		params: Record<string, string> = {},
		headers: Record<string, string> = {}
	) {
		super(code);
		this.status = status;
		this.code = code;
		this.params = params;
		this.headers = headers;
	}
}

export const errorCodes = [
	'not-found',
	'no-results',
	'method-not-allowed',
	'bad-parameter',
	'bad-json',
	'bad-body',
	'unknown-language',
	'not-json',
	'too-large',
	'key-missing',
	'key-conflict',
	'form-changed',
	'not-open',
	'code-needed',
	'invalid-answers',
	'ends-with-advice'
] as const;
export type ErrorCode = (typeof errorCodes)[number];

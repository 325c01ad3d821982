import type { IncomingMessage, ServerResponse } from 'node:http';
import { directionOf } from '#lib/domain/text/text.ts';
import { negotiateLanguage } from '#lib/i18n/languages.ts';
import { inEveryLanguage, loadedTranslator } from '#lib/i18n/load.ts';
import { securityHeaders } from './securityHeaders.ts';

/** Why a request is turned away before it reaches the application; the status of each, and its words in messages/…/http.json. */
export const refusals = {
	'bad-address': 400,
	'method-unknown': 405,
	'too-large': 413,
	'address-too-long': 414,
	'too-many': 429,
	'not-answering': 503
} as const;
export type Refusal = keyof typeof refusals;

const words = (refusal: Refusal, lang: string, part: 'title' | 'text', wait = 0) =>
	loadedTranslator(lang)(`http:${refusal}.${part}`, { count: wait });

const escaped = (text: string) => text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);

function page(refusal: Refusal, wait?: number): string {
	// Only the languages that have these words: the Swedish once is enough.
	const sections = Object.keys(inEveryLanguage(`http:${refusal}.title`)).map(
		(tag) =>
			`<section lang="${tag === 'sv-simple' ? 'sv' : tag}" dir="${directionOf(tag)}"><h1>${escaped(words(refusal, tag, 'title'))}</h1>` +
			`<p>${escaped(words(refusal, tag, 'text', wait))}</p></section>`
	);
	const links = ['', '/privacy', '/accessibility'].map(
		(place, at) =>
			`<a href="/sv${place}">${escaped(loadedTranslator('sv')(['common:toStart', 'common:nav.privacy', 'common:nav.accessibility'][at] ?? ''))}</a>`
	);
	const title = escaped(words(refusal, 'sv', 'title'));
	return (
		'<!doctype html><html lang="sv"><head><meta charset="utf-8">' +
		`<meta name="viewport" content="width=device-width"><title>${title}</title></head><body><main>` +
		`${sections.join('')}</main><footer><p>${links.join(' · ')}</p></footer></body></html>\n`
	);
}

/** The API's own name of a refusal where it has one. */
const apiCode = (refusal: Refusal): string => (refusal === 'too-many' ? 'too-many-requests' : refusal);

/** Answers with plain words: a page in every language, or JSON below /api. `wait`: seconds until one may try again. */
export function refuse(req: IncomingMessage, res: ServerResponse, refusal: Refusal, wait?: number): void {
	if (res.headersSent) {
		res.destroy();
		return;
	}
	const isApi = req.url?.startsWith('/api/') ?? false;
	const body = isApi
		? JSON.stringify({
				error: {
					code: apiCode(refusal),
					message: words(refusal, negotiateLanguage(req.headers['accept-language'] ?? null), 'text', wait)
				}
			})
		: page(refusal, wait);
	res.writeHead(refusals[refusal], {
		'content-type': isApi ? 'application/json' : 'text/html; charset=utf-8',
		'content-length': Buffer.byteLength(body),
		'cache-control': 'no-store',
		'content-security-policy': "default-src 'none'; frame-ancestors 'none'; base-uri 'none'",
		...securityHeaders,
		...(wait === undefined ? {} : { 'retry-after': String(wait) }),
		...(refusal === 'method-unknown' ? { allow: 'GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS' } : {}),
		connection: 'close'
	});
	res.end(req.method === 'HEAD' ? undefined : body);
}

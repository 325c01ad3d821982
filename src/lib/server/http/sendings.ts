import type { IncomingMessage, ServerResponse } from 'node:http';
import { comesFromOurPage } from './origin.ts';
import { securityHeaders, transportSecurity } from './securityHeaders.ts';

/** A posted form of a respondent: which consultation, in which language, and its fields. */
export type PostedForm = { slug: string; lang: string; fields: URLSearchParams };

/**
 * Takes the last sending of a form. Whether it has been taken (now or before); `false` for whatever else it is:
 * then nothing has happened, and the application answers.
 */
export type TakeSending = (posted: PostedForm) => Promise<boolean>;

const place = /^\/([A-Za-z-]+)\/consultations\/([A-Za-z0-9_-]+)\/form$/;
const encoded = /^application\/x-www-form-urlencoded\b/i;

/** Whether a request may be the last sending of a form. */
export const maybeSending = (req: IncomingMessage): boolean =>
	req.method === 'POST' && place.test(req.url ?? '') && encoded.test(req.headers['content-type'] ?? '');

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The fields of a body in the common encoding; undefined for bytes that are no text. */
function fieldsOf(body: Buffer): URLSearchParams | undefined {
	try {
		const text = strict.decode(body);
		decodeURIComponent(text.replaceAll('+', ' '));
		return new URLSearchParams(text);
	} catch {
		return undefined;
	}
}

/**
 * The way past the application for what every respondent does last (decision D8): a sending that can be taken as it
 * stands is taken here, and its sender led on. Returns whether it was; the application answers everything else.
 */
export async function takeDirectly(
	req: IncomingMessage,
	res: ServerResponse,
	body: Buffer,
	{ origin, take }: { origin: string; take: TakeSending }
): Promise<boolean> {
	const [path = '', lang = '', slug = ''] = place.exec(req.url ?? '') ?? [];
	const site = req.headers['sec-fetch-site'];
	const from = {
		site: typeof site === 'string' ? site : null,
		origin: req.headers.origin ?? null
	};
	if (!comesFromOurPage(from, origin)) return false;
	const fields = fieldsOf(body);
	if (!fields || fields.get('move') !== 'send') return false;
	// What goes wrong here goes wrong again in the application, which says so properly.
	if (!(await take({ slug, lang, fields }).catch(() => false))) return false;
	res.writeHead(303, {
		location: path.replace(/form$/, 'sent'),
		'content-length': 0,
		'cache-control': 'no-store',
		...securityHeaders,
		...(origin.startsWith('https:') ? { 'strict-transport-security': transportSecurity } : {})
	});
	res.end();
	return true;
}

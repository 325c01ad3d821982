import { createHash } from 'node:crypto';
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const encodings = ['br', 'gzip', 'identity'] as const;
type Encoding = (typeof encodings)[number];
type Body = { bytes: Buffer; headers: string[] };

/** A public response, whole, with its bodies compressed once and its header lists ready to write. */
export type KeptPage = {
	etag: string;
	freshUntil: number;
	bytes: number;
	bodies: Partial<Record<Encoding, Body>> & { identity: Body };
	notModified: string[];
};

const worthIt =
	/^(text\/|application\/(json|xml|javascript|problem\+json|manifest\+json|[\w.-]+\+json)|image\/svg)/;
const compressGzip = promisify(gzip);
const compressBrotli = promisify(brotliCompress);

/** Headers that belong to one sending, not to the page. */
const ofOneSending = new Set([
	'connection',
	'keep-alive',
	'transfer-encoding',
	'date',
	'content-length',
	'etag',
	'vary'
]);

function headerList(headers: OutgoingHttpHeaders): string[] {
	return Object.entries(headers).flatMap(([name, value]) =>
		value === undefined || ofOneSending.has(name) ? [] : [value].flat().flatMap((one) => [name, String(one)])
	);
}

/** Makes a page of a whole response. Its ETag is weak: the compressed forms share it. */
export async function keepPage(
	headers: OutgoingHttpHeaders,
	bytes: Buffer,
	freshUntil: number
): Promise<KeptPage> {
	const given = typeof headers.etag === 'string' ? headers.etag.replace(/^W\//, '') : undefined;
	const etag = `W/${given ?? `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`}`;
	const shared = [...headerList(headers), 'etag', etag, 'vary', 'accept-encoding'];
	const form = (body: Buffer, encoding?: Encoding): Body => ({
		bytes: body,
		headers: [
			...shared,
			...(encoding ? ['content-encoding', encoding] : []),
			'content-length',
			String(body.length)
		]
	});
	const bodies: KeptPage['bodies'] = { identity: form(bytes) };
	if (bytes.length > 500 && worthIt.test(String(headers['content-type']))) {
		const [small, smaller] = await Promise.all([
			compressGzip(bytes, { level: 8 }),
			compressBrotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } })
		]);
		bodies.gzip = form(small, 'gzip');
		bodies.br = form(smaller, 'br');
	}
	const total = Object.values(bodies).reduce((sum, body) => sum + body.bytes.length + 1500, 0);
	return { etag, freshUntil, bytes: total, bodies, notModified: shared.filter(notOfBody) };
}

/** Leaves out content-* headers, name and value: a 304 describes no body. */
function notOfBody(_: string, index: number, list: string[]): boolean {
	return (
		!list[index - (index % 2)]?.startsWith('content-') ||
		list[index - (index % 2)] === 'content-security-policy'
	);
}

const chosen = new Map<string, Encoding[]>();

/** The encodings that an Accept-Encoding header allows, best for us first. */
function encodingsFor(header: string): Encoding[] {
	const known = chosen.get(header);
	if (known) return known;
	const wishes = new Map(
		header.split(',').map((part) => {
			const [name = '', quality] = part.split(';');
			return [name.trim().toLowerCase(), !/^\s*q=0(\.0*)?\s*$/.test(quality ?? '')] as const;
		})
	);
	const allowed = encodings.filter((encoding) => wishes.get(encoding) ?? wishes.get('*') ?? false);
	if (chosen.size > 200) chosen.clear();
	chosen.set(header, allowed);
	return allowed;
}

function bodyFor(page: KeptPage, header: string | undefined): Body {
	if (header === undefined) return page.bodies.identity;
	for (const encoding of encodingsFor(header)) {
		const body = page.bodies[encoding];
		if (body) return body;
	}
	return page.bodies.identity;
}

function matches(header: string, etag: string): boolean {
	if (header === etag || header === '*') return true;
	return header.split(',').some((one) => one.trim().replace(/^W\//, '') === etag.slice(2));
}

/** Sends a kept page, or 304 when the reader has it already. */
export function sendPage(
	req: IncomingMessage,
	res: ServerResponse,
	page: KeptPage,
	has = req.headers['if-none-match']
): void {
	if (has !== undefined && matches(has, page.etag)) {
		res.writeHead(304, page.notModified);
		res.end();
		return;
	}
	const body = bodyFor(page, req.headers['accept-encoding'] as string | undefined);
	res.writeHead(200, body.headers);
	res.end(body.bytes);
}

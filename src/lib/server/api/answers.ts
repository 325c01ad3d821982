import { createHash } from 'node:crypto';

const etagOf = (body: string): string =>
	`"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`;

/** Open data: the same for everybody, kept a short while. SvelteKit answers 304 to a matching ETag. */
function openData(body: string, headers: Record<string, string>): Response {
	return new Response(body, {
		headers: { 'cache-control': 'public, max-age=60', etag: etagOf(body), ...headers }
	});
}

export const openJson = (body: unknown): Response =>
	openData(JSON.stringify(body), { 'content-type': 'application/json' });

/** Open data whose words say what they mean (JSON-LD). */
export const openJsonLd = (body: unknown): Response =>
	openData(JSON.stringify(body), { 'content-type': 'application/ld+json' });

/** A table to save under a name made of letters, digits and dashes. */
export const openCsv = (body: string, name: string): Response =>
	openData(body, {
		'content-type': 'text/csv; charset=utf-8',
		'content-disposition': `attachment; filename="${name}.csv"`
	});

/** The answer to a sending, and every refusal: for one person only. */
export const privateJson = (status: number, body: unknown, headers: Record<string, string> = {}): Response =>
	new Response(JSON.stringify(body), {
		status,
		headers: { 'content-type': 'application/json', 'cache-control': 'no-store', ...headers }
	});

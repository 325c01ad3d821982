import { randomUUID } from 'node:crypto';
import type { RequestOptions } from 'node:http';
import { send, type Reply } from './raw.ts';
import type { Site } from './site.ts';

type Fields = Record<string, string | string[]>;

/** Fields as a browser sends a form. */
export function urlencoded(fields: Fields): string {
	const pairs = Object.entries(fields).flatMap(([name, value]) =>
		[value].flat().map((one): [string, string] => [name, one])
	);
	return new URLSearchParams(pairs).toString();
}

/** One POST of a form from the site's own page. */
export function post(
	site: Pick<Site, 'port' | 'origin'>,
	path: string,
	fields: Fields,
	{ headers = {}, ...options }: RequestOptions = {}
): Promise<Reply> {
	return send(site.port, path, {
		...options,
		method: 'POST',
		headers: { origin: site.origin, 'content-type': 'application/x-www-form-urlencoded', ...headers },
		body: urlencoded(fields)
	});
}

/** The last step of a form: everything answered, sent. Answers by question. */
export function sendAnswers(
	site: Pick<Site, 'port' | 'origin'>,
	slug: string,
	answers: Fields,
	{ lang = 'sv', key = randomUUID(), ...options }: RequestOptions & { lang?: string; key?: string } = {}
): Promise<Reply> {
	const named = Object.fromEntries(Object.entries(answers).map(([id, value]) => [`a.${id}`, value]));
	return post(
		site,
		`/${lang}/consultations/${slug}/form`,
		{ step: 'check', move: 'send', key, ...named },
		options
	);
}

import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { send, type Reply } from '../support/raw.ts';

const own = new Set(['date', 'connection', 'keep-alive', 'transfer-encoding']);
export const asBrowser = { 'accept-encoding': 'gzip, deflate, br' };

/** A page as it goes over the line, with the headers that a bare server must send too. */
export async function pageBytes(
	port: number,
	path: string
): Promise<{ headers: Record<string, string>; body: Buffer }> {
	await send(port, path, { headers: asBrowser });
	const { headers, body } = await send(port, path, { headers: asBrowser });
	const kept = Object.entries(headers).filter(([name]) => !own.has(name));
	return { headers: Object.fromEntries(kept) as Record<string, string>, body };
}

function plain({ headers, body }: Reply): string {
	const encoding = headers['content-encoding'];
	const whole =
		encoding === 'br' ? brotliDecompressSync(body) : encoding === 'gzip' ? gunzipSync(body) : body;
	return whole.toString('utf8');
}

export type Weight = {
	html: number;
	css: number;
	js: number;
	fonts: number;
	fontFiles: number;
	scripts: string[];
};

/** Only what holds the letters of Swedish: a range from U+0000, written out or as U+??, or none given. */
const forSwedish = (rule: string): boolean =>
	!/unicode-range/.test(rule) || /unicode-range:\s*u\+(?:0{1,4}-|\?\?)/i.test(rule);

/** A page as it is read. */
export const plainPage = async (port: number, path: string): Promise<string> =>
	plain(await send(port, path, { headers: asBrowser }));

/** Bytes that a first visit takes, compressed: the page, its style sheets and scripts, and the fonts that it needs. */
export async function weigh(port: number, path: string, needed = forSwedish): Promise<Weight> {
	const base = `http://127.0.0.1:${port}`;
	const fetched = (url: string) => send(port, new URL(url, base + path).pathname, { headers: asBrowser });
	const page = await fetched(path);
	const html = plain(page);
	const weight: Weight = { html: page.body.length, css: 0, js: 0, fonts: 0, fontFiles: 0, scripts: [] };
	for (const [, source] of html.matchAll(/<script[^>]+src="([^"]+)"/g)) {
		weight.js += (await fetched(source as string)).body.length;
		weight.scripts.push(source as string);
	}
	for (const [tag] of html.matchAll(/<link[^>]+rel="(?:stylesheet|modulepreload)"[^>]*>/g)) {
		const url = /href="([^"]+)"/.exec(tag)?.[1] as string;
		const file = await fetched(url);
		if (tag.includes('modulepreload')) weight.js += file.body.length;
		else {
			weight.css += file.body.length;
			const fonts = await fontBytes(port, new URL(url, base + path).pathname, plain(file), needed);
			weight.fonts += fonts.reduce((sum, bytes) => sum + bytes, 0);
			weight.fontFiles += fonts.length;
		}
	}
	return weight;
}

async function fontBytes(
	port: number,
	sheet: string,
	css: string,
	needed: (rule: string) => boolean
): Promise<number[]> {
	const bytes: number[] = [];
	for (const [rule] of css.matchAll(/@font-face\s*\{[^}]*\}/g)) {
		if (!needed(rule)) continue;
		const url = /url\("?([^")]+)"?\)/.exec(rule)?.[1];
		if (!url || url.startsWith('data:')) continue;
		const path = new URL(url, `http://127.0.0.1:${port}${sheet}`).pathname;
		bytes.push((await send(port, path)).body.length);
	}
	return bytes;
}

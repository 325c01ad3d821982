import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { fileLimits } from '#lib/domain/complaints/files.ts';
import { capture } from './capture.ts';
import { keepPage, sendPage, type KeptPage } from './keptPage.ts';
import type { PageCache } from './pageCache.ts';
import type { RateLimit } from './rateLimit.ts';
import { refuse } from './refusals.ts';
import { addressOf, discard, faultOf, limitBody, readBody, withBody } from './requests.ts';
import { securityHeaders } from './securityHeaders.ts';
import { maybeSending, takeDirectly, type TakeSending } from './sendings.ts';

export type Handler = (req: IncomingMessage, res: ServerResponse, next: () => void) => unknown;

export type EntryOptions = {
	/** The application. */
	handler: Handler;
	cache: PageCache;
	/** Looks for a change of public state; awaited before the end of every answer to a request that may have made one. */
	checkGeneration: () => Promise<void>;
	/** Bytes of a body; `mediaLimit` of a file that staff adds to a form. */
	bodyLimit: number;
	mediaLimit: number;
	/** Trusted proxies in front. */
	proxies: number;
	/** The address that people use. */
	origin: string;
	rateLimit: RateLimit;
	takeSending: TakeSending;
};

/** Requests that may change what is public. A submission changes nothing that is shown. */
const mayChange = (url: string) =>
	/^\/[^/]+\/staff(\/|\?|$)/.test(url) || (url.startsWith('/api/') && !/\/responses(\?|$)/.test(url));

/** Where staff sends files: pictures, films, workbooks and all texts of a language are larger than any form. */
const isMedia = (url: string) =>
	/^\/[^/]+\/staff\/(consultations\/[^/]+\/(edit\/media|file|recordings)|pictograms|pages\/[^/]+\/film|translations\/exchange(\/(forms\/[^/]+|pages))?)(\?|$)/.test(
		url
	);

/** Where a reporter adds files to their case. */
const isOfCase = (url: string) => /^\/[^/]+\/complaints\/case\/files(\?|$)/.test(url);
/** What is around the files in a form. */
const around = 100_000;

/** Pages that may be public, and so may be made once for all who ask at the same moment. */
const mayBePublic = (url: string) =>
	!url.startsWith('/_app/') &&
	!/^\/[^/]+\/(staff|council|facilitator|class|complaints\/(new|case))(\/|\?|$)/.test(url);

/** What the application did not read of a body would hold up the next request on the same connection. */
function letFlow(req: IncomingMessage): void {
	if (req.readableEnded) return;
	req.removeAllListeners('data');
	req.resume();
}

/** Ends a response only after `work`: who made a change sees it in what they ask for next. */
function endAfter(res: ServerResponse, work: () => Promise<void>): void {
	const { end } = res;
	res.end = ((...given: unknown[]) => {
		res.end = end;
		const patience = new Promise<void>((resolve) => setTimeout(resolve, 2000).unref());
		void Promise.race([work(), patience]).finally(() => Reflect.apply(end, res, given));
		return res;
	}) as typeof end;
}

/**
 * The small server before the application (decision D8): whole public pages come from memory,
 * what cannot be an honest request is turned away in plain words, everything else goes on.
 */
export function createEntry({
	handler,
	cache,
	checkGeneration,
	bodyLimit,
	mediaLimit,
	proxies,
	origin,
	rateLimit,
	takeSending
}: EntryOptions): Server {
	const making = new Map<string, Promise<KeptPage | undefined>>();

	const run = (req: IncomingMessage, res: ServerResponse) => {
		// Files are sent before any hook of the application is asked.
		for (const name of ['x-content-type-options', 'referrer-policy'] as const)
			res.setHeader(name, securityHeaders[name]);
		const failed = (error: unknown) => {
			console.error(`error before the application: ${error instanceof Error ? error.message : 'unknown'}`);
			refuse(req, res, 'not-answering');
		};
		try {
			void Promise.resolve(handler(req, res, () => refuse(req, res, 'bad-address'))).catch(failed);
		} catch (error) {
			failed(error);
		}
	};

	const make = async (req: IncomingMessage, res: ServerResponse, url: string) => {
		const { round } = cache;
		const captured = capture(res);
		run(req, res);
		const found = await captured;
		if (!found) return undefined;
		const page = await keepPage(found.headers, found.bytes, cache.freshUntil());
		cache.set(url, page, round);
		return page;
	};

	const read = async (req: IncomingMessage, res: ServerResponse, url: string) => {
		// A piece of a film is not a page.
		if (!mayBePublic(url) || req.headers.range !== undefined) return run(req, res);
		// The application makes the whole page, which others may be waiting for; whether the reader has it is seen after.
		const has = req.headers['if-none-match'];
		delete req.headers['if-none-match'];
		const other = await making.get(url);
		if (other) return sendPage(req, res, other, has);
		const own = make(req, res, url);
		making.set(url, own);
		try {
			const page = await own;
			if (page && !res.destroyed) sendPage(req, res, page, has);
		} finally {
			if (making.get(url) === own) making.delete(url);
		}
	};

	/** Takes the last sending of a form; whatever else it is goes on, with the body that has been read. */
	const sending = async (req: IncomingMessage, res: ServerResponse) => {
		const body = await readBody(req, bodyLimit);
		if (!body) return undefined;
		const taken = await takeDirectly(req, res, body, { origin, take: takeSending });
		return taken ? 'taken' : withBody(req, body);
	};

	const change = async (req: IncomingMessage, res: ServerResponse, url: string) => {
		const limit = isMedia(url)
			? mediaLimit
			: isOfCase(url)
				? Math.max(bodyLimit, fileLimits.sending + around)
				: bodyLimit;
		const limited = maybeSending(req) ? await sending(req, res) : await limitBody(req, limit);
		if (limited === 'taken') return;
		if (!limited) return refuse(req, res, 'too-large');
		if (mayChange(url)) endAfter(res, checkGeneration);
		res.once('finish', () => letFlow(limited));
		run(limited, res);
	};

	const answer = async (req: IncomingMessage, res: ServerResponse) => {
		const fault = faultOf(req);
		if (fault) return refuse(req, res, fault);
		const url = req.url ?? '/';
		const wait = url.startsWith('/_app/')
			? undefined
			: await rateLimit(req.method ?? '', addressOf(req, proxies), url);
		if (wait !== undefined) {
			await discard(req);
			return refuse(req, res, 'too-many', wait);
		}
		if (req.method === 'GET') return read(req, res, url);
		const page = req.method === 'HEAD' ? cache.get(url) : undefined;
		return page ? sendPage(req, res, page) : change(req, res, url);
	};

	const server = createServer(
		{ requestTimeout: 60_000, headersTimeout: 20_000, keepAliveTimeout: 30_000, maxHeaderSize: 16_384 },
		(req, res) => {
			const page =
				req.method === 'GET' && req.headers.range === undefined ? cache.get(req.url as string) : undefined;
			if (page) sendPage(req, res, page);
			else answer(req, res).catch(() => refuse(req, res, 'not-answering'));
		}
	);
	server.on('connect', (_req, socket) =>
		socket.end('HTTP/1.1 405 Method Not Allowed\r\nConnection: close\r\n\r\n')
	);
	return server;
}

import { IncomingMessage } from 'node:http';
import type { Refusal } from './refusals.ts';

const methods = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);
const longestAddress = 2048;
/** Of a body that is too large, this much is read and thrown away, so that the sender gets to read the answer. */
const patience = 64_000_000;

/** What is wrong with a request's first line, if anything: addresses that no page could have and no database takes. */
export function faultOf(req: IncomingMessage): Refusal | undefined {
	const url = req.url ?? '';
	if (!methods.has(req.method ?? '')) return 'method-unknown';
	if (url.length > longestAddress) return 'address-too-long';
	if (!url.startsWith('/') || url.startsWith('//') || /%00|\\/.test(url)) return 'bad-address';
	try {
		decodeURIComponent(url.split('?', 1)[0] ?? '');
	} catch {
		return 'bad-address';
	}
	return undefined;
}

/** Reads and throws away the rest of a body; resolves when it has ended or patience has. */
export function discard(req: IncomingMessage, read = 0): Promise<void> {
	return new Promise((resolve) => {
		let size = read;
		req.on('data', (chunk: Buffer) => {
			size += chunk.length;
			if (size > patience) resolve();
		});
		req.once('end', resolve);
		req.once('close', resolve);
		req.resume();
	});
}

/** A request like `req` with a body that is already here. */
export function withBody(req: IncomingMessage, body: Buffer): IncomingMessage {
	const whole = new IncomingMessage(req.socket);
	const { 'transfer-encoding': _, ...headers } = req.headers;
	Object.assign(whole, {
		method: req.method,
		url: req.url,
		httpVersion: req.httpVersion,
		httpVersionMajor: req.httpVersionMajor,
		httpVersionMinor: req.httpVersionMinor,
		headers: { ...headers, 'content-length': String(body.length) },
		complete: true
	});
	if (body.length > 0) whole.push(body);
	whole.push(null);
	return whole;
}

/** A body whole. Undefined when it is larger than `limit` bytes (its rest has been read away) or its sender has gone. */
export async function readBody(req: IncomingMessage, limit: number): Promise<Buffer | undefined> {
	if (Number(req.headers['content-length'] ?? 0) > limit) {
		await discard(req);
		return undefined;
	}
	const chunks: Buffer[] = [];
	let size = 0;
	const fits = await new Promise<boolean>((resolve) => {
		req.on('data', (chunk: Buffer) => {
			size += chunk.length;
			if (size <= limit) chunks.push(chunk);
			else resolve(false);
		});
		req.once('end', () => resolve(size <= limit));
		req.once('close', () => resolve(false));
	});
	if (fits) return Buffer.concat(chunks);
	req.removeAllListeners('data');
	if (!req.readableEnded) await discard(req, size);
	return undefined;
}

/**
 * The request with its body held to `limit` bytes: by its declared length, or, where none is declared, by reading it
 * whole first. Undefined when it is too large or its sender has gone.
 */
export async function limitBody(req: IncomingMessage, limit: number): Promise<IncomingMessage | undefined> {
	const declared = req.headers['transfer-encoding'] === undefined;
	if (declared && Number(req.headers['content-length'] ?? 0) <= limit) return req;
	const body = await readBody(req, limit);
	return body && withBody(req, body);
}

/**
 * Where a request comes from: the socket's address, or, behind trusted proxies, as many hops back as are trusted
 * (the socket's where they are missing). Fills in the header that adapter-node reads.
 */
export function addressOf(req: IncomingMessage, proxies: number): string {
	const socket = req.socket.remoteAddress ?? 'unknown';
	if (proxies === 0) return socket;
	const given = String(req.headers['x-forwarded-for'] ?? '')
		.split(',')
		.map((hop) => hop.trim())
		.filter(Boolean);
	while (given.length < proxies) given.unshift(socket);
	req.headers['x-forwarded-for'] = given.join(', ');
	return given.at(-proxies) ?? socket;
}

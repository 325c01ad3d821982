import type { OutgoingHttpHeaders, ServerResponse } from 'node:http';

export type Captured = { headers: OutgoingHttpHeaders; bytes: Buffer };

const mostBytes = 3_000_000;

/** Whether a response is the same for everybody: public by its own word, whole, and without a cookie. */
function isPublic(status: number, headers: OutgoingHttpHeaders): boolean {
	const control = String(headers['cache-control'] ?? '');
	const varies = String(headers.vary ?? 'accept-encoding').toLowerCase();
	return (
		status === 200 &&
		/(^|[\s,])public([\s,]|$)/.test(control) &&
		!/no-store|private/.test(control) &&
		headers['set-cookie'] === undefined &&
		headers['content-encoding'] === undefined &&
		varies === 'accept-encoding'
	);
}

/**
 * Holds back a response that turns out to be public, and gives it whole, for the caller to send.
 * Any other response goes its way untouched, and the answer is undefined.
 */
export function capture(res: ServerResponse): Promise<Captured | undefined> {
	const { writeHead, write, end } = res;
	const chunks: Buffer[] = [];
	let size = 0;
	let decided = false;
	return new Promise((resolve) => {
		const letGo = () => {
			decided = true;
			Object.assign(res, { writeHead, write, end });
			resolve(undefined);
		};
		const give = () => {
			Object.assign(res, { writeHead, write, end });
			const headers = res.getHeaders();
			for (const name of res.getHeaderNames()) res.removeHeader(name);
			resolve({ headers, bytes: Buffer.concat(chunks) });
		};
		const decide = (status: number) => {
			decided = true;
			const held = isPublic(status, res.getHeaders());
			if (!held) letGo();
			return held;
		};
		const take = (chunk: unknown) => {
			if (typeof chunk !== 'string' && !(chunk instanceof Uint8Array)) return;
			chunks.push(Buffer.from(chunk as Uint8Array));
			size += chunk.length;
		};
		Object.assign(res, {
			writeHead(status: number, ...rest: unknown[]) {
				// Headers given here are a file server's: it is quick enough by itself.
				if (rest.length > 0) letGo();
				else if (decide(status)) {
					res.statusCode = status;
					return res;
				}
				return Reflect.apply(writeHead, res, [status, ...rest]);
			},
			write(chunk: unknown, ...rest: unknown[]) {
				if (!decided && !decide(res.statusCode)) return Reflect.apply(write, res, [chunk, ...rest]);
				take(chunk);
				if (size <= mostBytes) return true;
				letGo();
				return res.write(Buffer.concat(chunks));
			},
			end(chunk: unknown, ...rest: unknown[]) {
				if (!decided && !decide(res.statusCode)) return Reflect.apply(end, res, [chunk, ...rest]);
				take(chunk);
				give();
				return res;
			}
		});
		res.once('close', letGo);
	});
}

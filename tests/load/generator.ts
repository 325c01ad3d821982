import { randomUUID } from 'node:crypto';
import { connect } from 'node:net';
import { parentPort, workerData } from 'node:worker_threads';

export type LoadOptions = {
	port: number;
	connections: number;
	milliseconds: number;
	/** A whole request; `{key}` becomes a new UUID each time, of the same length. */
	request: string;
};
export type LoadResult = { perSecond: number; statuses: Record<number, number>; failed: number };

/** Bytes of the first whole response in a buffer and its status; undefined while it is not all there. */
function firstResponse(buffer: Buffer): { status: number; length: number } | undefined {
	const head = buffer.indexOf('\r\n\r\n');
	if (head < 0) return undefined;
	const text = buffer.toString('latin1', 0, head).toLowerCase();
	const status = Number(text.slice(9, 12));
	const start = head + 4;
	const declared = /\r\ncontent-length: (\d+)/.exec(text)?.[1];
	if (declared !== undefined || status === 304 || !text.includes('chunked')) {
		const length = start + Number(status === 304 ? 0 : (declared ?? 0));
		return buffer.length < length ? undefined : { status, length };
	}
	const end = buffer.indexOf('0\r\n\r\n', start);
	return end < 0 ? undefined : { status, length: end + 5 };
}

/** One connection that asks again as soon as it has its answer. */
function keepAsking(
	{ port, request }: LoadOptions,
	until: number,
	count: (status: number) => void
): Promise<void> {
	const keyed = request.includes('{key}');
	return new Promise((resolve) => {
		let buffer = Buffer.alloc(0);
		const socket = connect(port, '127.0.0.1');
		const ask = () => {
			if (Date.now() >= until) socket.end();
			else socket.write(keyed ? request.replace('{key}', randomUUID()) : request, 'utf8');
		};
		socket.setNoDelay(true);
		socket.on('connect', ask);
		socket.on('data', (chunk) => {
			buffer = buffer.length ? Buffer.concat([buffer, chunk]) : chunk;
			const found = firstResponse(buffer);
			if (!found) return;
			buffer = buffer.subarray(found.length);
			count(found.status);
			ask();
		});
		socket.on('error', () => count(0));
		socket.on('close', () => resolve());
	});
}

if (parentPort) {
	const options = workerData as LoadOptions;
	const statuses: Record<number, number> = {};
	const began = performance.now();
	const until = Date.now() + options.milliseconds;
	const one = () =>
		keepAsking(options, until, (status) => {
			statuses[status] = (statuses[status] ?? 0) + 1;
		});
	await Promise.all(Array.from({ length: options.connections }, one));
	const seconds = (performance.now() - began) / 1000;
	const { 0: failed = 0, ...answered } = statuses;
	const all = Object.values(answered).reduce((sum, count) => sum + count, 0);
	parentPort.postMessage({ perSecond: all / seconds, statuses: answered, failed } satisfies LoadResult);
}

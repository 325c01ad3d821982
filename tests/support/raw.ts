import { request, type IncomingHttpHeaders, type RequestOptions } from 'node:http';
import { connect } from 'node:net';

export type Reply = { status: number; headers: IncomingHttpHeaders; body: Buffer; text: string };

/** One request by node:http: sends the path and the headers exactly as given. */
export function send(
	port: number,
	path: string,
	options: RequestOptions & { body?: string | Buffer } = {}
): Promise<Reply> {
	return new Promise((resolve, reject) => {
		const { body, ...rest } = options;
		const req = request({ host: '127.0.0.1', port, path, ...rest }, (res) => {
			const chunks: Buffer[] = [];
			res.on('data', (chunk: Buffer) => chunks.push(chunk));
			res.on('end', () => {
				const whole = Buffer.concat(chunks);
				resolve({
					status: res.statusCode ?? 0,
					headers: res.headers,
					body: whole,
					text: whole.toString('utf8')
				});
			});
			res.on('error', reject);
		});
		req.on('error', reject);
		req.end(body);
	});
}

/** Bytes on a socket, for requests that no client would send; everything that came back. */
export function sendBytes(port: number, bytes: string | Buffer, wait = 3000): Promise<string> {
	return new Promise((resolve, reject) => {
		const socket = connect(port, '127.0.0.1', () => socket.write(bytes));
		let text = '';
		const done = setTimeout(() => socket.destroy(), wait);
		socket.on('data', (chunk) => (text += chunk.toString('latin1')));
		socket.on('error', reject);
		socket.on('close', () => {
			clearTimeout(done);
			resolve(text);
		});
	});
}

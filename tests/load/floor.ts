import { createServer } from 'node:http';
import { connectSocket, connectUrl } from '#lib/server/db/client.ts';

/**
 * What nothing on Node can beat: a bare server that reads a body and does one INSERT through the same client,
 * and sends the bytes it was given, with the headers it was given.
 */
const { DATABASE_URL, DATA_DIR } = process.env;
const sql = (DATABASE_URL ? connectUrl(DATABASE_URL) : connectSocket(DATA_DIR ?? '')).$client;
await sql`create table if not exists bench_floor (body bytea not null)`;

let page = { headers: {} as Record<string, string>, body: Buffer.alloc(0) };

const server = createServer((req, res) => {
	if (req.method === 'GET') {
		res.writeHead(200, page.headers);
		res.end(page.body);
		return;
	}
	const chunks: Buffer[] = [];
	req.on('data', (chunk: Buffer) => chunks.push(chunk));
	req.on('end', () => {
		sql`insert into bench_floor (body) values (${Buffer.concat(chunks)})`.then(
			() => {
				res.writeHead(303, { location: '/sent', 'content-length': '0' });
				res.end();
			},
			() => {
				res.writeHead(500);
				res.end();
			}
		);
	});
});

process.on('message', (given: { headers: Record<string, string>; body: string }) => {
	page = { headers: given.headers, body: Buffer.from(given.body, 'base64') };
	process.send?.('ready');
});
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as { port: number }).port));

import { createHash, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { Agent } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { connectSocket, connectUrl, type Database } from '#lib/server/db/client.ts';
import { openEmbedded } from '#lib/server/db/embedded.ts';
import { migrateDatabase } from '#lib/server/db/migrate.ts';
import { insertConsultation } from '../support/consultation.ts';
import { startPostgres, type PostgresServer } from '../support/postgres.ts';
import { send } from '../support/raw.ts';
import { radslag, startServer, type RunningServer } from '../support/server.ts';

const rounds = 10;
const senders = 12;
const slug = 'torget';
const folder = mkdtempSync(join(tmpdir(), 'radslag-kill-'));
let postgres: PostgresServer;

beforeAll(async () => {
	postgres = await startPostgres();
});
afterAll(async () => {
	await postgres.close();
	rmSync(folder, { recursive: true, force: true });
});

type Submission = { key: string; mark: number };
/** Runs with the database while no server has it. */
type WithDatabase = (work: (db: Database) => Promise<void>) => Promise<void>;
type Place = { env: Record<string, string>; withDatabase: WithDatabase };

const places: Record<string, () => Promise<Place>> = {
	async embedded() {
		const dataDir = join(folder, 'embedded');
		return {
			env: { DATA_DIR: dataDir },
			async withDatabase(work) {
				const embedded = await openEmbedded(dataDir);
				const db = connectSocket(dataDir);
				await work(db);
				await db.$client.end();
				await embedded.close();
			}
		};
	},
	async postgres() {
		const url = await postgres.freshUrl();
		return {
			env: { DATA_DIR: join(folder, 'postgres'), DATABASE_URL: url },
			async withDatabase(work) {
				const db = connectUrl(url, 2);
				await work(db);
				await db.$client.end();
			}
		};
	}
};

const agent = new Agent({ keepAlive: true, maxSockets: 50 });
afterAll(() => agent.destroy());

/** The status that one sending was answered with; 0 when it was not. */
async function submit(server: RunningServer, { key, mark }: Submission): Promise<number> {
	try {
		const reply = await send(server.port, `/api/v1/consultations/${slug}/responses`, {
			method: 'POST',
			agent,
			headers: { 'content-type': 'application/json', 'idempotency-key': key },
			body: JSON.stringify({ answers: { mark, view: mark % 2 ? 'yes' : 'no' } })
		});
		return reply.status;
	} catch {
		return 0;
	}
}

/** Sends until the server is gone. Sorts what was sent by whether it was acknowledged. */
async function sendUntilGone(
	server: RunningServer,
	next: () => Submission,
	done: Submission[],
	doubtful: Submission[]
) {
	const other = new Set<number>();
	await Promise.all(
		Array.from({ length: senders }, async () => {
			for (;;) {
				const submission = next();
				const status = await submit(server, submission);
				if (status === 201) done.push(submission);
				else if (status === 0) return void doubtful.push(submission);
				else return void other.add(status);
			}
		})
	);
	expect([...other]).toEqual([]);
}

async function expectAgain(server: RunningServer, submissions: Submission[]): Promise<void> {
	const statuses = new Set<number>();
	for (let start = 0; start < submissions.length; start += 40) {
		const some = submissions.slice(start, start + 40);
		for (const status of await Promise.all(some.map((one) => submit(server, one)))) statuses.add(status);
	}
	expect([...statuses]).toEqual([200]);
}

test.each(['embedded', 'postgres'])(
	'killed ten times under load on %s, every acknowledged answer is there once',
	{ timeout: 600_000 },
	async (kind) => {
		const place = await (places[kind] as () => Promise<Place>)();
		await place.withDatabase(async (db) => {
			await migrateDatabase(db);
			await insertConsultation(db, slug);
		});
		const env = { ...place.env, DEMO: '0', RATE_LIMIT: '1000000' };
		const acknowledged: Submission[] = [];
		let doubtful: Submission[] = [];
		let mark = 0;
		for (let round = 0; round < rounds; round++) {
			const server = await startServer({ env });
			// Half of what was in the air when it died is sent again, as a browser or a program would.
			const again = doubtful.splice(0, Math.ceil(doubtful.length / 2));
			for (const one of again) expect([200, 201]).toContain(await submit(server, one));
			acknowledged.push(...again);
			if (acknowledged.length) await expectAgain(server, acknowledged.slice(-300));
			const killed = new Promise<void>((resolve) => {
				setTimeout(() => void server.kill().then(resolve), 300 + Math.random() * 700);
			});
			await sendUntilGone(server, () => ({ key: randomUUID(), mark: ++mark }), acknowledged, doubtful);
			await killed;
		}
		const server = await startServer({ env });
		await expectAgain(server, acknowledged);
		const [first] = acknowledged;
		expect(await submit(server, { key: first?.key as string, mark: -1 })).toBe(409);
		expect((await radslag(['close', slug], env)).code).toBe(0);
		expect(await submit(server, first as Submission)).toBe(200);
		expect(await server.stop()).toBe(0);

		await place.withDatabase(async (db) => {
			const sql = db.$client;
			const receipts = await sql<{ hash: string }[]>`select encode(key_hash, 'hex') as hash from receipts`;
			const accepted = new Set(receipts.map(({ hash }) => hash));
			const hashOf = ({ key }: Submission) => createHash('sha256').update(key).digest('hex');
			const rows = await sql<{ mark: number }[]>`select (answers->>'mark')::int as mark from responses`;
			const marks = rows.map((row) => row.mark).sort((a, b) => a - b);
			const sent = [...acknowledged, ...doubtful.filter((one) => accepted.has(hashOf(one)))];
			expect(marks).toEqual(sent.map((one) => one.mark).sort((a, b) => a - b));
			expect(accepted.size).toBe(marks.length);
			const [left] = await sql`
				select (select count(*) from spool_a)::int + (select count(*) from spool_b)::int as count`;
			expect(left?.count).toBe(0);
			const [counted] = await sql`select sum(count)::int as count from participation`;
			expect(counted?.count).toBe(marks.length);
		});
		doubtful = [];
		expect(acknowledged.length).toBeGreaterThan(rounds * senders);
	}
);

import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { connectSocket } from '#lib/server/db/client.ts';
import { openEmbedded } from '#lib/server/db/embedded.ts';
import { freePort } from '../support/port.ts';
import { send } from '../support/raw.ts';
import { outcomeOf, radslag, runScript, startServer, type RunningServer } from '../support/server.ts';
import { testDatabase } from '../support/database.ts';

const folder = mkdtempSync(join(tmpdir(), 'radslag-lock-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('while a server runs', () => {
	const dataDir = join(folder, 'server');
	const env = { DATA_DIR: dataDir, DEMO: '0' };
	let server: RunningServer;
	beforeAll(async () => {
		server = await startServer({ env });
	}, 300_000);
	afterAll(() => server.close());

	test('a second process on the same folder is refused in one line', async () => {
		const { code, err } = await outcomeOf(
			runScript('src/start.ts', [], { ...env, PORT: String(await freePort()) })
		);
		expect(code).toBe(1);
		expect(err.trim().split('\n')).toHaveLength(1);
		expect(err).toContain(`Another process uses the embedded database in ${dataDir}`);
		expect((await send(server.port, '/healthz')).status).toBe(200);
	});

	test('a second process on the same port is refused in one line', async () => {
		const other = { DATA_DIR: join(folder, 'other'), PORT: String(server.port) };
		const { code, err } = await outcomeOf(runScript('src/start.ts', [], other));
		expect(code).toBe(1);
		expect(err.trim()).toBe(`Port ${server.port} is taken. Set PORT to another.`);
	});

	test('commands work on its database, and it sees what they did', async () => {
		const added = await radslag(
			['user', 'add', 'ada@city.example', '--name', 'Ada', '--role', 'administrator'],
			env
		);
		expect(added).toMatchObject({ code: 0, err: '' });
		const link = added.out.trim().split('\n').at(-1) as string;
		expect((await send(server.port, new URL(link).pathname)).status).toBe(200);
		const again = await radslag(
			['user', 'add', 'ADA@city.example', '--name', 'Ada', '--role', 'administrator'],
			env
		);
		expect(again).toMatchObject({ code: 1, err: 'Somebody has this e-mail already\n' });
	});

	test('a city gets its name, and a page that was kept in memory is made anew', async () => {
		const shown = async (lang: string) => (await send(server.port, `/${lang}`)).text;
		expect(await shown('sv')).toContain('Kommunen');
		expect(await radslag(['city', 'set', '--name', 'Exempelstad', '--residents', 'bor'], env)).toMatchObject({
			code: 0,
			err: ''
		});
		expect(await radslag(['city', 'set', '--name', 'Example City', '--lang', 'en'], env)).toMatchObject({
			code: 0
		});
		await expect.poll(() => shown('sv'), { timeout: 5000 }).toContain('Exempelstad');
		expect(await shown('en')).toContain('Example City');
		expect(await radslag(['city', 'set'], env)).toMatchObject({ code: 2 });
	});

	test('a backup is made while it runs, and says where the secret is', async () => {
		const file = join(folder, 'while.backup');
		const { code, out } = await radslag(['backup', file], env);
		expect(code).toBe(0);
		expect(out).toContain(join(dataDir, 'secret.key'));
		expect(existsSync(file)).toBe(true);
	});

	test('it ends on SIGTERM and leaves the folder free', async () => {
		expect(await server.stop()).toBe(0);
		expect(readdirSync(dataDir).sort()).toEqual(['database', 'secret.key']);
		const { code, err } = await radslag(
			['user', 'add', 'bo@city.example', '--name', 'Bo', '--role', 'strategist'],
			env
		);
		expect(err).toBe('');
		expect(code).toBe(0);
	});
});

describe('a command line that cannot be', () => {
	const env = { DATA_DIR: join(folder, 'commands'), DEMO: '0' };
	test.each([
		[['no-such'], 'There is no command no-such.'],
		[['close'], 'One consultation is needed'],
		[['user', 'add', 'nobody'], 'One e-mail address is needed'],
		[['user', 'add', 'a@b.example', '--name', 'A', '--role', 'king'], 'There is no role king'],
		[['user', 'add', 'a@b.example', '--name', 'A', '--role', 'caseOfficer'], 'held for a committee'],
		[['backup'], 'One file is needed'],
		[['backup', 'a', '--fast'], "Unknown option '--fast'"]
	])('%j is told in a line, and ends with 2', async (args, line) => {
		const { code, err } = await radslag(args, env);
		expect(code).toBe(2);
		expect(err).toContain(line);
		expect(err).not.toContain('    at ');
	});

	test('a setting that cannot be used is named', async () => {
		const { code, err } = await radslag(['close', 'x'], { ...env, PORT: 'many' });
		expect(code).toBe(1);
		expect(err).toMatch(/^Setting PORT is not usable: .*\n$/);
	});
});

describe('the embedded database', () => {
	test('is opened once; a lock left by a dead process is no hindrance', async () => {
		const dataDir = join(folder, 'once');
		const first = await openEmbedded(dataDir);
		await expect(openEmbedded(dataDir)).rejects.toThrow('has');
		await first.close();
		writeFileSync(join(dataDir, 'database.lock'), '999999999 1');
		const second = await openEmbedded(dataDir);
		await second.close();
	});

	test('a faulty statement of one connection does not hold up another', async () => {
		const house = await testDatabase({ migrate: false });
		const [one, other] = [house.db.$client, connectSocket(house.folder).$client];
		let faults = 0;
		const faulty = (async () => {
			for (let n = 0; n < 200; n++) await one.unsafe(`select no_such_${n} + $1`, [n]).catch(() => faults++);
		})();
		for (let n = 0; n < 500; n++) {
			const [row] = await other`select ${`value ${n}`}::text as value`;
			expect(row?.value).toBe(`value ${n}`);
		}
		await faulty;
		expect(faults).toBe(200);
		await other.end();
		await house.close();
	});

	test('a connection that goes away in a transaction is undone, and the others go on', async () => {
		const house = await testDatabase({ migrate: false });
		const other = connectSocket(house.folder).$client;
		await house.db.$client`create table things (name text)`;
		const lost = other
			.begin(async (tx) => {
				await tx`insert into things values ('half')`;
				await new Promise((resolve) => setTimeout(resolve, 60_000));
			})
			.catch(() => 'gone');
		await new Promise((resolve) => setTimeout(resolve, 300));
		await other.end({ timeout: 0 });
		const [row] = await house.db.$client`select count(*)::int as count from things`;
		expect(row?.count).toBe(0);
		expect(await Promise.race([lost, 'waiting'])).toBeDefined();
		await house.close();
	});
});

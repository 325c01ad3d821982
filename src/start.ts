import '#lib/server/addLanguages.ts';
import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { livingSessions } from '#lib/server/classes/living.ts';
import { config, ConfigError, type Config } from '#lib/server/config.ts';
import { FolderInUse } from '#lib/server/db/lock.ts';
import { createEntry, type Handler } from '#lib/server/http/entry.ts';
import { watchGeneration } from '#lib/server/http/generationWatch.ts';
import { PageCache } from '#lib/server/http/pageCache.ts';
import { createRateLimit } from '#lib/server/http/rateLimit.ts';
import { startJobs } from '#lib/server/jobs/start.ts';
import { watchWords } from '#lib/server/languages/overrides.ts';
import { moveThrough } from '#lib/server/responses/journey.ts';
import { ensureBuilt } from './build.ts';
import { announce, Closers, openHouse } from './house.ts';

/** Milliseconds that requests under way get to finish when the house is stopped. */
const patience = 10_000;

const say = (line: string) => console.log(line);
const closers = new Closers();
const stopping = new AbortController();

async function stop(code: number): Promise<void> {
	if (stopping.signal.aborted) process.exit(1);
	stopping.abort();
	await closers.close();
	process.exit(code);
}

/** The reason in one line where there is one, for a start that cannot be. */
function reasonOf(error: unknown): string {
	if (error instanceof ConfigError) return error.message;
	if (error instanceof FolderInUse)
		return `Another process uses the embedded database in ${config().DATA_DIR}. Stop it first, or set DATA_DIR.`;
	const { code, message } = error as NodeJS.ErrnoException;
	if (code === 'EADDRINUSE') return `Port ${config().PORT} is taken. Set PORT to another.`;
	if (code === 'ECONNREFUSED') return 'The database in DATABASE_URL does not answer.';
	return message || String(error);
}

/** The port, when it is free: found out before anything that takes time. */
async function freePort(port: number, host?: string): Promise<number> {
	const probe = createServer().listen(port, host);
	await once(probe, 'listening');
	const free = (probe.address() as AddressInfo).port;
	probe.close();
	await once(probe, 'close');
	return free;
}

/** What adapter-node's handler reads from the environment when it is loaded. */
function setAdapter({ PROXIES, ORIGIN }: Config): void {
	process.env.ORIGIN = ORIGIN;
	// The entry has held bodies to BODY_LIMIT already.
	process.env.BODY_SIZE_LIMIT = 'Infinity';
	for (const name of ['ADDRESS_HEADER', 'XFF_DEPTH', 'PROTOCOL_HEADER', 'HOST_HEADER', 'PORT_HEADER'])
		delete process.env[name];
	if (PROXIES > 0)
		Object.assign(process.env, { ADDRESS_HEADER: 'x-forwarded-for', XFF_DEPTH: String(PROXIES) });
}

async function main(): Promise<void> {
	// The origin holds the port, so any free one (0) is chosen before the settings are read.
	if (process.env.PORT === '0') process.env.PORT = String(await freePort(0));
	const settings = config();
	await freePort(settings.PORT, settings.HOST);
	const built = await ensureBuilt(say, stopping.signal);
	const { db, demonstrationPassword, casePassphrase, words } = await openHouse(closers, say);

	const cache = new PageCache();
	const watch = watchGeneration(db, cache);
	closers.add(watch.stop);
	closers.add(watchWords(db, words, () => cache.drop()).stop);
	let handler: Handler = (_req, _res, next) => next();
	const server = createEntry({
		handler: (req, res, next) => handler(req, res, next),
		cache,
		checkGeneration: watch.check,
		bodyLimit: settings.BODY_LIMIT,
		mediaLimit: settings.MEDIA_LIMIT,
		proxies: settings.PROXIES,
		origin: settings.ORIGIN,
		rateLimit: createRateLimit({
			write: settings.RATE_LIMIT,
			read: settings.READ_LIMIT,
			knowsClass: livingSessions(db)
		}),
		// A code is looked at by the application, which knows where it comes from and limits wrong ones.
		takeSending: async (posted) => !posted.fields.has('code') && (await moveThrough(db, posted)).to === 'sent'
	});
	setAdapter(settings);
	({ handler } = (await import(pathToFileURL(join(built, 'handler.js')).href)) as {
		handler: Handler;
	});
	stopping.signal.throwIfAborted();
	server.listen(settings.PORT, settings.HOST);
	await once(server, 'listening');
	closers.add(async () => {
		const closed = once(server, 'close');
		server.close();
		server.closeIdleConnections();
		const late = setTimeout(() => server.closeAllConnections(), patience);
		await closed;
		clearTimeout(late);
	});
	announce(say, settings.ORIGIN, demonstrationPassword, casePassphrase);
	const jobs = await startJobs(db);
	closers.add(() => jobs.stop());
}

process.on('SIGTERM', () => void stop(0));
process.on('SIGINT', () => void stop(0));
process.on('unhandledRejection', (error) => {
	console.error(`error that nobody waited for: ${error instanceof Error ? error.stack : 'unknown'}`);
});

main().catch((error: unknown) => {
	if (stopping.signal.aborted) return;
	console.error(reasonOf(error));
	void stop(1);
});

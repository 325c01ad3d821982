import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '#lib/server/root.ts';
import { freePort } from './port.ts';

export type RunningServer = {
	origin: string;
	port: number;
	pid: number;
	dataDir: string;
	/** Everything it has written. */
	output: () => string;
	/** SIGKILL; resolves when the process is gone. */
	kill: () => Promise<void>;
	/** SIGTERM; resolves with the exit code. */
	stop: () => Promise<number | null>;
	/** Stops it, and takes its data away when the folder was made here. */
	close: () => Promise<void>;
};

export type ServerOptions = {
	/** A folder that outlives the server; otherwise one is made. */
	dataDir?: string;
	port?: number;
	env?: Record<string, string>;
	/** Milliseconds until it must answer; the first start builds. */
	patience?: number;
};

const settings = [
	'PORT',
	'HOST',
	'ORIGIN',
	'DATA_DIR',
	'DATABASE_URL',
	'RADSLAG_SECRET',
	'DEMO',
	'DEMO_PASSWORD',
	'PROXIES',
	'RATE_LIMIT',
	'COMPLAINT_LIMIT',
	'LOG_ANCHOR_FILE',
	'READ_LIMIT',
	'BODY_LIMIT',
	'MEDIA_LIMIT',
	'SMTP_URL',
	'MAIL_FROM',
	'OIDC_ISSUER',
	'OIDC_CLIENT_ID',
	'OIDC_CLIENT_SECRET',
	'OIDC_NAME',
	'OIDC_VERIFIED_CLAIM',
	'OIDC_SECOND_FACTOR',
	'OIDC_SIGN_OUT',
	'PASSWORD_SIGN_IN',
	'TIME_ZONE',
	'LANGUAGES_DIR',
	'NODE_OPTIONS'
];

/** The environment of this process without any setting of the server's. */
export function cleanEnvironment(given: Record<string, string> = {}): NodeJS.ProcessEnv {
	const own = Object.entries(process.env).filter(
		([name]) => !settings.includes(name) && !name.startsWith('VITEST') && name !== 'NODE_ENV'
	);
	return { ...Object.fromEntries(own), ...given };
}

/** Runs one of the project's own programs, as its npm script does. */
export function runScript(file: string, args: string[], env: Record<string, string>): ChildProcess {
	return spawn(
		process.execPath,
		['--disable-warning=ExperimentalWarning', join(projectRoot(), file), ...args],
		{
			cwd: projectRoot(),
			env: cleanEnvironment(env),
			stdio: ['ignore', 'pipe', 'pipe']
		}
	);
}

/** What a program wrote and how it ended. */
export async function outcomeOf(
	child: ChildProcess
): Promise<{ code: number | null; out: string; err: string }> {
	let out = '';
	let err = '';
	child.stdout?.on('data', (chunk: Buffer) => (out += chunk.toString()));
	child.stderr?.on('data', (chunk: Buffer) => (err += chunk.toString()));
	const [code] = (await once(child, 'close')) as [number | null];
	return { code, out, err };
}

/** `npm run radslag -- …` on a data folder. */
export const radslag = (args: string[], env: Record<string, string>) =>
	outcomeOf(runScript('src/radslag.ts', args, env));

async function answers(origin: string): Promise<boolean> {
	try {
		const reply = await fetch(`${origin}/healthz`, { signal: AbortSignal.timeout(2000) });
		return reply.ok;
	} catch {
		return false;
	}
}

/** Starts the built server as `npm start` does and waits until it answers. */
export async function startServer(options: ServerOptions = {}): Promise<RunningServer> {
	const { env = {}, patience = 240_000 } = options;
	const dataDir = options.dataDir ?? mkdtempSync(join(tmpdir(), 'radslag-server-'));
	const port = options.port ?? (await freePort());
	const origin = `http://127.0.0.1:${port}`;
	const child = runScript('src/start.ts', [], { PORT: String(port), DATA_DIR: dataDir, ...env });
	let written = '';
	for (const stream of [child.stdout, child.stderr])
		stream?.on('data', (chunk: Buffer) => (written += chunk.toString()));
	const gone = once(child, 'exit') as Promise<[number | null]>;
	const end = async (signal: NodeJS.Signals) => {
		if (child.exitCode === null && child.signalCode === null) child.kill(signal);
		return (await gone)[0];
	};
	const deadline = Date.now() + patience;
	while (!(await answers(origin))) {
		if (child.exitCode !== null || child.signalCode !== null) throw new Error(`The server ended: ${written}`);
		if (Date.now() > deadline) {
			await end('SIGKILL');
			throw new Error(`The server did not answer: ${written}`);
		}
		await new Promise((resolve) => setTimeout(resolve, 100));
	}
	return {
		origin,
		port,
		pid: child.pid as number,
		dataDir,
		output: () => written,
		kill: async () => void (await end('SIGKILL')),
		stop: () => end('SIGTERM'),
		async close() {
			await end('SIGTERM');
			if (!options.dataDir) rmSync(dataDir, { recursive: true, force: true });
		}
	};
}

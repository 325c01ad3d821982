import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { FolderInUse, takeLock } from '#lib/server/db/lock.ts';
import { projectRoot } from '#lib/server/root.ts';

const sources = ['src', 'static', 'svelte.config.js', 'vite.config.ts', 'package-lock.json'];
const isTest = (file: string) => file.endsWith('.test.ts');

function filesOf(root: string, path: string): string[] {
	if (!existsSync(join(root, path))) return [];
	if (/\.\w+$/.test(path)) return [path];
	return readdirSync(join(root, path), { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && !isTest(entry.name))
		.map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1));
}

/** A fingerprint of everything that the build is made from. */
function fingerprint(root: string): string {
	const hash = createHash('sha256').update(process.version);
	for (const file of sources.flatMap((source) => filesOf(root, source)).sort()) {
		const content = readFileSync(join(root, file));
		hash.update(`${file}\0${content.length}\0`).update(content);
	}
	return hash.digest('hex');
}

/** Runs vite in a process of its own; throws with the end of what it said when it fails. */
async function runVite(root: string, out: string, signal?: AbortSignal): Promise<void> {
	const vite = join(dirname(createRequire(import.meta.url).resolve('vite/package.json')), 'bin/vite.js');
	const child = spawn(process.execPath, [vite, 'build'], {
		cwd: root,
		env: { ...process.env, RADSLAG_BUILD: out },
		...(signal ? { signal } : {}),
		stdio: ['ignore', 'pipe', 'pipe']
	});
	let said = '';
	for (const stream of [child.stdout, child.stderr])
		stream.on('data', (chunk: Buffer) => (said = (said + chunk.toString()).slice(-4000)));
	const code = await new Promise<number | null>((resolve, reject) => {
		child.once('error', reject);
		child.once('close', resolve);
	});
	if (code !== 0) throw new Error(`The build failed.\n${said.trim()}`);
}

async function lockBuild(root: string, signal?: AbortSignal): Promise<() => void> {
	mkdirSync(join(root, '.svelte-kit'), { recursive: true });
	for (;;) {
		try {
			return takeLock(join(root, '.svelte-kit/build.lock'));
		} catch (error) {
			if (!(error instanceof FolderInUse)) throw error;
			signal?.throwIfAborted();
			await new Promise((resolve) => setTimeout(resolve, 300));
		}
	}
}

/** Takes away all but the newest builds; a server that runs may still read files of its own. */
function forgetOldBuilds(folder: string): void {
	const builds = readdirSync(folder).map((name) => join(folder, name));
	const newestFirst = builds.sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs);
	for (const build of newestFirst.slice(5)) rmSync(build, { recursive: true, force: true });
}

/**
 * Builds the application unless these very sources have been built already, each time in a folder of its own,
 * so that a server that runs keeps what it started with. Returns that folder.
 */
export async function ensureBuilt(say: (line: string) => void, signal?: AbortSignal): Promise<string> {
	const root = projectRoot();
	const giveBack = await lockBuild(root, signal);
	try {
		const folder = join(root, '.svelte-kit/builds');
		const out = join(folder, fingerprint(root).slice(0, 16));
		// Written last: a build that was interrupted has none.
		const whole = join(out, 'whole');
		if (existsSync(whole)) return out;
		say('Building: the first start, or the sources have changed. This takes about half a minute …');
		const began = Date.now();
		const ticking = setInterval(() => say(`Building … ${Math.round((Date.now() - began) / 1000)} s`), 10_000);
		try {
			await runVite(root, relative(root, out), signal);
		} finally {
			clearInterval(ticking);
		}
		writeFileSync(whole, '');
		forgetOldBuilds(folder);
		return out;
	} finally {
		giveBack();
	}
}

// `npm run build`
if (process.argv[1] === fileURLToPath(import.meta.url))
	await ensureBuilt((line) => console.log(line)).catch((error: Error) => {
		console.error(error.message);
		process.exitCode = 1;
	});

/** `npm test`: everything, in rounds of steps. `npm test -- eslint vitest` runs only these steps. */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { findOrInstallBrowser, findOrInstallQuickBrowser } from './browser.ts';

type Count = { passed: number; failed: number; skipped: number };
type Step = {
	name: string;
	command: string[];
	/** What this step alone is told. */
	env?: NodeJS.ProcessEnv;
	/** Reads how many tests there were; a step without counts as one. */
	count?: () => Count;
	/** Why the step cannot run. */
	prepare?: () => string | undefined;
};

const root = join(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'radslag-test-'));
const vitestFile = join(folder, 'vitest.json');
const playwrightFile = join(folder, 'playwright.json');

const env: NodeJS.ProcessEnv = {
	...process.env,
	PATH: [join(root, 'node_modules/.bin'), process.env.PATH].join(delimiter),
	NO_COLOR: '1',
	FORCE_COLOR: '0',
	PLAYWRIGHT_JSON_OUTPUT_FILE: playwrightFile,
	E2E_DATA_DIR: join(folder, 'e2e'),
	E2E_PORT: String(await freePort())
};

/** tsconfig.json extends a file that SvelteKit writes; a fresh clone has none. */
const sync = ['svelte-kit', 'sync'];

/** Steps of a round that a single processor is enough for run side by side, this many at a time. */
const atOnce = 2;

/**
 * One round after the other. The build writes what eslint and svelte-check read (.svelte-kit), so it has a round before
 * theirs; vitest and Playwright each take all the processors there are.
 */
const rounds: Step[][] = [
	[
		{ name: 'build', command: ['node', '--disable-warning=ExperimentalWarning', 'src/build.ts'] },
		{ name: 'prettier', command: ['prettier', '--check', '.'] },
		{
			// Minutes of one processor, which the browser tests would wait for with the other idle.
			name: 'demonstration city',
			command: ['node', '--disable-warning=ExperimentalWarning', 'tests/loadCity.ts'],
			env: {
				DATA_DIR: env.E2E_DATA_DIR,
				DATABASE_URL: '',
				DEMO: '1',
				DEMO_PASSWORD: 'demonstration-for-tests'
			}
		}
	],
	[
		{
			name: 'svelte-check',
			command: ['svelte-check', '--tsconfig', './tsconfig.json', '--fail-on-warnings', '--output', 'human']
		},
		{ name: 'eslint', command: ['eslint', '.', '--max-warnings', '0'] },
		{ name: 'dependency-cruiser', command: ['depcruise', 'src', '--config', '.dependency-cruiser.js'] }
	],
	[
		{
			name: 'vitest',
			command: ['vitest', 'run', '--reporter=dot', '--reporter=json', `--outputFile.json=${vitestFile}`],
			count: countVitest
		}
	],
	[
		{
			name: 'playwright',
			command: ['playwright', 'test', '--reporter=list,json'],
			count: countPlaywright,
			prepare: () => {
				const quick = findOrInstallQuickBrowser();
				const browser = findOrInstallBrowser((line) => console.log(`  ${line}`));
				if (quick) env.WINDOWLESS_CHROMIUM_PATH = quick;
				if (browser) env.CHROMIUM_PATH = browser;
				return browser ? undefined : 'no Chromium found, and none could be installed; set CHROMIUM_PATH';
			}
		}
	]
];

function freePort(): Promise<number> {
	return new Promise((resolve, reject) => {
		const server = createServer().once('error', reject);
		server.listen(0, '127.0.0.1', () => {
			const { port } = server.address() as AddressInfo;
			server.close(() => resolve(port));
		});
	});
}

function countVitest(): Count {
	const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = JSON.parse(
		readFileSync(vitestFile, 'utf8')
	);
	// A file that could not be loaded has no tests to count, and is a failure all the same.
	const unread = testResults.filter(
		(file: { status: string; assertionResults: unknown[] }) =>
			file.status === 'failed' && !file.assertionResults.length
	).length;
	return {
		passed: numPassedTests,
		failed: numFailedTests + unread,
		skipped: numPendingTests + numTodoTests
	};
}

function countPlaywright(): Count {
	const { stats, errors } = JSON.parse(readFileSync(playwrightFile, 'utf8'));
	return {
		passed: stats.expected,
		failed: stats.unexpected + stats.flaky + errors.length,
		skipped: stats.skipped
	};
}

/** Runs a command; says every minute that it still does. */
function run({
	command: [command = '', ...parts],
	name,
	env: own
}: Step): Promise<{ ok: boolean; output: string }> {
	return new Promise((resolve) => {
		const chunks: Buffer[] = [];
		const started = Date.now();
		const child = spawn(command, parts, {
			cwd: root,
			env: { ...env, ...own },
			stdio: ['ignore', 'pipe', 'pipe'],
			shell: process.platform === 'win32'
		});
		const clock = setInterval(
			() => console.log(`  ${name}: ${Math.round((Date.now() - started) / 1000)} s so far`),
			60_000
		);
		const end = (ok: boolean, last = '') => {
			clearInterval(clock);
			resolve({ ok, output: Buffer.concat(chunks).toString('utf8') + last });
		};
		child.stdout.on('data', (chunk) => chunks.push(chunk));
		child.stderr.on('data', (chunk) => chunks.push(chunk));
		child.on('error', (error) => end(false, error.message));
		child.on('close', (code) => end(code === 0));
	});
}

async function take(step: Step): Promise<Count> {
	const started = Date.now();
	const hindrance = step.prepare?.();
	let ok = !hindrance;
	let output = hindrance ?? '';
	if (ok) ({ ok, output } = await run(step));
	let count: Count = { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 };
	if (step.count && !hindrance) {
		try {
			count = step.count();
			if (!ok && count.failed === 0) count.failed = 1;
			if (ok && count.passed === 0) throw new Error('no test ran');
		} catch (error) {
			ok = false;
			output += `\n${step.name} gave no usable count: ${error instanceof Error ? error.message : error}`;
			count = { passed: 0, failed: 1, skipped: 0 };
		}
	}
	const seconds = ((Date.now() - started) / 1000).toFixed(0);
	const tests = step.count ? `, ${said(count)}` : '';
	console.log(`${ok ? '✓' : '✗'} ${step.name} (${seconds} s${tests})`);
	if (!ok) console.log(output.trimEnd().replace(/^/gm, '    '));
	return count;
}

const said = ({ passed, failed, skipped }: Count): string =>
	`${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;

const wanted = process.argv.slice(2);
const names = rounds.flat().map(({ name }) => name);
const unknown = wanted.filter((name) => !names.includes(name));
if (unknown.length) {
	console.log(`no such step: ${unknown.join(', ')}; there are ${names.join(', ')}`);
	process.exit(2);
}

const total: Count = { passed: 0, failed: 0, skipped: 0 };

/** Takes the next step of a round until there is none. */
async function takeFrom(queue: Step[]): Promise<void> {
	for (let step = queue.shift(); step; step = queue.shift()) {
		const count = await take(step);
		total.passed += count.passed;
		total.failed += count.failed;
		total.skipped += count.skipped;
	}
}

const synced = await run({ name: 'svelte-kit sync', command: sync });
if (!synced.ok) {
	console.log(`✗ svelte-kit sync\n${synced.output.trimEnd().replace(/^/gm, '    ')}`);
	total.failed++;
}
for (const round of rounds) {
	const queue = round.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
	await Promise.all(Array.from({ length: atOnce }, () => takeFrom(queue)));
}
if (existsSync(folder)) rmSync(folder, { recursive: true, force: true });
if (total.skipped) console.log(`${total.skipped} skipped`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed ? 1 : 0;

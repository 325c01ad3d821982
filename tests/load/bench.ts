import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { connectSocket, connectUrl, type Database } from '#lib/server/db/client.ts';
import { openEmbedded } from '#lib/server/db/embedded.ts';
import { migrateDatabase } from '#lib/server/db/migrate.ts';
import { insertConsultation } from '../support/consultation.ts';
import { startPostgres } from '../support/postgres.ts';
import { cleanEnvironment, startServer, type RunningServer } from '../support/server.ts';
import { questionTypes, type QuestionType } from '#lib/domain/questions/register.ts';
import { benchForm, seeded, someAnswers } from './form.ts';
import type { LoadOptions, LoadResult } from './generator.ts';
import { formOfType, timeJourney } from './journey.ts';
import { asBrowser, pageBytes, weigh } from './pages.ts';
import { tellRecall } from './redaction.ts';
import { fillReport, timeExports } from './exports.ts';
import { tellLanguages } from './languages.ts';
import { timeLinked } from './linked.ts';
import { timeRelease } from './release.ts';

const { values: chosen } = parseArgs({
	options: { quick: { type: 'boolean', default: false }, postgres: { type: 'boolean', default: false } }
});
const rounds = chosen.quick ? 1 : 5;
const milliseconds = chosen.quick ? 300 : 3000;
const answers = chosen.quick ? 2000 : 100_000;
const connections = 32;
const slug = 'matning';
const formPath = `/sv/consultations/${slug}/form`;

const pathOf = (type: QuestionType) => `/sv/consultations/${slugOf(type)}/form`;
const slugOf = (type: QuestionType) => `typ-${type.toLowerCase()}`;
const micros = (seconds: number) => `${Math.round(seconds * 1e6).toLocaleString('en')} µs`;

const say = (line = '') => console.log(line);
const rate = (value: number) => `${Math.round(value).toLocaleString('en')}/s`.padStart(11);
const ratio = (value: number, aim: string) => `${value.toFixed(2)}  (aim ${aim})`;
const median = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

type Asked = Omit<LoadOptions, 'connections' | 'milliseconds'> & { connections?: number };
async function load(options: Asked): Promise<LoadResult> {
	const workerData: LoadOptions = { connections, milliseconds, ...options };
	const worker = new Worker(new URL('./generator.ts', import.meta.url), { workerData });
	const [result] = (await once(worker, 'message')) as [LoadResult];
	await worker.terminate();
	return result;
}

type Pair = { floor: number; ours: number; ratio: number };

/** Measures the floor and ours in turn, so that a noisy machine is as noisy for both. Throws when anything else is answered. */
async function compare(
	floor: { port: number; request: string; status: number },
	ours: { port: number; request: string; status: number }
): Promise<Pair> {
	const measured: { floor: number[]; ours: number[] } = { floor: [], ours: [] };
	for (let round = 0; round <= rounds; round++) {
		for (const [name, { port, request, status }] of [['floor', floor] as const, ['ours', ours] as const]) {
			const result = await load({ port, request });
			const others = Object.keys(result.statuses).filter((found) => Number(found) !== status);
			if (others.length || result.failed)
				throw new Error(`${name} answered ${JSON.stringify(result.statuses)}, ${result.failed} failed`);
			// The first round only warms up.
			if (round > 0) measured[name].push(result.perSecond);
		}
	}
	const [a, b] = [median(measured.floor), median(measured.ours)];
	return { floor: a, ours: b, ratio: b / a };
}

const get = (port: number, more: Record<string, string> = {}) =>
	[
		`GET ${formPath} HTTP/1.1`,
		`Host: 127.0.0.1:${port}`,
		...Object.entries({ ...asBrowser, ...more }).map(([name, value]) => `${name}: ${value}`),
		'',
		''
	].join('\r\n');

/** The last POST of the form's journey, as a browser sends it. */
function post(port: number): string {
	const fields = new URLSearchParams({ key: '{key}', step: 'check', move: 'send' });
	for (const [id, value] of Object.entries(someAnswers(seeded(7)))) fields.append(`a.${id}`, value);
	const body = fields.toString().replace('%7Bkey%7D', '{key}');
	return [
		`POST ${formPath} HTTP/1.1`,
		`Host: 127.0.0.1:${port}`,
		`Origin: http://127.0.0.1:${port}`,
		'Content-Type: application/x-www-form-urlencoded',
		`Content-Length: ${Buffer.byteLength(body) - '{key}'.length + 36}`,
		'',
		body
	].join('\r\n');
}

async function startFloor(env: Record<string, string>): Promise<{ process: ChildProcess; port: number }> {
	const child = fork(new URL('./floor.ts', import.meta.url), {
		env: cleanEnvironment(env),
		execArgv: ['--disable-warning=ExperimentalWarning']
	});
	const [port] = (await once(child, 'message')) as [number];
	return { process: child, port };
}

async function measureServer(server: RunningServer, env: Record<string, string>): Promise<void> {
	const floor = await startFloor(env);
	try {
		const submissions = await compare(
			{ port: floor.port, request: post(floor.port), status: 303 },
			{ port: server.port, request: post(server.port), status: 303 }
		);
		say(
			'Submissions: the last POST of the form, validated, counted once, sealed and stored, against one bare INSERT'
		);
		say(
			`  floor ${rate(submissions.floor)}   ours ${rate(submissions.ours)}   ratio ${ratio(submissions.ratio, '0.4')}`
		);

		const single = await load({ port: server.port, request: post(server.port), connections: 1 });
		const [whole, journey] = [1 / single.perSecond, timeJourney(chosen.quick ? 50 : 1000)];
		say('Journey and validation of 200 questions, against the time of one submission by itself');
		say(
			`  submission ${micros(whole)}   ours ${micros(journey)}   ${(journey / whole).toFixed(3)}  (aim at most 0.05)`
		);

		const page = await pageBytes(server.port, formPath);
		floor.process.send({ headers: page.headers, body: page.body.toString('base64') });
		await once(floor.process, 'message');
		const bare = { port: floor.port, request: get(floor.port), status: 200 };
		const reads = await compare(bare, { port: server.port, request: get(server.port), status: 200 });
		say(
			`Form page, ${page.body.length} bytes (${page.headers['content-encoding'] ?? 'not compressed'}), against a bare server of the same bytes`
		);
		say(`  floor ${rate(reads.floor)}   ours ${rate(reads.ours)}   ratio ${ratio(reads.ratio, '0.3')}`);
		const has = { 'if-none-match': page.headers.etag ?? '' };
		const known = await compare(bare, { port: server.port, request: get(server.port, has), status: 304 });
		say('The same with a matching ETag: 304, against the bare server sending the page');
		say(`  floor ${rate(known.floor)}   ours ${rate(known.ours)}   ratio ${ratio(known.ratio, '0.4')}`);

		say('A form page with three questions of one type, compressed: HTML + CSS + JavaScript (aim 25,000)');
		for (const type of questionTypes) {
			const { html, css, js, scripts } = await weigh(server.port, pathOf(type));
			const sum = html + css + js;
			say(
				`  ${type.padEnd(10)} ${html} + ${css} + ${js} = ${sum}${sum > 25_000 ? '  OVER' : ''}   ${scripts.join(' ') || 'no script'}`
			);
		}

		const weight = await weigh(server.port, formPath);
		const first = weight.html + weight.css + weight.js;
		say('First form page, compressed');
		say(
			`  HTML ${weight.html} + CSS ${weight.css} + JavaScript ${weight.js} = ${first} bytes (aim 25,000), fonts beside it ${weight.fonts} (aim 60,000)`
		);
	} finally {
		floor.process.kill();
		await once(floor.process, 'exit');
	}
}

async function tellExports(origin: string): Promise<void> {
	const { tables, page, pageBytes: size, files } = await timeExports(origin, chosen.quick ? 1 : 3);
	say(`A report with ${tables} tables as files, against its page (${page.toFixed(3)} s, ${size} bytes)`);
	for (const { file, seconds, megabytes, bytes } of files)
		say(
			`  ${file.padEnd(16)} ${seconds.toFixed(2)} s   ${(seconds / page).toFixed(1)} times the page   ` +
				`${Math.round(bytes / 1000)} kB   peak memory ${Math.round(megabytes)} MiB`
		);
}

type Place = {
	env: Record<string, string>;
	use: (work: (db: Database) => Promise<void>) => Promise<void>;
	close: () => Promise<void>;
};

async function makePlace(folder: string): Promise<Place> {
	const dataDir = join(folder, 'data');
	if (chosen.postgres) {
		const server = await startPostgres();
		const url = await server.freshUrl();
		const use: Place['use'] = async (work) => {
			const db = connectUrl(url);
			await work(db);
			await db.$client.end();
		};
		return { env: { DATA_DIR: dataDir, DATABASE_URL: url }, use, close: () => server.close() };
	}
	const use: Place['use'] = async (work) => {
		const embedded = await openEmbedded(dataDir);
		const db = connectSocket(dataDir);
		await work(db);
		await db.$client.end();
		await embedded.close();
	};
	return { env: { DATA_DIR: dataDir }, use, close: async () => {} };
}

for (const line of tellRecall()) say(line);

const folder = mkdtempSync(join(tmpdir(), 'radslag-bench-'));
const place = await makePlace(folder);
const [cpu] = cpus();
say(
	`${cpu?.model ?? 'unknown processor'}, ${availableParallelism()} cores, ${Math.round(totalmem() / 2 ** 30)} GiB, ${process.platform}, Node ${process.version}`
);
say(
	`${chosen.postgres ? 'PostgreSQL server' : 'embedded PostgreSQL'}, ${connections} connections, ${rounds} rounds of ${milliseconds / 1000} s in turn, medians`
);
say(
	`Load of the machine before: ${loadavg()
		.map((value) => value.toFixed(1))
		.join(' ')}`
);
try {
	await place.use(async (db) => {
		await migrateDatabase(db);
		await insertConsultation(db, slug, benchForm);
		for (const type of questionTypes) await insertConsultation(db, slugOf(type), formOfType(type));
		await fillReport(db, 60);
	});
	const server = await startServer({
		env: { ...place.env, DEMO: '0', RATE_LIMIT: '1000000', READ_LIMIT: '10000000' }
	});
	try {
		await measureServer(server, place.env);
		for (const line of await tellLanguages(server.port, `/consultations/${slug}/form`, chosen.quick ? 5 : 30))
			say(line);
		await tellExports(server.origin);
	} finally {
		await server.stop();
	}
	await place.use(async (db) => {
		const { bare, whole } = await timeRelease(db, answers, chosen.quick ? 1 : 3);
		say(
			`Release of ${answers.toLocaleString('en')} answers to 12 questions by 4 backgrounds, protected and stored, against one GROUP BY`
		);
		say(`  bare ${bare.toFixed(2)} s   ours ${whole.toFixed(2)} s   ${ratio(whole / bare, 'at most 5')}`);
	});
	const linked = await timeLinked(rounds);
	const number = (value: number) => value.toLocaleString('en');
	say(
		`Four linked tables, ${number(linked.cells)} cells and ${number(linked.primaries)} primaries, hidden exactly in a worker`
	);
	say(
		`  ${number(linked.secondaries)} more hidden, ${number(linked.hiddenCount)} of ${number(linked.counted)} counted; ` +
			`${linked.whole.toFixed(2)} s (aim at most 3), ${(linked.whole / linked.bare).toFixed(0)} times adding the cells up once; ` +
			`nothing else waited over ${linked.blocked.toFixed(0)} ms`
	);
} finally {
	await place.close();
	rmSync(folder, { recursive: true, force: true });
}
process.exit(0);

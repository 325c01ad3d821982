import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { projectRoot } from '../../root.ts';

/**
 * What is set: a template's name, its data, and files that it shows, by name. `archive`: as PDF/A-2a, for a city's own
 * records system, with the day (`2026-11-23`) that stands in it as its own; otherwise PDF/UA-1.
 */
export type Job = {
	template: string;
	data: object;
	files: Record<string, Uint8Array>;
	archive?: { day: string };
	/** As a picture (SVG, its letters as shapes) instead of a PDF. */
	picture?: true;
	/** Nothing of it is remembered, here or in the worker: it holds a secret. */
	once?: true;
};
export type Reply = { bytes: Uint8Array } | { error: string };

/** Sheets after which the worker is replaced: a typesetter remembers what it has set. */
const sheetsPerWorker = 200;
const mostKept = 48_000_000;

const start = () =>
	new Worker(join(projectRoot(), 'src/lib/server/exports/print/typst-worker.ts'), {
		execArgv: ['--disable-warning=ExperimentalWarning']
	});

function replyOf(worker: Worker, job: Job): Promise<Reply> {
	return new Promise((resolve, reject) => {
		const onExit = () => reject(new Error('the typesetter stopped'));
		worker.once('error', reject);
		worker.once('exit', onExit);
		worker.once('message', (reply: Reply) => {
			worker.off('error', reject);
			worker.off('exit', onExit);
			resolve(reply);
		});
		worker.postMessage(job);
	});
}

let worker: Worker | undefined;
let set = 0;
let last: Promise<unknown> = Promise.resolve();

async function replaceWorker(): Promise<void> {
	const old = worker;
	worker = undefined;
	set = 0;
	await old?.terminate();
}

async function run(job: Job): Promise<Uint8Array> {
	if (set++ >= sheetsPerWorker) await replaceWorker();
	if (!worker) {
		worker = start();
		// A worker that waits for work keeps no process alive.
		worker.unref();
	}
	const current = worker;
	current.ref();
	try {
		const reply = await replyOf(current, job);
		if ('error' in reply) throw new Error(`typesetting ${job.template}: ${reply.error}`);
		return reply.bytes;
	} catch (error) {
		await replaceWorker();
		throw error;
	} finally {
		current.unref();
	}
}

const kept = new Map<string, Promise<Uint8Array>>();
let bytes = 0;

function nameOf({ template, data, files, archive, picture }: Job): string {
	const hash = createHash('sha256').update(JSON.stringify([template, archive, picture, data]));
	for (const [name, file] of Object.entries(files)) hash.update(name).update(file);
	return hash.digest('base64url');
}

function forget(name: string, size = 0): void {
	if (kept.delete(name)) bytes -= size;
}

/** Remembers what has been set; what was asked for longest ago goes first. */
function keep(name: string, making: Promise<Uint8Array>): void {
	kept.set(name, making);
	making.then(
		async (pdf) => {
			bytes += pdf.length;
			for (const [oldest, made] of kept) {
				if (bytes <= mostKept || oldest === name) break;
				forget(oldest, (await made).length);
			}
		},
		() => forget(name)
	);
}

function inTurn(job: Job): Promise<Uint8Array> {
	const making = last.then(() => run(job));
	last = making.catch(() => {});
	return making;
}

/**
 * A PDF (or picture) of a job. The same job is set once and then remembered, and jobs are set one after another in a worker:
 * however often a sheet is asked for, the server's own thread goes on.
 */
export function typeset(job: Job): Promise<Uint8Array> {
	if (job.once) return inTurn(job);
	const name = nameOf(job);
	const known = kept.get(name);
	if (known) {
		kept.delete(name);
		kept.set(name, known);
		return known;
	}
	const making = inTurn(job);
	keep(name, making);
	return making;
}

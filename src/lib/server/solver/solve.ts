import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Interval, Model, Solve } from '#lib/domain/disclosure/model.ts';
import { projectRoot } from '../root.ts';

type Reply = { intervals: Interval[][] } | { error: string };

export type Solver = { solve: Solve; close: () => Promise<void> };

/** Batches after which a worker is replaced: the solver's memory only grows. */
const batchesPerWorker = 200;

// The worker is started from its source file, so that it is found when the server is bundled too.
const start = () =>
	new Worker(join(projectRoot(), 'src/lib/server/solver/highs-worker.ts'), {
		execArgv: ['--disable-warning=ExperimentalWarning']
	});

const replyOf = (worker: Worker, models: Model[]): Promise<Reply> =>
	new Promise((resolve, reject) => {
		const onExit = () => reject(new Error('the solver stopped'));
		worker.once('error', reject);
		worker.once('exit', onExit);
		worker.once('message', (reply: Reply) => {
			worker.off('error', reject);
			worker.off('exit', onExit);
			resolve(reply);
		});
		worker.postMessage(models);
	});

/** A linear-programming solver (HiGHS) in a worker, started on first use. Batches are solved one after another. */
export function createSolver(): Solver {
	let worker: Worker | undefined;
	let batches = 0;
	let last: Promise<unknown> = Promise.resolve();

	async function close(): Promise<void> {
		const old = worker;
		worker = undefined;
		batches = 0;
		await old?.terminate();
	}

	async function run(models: Model[]): Promise<Interval[][]> {
		if (batches++ >= batchesPerWorker) await close();
		worker ??= start();
		try {
			const reply = await replyOf(worker, models);
			if ('error' in reply) throw new Error(`disclosure control: ${reply.error}`);
			return reply.intervals;
		} catch (error) {
			await close();
			throw error;
		}
	}

	return {
		close,
		solve(models) {
			const mine = last.then(() => run(models));
			last = mine.catch(() => {});
			return mine;
		}
	};
}

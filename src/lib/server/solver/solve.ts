import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Attacker } from '#lib/domain/disclosure/attackers.ts';
import type { LinearSystem } from '#lib/domain/disclosure/linear.ts';
import type { Interval, Model, Solve } from '#lib/domain/disclosure/model.ts';
import type { Protected } from '#lib/domain/disclosure/protect.ts';
import { projectRoot } from '../root.ts';

/** What the worker is asked, and what it answers. */
export type Asked =
	| { what: 'solve'; models: Model[] }
	| { what: 'protect'; systems: LinearSystem[]; who?: readonly Attacker[] };
export type Reply =
	| { what: 'solve'; intervals: Interval[][][] }
	| { what: 'protect'; patterns: Protected[] }
	| { what: 'failed'; error: string };

export type Solver = {
	solve: Solve;
	/** Protects systems in order, against all attackers unless some are named. */
	protect: (systems: LinearSystem[], who?: readonly Attacker[]) => Promise<Protected[]>;
	close: () => Promise<void>;
};

/** Batches after which a worker is replaced: the solver's memory only grows. */
const batchesPerWorker = 200;

// The worker is started from its source file, so that it is found when the server is bundled too.
const start = () =>
	new Worker(join(projectRoot(), 'src/lib/server/solver/highs-worker.ts'), {
		execArgv: ['--disable-warning=ExperimentalWarning']
	});

const replyOf = (worker: Worker, asked: Asked): Promise<Reply> =>
	new Promise((resolve, reject) => {
		const onExit = () => reject(new Error('the solver stopped'));
		worker.once('error', reject);
		worker.once('exit', onExit);
		worker.once('message', (reply: Reply) => {
			worker.off('error', reject);
			worker.off('exit', onExit);
			resolve(reply);
		});
		worker.postMessage(asked);
	});

/**
 * Disclosure control's elimination and linear programs (HiGHS) in a worker, started on first use. Batches are done one
 * after another.
 */
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

	async function run<What extends 'solve' | 'protect'>(
		asked: Asked & { what: What }
	): Promise<Reply & { what: What }> {
		if (batches++ >= batchesPerWorker) await close();
		worker ??= start();
		try {
			const reply = await replyOf(worker, asked);
			if (reply.what === 'failed') throw new Error(`disclosure control: ${reply.error}`);
			return reply as Reply & { what: What };
		} catch (error) {
			await close();
			throw error;
		}
	}

	function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
		const mine = last.then(work);
		last = mine.catch(() => {});
		return mine;
	}

	return {
		close,
		solve: (models) => inTurn(async () => (await run({ what: 'solve', models })).intervals),
		protect: (systems, who) =>
			inTurn(async () => (await run({ what: 'protect', systems, ...(who ? { who } : {}) })).patterns)
	};
}

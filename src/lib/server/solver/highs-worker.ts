import { parentPort } from 'node:worker_threads';
import { protect } from '#lib/domain/disclosure/protect.ts';
import type { Solve } from '#lib/domain/disclosure/model.ts';
import { intervalsOf } from './intervals.ts';
import type { Asked, Reply } from './solve.ts';

const solve: Solve = async (models) => {
	const intervals = [];
	for (const model of models) intervals.push(await intervalsOf(model));
	return intervals;
};

async function replyTo(asked: Asked): Promise<Reply> {
	if (asked.what === 'solve') return { what: 'solve', intervals: await solve(asked.models) };
	const patterns = [];
	for (const system of asked.systems) patterns.push(await protect(system, solve, asked.who));
	return { what: 'protect', patterns };
}

// In a worker of its own: a solve never stops the server's thread, and memory the solver keeps goes with the worker.
parentPort?.on('message', async (asked: Asked) => {
	try {
		parentPort?.postMessage(await replyTo(asked));
	} catch (error) {
		parentPort?.postMessage({
			what: 'failed',
			error: error instanceof Error ? error.message : String(error)
		});
	}
});

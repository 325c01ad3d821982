import { parentPort } from 'node:worker_threads';
import type { Model } from '#lib/domain/disclosure/model.ts';
import { intervalsOf } from './intervals.ts';

// In a worker of its own: a solve never stops the server's thread, and memory the solver keeps goes with the worker.
parentPort?.on('message', async (models: Model[]) => {
	try {
		const intervals = [];
		for (const model of models) intervals.push(await intervalsOf(model));
		parentPort?.postMessage({ intervals });
	} catch (error) {
		parentPort?.postMessage({ error: error instanceof Error ? error.message : String(error) });
	}
});

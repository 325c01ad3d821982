import { PgBoss } from 'pg-boss';
import { config } from '../config.ts';
import type { Database } from '../db/client.ts';
import { jobsConnection } from './connection.ts';
import { jobs } from './table.ts';

export type RunningJobs = { stop: () => Promise<void> };

/** Seldom enough that an idle house stays idle, often enough for jobs that come by the minute. */
const pace = {
	cronMonitorIntervalSeconds: 30,
	cronWorkerIntervalSeconds: 15,
	clockMonitorIntervalSeconds: 600,
	superviseIntervalSeconds: 60,
	maintenanceIntervalSeconds: 3600,
	monitorIntervalSeconds: 300,
	registerInstance: false,
	persistWarnings: false,
	reindex: false,
	monitorVacuum: false
};

function logFailure(what: string, error: unknown): void {
	console.error(`error in ${what}: ${error instanceof Error ? error.message.split('\n', 1)[0] : 'unknown'}`);
}

/** Starts the jobs of this process. Of several processes on one database, one does each. */
export async function startJobs(db: Database): Promise<RunningJobs> {
	const boss = new PgBoss({ ...jobsConnection(), ...pace });
	let stopping = false;
	boss.on('error', (error) => {
		if (!stopping) logFailure('the jobs', error);
	});
	await boss.start();
	for (const { name, when, run } of jobs) {
		// What a killed process left half done is taken up again after `expireInSeconds`.
		const queue = {
			policy: 'singleton',
			expireInSeconds: 300,
			retryLimit: 1,
			deleteAfterSeconds: 3600
		} as const;
		if (!(await boss.getQueue(name))) await boss.createQueue(name, queue);
		await boss.schedule(name, when, null, { tz: config().TIME_ZONE });
		await boss.work(name, { pollingIntervalSeconds: 20, batchSize: 1 }, async () => {
			try {
				await run(db);
			} catch (error) {
				logFailure(`the job ${name}`, error);
				throw error;
			}
		});
	}
	return {
		async stop() {
			stopping = true;
			await boss.stop({ graceful: true, timeout: 8000 });
		}
	};
}

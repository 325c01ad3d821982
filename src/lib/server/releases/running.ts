import { randomUUID } from 'node:crypto';
import type { Database } from '../db/client.ts';
import { ReleaseError, releaseConsultation, type ReleaseErrorCode } from './release.ts';

/** How far a release that was started in this process has come. */
export type ReleaseStanding =
	| { stage: 'counting' }
	| { stage: 'protecting' | 'auditing'; done: number; total: number }
	| { stage: 'failed'; code: ReleaseErrorCode | 'unknown'; id?: string };

const standings = new Map<string, ReleaseStanding>();

/** Undefined when no release runs here and none has failed since the last start; what is stored tells the rest. */
export const releaseStanding = (slug: string): ReleaseStanding | undefined => standings.get(slug);

const isRunning = (slug: string): boolean =>
	['counting', 'protecting', 'auditing'].includes(standings.get(slug)?.stage ?? '');

/** Where it went wrong, without the message: that may quote answers. */
export const traceOf = (cause: unknown): string =>
	cause instanceof Error
		? [cause.name, ...(cause.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))].join('\n')
		: 'unknown';

async function run(db: Database, slug: string, userId: string): Promise<void> {
	try {
		await releaseConsultation(db, slug, {
			userId,
			progress: (step, done, total) =>
				standings.set(
					slug,
					step === 'counting' ? { stage: step } : { stage: step, done, total: total ?? done }
				)
		});
		standings.delete(slug);
	} catch (cause) {
		if (cause instanceof ReleaseError) {
			standings.set(slug, { stage: 'failed', code: cause.code });
			return;
		}
		const id = randomUUID().slice(0, 8);
		console.error(`error ${id} while releasing ${slug}: ${traceOf(cause)}`);
		standings.set(slug, { stage: 'failed', code: 'unknown', id });
	}
}

/** Starts a release unless one runs already, and waits for it `patience` milliseconds at most; it goes on after that. */
export async function startRelease(
	db: Database,
	slug: string,
	userId: string,
	patience = 5000
): Promise<void> {
	if (isRunning(slug)) return;
	standings.set(slug, { stage: 'counting' });
	await waitFor(run(db, slug, userId), patience);
}

/** Waits for some work `patience` milliseconds at most; it goes on after that. */
export async function waitFor(work: Promise<void>, patience: number): Promise<void> {
	let timer: NodeJS.Timeout | undefined;
	const waited = new Promise<void>((resolve) => (timer = setTimeout(resolve, patience)));
	await Promise.race([work, waited]);
	clearTimeout(timer);
}

import { closeConsultation } from '../consultations/moves.ts';
import type { Database } from '../db/client.ts';
import { moveCommand } from './move.ts';
import type { ExitCode, Io } from './io.ts';

export const usage = 'radslag close SLUG';

/** `close SLUG`: takes no more answers, and makes those that came ready to be released. */
export const run = (db: Database, args: string[], io: Io): Promise<ExitCode> =>
	moveCommand(args, io, usage, async (slug) => {
		await closeConsultation(db, slug);
		io.out(`Closed ${slug}.`);
	});

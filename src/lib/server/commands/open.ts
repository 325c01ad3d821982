import { openConsultation } from '../consultations/moves.ts';
import type { Database } from '../db/client.ts';
import { moveCommand } from './move.ts';
import type { ExitCode, Io } from './io.ts';

export const usage = 'radslag open SLUG';

/** `open SLUG`: freezes the form of a draft and takes answers. */
export const run = (db: Database, args: string[], io: Io): Promise<ExitCode> =>
	moveCommand(args, io, usage, async (slug) => {
		await openConsultation(db, slug);
		io.out(`Opened ${slug}.`);
	});

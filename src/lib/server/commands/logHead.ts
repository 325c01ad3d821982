import { parseArgs } from 'node:util';
import { logHead } from '../complaints/verifyLog.ts';
import type { Database } from '../db/client.ts';
import { guarded, type ExitCode, type Io } from './io.ts';

export const usage = 'radslag log head';

/** `log head`: the last line of the log of cases, as an anchor. */
export const run = (db: Database, args: string[], io: Io): Promise<ExitCode> =>
	guarded(io, usage, async () => {
		parseArgs({ args, options: {} });
		const head = await logHead(db);
		if (!head) {
			io.err('The log is empty.');
			return 1;
		}
		io.out(`${head.seq} ${head.hash} ${head.at}`);
		return 0;
	});

import { parseArgs } from 'node:util';
import { anchorFile, readAnchors } from '../complaints/anchors.ts';
import { verifyLog, type Break } from '../complaints/verifyLog.ts';
import type { Database } from '../db/client.ts';
import { guarded, UsageError, type ExitCode, type Io } from './io.ts';

export const usage = 'radslag log verify [--anchors FILE]';

const words: Record<Break['kind'], string> = {
	missing: 'is not there',
	changed: 'says something else than was written',
	unbound: 'was not written after the one before it',
	truncated: 'and later ones are not there, but an anchor knows of them',
	rewritten: 'is another than the one an anchor knows'
};

/** `log verify`: walks the log of cases, and compares it with the anchors. */
export const run = (db: Database, args: string[], io: Io): Promise<ExitCode> =>
	guarded(io, usage, async () => {
		const { positionals, values } = parseArgs({
			args,
			allowPositionals: true,
			options: { anchors: { type: 'string' } }
		});
		if (positionals.length > 0) throw new UsageError('There is nothing to name but --anchors FILE');
		const file = values.anchors ?? anchorFile();
		const { anchors, unreadable } = await readAnchors(file);
		if (values.anchors && anchors.length === 0) {
			io.err(`There are no anchors in ${file}`);
			return 1;
		}
		const { lines, head, broken, proven } = await verifyLog(db, anchors);
		io.out(`${lines} lines${head ? `, the last one ${head.seq} of ${head.at}: ${head.hash}` : ''}.`);
		if (unreadable > 0) io.err(`${unreadable} lines of ${file} are not anchors.`);
		if (broken) {
			io.err(`The log is broken: line ${broken.seq} ${words[broken.kind]}.`);
			return 1;
		}
		io.out(
			proven
				? `Whole. Line ${proven.seq} and all before it are as they were at ${proven.at} (${anchors.length} anchors in ${file}).`
				: `The chain is whole, but no anchor in ${file} shows that its end is not missing or written anew.`
		);
		return unreadable > 0 ? 1 : 0;
	});

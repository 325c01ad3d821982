/** Where a command writes: results to `out`, faults to `err`, a line at a time. */
export type Io = { out(line: string): void; err(line: string): void };

/** Exit codes: 0 done, 1 refused (nothing was changed), 2 called wrongly. */
export type ExitCode = 0 | 1 | 2;

/** A command called with the wrong arguments: how it is called, and what was wrong. */
export class UsageError extends Error {}

/** Lines about how far something has come, at most one a second, and none for what is over within one. */
export function progressTo(io: Io, now: () => number = () => performance.now()): (line: string) => void {
	let last = now();
	return (line) => {
		if (now() - last < 1000) return;
		last = now();
		io.out(line);
	};
}

/** Runs a command's body; wrong calls are told with how to call it. */
export async function guarded(io: Io, usage: string, body: () => Promise<ExitCode>): Promise<ExitCode> {
	try {
		return await body();
	} catch (error) {
		const wrongCall =
			error instanceof UsageError ||
			(error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'));
		const noFile = error instanceof Error && 'code' in error && error.code === 'ENOENT' && 'path' in error;
		if (noFile) {
			io.err(`There is no file ${String(error.path)}`);
			return 1;
		}
		if (!wrongCall) throw error;
		io.err(error.message);
		io.err(`Usage: ${usage}`);
		return 2;
	}
}

import { parseArgs } from 'node:util';
import { MoveError } from '../consultations/moves.ts';
import { guarded, UsageError, type ExitCode, type Io } from './io.ts';

/** A command that moves one consultation to another state; a move that its state does not allow is told in one line. */
export const moveCommand = (
	args: string[],
	io: Io,
	usage: string,
	move: (slug: string) => Promise<void>
): Promise<ExitCode> =>
	guarded(io, usage, async () => {
		const { positionals } = parseArgs({ args, allowPositionals: true, options: {} });
		const [slug, ...more] = positionals;
		if (!slug || more.length > 0) throw new UsageError('One consultation is needed');
		try {
			await move(slug);
		} catch (error) {
			if (!(error instanceof MoveError)) throw error;
			io.err(error.message);
			return 1;
		}
		return 0;
	});

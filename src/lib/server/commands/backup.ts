import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { writeBackup } from '../backup/backup.ts';
import { BackupError } from '../backup/format.ts';
import { config } from '../config.ts';
import type { Database } from '../db/client.ts';
import { guarded, progressTo, UsageError, type ExitCode, type Io } from './io.ts';

export const usage = 'radslag backup FILE';

/** Where the secret is that the backup cannot be restored without. */
export function secretPlace(): string {
	const { RADSLAG_SECRET, DATA_DIR } = config();
	return RADSLAG_SECRET ? 'the setting RADSLAG_SECRET' : join(DATA_DIR, 'secret.key');
}

/** `backup FILE`: everything in the database, in one file. */
export const run = (db: Database, args: string[], io: Io): Promise<ExitCode> =>
	guarded(io, usage, async () => {
		const { positionals } = parseArgs({ args, allowPositionals: true, options: {} });
		const [file, ...more] = positionals;
		if (!file || more.length > 0) throw new UsageError('One file is needed');
		const tell = progressTo(io);
		try {
			const counts = await writeBackup(db, file, (table, rows) => tell(`${table}: ${rows} rows …`));
			const rows = Object.values(counts).reduce((sum, count) => sum + count, 0);
			io.out(`Backed up ${rows} rows to ${file}.`);
			io.out(
				`The secret is not in it. Keep ${secretPlace()} too, in another place: without it this cannot be restored.`
			);
			return 0;
		} catch (error) {
			if (!(error instanceof BackupError)) throw error;
			io.err(error.message);
			return 1;
		}
	});

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { BackupError } from '../backup/format.ts';
import { restoreBackup } from '../backup/restore.ts';
import { config } from '../config.ts';
import type { Database } from '../db/client.ts';
import { guarded, progressTo, UsageError, type ExitCode, type Io } from './io.ts';

export const usage = 'radslag restore FILE';

/** `restore FILE`: a backup, into an empty database, under the secret that it was made under. */
export const run = (db: Database, args: string[], io: Io): Promise<ExitCode> =>
	guarded(io, usage, async () => {
		const { positionals } = parseArgs({ args, allowPositionals: true, options: {} });
		const [file, ...more] = positionals;
		if (!file || more.length > 0) throw new UsageError('One file is needed');
		const { RADSLAG_SECRET, DATA_DIR } = config();
		const secret = join(DATA_DIR, 'secret.key');
		if (!RADSLAG_SECRET && !existsSync(secret)) {
			io.err(`The secret is needed first: put the old secret.key at ${secret}, or set RADSLAG_SECRET.`);
			return 1;
		}
		const tell = progressTo(io);
		try {
			await restoreBackup(db, file, (table, rows) => tell(`${table}: ${rows} rows …`));
		} catch (error) {
			if (!(error instanceof BackupError)) throw error;
			io.err(error.message);
			return 1;
		}
		io.out('Restored.');
		return 0;
	});

import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { Database } from '../db/client.ts';
import { formFileOf } from '../imports/exportForm.ts';
import { guarded, UsageError, type ExitCode, type Io } from './io.ts';

export const usage = 'radslag export-form SLUG FILE';

/** `export-form SLUG FILE`: a consultation with its form as JSON, as `import-form` takes it. */
export const run = (db: Database, args: string[], io: Io): Promise<ExitCode> =>
	guarded(io, usage, async () => {
		const { positionals } = parseArgs({ args, allowPositionals: true, options: {} });
		const [slug, file, ...more] = positionals;
		if (!slug || !file || more.length > 0) throw new UsageError('A consultation and one file are needed');
		const found = await formFileOf(db, slug);
		if (!found) {
			io.err(`There is no consultation ${slug}`);
			return 1;
		}
		await writeFile(file, `${JSON.stringify(found, null, '\t')}\n`);
		io.out(`Wrote ${slug} to ${file}.`);
		return 0;
	});

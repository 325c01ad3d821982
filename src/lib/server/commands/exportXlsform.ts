import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { notCarried } from '#lib/domain/xlsforms/notCarried.ts';
import { findConsultation } from '../consultations/find.ts';
import type { Database } from '../db/client.ts';
import { writeXlsform } from '../xlsforms/writeXlsform.ts';
import { guarded, UsageError, type ExitCode, type Io } from './io.ts';

export const usage = 'radslag export-xlsform SLUG FILE';

/** `export-xlsform SLUG FILE`: the form of a consultation as an XLSForm workbook. */
export const run = (db: Database, args: string[], io: Io): Promise<ExitCode> =>
	guarded(io, usage, async () => {
		const { positionals } = parseArgs({ args, allowPositionals: true, options: {} });
		const [slug, file, ...more] = positionals;
		if (!slug || !file || more.length > 0) throw new UsageError('A consultation and one file are needed');
		const consultation = await findConsultation(db, slug);
		if (!consultation) {
			io.err(`There is no consultation ${slug}`);
			return 1;
		}
		await writeFile(file, await writeXlsform(consultation.form));
		io.out(`Wrote the form of ${slug} to ${file}.`);
		for (const { question, ...left } of notCarried(consultation.form))
			io.out(
				left.code === 'session'
					? `Left out: ${question}, which class sessions answer.`
					: left.code === 'signLanguage'
						? `Left out: ${question} in sign language.`
						: `Left out: the words of ${question} for ${left.years.join(', ')}.`
			);
		return 0;
	});

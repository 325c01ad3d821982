import { parseArgs } from 'node:util';
import type { ReleaseDocument } from '#lib/domain/disclosure/document.ts';
import { shareShown } from '#lib/domain/disclosure/share.ts';
import { UnknownAnswer } from '#lib/domain/disclosure/tally.ts';
import type { Database } from '../db/client.ts';
import { ReleaseError, releaseConsultation } from '../releases/release.ts';
import { guarded, progressTo, UsageError, type ExitCode, type Io } from './io.ts';

export const usage = 'radslag release SLUG';

const percent = (share: number) => `${(100 * share).toFixed(1)} %`;

function tell({ respondents, questions }: ReleaseDocument, io: Io): void {
	if (respondents === null) {
		io.out('Released. Too few took part for anything to be shown.');
		return;
	}
	const tables = questions.flatMap(({ total, by }) => [total, ...by]);
	const shown = tables.filter(({ withheld }) => !withheld).length;
	io.out(`Released: ${respondents} respondents, ${shown} of ${tables.length} tables shown.`);
	const { cells, counts } = shareShown({ questions });
	io.out(`Shown: ${percent(cells)} of the cells, ${percent(counts)} of the answers that they count.`);
}

/** `release SLUG`: computes and freezes what is shown of a closed consultation. */
export const run = (db: Database, args: string[], io: Io): Promise<ExitCode> =>
	guarded(io, usage, async () => {
		const { positionals } = parseArgs({ args, allowPositionals: true, options: {} });
		const [slug, ...more] = positionals;
		if (!slug || more.length > 0) throw new UsageError('One consultation is needed');
		const progress = progressTo(io);
		try {
			const document = await releaseConsultation(db, slug, {
				progress: (step, done, total) =>
					progress(
						step === 'counting'
							? `Counted ${done} answers …`
							: step === 'protecting'
								? `Disclosure control: ${done} of ${total} questions …`
								: `Attacked ${done} of ${total} tables …`
					)
			});
			tell(document, io);
			return 0;
		} catch (error) {
			if (!(error instanceof ReleaseError) && !(error instanceof UnknownAnswer)) throw error;
			io.err(
				error instanceof UnknownAnswer
					? `An answer to ${error.question} does not fit its form`
					: error.message
			);
			return 1;
		}
	});

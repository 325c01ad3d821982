import { parseArgs } from 'node:util';
import { FalseFigure, passes } from '#lib/domain/disclosure/audit.ts';
import type { Database } from '../db/client.ts';
import { auditConsultation, AuditError } from '../releases/audit.ts';
import { guarded, progressTo, UsageError, type ExitCode, type Io } from './io.ts';

export const usage = 'radslag audit SLUG';

const whatTheyKnow = {
	reader: 'what is published',
	guesser: '… and that hidden means somebody',
	insider: '… and the rule that hides',
	respondent: '… or being the only one in a cell'
} as const;

/** `audit SLUG`: four attackers on everything published of a consultation so far. Fails when one of them finds somebody. */
export const run = (db: Database, args: string[], io: Io): Promise<ExitCode> =>
	guarded(io, usage, async () => {
		const { positionals } = parseArgs({ args, allowPositionals: true, options: {} });
		const [slug, ...more] = positionals;
		if (!slug || more.length > 0) throw new UsageError('One consultation is needed');
		const progress = progressTo(io);
		try {
			const { verdicts, releases, answersGone } = await auditConsultation(db, slug, (done, total) =>
				progress(`Attacked ${done} of ${total} tables …`)
			);
			io.out(`${releases} ${releases === 1 ? 'release' : 'releases'} of ${slug}`);
			if (answersGone)
				io.out('The answers have left: every hidden number is taken as one that must not be told.');
			for (const { attacker, hidden, narrowest, failures } of verdicts)
				io.out(
					`${attacker} (${whatTheyKnow[attacker]}): ${hidden} hidden numbers, ` +
						(narrowest === undefined ? 'nothing to find' : `narrowest interval ${round(narrowest)}`) +
						(failures.length === 0 ? ', passed' : `, FAILED ${failures.length} times: ${namesOf(failures)}`)
				);
			return passes(verdicts) ? 0 : 1;
		} catch (error) {
			if (!(error instanceof AuditError) && !(error instanceof FalseFigure)) throw error;
			io.err(
				error instanceof FalseFigure
					? `A published number of ${error.message} is not the true one`
					: error.message
			);
			return 1;
		}
	});

const round = (width: number) => Math.round(width * 100) / 100;
const namesOf = (questions: readonly string[]) =>
	[...new Set(questions)].map((id) => id || 'the backgrounds').join(', ');

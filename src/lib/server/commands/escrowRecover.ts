import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { EscrowFileError, openEscrowFile } from '../complaints/escrowFile.ts';
import { recoverKey, type RecoverIssue } from '../complaints/recover.ts';
import type { Database } from '../db/client.ts';
import { askSecret } from './askSecret.ts';
import { guarded, UsageError, type ExitCode, type Io } from './io.ts';

export const usage = 'radslag escrow recover FILE --committee SLUG --officer EMAIL';

const words: Record<RecoverIssue, string> = {
	noCommittee: 'There is no such committee.',
	noOfficer: 'Nobody with that address can sign in.',
	notReader: 'That person may not read this committee’s cases: give them a role at it first.',
	noPassphrase: 'That person has not chosen a case passphrase: they do so on /staff/cases/keys first.',
	noKey: 'The committee has no key.',
	notInEscrow: 'The committee’s key was never put in escrow.',
	otherEscrow: 'The committee’s key was put in another escrow: try an earlier file.'
};

/** `escrow recover FILE`: a committee's key out of the escrow, to an officer. */
export const run = (db: Database, args: string[], io: Io): Promise<ExitCode> =>
	guarded(io, usage, async () => {
		const text = { type: 'string' } as const;
		const { positionals, values } = parseArgs({
			args,
			allowPositionals: true,
			options: { committee: text, officer: text }
		});
		const [file, ...more] = positionals;
		if (!file || more.length > 0) throw new UsageError('One file is needed');
		if (!values.committee) throw new UsageError('--committee says whose key it is');
		if (!values.officer) throw new UsageError('--officer says who gets it');
		const sealed = await readFile(file, 'utf8');
		const passphrase = await askSecret('ESCROW_PASSPHRASE', 'Passphrase of the escrow file');
		try {
			const identity = await openEscrowFile(sealed, passphrase);
			const issue = await recoverKey(db, {
				identity,
				committee: values.committee,
				email: values.officer
			});
			if (issue) {
				io.err(words[issue]);
				return 1;
			}
		} catch (error) {
			if (!(error instanceof EscrowFileError)) throw error;
			io.err(`${error.message}.`);
			return 1;
		}
		io.out(`${values.officer} has the key of ${values.committee}. It is noted in the case log.`);
		io.out('Seal the escrow again, and delete the file here.');
		return 0;
	});

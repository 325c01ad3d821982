import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { passphraseIssue } from '#lib/domain/access/passphrases.ts';
import { escrowName, escrowRecipient, newEscrow, setEscrow } from '../complaints/escrow.ts';
import { sealEscrowFile } from '../complaints/escrowFile.ts';
import { keysOutsideEscrow } from '../complaints/recover.ts';
import type { Database } from '../db/client.ts';
import { askSecret } from './askSecret.ts';
import { guarded, UsageError, type ExitCode, type Io } from './io.ts';

export const usage = 'radslag escrow make FILE [--replace]';

const advice = [
	'What to do now:',
	'  1. Copy the file to two places that no network reaches: two memory sticks, or one stick and one printed sheet.',
	'  2. Write the passphrase on paper. Put each copy in a sealed envelope of its own, the passphrase in another.',
	'  3. Sign and date the envelopes, and lock them in in two places, as the city keeps its other keys.',
	'  4. Delete the file here.',
	'  5. Try it once a year: radslag escrow recover. Whoever has both file and passphrase can open every case.'
];

/** `escrow make FILE`: the city's offline key, in a file under a passphrase. */
export const run = (db: Database, args: string[], io: Io): Promise<ExitCode> =>
	guarded(io, usage, async () => {
		const { positionals, values } = parseArgs({
			args,
			allowPositionals: true,
			options: { replace: { type: 'boolean' } }
		});
		const [file, ...more] = positionals;
		if (!file || more.length > 0) throw new UsageError('One file is needed');
		if (existsSync(file)) {
			io.err(`The file ${file} exists already, and is not written over.`);
			return 1;
		}
		if ((await escrowRecipient(db)) && !values.replace) {
			io.err('The city has an escrow key already. With --replace a new one takes its place:');
			io.err(
				'keys that lie in the old escrow are still opened by the old file, which must then be kept too.'
			);
			return 1;
		}
		const passphrase = await askSecret('ESCROW_PASSPHRASE', 'Passphrase of the escrow file', { twice: true });
		if (passphraseIssue(passphrase, '')) {
			io.err('The passphrase needs 16 characters or four words, and must not be a common one.');
			return 1;
		}
		const { identity, recipient } = await newEscrow();
		// `wx`: never over a file that came meanwhile; `flush`: on the disk before the city relies on it.
		await writeFile(file, await sealEscrowFile(identity, passphrase), {
			flag: 'wx',
			mode: 0o600,
			flush: true
		});
		await setEscrow(db, recipient);
		io.out(`Made the escrow key ${escrowName(recipient)}, in ${file}.`);
		for (const line of advice) io.out(line);
		const outside = await keysOutsideEscrow(db);
		if (outside.length > 0) {
			io.out(`Not in escrow yet: ${outside.join(', ')}.`);
			io.out('An officer of each, with the key unlocked, presses “Lägg i deposition” on /staff/cases/keys.');
		}
		return 0;
	});

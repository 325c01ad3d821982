import { parseArgs } from 'node:util';
import type { LocalText } from '#lib/domain/text/text.ts';
import { addCommittee, committeeKinds, type CommitteeKind } from '../city/committees.ts';
import type { Database } from '../db/client.ts';
import { guarded, UsageError, type ExitCode, type Io } from './io.ts';

export const usage = `radslag committee add SLUG --name TEXT [--english TEXT] [--kind ${committeeKinds.join('|')}]`;

const isKind = (text: string): text is CommitteeKind => (committeeKinds as readonly string[]).includes(text);

/** `committee add SLUG --name TEXT`: a committee or company that can have consultations and a report. */
export const run = (db: Database, args: string[], io: Io): Promise<ExitCode> =>
	guarded(io, usage, async () => {
		const text = { type: 'string' } as const;
		const { values, positionals } = parseArgs({
			args,
			allowPositionals: true,
			options: { name: text, english: text, kind: text }
		});
		const [slug, ...more] = positionals;
		const kind = values.kind ?? 'committee';
		if (!slug || more.length > 0) throw new UsageError('One short name (slug) is needed');
		if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug))
			throw new UsageError('A short name has small letters, digits and single dashes');
		if (!values.name) throw new UsageError('--name is needed');
		if (!isKind(kind)) throw new UsageError(`--kind is one of ${committeeKinds.join(', ')}`);
		const name: LocalText = values.english ? { sv: values.name, en: values.english } : { sv: values.name };
		if (!(await addCommittee(db, { slug, name, kind }))) {
			io.err(`There is a committee ${slug} already.`);
			return 1;
		}
		io.out(`Added ${slug}.`);
		return 0;
	});

import { parseArgs } from 'node:util';
import { languageTag } from '#lib/domain/text/text.ts';
import { setCityWords } from '../city/settings.ts';
import type { Database } from '../db/client.ts';
import { guarded, UsageError, type ExitCode, type Io } from './io.ts';

export const usage =
	'radslag city set [--name TEXT] [--residents TEXT] [--paper-address TEXT] [--enquiries TEXT] [--lang TAG]';

/** `city set …`: the city's name, what its residents are called, where paper goes and whom one can ask, in one language. */
export const run = (db: Database, args: string[], io: Io): Promise<ExitCode> =>
	guarded(io, usage, async () => {
		const text = { type: 'string' } as const;
		const options = { name: text, residents: text, 'paper-address': text, enquiries: text, lang: text };
		const { values } = parseArgs({ args, options });
		const { lang = 'sv', name, residents, enquiries, 'paper-address': paperAddress } = values;
		if (!languageTag.safeParse(lang).success) throw new UsageError('--lang is a language tag, such as sv');
		const given = Object.entries({ name, residents, paperAddress, enquiries }).filter(([, words]) => words);
		if (given.length === 0)
			throw new UsageError('--name, --residents, --paper-address or --enquiries is needed');
		await setCityWords(db, lang, Object.fromEntries(given));
		io.out('Set.');
		return 0;
	});

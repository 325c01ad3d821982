import { parseArgs } from 'node:util';
import { languageTag } from '#lib/domain/text/text.ts';
import { setCityWords } from '../city/settings.ts';
import type { Database } from '../db/client.ts';
import { guarded, UsageError, type ExitCode, type Io } from './io.ts';

export const usage = 'radslag city set [--name TEXT] [--residents TEXT] [--lang TAG]';

/** `city set --name TEXT --residents TEXT --lang TAG`: the city's name and what its residents are called, in one language. */
export const run = (db: Database, args: string[], io: Io): Promise<ExitCode> =>
	guarded(io, usage, async () => {
		const text = { type: 'string' } as const;
		const { values } = parseArgs({ args, options: { name: text, residents: text, lang: text } });
		const { lang = 'sv', name, residents } = values;
		if (!languageTag.safeParse(lang).success) throw new UsageError('--lang is a language tag, such as sv');
		if (!name && !residents) throw new UsageError('--name or --residents is needed');
		await setCityWords(db, lang, { ...(name && { name }), ...(residents && { residents }) });
		io.out('Set.');
		return 0;
	});

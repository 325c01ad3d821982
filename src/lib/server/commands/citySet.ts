import { parseArgs } from 'node:util';
import { mostMonths } from '#lib/domain/retention/disposal.ts';
import { languageTag } from '#lib/domain/text/text.ts';
import { nearLanguages } from '#lib/i18n/languages.ts';
import { setCityWords, setKeepMonths } from '../city/settings.ts';
import type { Database } from '../db/client.ts';
import { setAgreedFallbacks } from '../languages/agreed.ts';
import { guarded, UsageError, type ExitCode, type Io } from './io.ts';

export const usage =
	'radslag city set [--name TEXT] [--residents TEXT] [--paper-address TEXT] [--enquiries TEXT] [--keep-months N] [--agreed-fallbacks fit,sma] [--lang TAG]';

/** `city set …`: the city's name, what its residents are called, where paper goes and whom one can ask, in one language; how long answers are kept;
 * which languages have a near one before Swedish, after consultation with the group (samråd). `none` takes it back. */
export const run = (db: Database, args: string[], io: Io): Promise<ExitCode> =>
	guarded(io, usage, async () => {
		const text = { type: 'string' } as const;
		const options = {
			name: text,
			residents: text,
			'paper-address': text,
			enquiries: text,
			'keep-months': text,
			'agreed-fallbacks': text,
			lang: text
		};
		const { values } = parseArgs({ args, options });
		const {
			lang = 'sv',
			name,
			residents,
			enquiries,
			'paper-address': paperAddress,
			'keep-months': months,
			'agreed-fallbacks': agreed
		} = values;
		if (!languageTag.safeParse(lang).success) throw new UsageError('--lang is a language tag, such as sv');
		const given = Object.entries({ name, residents, paperAddress, enquiries }).filter(([, words]) => words);
		if (given.length === 0 && months === undefined && agreed === undefined)
			throw new UsageError(
				'--name, --residents, --paper-address, --enquiries, --keep-months or --agreed-fallbacks is needed'
			);
		if (months !== undefined && !(/^\d{1,3}$/.test(months) && +months >= 1 && +months <= mostMonths))
			throw new UsageError(`--keep-months is a number from 1 to ${mostMonths}`);
		const tags = agreed === 'none' ? [] : agreed?.split(',');
		const odd = tags?.find((tag) => !(tag in nearLanguages));
		if (odd !== undefined)
			throw new UsageError(
				`--agreed-fallbacks is none, or of ${Object.keys(nearLanguages).join(', ')}: not ${odd}`
			);
		if (tags) await setAgreedFallbacks(db, tags);
		if (given.length > 0) await setCityWords(db, lang, Object.fromEntries(given));
		if (months !== undefined) await setKeepMonths(db, Number(months));
		io.out('Set.');
		return 0;
	});

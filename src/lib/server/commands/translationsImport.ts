import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { takesEdits } from '#lib/domain/consultations/lifecycle.ts';
import {
	countsOf,
	taken,
	type Choices,
	type Proposal,
	type Proposed
} from '#lib/domain/translations/proposal.ts';
import { draftLanguages, interfaceLanguages, sourceLanguage, textLanguages } from '#lib/i18n/languages.ts';
import { loadedTranslator } from '#lib/i18n/load.ts';
import { listUsers } from '../auth/users.ts';
import { findConsultation } from '../consultations/find.ts';
import type { Database } from '../db/client.ts';
import { draftNow, proposeFormTexts, writeFormTexts } from '../languages/exchange/formTexts.ts';
import { proposeTexts, writeTexts } from '../languages/exchange/interfaceTexts.ts';
import { languagesOfPages, proposePageTexts, writePageTexts } from '../languages/exchange/pageTexts.ts';
import { readTranslations } from '../languages/exchange/readFile.ts';
import { guarded, UsageError, type ExitCode, type Io } from './io.ts';

export const usage =
	'radslag translations import FILE [--form SLUG --by EMAIL | --pages] [--dry-run] [--conflicts keep|take] [--outdated keep|take]';

const wayOf = (value: string | undefined, name: string): 'keep' | 'take' => {
	if (value === undefined || value === 'keep' || value === 'take') return value ?? 'keep';
	throw new UsageError(`--${name} is keep or take`);
};

function readArgs(args: string[]) {
	const text = { type: 'string' } as const;
	const { values, positionals } = parseArgs({
		args,
		allowPositionals: true,
		options: {
			form: text,
			by: text,
			pages: { type: 'boolean' },
			conflicts: text,
			outdated: text,
			'dry-run': { type: 'boolean' }
		}
	});
	const [file, ...more] = positionals;
	if (!file || more.length > 0) throw new UsageError('One file is needed');
	if (values.form !== undefined && values.by === undefined)
		throw new UsageError('Texts of a form are written by somebody: --by EMAIL');
	const pages = values.pages ?? false;
	if (pages && values.form !== undefined) throw new UsageError('Either --form or --pages');
	const choices: Choices = {
		conflicts: wayOf(values.conflicts, 'conflicts'),
		outdated: wayOf(values.outdated, 'outdated'),
		each: new Map()
	};
	return { file, choices, dryRun: values['dry-run'] ?? false, form: values.form, by: values.by, pages };
}

/** Where texts go: the interface, the city's own pages, or the form that is written on. */
type Place = {
	tags: readonly string[];
	propose: (tag: string, units: Parameters<typeof proposeTexts>[2]) => Promise<Proposal>;
	write: (tag: string, texts: Proposed[]) => Promise<string[]>;
};

type To = { form?: string | undefined; by?: string | undefined; pages: boolean };

async function placeOf(db: Database, { form, by, pages }: To) {
	if (pages)
		return {
			tags: languagesOfPages,
			propose: (tag, units) => proposePageTexts(db, tag, units),
			write: (tag, texts) => writePageTexts(db, tag, texts, null)
		} satisfies Place;
	if (form === undefined) {
		const tags = [...interfaceLanguages, ...draftLanguages].map(({ tag }) => tag);
		return {
			tags: tags.filter((tag) => tag !== sourceLanguage),
			propose: (tag, units) => proposeTexts(db, tag, units),
			write: (tag, texts) => writeTexts(db, tag, texts, null)
		} satisfies Place;
	}
	const found = await findConsultation(db, form);
	if (!found) return `There is no consultation ${form}`;
	if (!takesEdits(found.state)) return `The form of ${form} cannot be written on any more`;
	const person = (await listUsers(db)).find(({ email }) => email === by);
	if (!person) return `There is nobody with the address ${by}`;
	const draft = await draftNow(db, found);
	return {
		tags: textLanguages.filter((tag) => tag !== sourceLanguage),
		propose: async (tag, units) => proposeFormTexts(draft, tag, units),
		write: (tag, texts) => writeFormTexts(db, found, [{ tag, texts }], person.id)
	} satisfies Place;
}

/** Every text that is not simply taken, and how many there are of each kind. */
function tell({ texts, untranslated }: Proposal, io: Io): void {
	const t = loadedTranslator('en');
	for (const { kind, id, issues, place, present, text } of texts) {
		const where = place && 'line' in place ? `line ${place.line}, ` : '';
		if (kind === 'refused')
			io.out(`refused   ${where}${id}: ${issues.map((issue) => t(`exchange:issues.${issue}`)).join('; ')}`);
		if (kind === 'conflict')
			io.out(`conflict  ${where}${id}: ${JSON.stringify(present)} here, ${JSON.stringify(text)} in the file`);
		if (kind === 'outdated') io.out(`outdated  ${where}${id}`);
	}
	const counts = Object.entries(countsOf(texts)).map(([kind, count]) => `${kind} ${count}`);
	io.out([...counts, `untranslated ${untranslated}`].join(', '));
}

/**
 * `translations import FILE`: texts of an XLIFF, as drafts. What would become of each is told; `--dry-run` writes nothing.
 * Conflicts, and texts whose Swedish has changed since, are left as they are unless `take` is said. 1 where the file is refused.
 */
export const run = (db: Database, args: string[], io: Io): Promise<ExitCode> =>
	guarded(io, usage, async () => {
		const { file, choices, dryRun, ...to } = readArgs(args);
		const bytes = await readFile(file);
		const place = await placeOf(db, to);
		if (typeof place === 'string') {
			io.err(place);
			return 1;
		}
		const { read, refusal } = readTranslations(bytes, place.tags);
		if (refusal) {
			const t = loadedTranslator('en');
			io.err(`line ${refusal.line}: ${t(`exchange:refusals.${refusal.code}`, refusal.params)}`);
			return 1;
		}
		const proposal = await place.propose(read.trgLang, read.units);
		tell(proposal, io);
		if (dryRun) {
			io.out('Nothing was written.');
			return 0;
		}
		const chosen = taken(proposal.texts, choices);
		const left = await place.write(read.trgLang, chosen);
		for (const id of left) io.err(`changed   ${id}: somebody else wrote it at the same moment`);
		io.out(`Wrote ${chosen.length - left.length} texts as drafts.`);
		return left.length > 0 ? 1 : 0;
	});

import { randomUUID } from 'node:crypto';
import { takesEdits } from '#lib/domain/consultations/lifecycle.ts';
import { formAsDraft } from '#lib/domain/drafts/make.ts';
import type { Draft } from '#lib/domain/drafts/node.ts';
import { directionOf, type LocalText } from '#lib/domain/text/text.ts';
import {
	opsFor,
	sourceOf,
	textsOfDraft,
	wordsIn,
	type DraftText
} from '#lib/domain/translations/draftTexts.ts';
import { placesCompared } from '#lib/domain/translations/placeholders.ts';
import { propose, type Present, type Proposal, type Proposed } from '#lib/domain/translations/proposal.ts';
import type { Incoming, Unit } from '#lib/domain/translations/unit.ts';
import { writeXliff } from '#lib/domain/translations/xliff/write.ts';
import { sourceLanguage } from '#lib/i18n/languages.ts';
import type { Translate } from '#lib/i18n/translate.ts';
import type { ConsultationWithForm } from '../../consultations/find.ts';
import type { Database } from '../../db/client.ts';
import { findDraft, pushEdits, readDraft } from '../../forms/drafts.ts';
import { digest } from './digest.ts';
import { stateOf, type Shown } from './exportTexts.ts';
import { issuesOfCharacters } from './issues.ts';

/** Characters that one text of a form may have (domain/text/text.ts). */
const longest = 20_000;

/** The form as it is written on now, though nobody has begun to: looking at it begins no draft. A form that is not written on any more as it is. */
export const draftNow = async (db: Database, { id, state, form }: ConsultationWithForm): Promise<Draft> =>
	takesEdits(state) ? (await readDraft(db, id)).draft : formAsDraft(form);

const partOf = ({ part, cell }: DraftText): string => `${part}:${cell}`;

/** The texts that are translated: those with a source. */
const translatable = (draft: Draft): DraftText[] =>
	textsOfDraft(draft).filter(({ text }) => sourceOf(text).trim() !== '');

const presentOf =
	(tag: string) =>
	(place: DraftText): Present => {
		const source = sourceOf(place.text);
		const text = wordsIn(place.text, tag);
		return {
			id: place.id,
			part: partOf(place),
			source,
			hash: digest(source),
			...(text === undefined ? {} : { text })
		};
	};

const statusOf = (text: LocalText, tag: string) => {
	const value = text[tag];
	return value === undefined ? 'missing' : typeof value === 'string' ? 'published' : value.status;
};

/** The texts of a form in a language as XLIFF 2.0, and how many there are. */
export function exportFormTexts(
	draft: Draft,
	{ tag, slug, show }: { tag: string; slug: string; show: Shown },
	t: Translate
): { xliff: string; units: number } {
	const units = translatable(draft)
		.map((place): Unit => {
			const { id, part, source, hash, text } = presentOf(tag)(place);
			return {
				id,
				source,
				hash,
				was: text === undefined ? '' : digest(text),
				state: stateOf[statusOf(place.text, tag)],
				notes: [{ category: 'place', text: t('exchange:notes.formPlace', { place: id }) }],
				...(part === undefined ? {} : { part }),
				...(text === undefined ? {} : { target: text })
			};
		})
		.filter(({ target }) => show === 'all' || target === undefined);
	const xliff = writeXliff({
		srcLang: sourceLanguage,
		trgLang: tag,
		rightToLeft: directionOf(tag) === 'rtl',
		original: `radslag/form/${slug}`,
		notes: [t('exchange:notes.file')],
		units
	});
	return { xliff, units: units.length };
}

/** How many texts a form has, and how many of them in a language. */
export function shareOfForm(draft: Draft, tag: string): { all: number; done: number } {
	const texts = translatable(draft);
	return { all: texts.length, done: texts.filter(({ text }) => wordsIn(text, tag) !== undefined).length };
}

/** What would become of texts of a form that came in. */
export const proposeFormTexts = (draft: Draft, tag: string, incoming: readonly Incoming[]): Proposal =>
	propose(translatable(draft).map(presentOf(tag)), incoming, {
		digest,
		issuesOf: ({ source }, text) => {
			const characters = issuesOfCharacters(text, longest);
			return characters.length > 0 ? characters : placesCompared(source, text);
		}
	});

/**
 * Writes texts that were chosen into the form as it is written on, as drafts, each where what was seen still stands:
 * whoever edits at the same time loses nothing. The ids of those that were changed meanwhile are given back.
 */
export async function writeFormTexts(
	db: Database,
	{ id }: { id: string },
	sets: readonly { tag: string; texts: readonly Proposed[] }[],
	userId: string
): Promise<string[]> {
	const { draft, revision } = await findDraft(db, id);
	const places = new Map(translatable(draft).map((place) => [place.id, place]));
	const left: string[] = [];
	const words = sets.flatMap(({ tag, texts }) =>
		texts.flatMap(({ id, text, present }) => {
			const place = places.get(id);
			if (place && wordsIn(place.text, tag) === present) return [{ id, place, tag, text }];
			left.push(id);
			return [];
		})
	);
	if (words.length === 0) return left;
	const made = opsFor(draft, words);
	const owners = made.flatMap((ops, at) => ops.map(() => words[at]?.id ?? ''));
	const batch = { batch: randomUUID(), since: revision, ops: made.flat() };
	const { refused } = await pushEdits(db, id, batch, userId, {
		action: 'form.translation.import',
		details: { langs: [...new Set(words.map(({ tag }) => tag))], texts: words.length }
	});
	return [...new Set([...left, ...refused.map(({ index }) => owners[index] ?? '')])];
}

import { directionOf, type TextStatus } from '#lib/domain/text/text.ts';
import { sourceFormOf } from '#lib/domain/translations/check.ts';
import type { Unit, UnitState } from '#lib/domain/translations/unit.ts';
import { writeXliff } from '#lib/domain/translations/xliff/write.ts';
import { anyLanguageOf, sourceLanguage } from '#lib/i18n/languages.ts';
import { pluralOf } from '#lib/i18n/plurals.ts';
import { nameOfFile } from '#lib/i18n/respondents.ts';
import type { Translate } from '#lib/i18n/translate.ts';
import type { Database } from '../../db/client.ts';
import { digest } from './digest.ts';
import { idOf, isOfRespondents, textsNow, type TextNow } from './interfaceTexts.ts';
import { shippedOf } from '../texts.ts';

/** Which texts: those to do are missing or outdated. */
export const shown = ['todo', 'missing', 'outdated', 'all'] as const;
export type Shown = (typeof shown)[number];
/** Whose pages: residents', or staff's and councils' too. */
export const wholes = ['residents', 'all'] as const;
export type Which = { show: Shown; files: (typeof wholes)[number] };

export const stateOf: Record<TextStatus | 'missing', UnitState> = {
	missing: 'initial',
	machine: 'translated',
	draft: 'translated',
	reviewed: 'reviewed',
	published: 'final'
};

const isShown: Record<Shown, (text: TextNow) => boolean> = {
	todo: ({ status, outdated }) => status === 'missing' || outdated,
	missing: ({ status }) => status === 'missing',
	outdated: ({ outdated }) => outdated,
	all: () => true
};

/** A number that a plural form is of, to think of while one translates. */
const exampleOf = (plural: string, form: string): number | undefined =>
	Array.from({ length: 1001 }, (_, count) => count).find((count) => pluralOf(plural, count) === form);

function unitsOf(
	tag: string,
	english: ReadonlyMap<string, { forms: ReadonlyMap<string, string> }>,
	t: Translate
) {
	const plural = anyLanguageOf(tag)?.plural ?? sourceLanguage;
	return ({ key, source, hash, forms, needed, status, outdated }: TextNow): Unit[] =>
		needed.map((form) => {
			const text = forms.get(form);
			const count = form === '' ? undefined : exampleOf(plural, form);
			const inEnglish = tag === 'en' ? undefined : sourceFormOf(english.get(key)?.forms ?? new Map(), form);
			return {
				id: idOf(key, form),
				source: sourceFormOf(source, form),
				...(text === undefined ? {} : { target: text }),
				state: outdated ? 'translated' : stateOf[status],
				hash,
				was: text === undefined ? '' : digest(text),
				notes: [
					{
						category: 'place',
						text: t('exchange:notes.place', { file: nameOfFile(t, key.split(':')[0] ?? '') })
					},
					...(form === ''
						? []
						: [{ category: 'plural', text: t('exchange:notes.plural', { form, number: count ?? '…' }) }]),
					...(inEnglish ? [{ category: 'english', text: inEnglish }] : []),
					...(outdated ? [{ category: 'outdated', text: t('exchange:notes.outdated') }] : [])
				]
			};
		});
}

/** Texts of the interface in a language as XLIFF 2.0, and how many there are. */
export async function exportTexts(
	db: Database,
	tag: string,
	{ show, files }: Which,
	t: Translate
): Promise<{ xliff: string; units: number }> {
	const texts = (await textsNow(db, tag)).filter(
		(text) => isShown[show](text) && (files === 'all' || isOfRespondents(text))
	);
	const units = texts.flatMap(unitsOf(tag, shippedOf('en'), t));
	const xliff = writeXliff({
		srcLang: sourceLanguage,
		trgLang: tag,
		rightToLeft: directionOf(tag) === 'rtl',
		original: 'radslag',
		notes: [t('exchange:notes.file')],
		units
	});
	return { xliff, units: units.length };
}

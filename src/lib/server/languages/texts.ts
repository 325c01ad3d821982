import { checkForms, formsNeeded, type TranslationIssue } from '#lib/domain/translations/check.ts';
import { anyLanguageOf, sourceLanguage } from '#lib/i18n/languages.ts';
import { pluralFormsOf } from '#lib/i18n/plurals.ts';
import { shippedTexts, type InterfaceText } from '#lib/i18n/shares.ts';

const shipped = new Map<string, ReadonlyMap<string, InterfaceText>>();

/** The texts of messages/ in a language by key: they are files of the program, so they are read once. */
export function shippedOf(tag: string): ReadonlyMap<string, InterfaceText> {
	const known = shipped.get(tag);
	if (known) return known;
	const found = new Map(shippedTexts(tag).map((text) => [text.key, text]));
	shipped.set(tag, found);
	return found;
}

/** The plural forms that a text needs in a language (`['']` where it does not count); undefined when there is no such text. */
export function formsOf(tag: string, key: string): readonly string[] | undefined {
	const text = shippedOf(sourceLanguage).get(key);
	return text && formsNeeded(text.source, pluralFormsOf(anyLanguageOf(tag)?.plural ?? sourceLanguage));
}

/** What is wrong with a translation of an interface text; `text-empty` alone for a key that there is not. */
export function checkTranslation({
	tag,
	key,
	forms
}: {
	tag: string;
	key: string;
	forms: ReadonlyMap<string, string>;
}): TranslationIssue[] {
	const text = shippedOf(sourceLanguage).get(key);
	const needed = formsOf(tag, key);
	if (!text || !needed) return [{ code: 'text-empty', at: '' }];
	return checkForms({ source: text.source, forms, needed, mayLeaveOut: tag.endsWith('-simple') });
}

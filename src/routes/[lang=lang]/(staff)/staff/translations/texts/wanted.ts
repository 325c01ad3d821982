import { error } from '@sveltejs/kit';
import { isWrittenLanguage, unclear } from '#lib/domain/text/writtenLanguages.ts';
import { sourceLanguage } from '#lib/i18n/languages.ts';

/** The language that is translated into: Swedish unless another is chosen. */
export function wantedOf(tag: string | null | undefined): string {
	const wanted = tag || sourceLanguage;
	if (wanted === unclear || !isWrittenLanguage(wanted)) error(404);
	return wanted;
}

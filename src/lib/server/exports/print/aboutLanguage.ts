import { nameOf } from '#lib/i18n/languages.ts';
import { piecesByLanguage } from '#lib/i18n/marks.ts';
import type { Said, Speaker } from './speaker.ts';

const isSaid = (value: object): value is Said => 'text' in value && 'lang' in value && 'dir' in value;

type Found = { draft: number; reviewed: number; others: number };

function look(value: unknown, lang: string, found: Found): void {
	if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return;
	if (isSaid(value) && typeof value.text === 'string') {
		if (value.state) found[value.state]++;
		if (piecesByLanguage(value.text, value.lang).some((piece) => piece.lang !== lang)) found.others++;
	}
	for (const inner of Object.values(value)) look(inner, lang, found);
}

/**
 * What a finished document says once, at its start, when its language is not whole: that no speaker has reviewed its words
 * (all, or some of them), and that parts of it are in another language. Nothing in a language that is whole.
 */
export function aboutLanguage(document: unknown, speaker: Speaker): Said[] {
	if (!speaker.partial) return [];
	const lang = speaker.lang.split('-')[0] ?? speaker.lang;
	const found: Found = { draft: 0, reviewed: 0, others: 0 };
	look(document, lang, found);
	return [
		...(found.draft > 0 ? [speaker.t(`documents:${found.reviewed > 0 ? 'someDraft' : 'draft'}`)] : []),
		...(found.others > 0 ? [speaker.t('documents:others', { language: nameOf(speaker.lang).name })] : [])
	];
}

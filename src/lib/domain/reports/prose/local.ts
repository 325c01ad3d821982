import { writtenLanguage } from '../document/passages.ts';
import type { TextStatus } from '../../text/text.ts';
import type { LocalProse, ProseDoc } from './shapes.ts';

/** A text ready to be shown: which language it really is in, and how far it has come. */
export type WrittenProse = { doc: ProseDoc; lang: string; status: TextStatus };

/** The text in the wanted language, or in the first of `fallbacks` that has it, or as the report is written. */
export function proseIn(
	texts: LocalProse,
	lang: string,
	fallbacks: readonly string[] = []
): WrittenProse | undefined {
	const found = [lang, ...fallbacks, writtenLanguage].find((tag) => Object.hasOwn(texts, tag));
	const text = found === undefined ? undefined : texts[found];
	return text && found ? { ...text, lang: found } : undefined;
}

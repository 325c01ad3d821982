import { XliffRefusal, type ReadXliff, type XliffRefusalCode } from '#lib/domain/translations/xliff/read.ts';
import { sourceLanguage } from '#lib/i18n/languages.ts';
import { readXliff } from '../../xliff/readXliff.ts';

/** Why a file is not taken, and on which line. */
export type FileRefusal = {
	code: XliffRefusalCode | 'language-source' | 'language-unknown';
	line: number;
	params: Record<string, string | number>;
};

/** An XLIFF that is translated from Swedish to one of `tags`; or why it is none. */
export function readTranslations(
	bytes: Uint8Array,
	tags: readonly string[]
): { read: ReadXliff; refusal?: undefined } | { read?: undefined; refusal: FileRefusal } {
	try {
		const read = readXliff(bytes);
		const { srcLang, trgLang } = read;
		if (srcLang.split('-')[0] !== sourceLanguage)
			return { refusal: { code: 'language-source', line: 1, params: {} } };
		if (!tags.includes(trgLang))
			return { refusal: { code: 'language-unknown', line: 1, params: { language: trgLang.slice(0, 40) } } };
		return { read };
	} catch (error) {
		if (!(error instanceof XliffRefusal)) throw error;
		const { code, line, params } = error;
		return { refusal: { code, line, params } };
	}
}

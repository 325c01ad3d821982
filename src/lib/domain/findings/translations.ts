import { found, type Finding } from './finding.ts';
import type { Outline, Text } from './outline.ts';

const cellIn = ({ cell }: Text, lang: string): string => `${cell}.${lang}`;

/** One finding a part and language, at the first of its texts; `values.count`: how many there are. */
function perPart(texts: Text[], lang: string, code: 'translation-missing' | 'translation-stale'): Finding[] {
	return [...Map.groupBy(texts, ({ part }) => part.node.key)].map(([part, [first, ...others]]) =>
		found(part, code, {
			...(first ? { cell: cellIn(first, lang) } : {}),
			lang,
			values: { language: lang, count: 1 + others.length }
		})
	);
}

/** What it was translated from is not what stands there now. */
function isStale(text: Text, lang: string, source: string): boolean {
	const from = text.wordings.get(lang)?.from;
	return from !== undefined && from.trim() !== text.wordings.get(source)?.text.trim();
}

function unreviewed(texts: Text[], lang: string): Finding[] {
	const count = texts.filter(({ wordings }) => {
		const status = wordings.get(lang)?.status;
		return status === 'machine' || status === 'draft';
	}).length;
	return count > 0
		? [found('form', 'translation-unreviewed', { lang, values: { language: lang, count } })]
		: [];
}

/** What the languages that the form is to be in still lack: texts, texts that keep up, and a speaker's review. */
export function translationFindings({ texts: own, variants, languages, source }: Outline): Finding[] {
	const texts = [...own, ...variants];
	return languages.flatMap((lang) => [
		...perPart(
			texts.filter(({ wordings }) => !wordings.has(lang)),
			lang,
			'translation-missing'
		),
		...perPart(
			texts.filter((text) => lang !== source && isStale(text, lang, source)),
			lang,
			'translation-stale'
		),
		...unreviewed(texts, lang)
	]);
}

import type { LocalText } from '#lib/domain/text/text.ts';
import { say, type Words } from '#lib/i18n/category.ts';

/** How a chart or a table of the report is called where one chooses among them. */
export function figureLabel(
	{
		kind,
		name,
		of
	}: { kind: 'question' | 'participation' | 'indicator'; name: LocalText; of: LocalText | null },
	{ t, lang }: Pick<Words, 't' | 'lang'>
): string {
	const own = t(`writing:figure.${kind}`, { name: say(name, lang).text });
	return of ? t('writing:figure.of', { name: own, consultation: say(of, lang).text }) : own;
}

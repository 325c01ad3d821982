import type { Figure } from '#lib/domain/reports/prose/figures.ts';
import type { LocalText } from '#lib/domain/text/text.ts';
import { backgroundText, say, type Words } from '#lib/i18n/category.ts';

/** How a chart or a table of the report is called where one chooses among them. */
export function figureLabel(
	{ kind, name, of }: { kind: Figure['kind']; name: LocalText; of: LocalText | null },
	{ t, lang }: Pick<Words, 't' | 'lang'>
): string {
	const own = t(`writing:figure.${kind}`, { name: say(name, lang).text });
	return of ? t('writing:figure.of', { name: own, consultation: say(of, lang).text }) : own;
}

/** The same where its dialogue is told above it. */
export function nameOfFigure(figure: Figure, { t, lang }: Pick<Words, 't' | 'lang'>): string {
	const name =
		figure.kind === 'participation'
			? backgroundText(figure.table, lang)
			: say(figure.kind === 'question' ? figure.question.label : figure.row.name, lang).text;
	return t(`writing:figure.${figure.kind}`, { name });
}

import type { PaperShape } from '#lib/domain/paper/paper.ts';
import type { Speaker } from './speaker.ts';

type Of<Kind extends PaperShape['kind']> = Extract<PaperShape, { kind: Kind }>;

function howMany({ many, least, most }: Of<'boxes'>, { words: { t } }: Speaker): string {
	if (!many) return t('print:form.one');
	if (least !== undefined && most !== undefined)
		return least === most ? t('form:exactly', { count: most }) : t('form:between', { least, count: most });
	if (most !== undefined) return t('form:atMost', { count: most });
	return least === undefined ? t('form:severalAllowed') : t('form:atLeast', { count: least });
}

function numbers({ min, max }: Of<'number'>, { words: { t, format } }: Speaker): string {
	const say = (bound: number) => format.number(bound);
	const within =
		min !== undefined && max !== undefined
			? t('print:form.within', { min: say(min), max: say(max) })
			: min !== undefined
				? t('print:form.least', { min: say(min) })
				: max !== undefined
					? t('print:form.most', { max: say(max) })
					: '';
	return [t('print:form.digits'), within].filter(Boolean).join(' ');
}

function ranking({ places, options }: Of<'places'>, { words: { t } }: Speaker): string {
	if (places === 1) return t('print:form.placeOne');
	return t(places < options.length ? 'print:form.placesSome' : 'print:form.placesAll', { count: places });
}

/** How a question is answered on paper, in words; nothing where it can be seen. */
export function answerHelp(shape: PaperShape, speaker: Speaker): string | undefined {
	const { t } = speaker.words;
	switch (shape.kind) {
		case 'boxes':
			return howMany(shape, speaker);
		case 'scale':
			return t('print:form.one');
		case 'rows':
			return t('print:form.rows');
		case 'places':
			return ranking(shape, speaker);
		case 'number':
			return numbers(shape, speaker);
		case 'lines':
			return t('form:longText.anonymous');
		case 'reading':
		case 'day':
		case 'line':
		case 'contact':
			return undefined;
	}
}

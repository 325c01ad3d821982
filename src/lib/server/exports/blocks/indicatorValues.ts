import type { IndicatorRow, IndicatorUnit, IndicatorValue } from '#lib/domain/reports/indicators/shapes.ts';
import { yearBeside, type Source } from '#lib/domain/reports/sources.ts';
import type { LocalText } from '#lib/domain/text/text.ts';
import type { Said, Speaker } from '../print/speaker.ts';
import { hiddenSign, type Cell, type Typed } from './blocks.ts';

type Written = Pick<IndicatorRow, 'unit' | 'decimals'>;

/** Units whose word stands after the number. */
const named: readonly IndicatorUnit[] = ['points', 'perThousand', 'kronor'];

/** Digits grouped and with as many decimals as the indicator has, in the language of the words. */
function digits(value: number, decimals: number, { words }: Speaker): string {
	const whole = words.format.number(Math.trunc(Math.abs(value)));
	const sign = value < 0 ? '−' : '';
	if (decimals === 0) return sign + words.format.number(Math.round(Math.abs(value)));
	const [, part = ''] = Math.abs(value).toFixed(decimals).split('.');
	const rounded = Number(Math.abs(value).toFixed(decimals));
	const point = words.format.decimal(0.5).replace(/\d/g, '');
	return (
		sign +
		(Math.trunc(rounded) === Math.trunc(Math.abs(value)) ? whole : words.format.number(Math.trunc(rounded))) +
		point +
		part
	);
}

function numberText(value: number, { unit, decimals }: Written, speaker: Speaker): string {
	const { t } = speaker.words;
	const number = digits(value, decimals, speaker);
	if (unit === 'percent') return t('exports:unit.percent', { number });
	return named.includes(unit) ? t(`exports:unit.${unit}`, { number }) : number;
}

const typedOf = (value: number, { unit, decimals }: Written): Typed => ({
	kind: unit === 'percent' ? 'percent' : 'number',
	value,
	decimals
});

/** An indicator's value as a cell: its number with its unit, its words, the sign for hidden, or the one for nothing. */
export function valueCell(
	{ value, words, hidden }: IndicatorValue,
	written: Written,
	speaker: Speaker
): Cell {
	if (hidden) return speaker.plain(hiddenSign);
	if (value !== null)
		return { ...speaker.plain(numberText(value, written, speaker)), typed: typedOf(value, written) };
	return words ? speaker.say(words, { quiet: true }) : speaker.t('results:noRate');
}

/** A dialogue's release, as the source of a number. */
export const releaseName = (title: LocalText, number: number, { t, say, words }: Speaker): Said =>
	t('exports:source.release', {
		title: say(title, { quiet: true }).text,
		number: words.format.number(number)
	});

/** Who says a number, in words. */
export function sourceName(source: Source, speaker: Speaker): Said {
	if (source.kind === 'release') return releaseName(source.title, source.number, speaker);
	const { name } = source;
	const year = yearBeside(source);
	return speaker.t(year === undefined ? 'exports:source.named' : 'exports:source.namedYear', { name, year });
}

/** A line that says so, with what is to be known before it is compared. */
export function sourceText(source: Source, speaker: Speaker): Said {
	const said = speaker.t('exports:source.line', { from: sourceName(source, speaker).text });
	const caveat = source.kind === 'named' ? source.caveat : undefined;
	return caveat ? { ...said, text: `${said.text} ${speaker.say(caveat, { quiet: true }).text}` } : said;
}

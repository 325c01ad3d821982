import { tightness, type Expression } from './expression.ts';

/** A number in figures alone: XPath 1.0 knows no exponents. */
export function figures(number: number): string {
	const [mantissa = '', exponent] = String(Math.abs(number)).split('e');
	const sign = number < 0 ? '-' : '';
	if (exponent === undefined) return sign + mantissa;
	const [whole = '', part = ''] = mantissa.split('.');
	const digits = whole + part;
	const point = whole.length + Number(exponent);
	return point <= 0
		? `${sign}0.${'0'.repeat(-point)}${digits}`
		: sign +
				digits.padEnd(point, '0').slice(0, point) +
				(digits.length > point ? `.${digits.slice(point)}` : '');
}

/** A literal text; XPath 1.0 has no escapes, so one with both kinds of quotation marks is put together. */
function quoted(text: string): string {
	if (!text.includes("'")) return `'${text}'`;
	if (!text.includes('"')) return `"${text}"`;
	return `concat(${text
		.split(/(?<=')(?!')|(?<!')(?=')/)
		.map((part) => (part.includes("'") ? `"${part}"` : `'${part}'`))
		.join(', ')})`;
}

function tightnessOf(one: Expression): number {
	if ('or' in one) return tightness.or;
	if ('and' in one) return tightness.and;
	if ('op' in one) return tightness[one.op];
	return 'minus' in one ? tightness.minus : tightness.minus + 1;
}

const within = (one: Expression, least: number): string =>
	tightnessOf(one) < least ? `(${printExpression(one)})` : printExpression(one);

/** An expression as XLSForm writes it. Reading it again gives the same expression. */
export function printExpression(one: Expression): string {
	if ('text' in one) return quoted(one.text);
	if ('number' in one) return figures(one.number);
	if ('answer' in one) return `\${${one.answer}}`;
	if ('self' in one) return '.';
	if ('path' in one) return one.path;
	if ('call' in one) return `${one.call}(${one.args.map(printExpression).join(', ')})`;
	if ('minus' in one) return `-${within(one.minus, tightness.minus)}`;
	if ('or' in one) return one.or.map((part) => within(part, tightness.or + 1)).join(' or ');
	if ('and' in one) return one.and.map((part) => within(part, tightness.and + 1)).join(' and ');
	const level = tightness[one.op];
	return `${within(one.left, level)} ${one.op} ${within(one.right, level + 1)}`;
}

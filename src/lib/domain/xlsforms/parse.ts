import { tightness, type Expression, type Operator } from './expression.ts';
import { tokensOf, type Token } from './tokens.ts';

/** Longer or deeper expressions than these are nobody's: they are told as broken. */
const mostLength = 4000;
const mostDepth = 60;

export type Parsed = { expression: Expression; straightened: boolean } | { broken: number };

class Broken extends Error {
	at: number;
	constructor(at: number) {
		super();
		this.at = at;
	}
}

const isMark = (token: Token | undefined, mark: string): boolean =>
	token?.kind === 'mark' && token.mark === mark;

/** Several literal texts in one: how XPath writes a text with both kinds of quotation marks. */
function joined(call: string, args: Expression[]): Expression {
	const texts = args.flatMap((arg) => ('text' in arg ? [arg.text] : []));
	return call === 'concat' && texts.length === args.length && texts.length > 0
		? { text: texts.join('') }
		: { call, args };
}

function reader(tokens: readonly Token[], end: number) {
	let next = 0;
	let depth = 0;
	const here = () => tokens[next];
	const fail = (): never => {
		throw new Broken(here()?.at ?? end);
	};

	function expect(mark: string): void {
		if (!isMark(here(), mark)) fail();
		next++;
	}

	function args(): Expression[] {
		expect('(');
		const list: Expression[] = [];
		if (!isMark(here(), ')')) {
			list.push(anything());
			while (isMark(here(), ',')) {
				next++;
				list.push(anything());
			}
		}
		expect(')');
		return list;
	}

	/** A path through the form (`../name`, `/data/name`): known as one, never followed. */
	function path(): Expression {
		let text = '';
		for (let token = here(); token; token = here()) {
			const isSlash = isMark(token, '/');
			const isStep = token.kind === 'name' || isMark(token, '.') || isMark(token, '..');
			if (!isSlash && (!isStep || (text !== '' && !text.endsWith('/')))) break;
			text += token.kind === 'name' ? token.name : (token as { mark: string }).mark;
			next++;
		}
		return { path: text };
	}

	function primary(): Expression {
		const token = here();
		if (!token) return fail();
		if (token.kind === 'text') return (next++, { text: token.text });
		if (token.kind === 'number') return (next++, { number: token.number });
		if (token.kind === 'answer') return (next++, { answer: token.name });
		if (isMark(token, '(')) {
			next++;
			const inner = anything();
			expect(')');
			return inner;
		}
		if (token.kind === 'name' && isMark(tokens[next + 1], '(')) {
			next++;
			return joined(token.name, args());
		}
		if (isMark(token, '.') && !isMark(tokens[next + 1], '/')) return (next++, { self: true });
		return token.kind === 'name' || isMark(token, '/') || isMark(token, '..') || isMark(token, '.')
			? path()
			: fail();
	}

	function unary(): Expression {
		const token = here();
		if (token?.kind !== 'operator' || token.operator !== '-') return primary();
		next++;
		const literal = here();
		if (literal?.kind === 'number') return (next++, { number: -literal.number });
		return { minus: deeper(unary) };
	}

	function binary(level: number): Expression {
		if (level === tightness.minus) return unary();
		let left = binary(level + 1);
		for (let token = here(); token?.kind === 'operator'; token = here()) {
			if (tightness[token.operator] !== level) break;
			next++;
			left = { op: token.operator as Operator, left, right: binary(level + 1) };
		}
		return left;
	}

	function chain(word: 'and' | 'or', part: () => Expression): Expression {
		const parts = [part()];
		for (let token = here(); token?.kind === 'operator' && token.operator === word; token = here()) {
			next++;
			parts.push(part());
		}
		if (parts.length === 1) return parts[0]!;
		return word === 'and' ? { and: parts } : { or: parts };
	}

	function deeper(read: () => Expression): Expression {
		if (++depth > mostDepth) fail();
		const found = read();
		depth--;
		return found;
	}

	const anything = (): Expression =>
		deeper(() => chain('or', () => chain('and', () => binary(tightness['=']))));

	return () => {
		const expression = anything();
		if (next < tokens.length) fail();
		return expression;
	};
}

/** Reads an expression; `broken` is the place (from 0) where it stops making sense. */
export function parseExpression(source: string): Parsed {
	if (source.length > mostLength) return { broken: mostLength };
	const read = tokensOf(source);
	if ('broken' in read) return read;
	try {
		return { expression: reader(read.tokens, source.length)(), straightened: read.straightened };
	} catch (error) {
		if (error instanceof Broken) return { broken: error.at };
		throw error;
	}
}

import { operators, type Operator } from './expression.ts';

export type Token = { at: number } & (
	| { kind: 'text'; text: string }
	| { kind: 'number'; number: number }
	| { kind: 'answer'; name: string }
	| { kind: 'name'; name: string }
	| { kind: 'operator'; operator: Operator | 'and' | 'or' }
	| { kind: 'mark'; mark: '(' | ')' | ',' | '.' | '/' | '..' }
);

const singles = "'‘’‚‛";
const doubles = '"“”„‟';
const straight = '\'"';

/** Where a text ends that a quotation mark began: a curly one is closed by any mark of its kind. */
function endOfText(source: string, from: number): number {
	const mark = source[from] ?? '';
	const closing = straight.includes(mark) ? mark : singles.includes(mark) ? singles : doubles;
	for (let at = from + 1; at < source.length; at++) if (closing.includes(source[at] ?? '')) return at;
	return -1;
}

const patterns = {
	space: /[\s\u00a0\u200b\ufeff]+/y,
	number: /\d+(?:\.\d*)?|\.\d+/y,
	answer: /\$\{\s*([^{}]+?)\s*\}/y,
	name: /[A-Za-z_][\w-]*(?:\.[\w-]+)*(?::[A-Za-z_][\w.-]*)?/y,
	operator: /!=|<=|>=|[=<>+*-]/y,
	mark: /\.\.|[(),./]/y
};

function match(pattern: RegExp, source: string, at: number): RegExpExecArray | null {
	pattern.lastIndex = at;
	return pattern.exec(source);
}

/** Whether what stands before ends an operand, so that a word after it is an operator (XPath 1.0, 3.7). */
const endsOperand = (token: Token | undefined): boolean =>
	token !== undefined &&
	token.kind !== 'operator' &&
	!(token.kind === 'mark' && ['(', ',', '/'].includes(token.mark));

const isWordOperator = (word: string): word is Operator | 'and' | 'or' =>
	word === 'and' || word === 'or' || word === 'div' || word === 'mod';

/**
 * An expression in pieces. `straightened`: texts stood in curly quotation marks, which spreadsheets make of straight ones.
 * `broken`: the place (from 0) of what cannot be read.
 */
export function tokensOf(source: string): { tokens: Token[]; straightened: boolean } | { broken: number } {
	const tokens: Token[] = [];
	let straightened = false;
	let at = 0;
	while (at < source.length) {
		const space = match(patterns.space, source, at);
		if (space) {
			at += space[0].length;
			continue;
		}
		const sign = source[at] ?? '';
		if (singles.includes(sign) || doubles.includes(sign)) {
			const end = endOfText(source, at);
			if (end < 0) return { broken: at };
			straightened ||= !straight.includes(sign) || !straight.includes(source[end] ?? '');
			tokens.push({ at, kind: 'text', text: source.slice(at + 1, end) });
			at = end + 1;
			continue;
		}
		const number = match(patterns.number, source, at);
		const answer = match(patterns.answer, source, at);
		const name = match(patterns.name, source, at);
		const operator = match(patterns.operator, source, at);
		const mark = match(patterns.mark, source, at);
		if (number) tokens.push({ at, kind: 'number', number: Number(number[0]) });
		else if (answer) tokens.push({ at, kind: 'answer', name: answer[1] ?? '' });
		else if (name && isWordOperator(name[0]) && endsOperand(tokens.at(-1)))
			tokens.push({ at, kind: 'operator', operator: name[0] });
		else if (name) tokens.push({ at, kind: 'name', name: name[0] });
		else if (operator && operators.includes(operator[0] as Operator))
			tokens.push({ at, kind: 'operator', operator: operator[0] as Operator });
		else if (mark) tokens.push({ at, kind: 'mark', mark: mark[0] as '(' });
		else return { broken: at };
		at += (number ?? answer ?? name ?? operator ?? mark)?.[0].length ?? 1;
	}
	return { tokens, straightened };
}

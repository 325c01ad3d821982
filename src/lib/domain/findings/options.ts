import { isBeside, isNoAnswer } from './answers.ts';
import { found, type Finding } from './finding.ts';
import { partsIn, saidIn, type Outline, type Part } from './outline.ts';

/** An option with what it says in the source language. */
type Said = { part: Part; text: string; same: string };

/** Case, spaces and closing punctuation make no difference to a reader. */
const sameness = (text: string): string =>
	text
		.toLowerCase()
		.replace(/\s+/g, ' ')
		.replace(/[.!?,;:"”’]+$/, '')
		.trim();

const saidOf = (outline: Outline, parts: Part[]): Said[] =>
	parts.flatMap((part) => {
		const text = saidIn(outline, part, 'label', outline.source);
		return text === undefined ? [] : [{ part, text, same: sameness(text) }];
	});

/** Shorter ones are often one letter apart and mean different things. */
const shortestAlike = 8;

/**
 * Whether one letter inside a word is all that differs: a slip, not an ending, a number, or the letter that turns a word
 * into its opposite ("trygg", "otrygg").
 */
export function isSlip(a: string, b: string): boolean {
	const [short, long] = a.length <= b.length ? [a, b] : [b, a];
	if (short.length < shortestAlike || long.length - short.length > 1) return false;
	let at = 0;
	while (at < short.length && short[at] === long[at]) at++;
	const restOf = (text: string, from: number) => text.slice(from);
	const rest = long.length > short.length ? restOf(short, at) : restOf(short, at + 1);
	if (rest !== restOf(long, at + 1)) return false;
	const inside = /\p{L}/u.test(long[at - 1] ?? '') && /^\p{L}{2}/u.test(rest);
	return inside && /\p{L}/u.test(long[at] ?? '');
}

function pairs(outline: Outline, said: Said[]): Finding[] {
	const { source } = outline;
	const seen: Said[] = [];
	return said.flatMap((option) => {
		const place = { cell: `label.${source}`, lang: source };
		const twin = seen.find(({ same }) => same === option.same);
		const like = twin ?? seen.find(({ same }) => isSlip(same, option.same));
		seen.push(option);
		if (!like) return [];
		const values = { one: like.text, other: option.text };
		return [found(option.part.node.key, twin ? 'options-same' : 'options-alike', { ...place, values })];
	});
}

type Span = { option: Said; from: number; to: number; words: string };

/** Figures stand among a few words. */
const mostLetters = 200;
const span = /(\d[\d\s]*)\s*[–—-]\s*(\d[\d\s]*)/;

function spansIn(said: Said[]): Span[] {
	return said.flatMap((option) => {
		const match = span.exec(option.text.slice(0, mostLetters));
		if (!match) return [];
		const [whole, from = '', to = ''] = match;
		const number = (digits: string) => Number(digits.replace(/\s/g, ''));
		return [
			{ option, from: number(from), to: number(to), words: option.same.replace(sameness(whole), '').trim() }
		];
	});
}

/** "18–30" and "30–40", and spans that do not rise; spans of different things are let be. */
function spans(outline: Outline, said: Said[]): Finding[] {
	const all = spansIn(said);
	const falling = all.length > 1 && (all[0]?.from ?? 0) > (all.at(-1)?.from ?? 0);
	const ordered = falling ? all.toReversed() : all;
	return ordered.slice(1).flatMap((next, index) => {
		const before = ordered[index];
		if (!before || before.words !== next.words) return [];
		const place = { cell: `label.${outline.source}`, lang: outline.source };
		const { key } = next.option.part.node;
		if (next.from < before.from)
			return [found(key, 'options-order', { ...place, values: { option: next.option.text } })];
		const values = { one: before.option.text, other: next.option.text };
		return next.from <= before.to ? [found(key, 'options-overlap', { ...place, values })] : [];
	});
}

/** Answers for who does not know, or for what is left, stand after those that say something. */
function asides(outline: Outline, said: Said[]): Finding[] {
	const isAside = ({ part }: Said) => isNoAnswer(outline, part) || isBeside(outline, part);
	const lastPlain = said.findLastIndex((option) => !isAside(option));
	return said
		.slice(0, Math.max(0, lastPlain))
		.filter(isAside)
		.map(({ part, text }) =>
			found(part.node.key, 'options-order', { cell: 'label', values: { option: text } })
		);
}

/** Options that say the same, run into each other, or stand where nobody looks for them. */
export const optionFindings = (outline: Outline): Finding[] =>
	outline.questions
		.filter(({ type }) => type !== undefined && type !== 'district')
		.flatMap((question) => {
			const options = saidOf(outline, partsIn(question, 'options'));
			return [
				...pairs(outline, options),
				...pairs(outline, saidOf(outline, partsIn(question, 'points'))),
				...pairs(outline, saidOf(outline, partsIn(question, 'rows'))),
				...spans(outline, options),
				...(question.type === 'ranking' ? [] : asides(outline, options))
			];
		});

import { describe, expect, it } from 'vitest';
import { limitsOf } from './constraints.ts';
import type { Limits, Subject } from './limits.ts';
import { constraintOf } from './writeConstraint.ts';
import { parseExpression } from './parse.ts';

function read(source: string, subject: Subject) {
	const parsed = parseExpression(source);
	if ('broken' in parsed) throw new Error(`Broken at ${parsed.broken}`);
	const found = limitsOf(parsed.expression, subject);
	return 'limits' in found ? found.limits : found.problem;
}
const whole: Subject = { holds: 'number', integer: true };
const decimal: Subject = { holds: 'number', integer: false };
const date: Subject = { holds: 'date' };
const text: Subject = { holds: 'text' };
const several: Subject = { holds: 'several', choices: ['a', 'b', 'c', 'none'] };

describe('what our questions can limit', () => {
	it.each<[string, Subject, Limits]>([
		['. >= 0', whole, { min: 0 }],
		['.>0', whole, { min: 1 }],
		['. < 10', whole, { max: 9 }],
		['. >= 0 and . <= 120', whole, { min: 0, max: 120 }],
		['0 <= . and 120 >= .', whole, { min: 0, max: 120 }],
		['. > 1 and . > 5 and . < 9', whole, { min: 6, max: 8 }],
		['not(. < 0)', whole, { min: 0 }],
		['not(. < 0 or . > 120)', whole, { min: 0, max: 120 }],
		['. > 10.51 and . < 18.39', decimal, { min: 10.51, max: 18.39, included: [10.51, 18.39] }],
		["'5' <= .", decimal, { min: 5 }],
		["date('2026-01-01') <= .", date, { min: '2026-01-01' }],
		["'2026-01-01' <= .", date, { min: '2026-01-01' }],
		["regex(., '[0-9]{5}')", text, { pattern: '[0-9]{5}' }],
		['string-length(.) <= 100', text, { longest: 100 }],
		['string-length(.) < 100', text, { longest: 99 }],
		['string-length(.) >= 3', text, { pattern: '[\\s\\S]{3,}' }],
		["regex(., '^[\\s\\S]{0,100}$')", text, { pattern: '^[\\s\\S]{0,100}$' }],
		['count-selected(.) <= 3', several, { most: 3 }],
		['count-selected(.) = 2', several, { least: 2, most: 2 }],
		["not(selected(., 'none') and count-selected(.) > 1)", several, { alone: ['none'] }],
		["not(count-selected(.) >= 2 and selected(., 'none'))", several, { alone: ['none'] }],
		["if(selected(., 'none'), count-selected(.) = 1, true())", several, { alone: ['none'] }],
		[
			"not(selected(., 'none') and (selected(., 'a') or selected(., 'b') or selected(., 'c')))",
			several,
			{ alone: ['none'] }
		],
		["count-selected(.) >= 2 or selected(., 'none')", several, { least: 2 }]
	])('%s', (source, subject, limits) => expect(read(source, subject)).toEqual(limits));

	it('counts days from midnight to midnight', () => {
		expect(read("date('2025-12-31') < .", date)).toEqual({ min: '2026-01-01' });
		expect(read(". < '2024-03-01'", date)).toEqual({ max: '2024-02-29' });
	});
});

describe('what they cannot is refused', () => {
	it.each<[string, Subject, string]>([
		['. >= today()', date, 'constraint-not-supported'],
		['. <= ${other}', whole, 'constraint-not-supported'],
		['. != 5', whole, 'constraint-not-supported'],
		['. >= 0 or . = -99', whole, 'constraint-not-supported'],
		["regex(., '(a|b)+')", text, 'pattern-not-simple'],
		["regex(., '[0-9]+') and regex(., '.{3}')", text, 'constraint-not-supported'],
		["regex(., '[0-9]+') and string-length(.) > 3", text, 'constraint-not-supported'],
		["not(selected(., 'a') and selected(., 'b'))", several, 'constraint-not-supported'],
		["not(selected(., 'none') and selected(., 'a'))", several, 'constraint-not-supported'],
		["selected(., 'a')", several, 'constraint-not-supported'],
		['. > 5', text, 'constraint-not-supported']
	])('%s', (source, subject, code) => expect(read(source, subject)).toMatchObject({ code }));
});

describe('limits that are written', () => {
	it.each<[Limits, Subject]>([
		[{ min: -5, max: 0.000001 }, decimal],
		[{ min: '2026-01-01', max: '2026-12-31' }, date],
		[{ pattern: `'"[a-z]`, longest: 20 }, text],
		[{ least: 2, most: 3, alone: ['none'] }, several],
		[{ least: 1 }, several]
	])('%j', (limits, subject) => expect(read(constraintOf(limits)!, subject)).toEqual(limits));
	it('need no constraint where there are none', () => expect(constraintOf({ alone: [] })).toBeUndefined());
});

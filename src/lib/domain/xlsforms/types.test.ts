import { expect, it } from 'vitest';
import { typeOf } from './types.ts';

const one = { kind: 'one', list: 'colours', other: false };
const several = { kind: 'several', list: 'colours', other: false };

it.each([
	['text', { kind: 'text' }],
	[' string ', { kind: 'text' }],
	['int', { kind: 'integer' }],
	['select_one colours', one],
	['select one from colours', one],
	['select1 colours', one],
	['select_one  colours or_other', { ...one, other: true }],
	['select one from colours or specify other', { ...one, other: true }],
	['select_multiple colours', several],
	['select all that apply from colours', several],
	['select_one my colours', { ...one, list: 'my colours' }],
	['rank colours', { kind: 'rank', list: 'colours', other: false }],
	['select_one', { ...one, list: '' }],
	['begin_group', { kind: 'begin', what: 'group' }],
	['Begin Group', { kind: 'begin', what: 'group' }],
	['end  group', { kind: 'end', what: 'group' }],
	['begin repeat', { kind: 'begin', what: 'repeat' }],
	['start', { kind: 'metadata' }],
	['device id', { kind: 'metadata' }],
	['background-audio', { kind: 'metadata' }],
	['geopoint', { kind: 'unsupported', of: 'place' }],
	['calculate', { kind: 'unsupported', of: 'calculation' }],
	['barcode', { kind: 'unsupported', of: 'file' }],
	['dateTime', { kind: 'unsupported', of: 'time' }],
	['select_one_from_file towns.csv', { kind: 'unsupported', of: 'other' }],
	['select_one_external towns', { kind: 'unsupported', of: 'other' }],
	['select_multiple ${children}', { kind: 'unsupported', of: 'other' }],
	['selectone colours', { kind: 'unknown' }],
	['constructor', { kind: 'unknown' }],
	['', { kind: 'unknown' }]
])('%s', (text, type) => expect(typeOf(text)).toEqual(type));

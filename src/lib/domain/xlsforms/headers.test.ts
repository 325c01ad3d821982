import { describe, expect, it } from 'vitest';
import { headerOf } from './headers.ts';
import { headerName, languageNamed } from './languages.ts';

describe('a header', () => {
	it.each([
		['label', { key: 'label', own: false }],
		[' Label ', { key: 'label', own: false }],
		['label::Suomi (fi)', { key: 'label', own: false, language: 'Suomi (fi)' }],
		['label :: English', { key: 'label', own: false, language: 'English' }],
		['label:English', { key: 'label', own: false, language: 'English' }],
		['caption', { key: 'label', own: false }],
		['list name', { key: 'list_name', own: false }],
		['constraint message', { key: 'constraint_message', own: false }],
		['requiredMsg', { key: 'required_message', own: false }],
		['bind::relevant', { key: 'relevant', own: false }],
		['bind:jr:constraintMsg', { key: 'constraint_message', own: false }],
		['bind::jr:constraintMsg::Igbo', { key: 'constraint_message', own: false, language: 'Igbo' }],
		['media::image::English', { key: 'image', own: false, language: 'English' }],
		['bind::saveIncomplete', { key: 'saveincomplete', own: false }],
		['relevant::English', { key: 'relevant::English', own: false }],
		['radslag::type', { key: 'type', own: true }],
		['radslag::why::Svenska (sv)', { key: 'why', own: true, language: 'Svenska (sv)' }],
		['radslag', { key: 'radslag', own: false }]
	])('%s', (text, header) => expect(headerOf(text)).toEqual(header));
});

describe('a language', () => {
	it.each([
		['Suomi (fi)', 'fi'],
		['Lättläst svenska (sv-simple)', 'sv-simple'],
		['English', 'en'],
		['ENGLISH', 'en'],
		['svenska', 'sv'],
		['Português (pt_BR)', 'pt-BR'],
		['Anything [EN]', 'en'],
		['fit', 'fit'],
		['العربية', 'ar'],
		['Klingon', undefined],
		['Nobody knows (this-is-no-tag!)', undefined],
		['', undefined]
	])('%s', (text, tag) => expect(languageNamed(text)).toBe(tag));
	it.each(['sv', 'sv-simple', 'fi', 'yi', 'rmy', 'xx-Test'])('%s is read as it is written', (tag) =>
		expect(languageNamed(headerName(tag))).toBe(tag)
	);
});

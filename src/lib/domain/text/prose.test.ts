import { describe, expect, it } from 'vitest';
import { proseOf } from './prose.ts';

describe('proseOf', () => {
	it('reads paragraphs, headings and lists', () => {
		expect(proseOf('Ett stycke\npå två rader.\n\n## Rubrik\n- ett\n- två\nSlut.')).toEqual([
			{ kind: 'paragraph', runs: [{ text: 'Ett stycke på två rader.' }] },
			{ kind: 'heading', runs: [{ text: 'Rubrik' }] },
			{ kind: 'list', items: [[{ text: 'ett' }], [{ text: 'två' }]] },
			{ kind: 'paragraph', runs: [{ text: 'Slut.' }] }
		]);
	});
	it('reads links inside the city and over https', () => {
		expect(proseOf('Se [metoden](method) eller [IMY](https://www.imy.se).')).toEqual([
			{
				kind: 'paragraph',
				runs: [
					{ text: 'Se ' },
					{ text: 'metoden', href: 'method' },
					{ text: ' eller ' },
					{ text: 'IMY', href: 'https://www.imy.se' },
					{ text: '.' }
				]
			}
		]);
	});
	it.each([
		'[x](javascript:alert)',
		'[x](//evil.example)',
		'[x](data:text/html,x)',
		'[x](http://a.example)',
		'[x](/a)'
	])('leaves %s as it was written', (text) => {
		expect(proseOf(text)).toEqual([{ kind: 'paragraph', runs: [{ text }] }]);
	});
	it('gives nothing for nothing', () => {
		expect(proseOf(' \n\n')).toEqual([]);
	});
});

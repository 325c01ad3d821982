import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mark, saidIn, startOfWords, unmarked, withLanguages } from './marks.ts';

const sv = (text: string) => mark(text, 'sv', 'published');
const draft = (text: string) => mark(text, 'yi', 'draft');
const reviewed = (text: string) => mark(text, 'yi', 'reviewed');

describe('withLanguages', () => {
	it('says which language a text in another than the page’s is in', () =>
		expect(withLanguages(`<p>${sv('Hej')}</p>`, 'yi')).toBe(
			'<p><span lang="sv" dir="ltr" class="other-language">Hej</span></p>'
		));
	it('keeps a value in the page’s own language inside a text that is not', () =>
		expect(withLanguages(`<p>${sv(`Hej ${reviewed('שלום')}!`)}</p>`, 'yi')).toBe(
			'<p><span lang="sv" dir="ltr" class="other-language">Hej <span lang="yi" dir="rtl">שלום</span>!</span></p>'
		));
	it('marks what nobody has reviewed only where something else has been', () => {
		expect(withLanguages(`<p>${draft('א')}</p>`, 'yi')).toBe('<p>א</p>');
		expect(withLanguages(`<p>${draft('א')}${reviewed('ב')}</p>`, 'yi')).toBe(
			'<p><span class="unreviewed">א</span>ב</p>'
		);
	});
	it('leaves words alone in attributes, and puts the language on elements of words', () => {
		expect(withLanguages(`<nav aria-label="${sv('Språk > a')}"><a>${reviewed('א')}</a></nav>`, 'yi')).toBe(
			'<nav aria-label="Språk > a"><a>א</a></nav>'
		);
		expect(withLanguages(`<title>${sv('Start')} – Rådslag</title>`, 'yi')).toBe(
			'<title lang="sv" dir="ltr">Start – Rådslag</title>'
		);
		expect(withLanguages(`<option value="1" selected>${sv('Ja')}</option>`, 'yi')).toBe(
			'<option lang="sv" dir="ltr" value="1" selected>Ja</option>'
		);
		expect(withLanguages(`<script>"${sv('a')}"</script><textarea>${sv('b')}</textarea>`, 'yi')).toBe(
			'<script>"a"</script><textarea>b</textarea>'
		);
	});
	it('uses what a drawing can hold', () =>
		expect(
			withLanguages(`<svg><title>${sv('Stapel')}</title><text x="1">${sv('Ja')}</text></svg>`, 'yi')
		).toBe(
			'<svg><title lang="sv" dir="ltr">Stapel</title><text x="1"><tspan lang="sv" dir="ltr" class="other-language">Ja</tspan></text></svg>'
		));
	it('makes nothing of marks that somebody sent', () => {
		expect(withLanguages('<p>\ufdd0x"onload=\ufdd1a\ufdd2\ufdd2\ufdd0sv\ufdd1b</p>', 'yi')).toBe(
			'<p>x"onload=a<span lang="sv" dir="ltr" class="other-language">b</span></p>'
		);
	});
	it('keeps the words, and leaves no mark, whatever they are', () =>
		fc.assert(
			fc.property(
				fc.array(fc.tuple(fc.string({ unit: 'binary' }), fc.constantFrom('sv', 'yi', 'fi'))),
				(texts) => {
					const safe = texts.map(([text, lang]) => [text.replace(/[<>&\ufdd0-\ufdef]/g, ''), lang] as const);
					const html = withLanguages(
						`<p>${safe.map(([text, lang]) => mark(text, lang, 'draft')).join('')}</p>`,
						'yi'
					);
					expect(html.replace(/<[^>]*>/g, '')).toBe(safe.map(([text]) => text).join(''));
				}
			),
			{ endOnFailure: true }
		));
});

it('counts a page’s texts', () =>
	expect(saidIn(`${sv('a')}${draft('b')}${draft('c')}${reviewed('d')}`, 'yi')).toEqual({
		unreviewed: 2,
		reviewed: 1,
		fallback: 1
	}));

it('finds where the words begin, and gives them back', () => {
	expect(startOfWords(sv(draft('ord')))).toBe(sv(draft('ord')).indexOf('ord'));
	expect(startOfWords('ord')).toBe(0);
	expect(unmarked(sv(`a ${draft('b')}`))).toBe('a b');
});

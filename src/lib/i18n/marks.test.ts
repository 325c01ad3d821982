import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	hasMarks,
	mark,
	markedOthers,
	piecesByLanguage,
	saidIn,
	startOfWords,
	unmarked,
	withLanguages
} from './marks.ts';

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
	it('says the language of every marked text on a page that shows a form in another language', () => {
		expect(hasMarks('<p>Hej</p>')).toBe(false);
		const page = `<main lang="yi"><p>${draft('א')}</p><p>${sv('Hej')}</p></main>`;
		expect(hasMarks(page)).toBe(true);
		expect(withLanguages(page, 'und')).toBe(
			'<main lang="yi"><p><span lang="yi" dir="rtl" class="other-language">א</span></p>' +
				'<p><span lang="sv" dir="ltr" class="other-language">Hej</span></p></main>'
		);
	});
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

describe('a text for paper', () => {
	const date = mark('15טן נאוועמבער', 'yi', 'formed');
	const sentence = mark(`Svara ${date}.`, 'sv', 'published');

	it('comes in pieces by language, neighbours that are spoken alike as one', () => {
		expect(piecesByLanguage(sentence, 'yi')).toEqual([
			{ text: 'Svara ', lang: 'sv' },
			{ text: '15טן נאוועמבער', lang: 'yi' },
			{ text: '.', lang: 'sv' }
		]);
		expect(piecesByLanguage(`a${mark('b', 'sv-simple', 'draft')}c`, 'sv')).toEqual([
			{ text: 'abc', lang: 'sv' }
		]);
	});

	it('keeps a sentence together where directions turn', () => {
		const pieces = piecesByLanguage(`${sentence} 2`, 'yi', { isolate: true });
		expect(pieces.map(({ text }) => text).join('')).toBe('\u2066Svara \u206715טן נאוועמבער\u2069.\u2069 2');
		expect(piecesByLanguage(mark('Ja', 'sv', 'published'), 'fi', { isolate: true })).toEqual([
			{ text: 'Ja', lang: 'sv' }
		]);
	});

	it('keeps marks only where the language changes', () => {
		expect(markedOthers(mark('Kyllä', 'fi', 'draft'), 'fi')).toBe('Kyllä');
		expect(markedOthers('utan', 'sv')).toBe('utan');
		expect(piecesByLanguage(markedOthers(sentence, 'yi'), 'yi')).toEqual(piecesByLanguage(sentence, 'yi'));
	});

	it('counts nothing that a rule has formed', () =>
		expect(saidIn(date + sentence, 'yi')).toEqual({ unreviewed: 0, reviewed: 0, fallback: 1 }));

	it('loses no word, whatever marks it has', () => {
		const part = fc.constantFrom(
			'a',
			'. ',
			'ש',
			'1',
			mark('b', 'sv', 'published'),
			mark('c', 'yi', 'draft'),
			sentence,
			'\ufdd2',
			'\ufdd0'
		);
		fc.assert(
			fc.property(fc.array(part), (parts) => {
				const text = parts.join('');
				const words = piecesByLanguage(text, 'fi')
					.map((piece) => piece.text)
					.join('');
				expect(words).toBe(unmarked(text));
				expect(unmarked(markedOthers(text, 'fi'))).toBe(unmarked(text));
				const isolates = piecesByLanguage(text, 'fi', { isolate: true })
					.map((piece) => piece.text)
					.join('');
				expect(isolates.match(/[\u2066\u2067]/g)?.length).toBe(isolates.match(/\u2069/g)?.length);
			}),
			{ endOnFailure: true }
		);
	});
});

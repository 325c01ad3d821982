import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { block } from './kinds.ts';
import { redact } from './redact.ts';

const kinds = (text: string) => redact(text).spans.map(({ kind }) => kind);

describe('redact', () => {
	test.each([
		'850709-9805',
		'8507099805',
		'19850709-9805',
		'850709 9805',
		'850709–9805',
		'850709−9805',
		'850709+9805',
		'1985 07 09 98 05',
		'850709\u00a09805',
		'85\u200b0709\u200b9805',
		'٨٥٠٧٠٩٩٨٠٥',
		'070-123 45 67',
		'+46 (0)70 123 45 67',
		'08/123.45.67',
		'0701234567',
		'4000 1234 5678 9010',
		'2024-14871'
	])('strikes out seven digits or more: %s', (written) => {
		const { text, certain } = redact(`Jag nås på ${written}, ring gärna.`);
		expect(certain).toBe(true);
		expect(text).toBe(`Jag nås på ${block}, ring gärna.`);
	});

	test.each([
		'anna.svensson@example.org',
		'anna @ example.org',
		'anna(at)example.org',
		'anna [at] example (dot) org',
		'åsa.örn＠exempel.se',
		'anna snabel-a example.se'
	])('strikes out e-mail: %s', (written) => {
		const { text, certain } = redact(`Skriv till ${written} så svarar jag`);
		expect(certain).toBe(true);
		expect(text).not.toMatch(/anna|örn|example|exempel/);
	});

	test.each([
		['Jag bor på Stora Nygatan 5 B i stan', 'Jag bor på ▇▇▇▇ i stan'],
		['hörnet vid rinkebysvängen 12', 'hörnet vid ▇▇▇▇'],
		['på 163 74 Spånga', 'på ▇▇▇▇'],
		['Jag heter Áile Ánde Sárá och bor här', 'Jag heter ▇▇▇▇ och bor här'],
		['lgh 1203 har fukt', '▇▇▇▇ har fukt'],
		['se https://example.org/jag', 'se ▇▇▇▇']
	])('suggests: %s', (written, shown) => {
		expect(redact(written)).toMatchObject({ text: shown, certain: false });
	});

	test('leaves ordinary text alone', () => {
		const text = 'Det tog 45 minuter, 3 av 10 gånger, och kostade 1 250 kronor år 2024. Mer ljus!';
		expect(redact(text)).toEqual({ text, spans: [], certain: false });
		expect(kinds('Parken är mörk kl. 22.30.')).toEqual([]);
	});

	test.each([
		'noll sju noll ett två tre fyra fem sex sju',
		'nollsju trettio 12 34 56',
		'0 7 0 1 2 3 4',
		'070x123x4567',
		'０７０－１２３４５６７',
		'07O-l23 45 67',
		'070, 123, 45, 67',
		'0\u03367\u03360\u0336-1234567',
		'①②③④⑤⑥⑦',
		'070\n123\n4567',
		'08.00–16.30'
	])('strikes out seven digits however they are put: %s', (written) => {
		expect(redact(`Det är ${written}.`)).toMatchObject({ text: `Det är ${block}.`, certain: true });
	});

	test.each([
		['född 14 mars 1987', 'född ▇▇▇▇'],
		['född 14/3 -87 i Kiruna', 'född ▇▇▇▇ i Kiruna'],
		['född -87', 'född ▇▇▇▇'],
		['bilen ABC 12D stod där', 'bilen ▇▇▇▇ stod där'],
		['se dnr 2024/12', 'se ▇▇▇▇'],
		['bor på 120 50', 'bor på ▇▇▇▇'],
		['portkod 1234', 'portkod ▇▇▇▇'],
		['clearing 8327', '▇▇▇▇'],
		['min insta heter anna_87', 'min insta heter ▇▇▇▇'],
		['på Rinkebyskolan', 'på ▇▇▇▇'],
		['på äldreboendet Koltrasten', 'på ▇▇▇▇'],
		['min lärare Sten sa det', 'min lärare ▇▇▇▇ sa det'],
		['jag heter dobrisz och bor här', 'jag heter ▇▇▇▇ och bor här'],
		['min granne simon berg bor här', 'min granne ▇▇▇▇ bor här'],
		['Minä puhuin Virtaselle', 'Minä puhuin ▇▇▇▇'],
		['Hon heter Liv', 'Hon heter ▇▇▇▇'],
		['اسمي فاطمة الخطيب', 'اسمي ▇▇▇▇'],
		['Anders Thorénius bor här', '▇▇▇▇ bor här']
	])('suggests: %s', (written, shown) => {
		expect(redact(written)).toMatchObject({ text: shown, certain: false });
	});

	test.each([
		'Sten och grus. Liv i parken. Björn såg vi ingen.',
		'I Rinkeby och på Södermalm. Stockholms stad, SL och Försäkringskassan.',
		'Förskolan stänger. Äldreboendet är bra. Vår skola, vårt torg.',
		'Buss 172 går var 10 minut, 120 000 kr, 100 procent.',
		'VARFÖR SVARAR NI ALDRIG',
		'Jag minns inte vad den heter längre.'
	])('leaves ordinary words: %s', (text) => {
		expect(redact(text)).toEqual({ text, spans: [], certain: false });
	});

	/** Anything but letters, at most six of it, and at most one letter: what may stand between digits of one number. */
	const decoration = fc.string({
		unit: fc.constantFrom(...' -–.,/()_*·:\u200b\u00a0\u0336\n+~|'),
		maxLength: 6
	});
	const digit = fc.constantFrom(...'0123456789', ...'٠١٢٣٤٥٦٧٨٩', ...'０１２３４５６７８９', ...'۰۱۲۳۴۵۶۷۸۹');
	test('nothing is left of seven digits or more, whatever decorates them', () => {
		fc.assert(
			fc.property(
				fc.array(fc.tuple(digit, decoration, fc.constantFrom('', '', '', 'x', 'o')), {
					minLength: 7,
					maxLength: 16
				}),
				(parts) => {
					const written = parts
						.map(([one, around, letter]) => one + around.slice(0, letter ? 3 : 6) + letter)
						.join('');
					const { text, certain } = redact(`Ring ${written} tack`);
					expect(certain).toBe(true);
					expect(text).not.toMatch(/\p{N}/u);
				}
			),
			{ seed: 11, numRuns: 2000 }
		);
	});

	test('nothing is left of an @, nor of what stands on both sides of it', () => {
		const word = fc.stringMatching(/^[a-zåäö0-9._-]{1,12}$/);
		const sign = fc.constantFrom(
			'@',
			' @ ',
			'＠',
			'﹫',
			' @',
			'@ ',
			'(at)',
			' [at] ',
			' snabel-a ',
			' snabela '
		);
		fc.assert(
			fc.property(word, sign, fc.stringMatching(/^[a-zåäö]{2,8}$/), (name, at, host) => {
				const { text, certain } = redact(`Skriv till q${name}q${at}zz${host}.example så svarar jag`);
				expect(certain).toBe(true);
				expect(text).not.toMatch(/[@＠﹫]|q.*q|zz/u);
			}),
			{ seed: 12, numRuns: 2000 }
		);
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (before, after) => {
				expect(redact(`${before}@${after}`)).toMatchObject({ certain: true });
				expect(redact(`${before}@${after}`).text).not.toContain('@');
			}),
			{ seed: 13, numRuns: 500 }
		);
	});

	test('what is shown never has a certain find left in it, whatever stood there', () => {
		const piece = fc.oneof(
			fc.string({ unit: 'binary' }),
			fc.constantFrom('0701234567', 'a@b.se', ' ', '-', '1', '22', '333', '@', '.se', '(at)')
		);
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
				const { text } = redact(pieces.join(''));
				expect(redact(text).certain).toBe(false);
			}),
			{ seed: 3 }
		);
	});
});

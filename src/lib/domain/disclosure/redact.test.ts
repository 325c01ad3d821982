import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { block, redact } from './redact.ts';

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

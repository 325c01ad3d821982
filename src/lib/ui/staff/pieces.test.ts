import { describe, expect, it } from 'vitest';
import { redact } from '#lib/domain/redaction/redact.ts';
import { piecesOf } from './pieces.ts';

describe('piecesOf', () => {
	it('cuts a text where something is struck out, and loses nothing', () => {
		const text = '070-123 45 67 eller maria@stad.example, tack';
		const pieces = piecesOf(text, redact(text).spans);
		expect(pieces.map(({ text }) => text).join('')).toBe(text);
		expect(pieces.filter(({ span }) => span !== undefined).map(({ text }) => text)).toEqual([
			'070-123 45 67',
			'maria@stad.example'
		]);
	});
	it('leaves a text without spans whole', () => {
		expect(piecesOf('Fler bänkar', [])).toEqual([{ text: 'Fler bänkar' }]);
		expect(piecesOf('', [])).toEqual([]);
	});
});

import { describe, expect, it } from 'vitest';
import { openSubmission, sealSubmission, type Submission } from './seal.ts';

process.env.RADSLAG_SECRET = '0f'.repeat(32);
const consultation = '7b1c9b7e-1111-4222-8333-444455556666';
const other = '7b1c9b7e-1111-4222-8333-444455556667';
const submission = (more: Partial<Submission> = {}): Submission => ({
	version: 1,
	answers: { often: 'daily', want: ['play', 'bench'], minutes: 12.5, free: 'Åäö 🙂 "citat" \\ \n rad' },
	language: 'sv',
	channel: 'web',
	day: '2026-11-23',
	...more
});

describe('a sealed submission', () => {
	it('opens to what was sealed', () => {
		for (const answers of [{}, submission().answers, { free: ' '.repeat(5) }, { free: 'ö'.repeat(10_000) }]) {
			const value = submission({ answers });
			expect(openSubmission(consultation, sealSubmission(consultation, value))).toEqual(value);
		}
	});
	it('never looks the same twice', () =>
		expect(sealSubmission(consultation, submission())).not.toEqual(
			sealSubmission(consultation, submission())
		));
	it('is refused under another consultation', () => {
		const sealed = sealSubmission(consultation, submission());
		expect(() => openSubmission(other, sealed)).toThrow();
	});
	it('is refused when any byte of it has been changed', () => {
		const sealed = sealSubmission(consultation, submission());
		for (let index = 0; index < sealed.length; index += 7) {
			const bent = Uint8Array.from(sealed);
			bent[index] = (bent[index] ?? 0) ^ 1;
			expect(() => openSubmission(consultation, bent)).toThrow();
		}
	});
	it('is refused when it is cut short, empty or grown', () => {
		const sealed = sealSubmission(consultation, submission());
		for (const bytes of [
			new Uint8Array(),
			sealed.subarray(0, 20),
			sealed.subarray(0, -1),
			Buffer.concat([sealed, sealed])
		])
			expect(() => openSubmission(consultation, bytes)).toThrow();
	});
	it('has nothing readable in it', () => {
		const text = Buffer.from(sealSubmission(consultation, submission())).toString('latin1');
		for (const word of ['daily', 'often', 'sv', '2026', 'citat']) expect(text).not.toContain(`"${word}"`);
	});
	it('is as long for every language, channel, number and choice', () => {
		const lengths = ['sv', 'sv-simple', 'en', 'fi'].flatMap((language) =>
			[{}, { often: 'never' }, { often: 'daily', minutes: 123_456 }, submission().answers].map(
				(answers) => sealSubmission(consultation, submission({ language, answers })).length
			)
		);
		expect(new Set(lengths).size).toBe(1);
	});
	it('tells of a long text only roughly how long it is', () => {
		const lengths = Array.from(
			{ length: 60 },
			(_, n) => sealSubmission(consultation, submission({ answers: { free: 'x'.repeat(n * 100) } })).length
		);
		expect(new Set(lengths).size).toBeLessThanOrEqual(4);
	});
});

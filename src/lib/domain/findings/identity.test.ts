import { describe, expect, it } from 'vitest';
import { asking, draftWith } from '../../../../tests/support/draft.ts';
import { findingsOf } from './findings.ts';

const asksWho = (type: string, label: string) =>
	findingsOf(draftWith(asking(type, label)), { audience: 'adults' }).some(({ code }) => code === 'asks-who');

describe('who answers', () => {
	it.each([
		'Vad heter du?',
		'Vilket är ditt telefonnummer?',
		'Vilken är din e-postadress?',
		'Namn',
		'Ditt namn:',
		'Skriv ditt personnummer'
	])('is asked by: %s', (label) => expect(asksWho('shortText', label)).toBe(true));
	it.each([
		'Vad ska parken heta?',
		'Vad heter skolan du går i?',
		'Namn på parken',
		'Vilken adress gäller förslaget?',
		'Vad är ditt bästa råd?'
	])('is not asked by: %s', (label) => expect(asksWho('shortText', label)).toBe(false));
	it('may be asked by a contact question, which is kept apart', () =>
		expect(asksWho('contact', 'Vilken är din e-postadress?')).toBe(false));
});

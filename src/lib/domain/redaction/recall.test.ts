import { describe, expect, test } from 'vitest';
import { origins } from '../../../../tests/support/freeTextParts.ts';
import { makeTexts } from '../../../../tests/support/freeTexts.ts';
import { heldOutNames } from '../../../../tests/support/heldOutNames.ts';
import { measure } from '../../../../tests/support/recall.ts';
import { demonstrations } from '#lib/server/demo/consultations/index.ts';
import { isListedName } from './names.ts';
import { redact } from './redact.ts';

const texts = makeTexts();
const measured = measure(texts, (text) => redact(text).spans);
const recallOf = ({ found, all }: { found: number; all: number }) => found / all;

/** Texts of the demonstration: written by somebody else, and before the finder was. */
const demonstrated = demonstrations.flatMap(({ answers }) =>
	Object.values(answers).flatMap((tendency) => ('texts' in tendency ? tendency.texts : []))
);

describe('redaction of texts that were not made for it', () => {
	const struck = (text: string) => redact(text).spans.length > 0;
	const wordsOf = (text: (typeof demonstrated)[number]) => (typeof text === 'string' ? text : text.text);
	/** Released whole, with a translation beside it: it tells of nobody. */
	const isWhole = (text: (typeof demonstrated)[number]) =>
		typeof text === 'string' || text.shown === text.text;
	const plain = demonstrated.filter(isWhole).map(wordsOf);
	const telling = demonstrated.filter((text) => !isWhole(text)).map(wordsOf);
	test('something is found in nearly every one that tells of somebody', () => {
		expect(telling.length).toBeGreaterThan(25);
		expect(telling.filter(struck).length / telling.length).toBeGreaterThan(0.95);
	});
	test('nearly every one that tells of nobody is left alone', () => {
		expect(plain.length).toBeGreaterThan(300);
		expect(plain.filter(struck).length / plain.length).toBeLessThan(0.05);
	});
});

describe('redaction of made texts, in which the truth is known', () => {
	test('there are enough of them, and the same each time', () => {
		expect(new Set(texts.map(({ text }) => text)).size).toBeGreaterThan(500);
		expect(makeTexts()).toEqual(texts);
		expect(origins).toHaveLength(6);
	});

	test('names that were held out are not in the lists', () => {
		const names = Object.values(heldOutNames).flatMap(({ given, surnames }) => [...given, ...surnames]);
		expect(names.filter(isListedName)).toEqual([]);
	});

	test.each(['number', 'phone', 'email'])('every %s is struck out', (kind) => {
		const recall = measured.kinds.get(kind)!;
		expect(recall.all).toBeGreaterThan(20);
		expect(recall.found).toBe(recall.all);
	});

	test.each([...measured.kinds].filter(([kind]) => kind !== 'name'))(
		'nearly every %s is found',
		(_, recall) => {
			expect(recall.all).toBeGreaterThan(20);
			expect(recallOf(recall)).toBeGreaterThan(0.95);
		}
	);

	test.each([...measured.origins])(
		'%s names are found, those that the lists lack too',
		(_, { listed, heldOut }) => {
			expect(listed.all).toBeGreaterThan(10);
			expect(heldOut.all).toBeGreaterThan(5);
			expect(recallOf(listed)).toBeGreaterThan(0.9);
			expect(recallOf(heldOut)).toBeGreaterThan(0.7);
		}
	);

	test('ordinary words stay: fewer than one in a hundred is struck out', () => {
		expect(measured.wronglyStruck / measured.ordinaryWords).toBeLessThan(0.01);
		expect(measured.precision).toBeGreaterThan(0.95);
	});
});

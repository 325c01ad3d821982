import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultSettings } from './settings.ts';
import { shownThemes, themeDocument } from './themes.ts';

const { k, base } = defaultSettings;
const theme = (count: number, at = 0) => ({ id: `t${at}`, name: { sv: `Tema ${at}` }, count });

describe('shownThemes', () => {
	it.each([
		[40, [20, 12, 8], [true, true, true]],
		[40, [20, 12, 0], [true, true, true]],
		// One small theme takes the smallest shown one with it: else it follows by subtraction.
		[40, [20, 14, 3], [true, false, false]],
		[40, [20, 14, 4, 2], [true, true, false, false]],
		[40, [20, 14, 1, 2], [true, false, false, false]],
		// All, all but one, all but four.
		[40, [40, 10, 8], [false, true, false]],
		[40, [39, 10, 8], [false, true, false]],
		[40, [36, 10, 8], [false, true, false]],
		[40, [35, 10, 8], [true, true, true]],
		[9, [9, 5, 0], [false, false, false]],
		[0, [0], [false]]
	])('of %i texts %j: %j', (texts, counts, shown) => {
		expect(shownThemes(texts, counts, { k, base })).toEqual(shown);
	});

	it('never shows one of fewer than k, nor leaves one to be subtracted, and is the same each time', () => {
		const cases = fc
			.integer({ min: 0, max: 80 })
			.chain((texts) =>
				fc.tuple(fc.constant(texts), fc.array(fc.integer({ min: 0, max: texts }), { maxLength: 8 }))
			);
		fc.assert(
			fc.property(cases, ([texts, counts]) => {
				const shown = shownThemes(texts, counts, { k, base });
				const hidden = counts.filter((_, at) => !shown[at]);
				for (const [at, count] of counts.entries())
					if (shown[at] && count > 0) {
						expect(count).toBeGreaterThanOrEqual(k);
						expect(texts - count).toBeGreaterThanOrEqual(k);
					}
				if (texts < base) expect(hidden).toHaveLength(counts.length);
				// One who takes each text to have one theme knows what the hidden ones hold together.
				if (hidden.length > 0 && shown.some((one, at) => one && counts[at]! > 0)) {
					expect(hidden.length).toBeGreaterThan(1);
					expect(hidden.reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(k);
				}
				expect(shownThemes(texts, counts, { k, base })).toEqual(shown);
			}),
			{ seed: 4, numRuns: 3000 }
		);
	});
});

describe('themeDocument', () => {
	it('stores what is shown and nothing else', () => {
		const document = themeDocument(
			40,
			true,
			[theme(3, 0), theme(20, 1), theme(14, 2), theme(0, 3)],
			defaultSettings
		);
		expect(document.texts).toBe(40);
		expect(document.themes.map(({ id, count, percent }) => [id, count, percent])).toEqual([
			['t1', 20, 50],
			['t3', 0, 0],
			['t0', null, null],
			['t2', null, null]
		]);
		expect(JSON.stringify(document)).not.toMatch(/:(3|14)\b/);
	});
	it('tells no number of texts, and no share, where the release does not', () => {
		expect(themeDocument(40, false, [theme(20)], defaultSettings)).toMatchObject({
			texts: null,
			themes: [{ count: 20, percent: null }]
		});
		expect(themeDocument(15, true, [theme(7)], defaultSettings)).toMatchObject({
			texts: 15,
			themes: [{ count: 7, percent: null }]
		});
		expect(themeDocument(7, true, [theme(7)], defaultSettings).texts).toBeNull();
	});
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { layoutOf } from '../disclosure/layout.ts';
import { answerBands, bandOf, countForm } from './countForm.ts';
import * as words from './countWords.ts';

const districts = [
	{ slug: 'farsta', name: { sv: 'Farsta' } },
	{ slug: 'bromma', name: { sv: 'Bromma' } }
];

describe('what complaints are counted by', () => {
	it('shows every question by every ground, under the strict settings', () => {
		const { questions, breakdowns } = layoutOf(countForm({ sv: 'Klagomål' }, districts));
		expect(questions.map(({ id }) => id)).toEqual([
			'kinds',
			'affected',
			'channels',
			'firstAnswer',
			'closing',
			'outcomes',
			'measured'
		]);
		const grounds = breakdowns.filter(({ id }) => id.startsWith('grounds:'));
		expect(grounds).toHaveLength(8);
		expect(grounds.every(({ sensitive }) => sensitive)).toBe(true);
		expect(breakdowns.filter(({ id }) => id === 'district')).toHaveLength(1);
	});

	it('asks for no place where there are no districts', () =>
		expect(layoutOf(countForm({ sv: 'Klagomål' }, [])).breakdowns).toHaveLength(8));

	it('puts each number of days in one band', () =>
		expect([0, 5, 6, 10, 11, 41, 5000].map((days) => bandOf(answerBands, days))).toEqual([
			0, 0, 6, 6, 11, 41, 41
		]));

	it.each(['sv', 'sv-simple', 'en'])(
		'calls the coded facts what they are called on every page (%s)',
		(lang) => {
			const coded = JSON.parse(readFileSync(`messages/${lang}/coded.json`, 'utf8')) as Record<string, object>;
			const own = (all: Record<string, Record<string, string>>) =>
				Object.fromEntries(Object.entries(all).map(([id, label]) => [id, label[lang]]));
			expect(own(words.kinds as never)).toEqual(coded['kind']);
			expect(own(words.grounds as never)).toEqual(coded['ground']);
			expect(own(words.channels as never)).toEqual(coded['channel']);
			expect(own(words.outcomes as never)).toEqual(coded['outcome']);
		}
	);
});

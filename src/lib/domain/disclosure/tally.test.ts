import { describe, expect, test } from 'vitest';
import { form as formSchema } from '../consultations/form.ts';
import { createTally, UnknownAnswer } from './tally.ts';

const label = { sv: 'x' };
const options = (...ids: string[]) => ids.map((id) => ({ id, label }));
const why = { sv: 'För att jämföra.' };
const form = formSchema.parse({
	title: label,
	languages: ['sv'],
	pages: [
		{
			id: 'page',
			questions: [
				{ type: 'info', id: 'intro', label },
				{ type: 'scale', id: 'safe', label, points: options('low', 'high'), dontKnow: { id: 'dk', label } },
				{ type: 'multiple', id: 'want', label, options: options('light', 'bench') },
				{
					type: 'number',
					id: 'visits',
					label,
					bands: [
						{ id: 'few', from: 0, label },
						{ id: 'many', from: 10, label }
					]
				},
				{ type: 'longText', id: 'more', label },
				{
					type: 'single',
					id: 'place',
					label,
					options: options('north', 'south'),
					background: { kind: 'district', why }
				},
				{
					type: 'multiple',
					id: 'minority',
					label,
					options: options('sami', 'jews'),
					background: { kind: 'minority', why }
				}
			]
		}
	]
});

function counted() {
	const tally = createTally(form);
	tally.add({
		safe: 'low',
		want: ['light', 'bench'],
		visits: 12,
		more: 'text',
		place: 'south',
		minority: ['sami', 'jews']
	});
	tally.add({ safe: 'dk', want: ['bench'], visits: 9, place: 'south' });
	tally.add({ visits: -1, place: 'north', minority: ['jews'] });
	return tally.counts();
}

describe('tally', () => {
	test('counts each question with "not answered", zeros included', () => {
		const counts = counted();
		expect(counts.respondents).toBe(3);
		expect(counts.layout.questions.map(({ question }) => question.id)).toEqual([
			'safe',
			'want',
			'visits',
			'more'
		]);
		expect(counts.total(0)).toEqual([1, 0, 1, 1]);
		expect(counts.total(1)).toEqual([1, 2, 1]);
		// Below the first band: not answered, as far as the bands go.
		expect(counts.total(2)).toEqual([1, 1, 1]);
		expect(counts.total(3)).toEqual([1, 2]);
	});

	test('counts by background, and by each option where several may be chosen', () => {
		const counts = counted();
		expect(counts.layout.breakdowns.map(({ id, sensitive }) => [id, sensitive])).toEqual([
			['place', false],
			['minority:sami', true],
			['minority:jews', true]
		]);
		expect(counts.groups(0)).toEqual([1, 2, 0]);
		expect(counts.groups(1)).toEqual([1, 2]);
		expect(counts.groups(2)).toEqual([2, 1]);
		expect(counts.by(0, 0)).toEqual([
			[0, 0, 0, 1],
			[1, 0, 1, 0],
			[0, 0, 0, 0]
		]);
		expect(counts.by(1, 2)).toEqual([
			[1, 1, 1],
			[0, 1, 0]
		]);
	});

	test('an answer that the form does not have stops the count, and its value is not told', () => {
		const tally = createTally(form);
		expect(() => tally.add({ safe: 'secret' })).toThrow(UnknownAnswer);
		expect(() => tally.add({ place: 'secret' })).toThrow(expect.not.stringContaining('secret'));
	});
});

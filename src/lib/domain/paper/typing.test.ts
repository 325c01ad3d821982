import { describe, expect, it } from 'vitest';
import { form } from '../consultations/form.ts';
import { compareSheets, settledSheet } from './compare.ts';
import { everyQuestion } from '../../../../tests/support/everyQuestion.ts';
import { paperQuestions } from './fields.ts';
import { paperOf } from './paper.ts';
import { readSheet } from './read.ts';

const t = (sv: string) => ({ sv });
const options = (...names: string[]) => names.map((name) => ({ id: name, label: t(name) }));
const asked = form.parse({
	title: t('Parken'),
	languages: ['sv'],
	pages: [
		{
			id: 'one',
			questions: [
				{ type: 'info', id: 'intro', label: t('Hej') },
				{
					type: 'single',
					id: 'often',
					label: t('Hur ofta?'),
					required: true,
					options: options('daily', 'weekly', 'never')
				},
				{
					type: 'multiple',
					id: 'want',
					label: t('Vad?'),
					most: 2,
					options: options('bench', 'tree', 'light')
				},
				{
					type: 'matrix',
					id: 'feel',
					label: t('Hur känns det?'),
					rows: options('day', 'night'),
					points: options('bad', 'good'),
					dontKnow: { id: 'unsure', label: t('Vet inte') }
				},
				{ type: 'ranking', id: 'order', label: t('Ordna'), options: options('a', 'b', 'c') },
				{ type: 'date', id: 'when', label: t('När?') },
				{ type: 'number', id: 'minutes', label: t('Minuter?'), integer: true },
				{ type: 'longText', id: 'why', label: t('Varför?') }
			]
		},
		{
			id: 'two',
			when: { answer: 'often', is: ['daily'] },
			questions: [{ type: 'shortText', id: 'path', label: t('Vilken väg?') }]
		}
	]
});

describe('the letters of a sheet', () => {
	it('and the numbers are those of the printed form', () => {
		const printed = paperOf(everyQuestion).sections.flatMap(({ parts }) =>
			parts.flatMap((part) => (part.kind === 'item' && part.number ? [`${part.number} ${part.id}`] : []))
		);
		expect(paperQuestions(everyQuestion).map(({ number, question }) => `${number} ${question.id}`)).toEqual(
			printed
		);
	});
	it('stand at the options, the questions numbered as on the paper', () => {
		const questions = paperQuestions(asked);
		expect(questions.map(({ number, question }) => `${number} ${question.id}`)).toEqual([
			...['1 often', '2 want', '3 feel', '4 order', '5 when', '6 minutes', '7 why', '8 path']
		]);
		expect(
			questions[2]?.fields.map(({ name, choices }) => [name, choices.map(({ letter }) => letter).join('')])
		).toEqual([
			['feel.day', 'ABC'],
			['feel.night', 'ABC']
		]);
	});
});

describe('a sheet as it is typed', () => {
	it('is read by its letters, and by what was written', () => {
		const typed = {
			often: 'a',
			want: 'ca',
			'feel.day': 'B',
			'feel.night': ' c ',
			order: 'c, a',
			when: '24/11 2026',
			minutes: '12',
			why: 'Mer ljus.',
			path: 'Ängsvägen'
		};
		expect(readSheet(asked, typed)).toEqual({
			issues: [],
			answers: {
				often: 'daily',
				want: ['bench', 'light'],
				'feel.day': 'good',
				'feel.night': 'unsure',
				order: ['c', 'a'],
				when: '2026-11-24',
				minutes: 12,
				why: 'Mer ljus.',
				path: 'Ängsvägen'
			}
		});
	});
	it('may lack what the screen insists on, and loses what the answers lead past', () => {
		expect(readSheet(asked, { want: 'B' })).toEqual({ issues: [], answers: { want: ['tree'] } });
		expect(readSheet(asked, { often: 'B', path: 'Ängsvägen' }).answers).toEqual({ often: 'weekly' });
	});
	it('tells each fault at its field', () => {
		const { issues } = readSheet(asked, {
			often: 'AB',
			want: 'ABC',
			'feel.night': 'D',
			order: 'AA',
			when: '31/2 2026',
			minutes: 'tolv'
		});
		expect(issues.map(({ field, code }) => [field, code])).toEqual([
			['often', 'one-letter'],
			['feel.night', 'letter-unknown'],
			['want', 'too-many'],
			['order', 'rank-repeated'],
			['when', 'not-a-date'],
			['minutes', 'not-a-number']
		]);
		expect(issues[1]?.params).toEqual({ letter: 'D', last: 'C' });
	});
	it('with nothing on it is no answer', () =>
		expect(readSheet(asked, {}).issues).toEqual([{ field: '', question: '', code: 'nothing-answered' }]));
});

describe('two typings of a sheet', () => {
	const first = { often: 'daily', want: ['bench'], why: 'Mer  ljus' };
	it('agree where they are the same, spaces aside', () =>
		expect(compareSheets(first, { ...first, why: ' Mer ljus ' })).toEqual({
			fields: 3,
			agreed: 3,
			differences: []
		}));
	it('differ where they are not, or where one is empty; and are settled field by field', () => {
		const { differences, ...counts } = compareSheets(first, { often: 'weekly', want: ['bench'], minutes: 5 });
		expect(counts).toEqual({ fields: 4, agreed: 1 });
		expect(differences.map(({ field }) => field)).toEqual(['often', 'why', 'minutes']);
		expect(settledSheet(first, differences, { often: 'second', why: 'first', minutes: 'neither' })).toEqual({
			often: 'weekly',
			want: ['bench'],
			why: 'Mer  ljus'
		});
		expect(settledSheet(first, differences, { often: 'first', why: 'second', minutes: 'second' })).toEqual({
			often: 'daily',
			want: ['bench'],
			minutes: 5
		});
	});
});

import { describe, expect, it } from 'vitest';
import { form as formSchema } from '../consultations/form.ts';
import { childResultsOf, hasSessions } from './children.ts';
import type { QuestionResult, ReportCategory, Results } from './shapes.ts';

const category = (id: string, kind: ReportCategory['kind'] = 'answer'): ReportCategory => ({
	ids: [id],
	labels: kind === 'answer' ? [{ sv: id }] : [],
	kind
});

const question = (id: string, cells: (number | null)[], base: number | null): QuestionResult => ({
	question: id,
	type: 'picture',
	label: { sv: id },
	counting: 'one',
	background: false,
	total: {
		withheld: false,
		categories: [category('ball'), category('swim'), category('_notAnswered', 'notAnswered')],
		bases: [base],
		cells: [cells],
		percents: [],
		means: [],
		medians: []
	},
	by: [],
	texts: []
});

const form = formSchema.parse({
	title: { sv: 'F' },
	languages: ['sv'],
	pages: [
		{
			id: 'p',
			questions: [
				{
					type: 'picture',
					id: 'do',
					label: { sv: 'Vad?' },
					options: [
						{ id: 'ball', label: { sv: 'Boll' }, drawing: { sign: 'soccer-ball' } },
						{ id: 'swim', label: { sv: 'Bad' }, drawing: { sign: 'person-swimming' } }
					]
				}
			]
		}
	]
});

const told = (...questions: QuestionResult[]) =>
	childResultsOf(
		{
			consultation: { reach: { whom: 'residents', toAge: 18 }, slug: 's' },
			release: { releasedOn: '2026-10-01' },
			respondents: 100,
			pages: [{ id: 'p', questions }],
			outcome: null,
			replies: []
		} as unknown as Results,
		form
	).questions;

describe('what children read of a question', () => {
	it('tells of ten the answer that most gave, with its picture', () => {
		const [one] = told(question('do', [60, 35, 5], 100));
		expect(one?.told).toEqual([{ label: category('ball'), of: { kind: 'exactly', tenths: 6 } }]);
		expect(one?.answers.map(({ drawing }) => drawing)).toEqual([
			{ sign: 'soccer-ball' },
			{ sign: 'person-swimming' }
		]);
		expect(one).toMatchObject({ skipped: 5, most: 60, hidden: false });
	});
	it('tells of both where as many gave them', () =>
		expect(told(question('do', [50, 50, 0], 100))[0]?.told).toHaveLength(2));
	it.each([
		['an answer', [60, null, 5], 100],
		['who skipped it', [60, 35, null], 100],
		['how many there are', [60, 35, 5], null]
	] as const)('says nothing of ten where %s is hidden', (_, cells, base) => {
		const [one] = told(question('do', [...cells], base));
		expect(one?.told).toEqual([]);
		expect(one?.hidden).toBe(true);
	});
	it('says nothing of ten of fewer than thirty', () =>
		expect(told(question('do', [20, 9, 0], 29))[0]?.told).toEqual([]));
});

describe('a form', () => {
	it('has sessions only where one answers a background of it', () => expect(hasSessions(form)).toBe(false));
});

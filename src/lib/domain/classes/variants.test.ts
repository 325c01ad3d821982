import { describe, expect, it } from 'vitest';
import { form as formSchema } from '../consultations/form.ts';
import { validateAnswers } from '../answers/validate.ts';
import { paperQuestions } from '../paper/fields.ts';
import { paperOf } from '../paper/paper.ts';
import { pagesOf } from '../journey/journey.ts';
import { answersFromSession, formFor } from './variants.ts';

const why = { sv: 'Så ser vi vilka som var med.' };
const options = (...ids: string[]) => ids.map((id) => ({ id, label: { sv: id } }));
const example = formSchema.parse({
	title: { sv: 'Skolgården' },
	languages: ['sv'],
	pages: [
		{
			id: 'first',
			questions: [
				{
					type: 'single',
					id: 'feels',
					required: true,
					label: { sv: 'Hur upplever du skolgården?' },
					options: [
						...options('good', 'bad'),
						{ id: 'mixed', label: { sv: 'Både och' }, years: { f3: { leftOut: true } } }
					],
					years: { f3: { label: { sv: 'Är det bra på skolgården?' } } }
				},
				{
					type: 'longText',
					id: 'why',
					label: { sv: 'Varför?' },
					years: { preschool: { leftOut: true } }
				}
			]
		},
		{
			id: 'about',
			questions: [
				{
					type: 'single',
					id: 'years',
					label: { sv: 'Årskurs' },
					options: options('f3', 'y4to6'),
					background: { kind: 'age', why, from: 'session' }
				},
				{
					type: 'single',
					id: 'kind',
					label: { sv: 'Slag av tillfälle' },
					options: options('school', 'adapted'),
					background: { kind: 'other', why, from: 'session', sensitive: true }
				}
			]
		}
	]
});

describe('a form for some school years', () => {
	it('asks one question a page, in their words, and none that must be answered', () => {
		const { pages } = formFor(example, 'f3');
		expect(pages.map(({ id }) => id)).toEqual(['feels', 'why']);
		const [feels] = pages[0]?.questions ?? [];
		expect(feels).toMatchObject({
			label: { sv: 'Är det bra på skolgården?' },
			required: false,
			options: [{ id: 'good' }, { id: 'bad' }]
		});
	});
	it('leaves out what is left out for them', () =>
		expect(formFor(example, 'preschool').pages.map(({ id }) => id)).toEqual(['feels']));
	it('keeps its own words for the others', () =>
		expect(formFor(example, 'y4to6').pages[0]?.questions[0]?.label).toEqual({
			sv: 'Hur upplever du skolgården?'
		}));
});

describe('words of some school years', () => {
	const english = formSchema.parse({
		...example,
		languages: ['sv', 'en'],
		pages: [
			{
				id: 'first',
				questions: [
					{
						type: 'faces',
						id: 'like',
						label: { sv: 'Hur trivs du?', en: 'How do you like it?' },
						points: [
							...options('good', 'bad'),
							{ id: 'worst', label: { sv: 'x' }, years: { f3: { leftOut: true } } }
						],
						years: { f3: { label: { sv: 'Är det bra?' } } }
					}
				]
			}
		]
	});
	it('stand in place of the form’s own in the languages that they are written in', () =>
		expect(formFor(english, 'f3').pages[0]?.questions[0]).toMatchObject({
			label: { sv: 'Är det bra?', en: 'How do you like it?' },
			points: [{ id: 'good' }, { id: 'bad' }]
		}));
});

describe('what a session says', () => {
	it('is not on paper, and nobody can send it', () => {
		expect(paperQuestions(example).map(({ question }) => question.id)).toEqual(['feels', 'why']);
		expect(JSON.stringify(paperOf(example))).not.toContain('Årskurs');
		expect(validateAnswers(example, { feels: 'good', years: 'f3' })).toMatchObject({
			answers: { feels: 'good' },
			issues: [{ question: 'years', code: 'unknown-question' }]
		});
	});

	it('is never asked, in a session or elsewhere', () => {
		expect(pagesOf(example, {}).map(({ id }) => id)).toEqual(['first']);
	});
	it('goes with each answer where the form has the option', () => {
		expect(answersFromSession(example, { kind: 'adapted', years: 'f3', district: 'Farsta' })).toEqual({
			years: 'f3',
			kind: 'adapted'
		});
		expect(answersFromSession(example, { kind: 'partner', years: 'upper', district: null })).toEqual({});
	});
});

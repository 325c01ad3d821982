import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAnswers } from '../answers/validate.ts';
import { answerableOf, form as formSchema } from '../consultations/form.ts';
import { pagesOf, questionsOnTheWay } from '../journey/journey.ts';
import type { Answers } from '../questions/common.ts';
import type { ComplaintChoices } from './choices.ts';
import { complaintKinds, grounds } from './coded.ts';
import { complaintForm, complaintForms, type ComplaintFormKind } from './form.ts';
import { ownPath } from './ownPath.ts';
import { codedFacts, readableText } from './told.ts';

const choices: ComplaintChoices = {
	committees: [
		{ id: 'c1', slug: 'trafiknamnden', name: { sv: 'Trafiknämnden' }, kind: 'committee' },
		{ id: 'c2', slug: 'farsta', name: { sv: 'Farsta' }, kind: 'district' },
		{ id: 'c3', slug: 'jarva', name: { sv: 'Järva' }, kind: 'district' }
	],
	places: [
		{ id: 'aaaaaaaa-1111-4111-8111-111111111111', name: 'Badet', committeeId: 'c1', district: 'farsta' }
	],
	desk: true
};
const without: ComplaintChoices = { ...choices, places: [] };
const languages = ['sv', 'fi'].map((tag) => ({ tag, name: tag }));
const made = (kind: ComplaintFormKind, given = choices) =>
	complaintForm(kind, { say: (key) => ({ sv: key }), choices: given, languages, today: '2026-11-28' });
const pages = (answers: Record<string, string | string[]>, given = choices) =>
	pagesOf(made('own', given), answers).map(({ id }) => id);

describe('the questionnaire of a complaint', () => {
	it.each(complaintForms)('is a sound form of the house (%s)', (kind) => {
		for (const given of [choices, without, { ...without, desk: false }, { ...without, committees: [] }])
			expect(formSchema.safeParse(made(kind, given)).error?.issues).toBeUndefined();
	});
	it('asks only what applies', () => {
		const always = ['wish', 'language', 'reach'];
		expect(pages({ kinds: ['accessWeb'] })).toEqual(['what', 'tell', 'page', 'committee', ...always]);
		expect(pages({ kinds: ['accessPlace'] })).toEqual([
			...['what', 'tell', 'place', 'where', 'committee', 'when', 'affected'],
			...always
		]);
		expect(pages({ kinds: ['discrimination'] })).toContain('grounds');
		expect(pages({ kinds: ['accessService'] }, without)).not.toContain('place');
	});
	it('does not ask where and whom when a place of the list says it', () => {
		const told = pages({ kinds: ['other'], place: 'p-aaaaaaaa-1111-4111-8111-111111111111' });
		expect(told).not.toContain('where');
		expect(told).not.toContain('committee');
		expect(pages({ kinds: ['other'], place: 'other' })).toContain('where');
	});
	it('requires nothing of who somebody is', () => {
		const required = answerableOf(made('own')).filter((one) => 'required' in one && one.required);
		expect(required.map(({ id }) => id)).toEqual(['kinds', 'tell', 'affected']);
		expect(answerableOf(made('own')).map(({ type }) => type)).not.toContain('contact');
	});
	it('asks a child three things', () =>
		expect(pagesOf(made('child'), {}).map(({ id }) => id)).toEqual(['kinds', 'tell', 'where']));
	it('lets nobody choose the unknown where nobody takes it', () => {
		const committee = answerableOf(made('own', { ...choices, desk: false })).find(
			({ id }) => id === 'committee'
		);
		expect(committee).toMatchObject({ required: true });
		expect(JSON.stringify(committee)).not.toContain('unknown');
	});
});

describe('what is coded', () => {
	const coded = (kind: ComplaintFormKind, answers: Answers) =>
		codedFacts(kind, answers, { lang: 'sv', choices });
	it('is the facts, and the language of the answer', () =>
		expect(
			coded('own', { kinds: ['harassment'], grounds: ['age'], affected: 'other', answerIn: 'fi' })
		).toEqual({
			kinds: ['harassment'],
			grounds: ['age'],
			affected: 'other',
			byChild: false,
			channel: 'web',
			language: 'fi',
			district: null
		}));
	it('has the district of a place of the list', () =>
		expect(coded('own', { place: 'p-aaaaaaaa-1111-4111-8111-111111111111' }).district).toBe('farsta'));
	it('is a child’s own', () =>
		expect(coded('child', { kinds: ['access', 'discrimination'] })).toMatchObject({
			kinds: ['discrimination', 'accessPlace'],
			affected: 'child',
			byChild: true
		}));
	it('is how it came, where staff enter it', () =>
		expect(coded('staff', { channel: 'letter' }).channel).toBe('letter'));
	it('never holds a word that somebody wrote', () =>
		fc.assert(
			fc.property(
				fc.record({
					tell: fc.string({ minLength: 8 }),
					where: fc.string({ minLength: 8 }),
					reach: fc.string({ minLength: 8 }),
					kinds: fc.subarray<string>([...complaintKinds]),
					grounds: fc.subarray<string>([...grounds])
				}),
				(typed) => {
					const { answers } = readAnswers(answerableOf(made('own')), typed);
					const facts = Object.values(coded('own', answers)).flat().map(String);
					for (const word of [typed.tell, typed.where, typed.reach].map((text) => text.trim()))
						expect(facts).not.toContain(word);
				}
			),
			{ endOnFailure: true }
		));
});

it('clears answers to what is not asked, in whatever order they were given', () =>
	fc.assert(
		fc.property(
			fc.subarray([...complaintKinds], { minLength: 1 }),
			fc.subarray([...grounds]),
			fc.constantFrom('self', 'other', 'child'),
			(kinds, chosen, affected) => {
				const form = made('own');
				const { answers } = readAnswers(answerableOf(form), { kinds, grounds: chosen, affected, page: '/x' });
				const asked = new Set(questionsOnTheWay(form, answers).map(({ id }) => id));
				const screens = kinds.some((kind) => kind === 'accessWeb' || kind === 'accessDocument');
				expect(asked.has('page')).toBe(screens);
				expect(asked.has('grounds')).toBe(
					kinds.some((kind) => ['discrimination', 'harassment', 'other'].includes(kind))
				);
			}
		),
		{ endOnFailure: true }
	));

it('reads as one text, without how somebody may be reached', () => {
	const answers = {
		kinds: ['accessPlace'],
		tell: 'Rampen är borta.',
		reach: 'kari@exempel.se',
		affected: 'self'
	};
	const text = readableText(made('own'), answers, { lang: 'sv', fallbacks: [] });
	expect(text).toContain('complaint:tell.label\nRampen är borta.');
	expect(text).toContain('complaint:kinds.accessPlace');
	expect(text).not.toContain('kari');
});

describe('the address that an accessibility fault is reported on', () => {
	it.each(['/sv', '/sv/consultations/park', '/sv-simple/results/x-1', '/ar/complaints'])('takes %s', (path) =>
		expect(ownPath(path)).toBe(path)
	);
	it.each([
		'',
		'https://elsewhere.example',
		'//elsewhere.example',
		'/sv/x?name=y',
		'/sv/ett två',
		'/sv/<script>',
		`/sv/${'a'.repeat(400)}`
	])('takes nothing of %s', (path) => expect(ownPath(path)).toBe(''));
});

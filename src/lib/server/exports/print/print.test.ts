import { beforeAll, describe, expect, it } from 'vitest';
import { form } from '#lib/domain/consultations/form.ts';
import { printed, type Material, type Printed } from '#lib/domain/paper/material.ts';
import { paperOf } from '#lib/domain/paper/paper.ts';
import type { PaperClause } from '#lib/domain/paper/wording.ts';
import { everyQuestion } from '../../../../../tests/support/everyQuestion.ts';
import { readPdf, type ReadPdf } from '../../../../../tests/support/readPdf.ts';
import { clauseText, goTexts, onlyText } from './directionWords.ts';
import { fileNameOf, printPdf } from './printPdf.ts';
import { speakerOf } from './speaker.ts';

const title = {
	sv: 'En ny park',
	en: 'A new park',
	ar: 'حديقة جديدة',
	yi: { text: 'אַ נײַער פּאַרק', status: 'draft' as const }
};
const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9H0z"/></svg>';
const material: Material = {
	slug: 'en-ny-park',
	title,
	summary: { sv: 'Det ska bli en park.', en: 'There will be a park.' },
	purpose: { sv: 'Svaren avgör vad som ritas. Sedan byggs det.', en: 'The answers decide what is drawn.' },
	committee: { sv: 'Farsta stadsdelsnämnd' },
	reach: { whom: 'residents', districts: ['Farsta'] },
	opensOn: '2026-11-15',
	closesOn: '2026-12-13',
	draft: false,
	languages: ['sv', 'en', 'ar', 'yi'],
	version: 3,
	form: paperOf(everyQuestion),
	city: {
		name: { sv: 'Exempelstad' },
		residents: { sv: 'invånare' },
		demonstration: false,
		paperAddress: { sv: 'Lådan 1, Exempelstad' },
		enquiries: { sv: 'Ring 08-000' }
	},
	origin: 'https://dialog.stad.example',
	pictures: Object.fromEntries(['person-walking', 'bicycle', 'bus'].map((name) => [name, { svg }]))
};

const made = async (kind: Printed, language: string, size: string, changed: Partial<Material> = {}) =>
	readPdf(await printPdf({ ...material, ...changed }, { kind, language, size }));

const inOrder = (text: string, parts: string[]) => {
	const places = parts.map((part) => text.indexOf(part));
	expect(parts.filter((_, index) => (places[index] ?? -1) < 0)).toEqual([]);
	expect(places).toEqual([...places].sort((a, b) => a - b));
};

const every = (Object.keys(printed) as Printed[]).flatMap((kind) =>
	printed[kind].flatMap((size) =>
		[...material.languages, ...(kind === 'form' ? [] : ['all'])].map(
			(language) => [kind, language, size] as const
		)
	)
);

describe('everything that is printed', () => {
	it.each(every)('is a PDF that a screen reader can read: %s, %s, %s', async (kind, language, size) => {
		const pdf = await made(kind, language, size);
		expect(pdf.xmp).toContain('<pdfuaid:part>1</pdfuaid:part>');
		expect(pdf.lang).toBe(language === 'all' ? 'sv' : language);
		const words = { ...title, all: title.sv, yi: title.yi.text };
		expect(pdf.title).toBe(words[language as keyof typeof words]);
		expect(pdf.missingFonts).toEqual([]);
		expect(pdf.roles.filter((role) => role === 'H1')).toHaveLength(
			kind === 'letter' && language === 'all' ? 4 : 1
		);
		expect(pdf.alts[0]).toContain('dialog.stad.example/c/en-ny-park');
	});
	it('is made of one file each, named by what it is', () =>
		expect(fileNameOf('en-ny-park', { kind: 'poster', language: 'all', size: 'a3' })).toBe(
			'en-ny-park-poster-all-a3.pdf'
		));
	it('says on every sheet that it is a draft, until it opens', async () => {
		for (const kind of ['poster', 'letter', 'form'] as const) {
			const [size = ''] = printed[kind];
			expect((await made(kind, 'sv', size, { draft: true })).text).toContain('Utkast');
			expect((await made(kind, 'sv', size)).text).not.toContain('Utkast');
		}
	});
	it('puts a mark where no font has the character, rather than nothing at all', async () => {
		const odd = await made('poster', 'sv', 'a4', { title: { sv: 'Lek ልጆች nu' } });
		expect(odd.text).toContain('Lek ??? nu');
		expect(odd.xmp).toContain('<pdfuaid:part>1</pdfuaid:part>');
	});
	it('never takes what people wrote for markup', async () => {
		const text = '#import "x" *fet* _kursiv_ $1$ = rubrik @a <b> \\u{41} `kod`';
		expect((await made('poster', 'sv', 'a4', { title: { sv: text } })).text).toContain(text);
	});
});

describe('a poster', () => {
	it('says who asks, what, why, whom and when, and where to answer', async () => {
		const { text, pages, sizes } = await made('poster', 'sv', 'a4');
		inOrder(text, [
			'Exempelstad',
			'En ny park',
			'Svaren avgör vad som ritas.',
			'Svara 15 november–13 december 2026',
			'De som bor i Farsta',
			'dialog.stad.example/c/en-ny-park',
			'Ring 08-000',
			'Farsta stadsdelsnämnd'
		]);
		expect(text).not.toContain('Sedan byggs det');
		expect(pages).toBe(1);
		expect(sizes[0]?.map(Math.round)).toEqual([595, 842]);
	});
	it('is twice as large on A3', async () =>
		expect((await made('poster', 'sv', 'a3')).sizes[0]?.map(Math.round)).toEqual([842, 1191]));
	it('has every language, each marked as what it is', async () => {
		const { text, langs, pages } = await made('poster', 'all', 'a4');
		inOrder(text, ['En ny park', 'A new park', 'The answers decide what is drawn.']);
		expect(langs).toEqual(expect.arrayContaining(['en', 'ar', 'yi']));
		// The draft's own language says that it is one (“… not yet reviewed”, of which a reader of the PDF gets the words).
		for (const word of ['ערשטער', 'נוסח', 'איבערגעקוקט']) expect(text).toContain(word);
		expect(pages).toBe(1);
	});
	it('stays on one page when the title is long, and the reasons too', async () => {
		const long = { sv: 'Medborgardialogutvärderingsunderlag '.repeat(7) };
		const why = { sv: 'Svaren används av nämnden '.repeat(14) };
		for (const language of ['sv', 'all'])
			for (const size of printed.poster) {
				const languages = ['sv', 'en', 'fi', 'ar', 'yi', 'so', 'se'];
				const pdf = await made('poster', language, size, { title: long, purpose: why, languages });
				expect(pdf.pages).toBe(1);
			}
	});
});

describe('a letter', () => {
	it('says what happens with the answers, how to answer on paper and whom to ask', async () => {
		const { text, roles } = await made('letter', 'sv', 'a4');
		inOrder(text, [
			'En ny park',
			'Det ska bli en park.',
			'Svara 15 november–13 december 2026',
			'På papper: fyll i formuläret och skicka eller lämna det till Lådan 1, Exempelstad',
			'Vad svaren används till',
			'Sedan byggs det.',
			'Hur dina svar skyddas',
			'Har du frågor?',
			'Ring 08-000'
		]);
		expect(roles).toContain('LBody');
	});
	it('has a page for each language', async () => {
		const { text, pages } = await made('letter', 'all', 'a4-window');
		expect(pages).toBe(4);
		inOrder(text, ['Vad svaren används till', 'What the answers are used for']);
	});
	it('leaves out whom to ask when nobody is named, and names the committee for the paper', async () => {
		const { text } = await made('letter', 'sv', 'a4', {
			city: { name: { sv: 'Exempelstad' }, residents: { sv: 'invånare' }, demonstration: false }
		});
		expect(text).not.toContain('Har du frågor?');
		expect(text).toContain('lämna det till Farsta stadsdelsnämnd');
	});
});

describe('a paper form', () => {
	let pdf: ReadPdf;
	beforeAll(async () => {
		pdf = await made('form', 'sv', '14');
	});

	it('has every question in order, with its options lettered', () =>
		inOrder(pdf.text, [
			'Så fyller du i',
			'Del A',
			'1. Hur ofta är du i parken? ( måste besvaras )',
			'A Varje dag B Någon gång i veckan C Aldrig',
			'Del B : Det du vill ha',
			'Om parken',
			'2. Vad vill du ha i parken?',
			'Välj högst 2.',
			'3. Hur trygg känner du dig?',
			'F Vet inte',
			'4. Hur långt får det vara dit?',
			'minuter',
			'7. Hur är vägen dit?',
			'a På dagen',
			'b När det är mörkt',
			'8. Vad ska komma först?',
			'Skriv 1 på det viktigaste, sedan 2 och så vidare till 3.',
			'9. När var du där sist?',
			'Dag Månad År',
			'10. Hur kommer du dit?',
			'Om du svarade A eller B: gå till fråga 11. Annars: gå till del E.',
			'11. Varför åker du inte buss?',
			'Om du svarade A: gå till del D. Annars: gå till del E.',
			'Del D : Du som svarade [ditt svar på fråga 10]',
			'Del E : Om dig',
			'Du behöver inte svara.',
			'16. Får vi höra av oss?',
			'Så lämnar du in',
			'Lådan 1, Exempelstad',
			'Det ska vara framme senast 13 december 2026.',
			'Riv av det här bladet'
		]));
	it('says what pictures show, and lists options as lists', () => {
		expect(pdf.alts).toEqual(expect.arrayContaining(['Bild: Går', 'Bild: Cyklar', 'Bild: Buss']));
		expect(pdf.roles.filter((role) => role === 'L').length).toBeGreaterThan(8);
		expect(pdf.roles.filter((role) => role === 'H3').length).toBeGreaterThan(15);
	});
	it('keeps the contact on a leaf of its own, that tells of no answer', async () => {
		const asked = form.parse({
			title,
			languages: ['sv'],
			pages: [
				{
					id: 'p',
					questions: [
						{
							type: 'single',
							id: 'a',
							label: { sv: 'Är du orolig?' },
							options: ['x', 'y'].map((id) => ({ id, label: { sv: id } }))
						},
						{
							type: 'contact',
							id: 'c',
							label: { sv: 'Får vi ringa?' },
							purpose: { sv: 'För ett samtal.' },
							keepDays: 30,
							when: { answer: 'a', is: ['x'] }
						}
					]
				}
			]
		});
		const { text, pages } = await made('form', 'sv', '14', { form: paperOf(asked) });
		const sheet = text.slice(text.indexOf('Riv av det här bladet'));
		expect(sheet).toContain('För ett samtal.');
		expect(sheet).toContain('30 dagar');
		expect(sheet).not.toMatch(/orolig|fråga 1|Svara bara om/);
		// On an odd page: nothing of the answers stands on its back.
		expect(pages % 2).toBe(1);
	});
	it('takes more pages in larger type', async () =>
		expect((await made('form', 'sv', '18')).pages).toBeGreaterThan(pdf.pages));
	it('stands without a picture that cannot be drawn', async () => {
		const broken = { format: 'png' as const, bytes: new Uint8Array([1, 2, 3]) };
		const { text } = await made('form', 'sv', '14', { pictures: { bicycle: broken } });
		expect(text).toContain('B Cyklar');
	});
	it('has the words of a language that has them, and says so of those that it lacks', async () => {
		const { text, langs } = await made('form', 'en', '14');
		expect(text).toContain('If you answered A or B: go to question 11. Otherwise: go to section E.');
		expect(text).toContain(
			'Parken ligger vid sjön och ska byggas om nästa år. (not yet in your language: shown in Svenska)'
		);
		expect(langs).toContain('sv');
	});
	it('is quick to set, and quicker the second time', async () => {
		const sheet = { kind: 'form', language: 'sv', size: '14' } as const;
		const [first, second] = await Promise.all([printPdf(material, sheet), printPdf(material, sheet)]);
		expect(second).toBe(first);
		expect(first.length).toBeLessThan(200_000);
	});
});

describe('directions in words', () => {
	const [sv, en] = [speakerOf('sv'), speakerOf('en')];
	const ticked = (at: string, letters: string[], negated = false): PaperClause => ({
		kind: 'ticked',
		at,
		letters,
		negated
	});
	it.each<[PaperClause, string]>([
		[ticked('3', ['B']), 'you answered B to question 3'],
		[ticked('3a', ['B', 'C'], true), 'you did not answer B or C to question 3a'],
		[{ kind: 'answered', at: '3', negated: true }, 'you did not answer question 3'],
		[{ kind: 'answered', at: '3', own: true, negated: false }, 'you wrote in your own words in question 3'],
		[{ kind: 'placed', at: '4', letters: ['A'], negated: false }, 'you gave A a number in question 4'],
		[{ kind: 'wrote', at: '5', values: ['7'], negated: false }, 'you wrote 7 in question 5'],
		[{ kind: 'between', at: '5', atLeast: 3, negated: false }, 'your answer to question 5 is 3 or more'],
		[{ kind: 'between', at: '5', atMost: 3, negated: true }, 'your answer to question 5 is not 3 or less'],
		[
			{ kind: 'between', at: '5', atLeast: 1, atMost: 3, negated: false },
			'your answer to question 5 is between 1 and 3'
		],
		[
			{ kind: 'between', at: '6', atLeast: '2026-01-02', negated: false },
			'you wrote 2 January 2026 or a later day in question 6'
		],
		[
			{
				kind: 'any',
				of: [ticked('1', ['A']), { kind: 'all', of: [ticked('2', ['B']), ticked('3', ['C'])] }]
			},
			'you answered A to question 1 or (you answered B to question 2 and you answered C to question 3)'
		]
	])('%j', (clause, said) => expect(clauseText(clause, en)).toBe(said));
	it('are whole sentences', () => {
		const only = { when: ticked('3', ['B']), otherwise: { kind: 'section', letter: 'D' } } as const;
		expect(onlyText(only, 'item', en)).toBe(
			'Answer this only if you answered B to question 3. Otherwise: go to section D.'
		);
		expect(onlyText(only, 'gate', sv)).toBe(
			'Det här är till dig om du svarade B på fråga 3. Annars: gå till del D.'
		);
		const jumps = [{ letters: ['A'], to: { kind: 'question', number: 7 } as const }];
		expect(goTexts({ jumps, rest: { kind: 'end' } }, sv)).toEqual([
			'Om du svarade A: gå till fråga 7.',
			'Annars: gå till ”Så lämnar du in” sist i formuläret.'
		]);
		expect(goTexts({ jumps: [], rest: { kind: 'question', number: 9 } }, sv)).toEqual(['Gå till fråga 9.']);
		expect(goTexts({ jumps: [] }, sv)).toEqual([]);
	});
});

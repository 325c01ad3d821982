import { describe, expect, it } from 'vitest';
import { everyQuestion } from '../../../../tests/support/everyQuestion.ts';
import { asWorkbook } from '../../../../tests/support/xlsforms.ts';
import type { Form } from '../consultations/form.ts';
import { form as formSchema } from '../consultations/form.ts';
import { readForm } from './read.ts';
import type { SheetText } from './sheetText.ts';
import { writeForm } from './write.ts';

/** What is read after somebody has changed one cell of what was written. */
function edited(form: Form, sheet: string, row: (cells: string[]) => boolean, header: string, text: string) {
	const sheets: SheetText[] = structuredClone(writeForm(form));
	const { rows } = sheets.find(({ name }) => name === sheet)!;
	const [headers = []] = rows;
	const line = rows.findIndex((cells, at) => at > 0 && row(cells));
	expect(line).toBeGreaterThan(0);
	let column = headers.indexOf(header);
	if (column < 0) column = headers.push(header) - 1;
	rows[line]![column] = text;
	return readForm(asWorkbook(sheets));
}
const named = (name: string) => (cells: string[]) => cells[1] === name;
const question = (form: Form | undefined, id: string) =>
	form?.pages.flatMap(({ questions }) => questions).find((one) => one.id === id);

describe('a translator', () => {
	it('adds a language in a column', () => {
		const { form, findings } = edited(
			everyQuestion,
			'survey',
			named('often'),
			'label::Suomi (fi)',
			'Kuinka usein?'
		);
		expect(findings).toEqual([]);
		expect(question(form, 'often')?.label).toEqual({
			...question(everyQuestion, 'often')?.label,
			fi: 'Kuinka usein?'
		});
	});
	it('changes a word of a choice', () => {
		const { form } = edited(everyQuestion, 'choices', named('never'), 'label::English (en)', 'Not at all');
		expect(question(form, 'often')).toMatchObject({ options: [{}, {}, { label: { en: 'Not at all' } }] });
	});
});

describe('what we wrote beside a plain column', () => {
	const label = { sv: 'x' };
	const options = ['a', 'b'].map((id) => ({ id, label }));
	const logic = formSchema.parse({
		title: label,
		languages: ['sv'],
		pages: [
			{ id: 'p', questions: [{ type: 'single', id: 'q', label, options }] },
			{
				id: 'r',
				questions: [{ type: 'shortText', id: 's', label, when: { all: [{ answer: 'q', is: ['a'] }] } }]
			}
		]
	});
	it('counts while it says the same', () => {
		const { form, findings } = readForm(asWorkbook(writeForm(logic)));
		expect(findings).toEqual([]);
		expect(question(form, 's')?.when).toEqual({ all: [{ answer: 'q', is: ['a'] }] });
	});
	it('counts no more when the plain column has changed, and that is told', () => {
		const { form, findings } = edited(logic, 'survey', named('s'), 'relevant', "${q} = 'b'");
		expect(findings.map(({ code }) => code)).toEqual(['own-column-outdated']);
		expect(question(form, 's')?.when).toEqual({ answer: 'q', is: ['b'] });
	});
	it('is told where a copy for other tools was changed', () => {
		const { findings, form } = edited(
			everyQuestion,
			'survey',
			named('stop.other'),
			'label::English (en)',
			'Anything'
		);
		expect(findings).toMatchObject([
			{ code: 'own-column-outdated', params: { column: 'label' }, stops: false }
		]);
		expect(form).toEqual(everyQuestion);
	});
	it('is told where a kind no longer fits the type', () => {
		const { findings, form } = edited(everyQuestion, 'survey', named('often'), 'radslag::type', 'matrix');
		expect(findings.map(({ code }) => code)).toEqual(['own-column-outdated']);
		expect(question(form, 'often')?.type).toBe('single');
	});
});

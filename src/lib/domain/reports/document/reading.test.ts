import { describe, expect, it } from 'vitest';
import { plainTextOf } from '../prose/plainText.ts';
import type { ProseBlock } from '../prose/shapes.ts';
import { passagesOf } from './passages.ts';
import { passagesRead, readingOf } from './reading.ts';

const paragraph = (id: string, text = 'Text'): ProseBlock => ({
	type: 'paragraph',
	attrs: { id },
	content: [{ type: 'text', text }]
});
const heading = (id: string): ProseBlock => ({
	type: 'heading',
	attrs: { id, level: 3 },
	content: [{ type: 'text', text: 'Rubrik' }]
});
const prose = (section: 'summary' | 'goals' | 'views', content: ProseBlock[], of?: string) => ({
	section,
	...(of ? { of } : {}),
	texts: { sv: { doc: { type: 'doc' as const, content }, status: 'published' as const } }
});

const model = {
	prose: [
		prose('views', [paragraph('vvvv')]),
		prose('summary', [heading('hhhh'), paragraph('aaaa'), paragraph('bbbb')]),
		prose('goals', [paragraph('gggg')], 'g1')
	],
	goals: ['g1', 'g2'].map((id) => ({
		id,
		level: 'committee' as const,
		number: '',
		name: { sv: id },
		expectedResult: null,
		grade: null,
		parent: null
	})),
	consultations: [],
	indicators: [],
	staircase: {
		position: null,
		steps: [{ step: 1 as const, standing: null, done: '', next: '', evidence: [] }]
	},
	actions: [],
	numbers: { 'summary/aaaa': '1', 'goals:g1/gggg': '4a' }
};

describe('a report as it is read', () => {
	it('has the passages of the report, in their order', () => {
		expect(passagesRead(readingOf(model)).map(({ id, section }) => ({ id, section }))).toEqual(
			passagesOf(model)
		);
	});
	it('calls each by its number, and leaves empty sections out', () => {
		const reading = readingOf(model);
		expect(reading.map(({ section }) => section)).toEqual(['summary', 'goals', 'staircase', 'views']);
		expect(reading[0]?.items.map((item) => (item.kind === 'heading' ? '-' : item.number))).toEqual([
			'-',
			'1',
			''
		]);
		expect(passagesRead(reading).find(({ id }) => id === 'goals:g1/gggg')?.number).toBe('4a');
	});
});

describe('the plain text of a block', () => {
	it('is what it says', () => {
		expect(plainTextOf(paragraph('aaaa', 'Hej'))).toBe('Hej');
		expect(
			plainTextOf({
				type: 'bulletList',
				attrs: { id: 'aaaa' },
				content: [
					{ type: 'listItem', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'ett' }] }] },
					{ type: 'listItem', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'två' }] }] }
				]
			})
		).toBe('ett två');
		expect(plainTextOf({ type: 'quotation', attrs: { id: 'aaaa', text: 'x' } })).toBe('');
	});
});

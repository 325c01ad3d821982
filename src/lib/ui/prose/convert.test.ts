import { getSchema } from '@tiptap/core';
import { Node } from '@tiptap/pm/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryProse, countingIds } from '../../../../tests/support/arbitraryProse.ts';
import { readProse } from '#lib/domain/reports/prose/read.ts';
import { wordsOf } from '#lib/domain/reports/prose/words.ts';
import { fromEditor, toEditor } from './convert.ts';
import { extensionsFor } from './extensions.ts';

const schema = getSchema(extensionsFor({ figure: () => 'f', quotation: () => 'q' }));

describe('the editor', () => {
	it('takes every text that can be kept, and gives it back as it was', () => {
		fc.assert(
			fc.property(arbitraryProse, (doc) => {
				fc.pre(doc.content.length > 0);
				const node = Node.fromJSON(schema, toEditor(doc));
				node.check();
				const back = fromEditor(node.toJSON());
				expect(readProse(back, countingIds()).doc).toEqual(back);
				expect(Node.fromJSON(schema, toEditor(back)).eq(node)).toBe(true);
				const each = ({ content }: typeof doc) =>
					content.map((block) => [block.attrs, wordsOf(block).split(/\s+/).join(' ').trim()]);
				expect(each(back)).toEqual(each(doc));
			}),
			{ endOnFailure: true }
		);
	});
	it('has a line to write on where nothing is written', () => {
		const node = Node.fromJSON(schema, toEditor({ type: 'doc', content: [] }));
		node.check();
		expect(readProse(fromEditor(node.toJSON()), countingIds()).doc?.content).toHaveLength(1);
	});
	it('lets nothing stand that cannot be kept', () => {
		const blocks = ['paragraph', 'heading', 'bulletList', 'orderedList', 'blockquote', 'figure', 'quotation'];
		expect(Object.keys(schema.nodes).sort()).toEqual(
			[...blocks, 'doc', 'hardBreak', 'listItem', 'text'].sort()
		);
		expect(Object.keys(schema.marks).sort()).toEqual(['bold', 'italic', 'link']);
	});
});

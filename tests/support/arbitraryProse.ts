import fc from 'fast-check';
import type { ProseBlock, ProseDoc, ProseInline, ProseListItem } from '#lib/domain/reports/prose/shapes.ts';

/** Texts of any shape that the rules allow, signs of the typed form among their words. */
const words = fc.oneof(
	fc.stringMatching(/^[a-zåäö ]{1,12}$/),
	fc.constantFrom('- a', '## b', '> c', '1. d', '*', '**e**', '[f](g)', '[[h]]', 'x  y', ' ', '\t', '‥ é 🌳')
);
const run: fc.Arbitrary<ProseInline> = fc.oneof(
	{ weight: 5, arbitrary: words.map((text) => ({ type: 'text' as const, text })) },
	{
		weight: 2,
		arbitrary: fc.record({
			type: fc.constant('text' as const),
			text: words,
			marks: fc.uniqueArray(
				fc.constantFrom(
					{ type: 'bold' as const },
					{ type: 'italic' as const },
					{ type: 'link' as const, attrs: { href: 'https://stad.example/a' } }
				),
				{ maxLength: 3, selector: ({ type }) => type }
			)
		})
	},
	{ weight: 1, arbitrary: fc.constant({ type: 'hardBreak' as const }) }
);
const content = fc.array(run, { maxLength: 4 });
const paragraph = content.map((runs) => ({ type: 'paragraph' as const, content: runs }));
const item: fc.Arbitrary<ProseListItem> = fc.letrec<{ item: ProseListItem }>((tie) => ({
	item: fc.record({
		type: fc.constant('listItem' as const),
		content: fc.array(
			fc.oneof(
				{ weight: 4, arbitrary: paragraph },
				{
					weight: 1,
					arbitrary: fc.record({
						type: fc.constantFrom('bulletList' as const, 'orderedList' as const),
						content: fc.array(tie('item'), { minLength: 1, maxLength: 2 })
					})
				}
			),
			{ minLength: 1, maxLength: 2 }
		)
	})
})).item;

type WithoutId = (id: string) => ProseBlock;
const block: fc.Arbitrary<WithoutId> = fc.oneof(
	content.map((runs): WithoutId => (id) => ({ type: 'paragraph', attrs: { id }, content: runs })),
	fc
		.tuple(content, fc.constantFrom(3 as const, 4 as const))
		.map(([runs, level]): WithoutId => (id) => ({ type: 'heading', attrs: { id, level }, content: runs })),
	fc
		.tuple(
			fc.array(item, { minLength: 1, maxLength: 3 }),
			fc.constantFrom('bulletList' as const, 'orderedList' as const)
		)
		.map(([items, type]): WithoutId => (id) => ({ type, attrs: { id }, content: items })),
	fc
		.array(paragraph, { minLength: 1, maxLength: 2 })
		.map((parts): WithoutId => (id) => ({ type: 'blockquote', attrs: { id }, content: parts })),
	fc
		.constantFrom('question:park/often', 'participation:park/age', 'indicator:trust')
		.map((figure): WithoutId => (id) => ({ type: 'figure', attrs: { id, figure, as: 'chart' } })),
	fc.uuid().map((text): WithoutId => (id) => ({ type: 'quotation', attrs: { id, text } }))
);

export const arbitraryProse: fc.Arbitrary<ProseDoc> = fc
	.array(block, { maxLength: 7 })
	.map((blocks) => ({ type: 'doc', content: blocks.map((make, at) => make(`block-${at}`)) }));

/** Ids in order, each given once. */
export function countingIds(name = 'made'): () => string {
	let count = 0;
	return () => `${name}-${count++}`;
}

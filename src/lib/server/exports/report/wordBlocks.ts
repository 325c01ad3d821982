import {
	AlignmentType,
	BorderStyle,
	HeadingLevel,
	ImageRun,
	LineRuleType,
	Paragraph,
	ShadingType,
	type FileChild,
	type IParagraphOptions
} from 'docx';
import type { Block, BlockOf, Item, Rich } from '../blocks/blocks.ts';
import { printable } from '../printable.ts';
import type { Drawing } from '../figures/drawing.ts';
import type { Said } from '../print/speaker.ts';
import { wordAnswer } from './wordAnswer.ts';
import { factsParagraphs, wordTable } from './wordTables.ts';
import { colours, numberRuns, richRuns, runsOf, saidRuns } from './wordText.ts';

export type Pictures = Map<BlockOf<'figure'>, { drawing: Drawing; png: Uint8Array }>;
/** Where a block stands (a list begins its numbers anew), and the pictures that were made. */
type Place = { at: number; pictures: Pictures };

/** Word's own headings begin below the title, which is none of them. */
const levels = [
	HeadingLevel.HEADING_1,
	HeadingLevel.HEADING_1,
	HeadingLevel.HEADING_2,
	HeadingLevel.HEADING_3,
	HeadingLevel.HEADING_4,
	HeadingLevel.HEADING_5
];

const sided = ({ dir }: Pick<Said, 'dir'>): Pick<IParagraphOptions, 'bidirectional'> =>
	dir === 'rtl' ? { bidirectional: true } : {};

/** A number hangs out into the margin, so that the words begin where all words begin. */
const hung = (number: string | undefined): Pick<IParagraphOptions, 'indent'> =>
	number === undefined ? {} : { indent: { start: 0, hanging: 567 } };

/** What a document says of its own language, before all else. */
export const wordNote = (about: readonly Said[]): Paragraph[] =>
	about.map(
		(said) => new Paragraph({ children: saidRuns(said, { color: colours.quiet, size: 18 }), ...sided(said) })
	);

/** Who and what, above everything. */
export const wordTitle = (eyebrow: Said, title: Said): Paragraph[] => [
	new Paragraph({ style: 'Subtitle', children: saidRuns(eyebrow), ...sided(eyebrow) }),
	new Paragraph({ heading: HeadingLevel.TITLE, children: saidRuns(title), ...sided(title) })
];

const richParagraph = (rich: Rich, number?: string, more: IParagraphOptions = {}): Paragraph =>
	new Paragraph({
		children: [...numberRuns(number), ...richRuns(rich)],
		...sided(rich),
		...hung(number),
		...more
	});

type Listing = { ordered: boolean; level: number; instance: number; number?: string | undefined };

function itemParagraphs(
	{ paragraphs, below }: Item,
	{ ordered, level, instance, number }: Listing
): Paragraph[] {
	const numbering = { reference: ordered ? 'numbers' : 'dashes', level: Math.min(level, 8), instance };
	return [
		...paragraphs.map((rich, at) =>
			at === 0
				? new Paragraph({ children: richRuns(rich), ...sided(rich), numbering, contextualSpacing: true })
				: richParagraph(rich, undefined, { indent: { start: 360 * (level + 1) } })
		),
		...below.flatMap(({ ordered: own, items }) =>
			items.flatMap((item) => itemParagraphs(item, { ordered: own, level: level + 1, instance, number }))
		)
	];
}

/** A list whose passage number stands in a line of its own margin: Word has room for one number before a word. */
function listParagraphs({ ordered, items, number }: BlockOf<'items'>, at: number): Paragraph[] {
	const made = items.flatMap((item) => itemParagraphs(item, { ordered, level: 0, instance: at }));
	return number === undefined
		? made
		: [
				new Paragraph({
					children: numberRuns(number),
					...hung(number),
					keepNext: true,
					spacing: { after: 0, line: 120, lineRule: LineRuleType.EXACT }
				}),
				...made
			];
}

function picture(figure: BlockOf<'figure'>, pictures: Pictures): Paragraph[] {
	const made = pictures.get(figure);
	if (!made) return [];
	const { drawing, png } = made;
	const { alt, caption, number } = figure;
	const pixels = 96 / 72;
	return [
		...(caption || number !== undefined
			? [
					new Paragraph({
						style: 'Caption',
						children: [...numberRuns(number), ...(caption ? saidRuns(caption) : [])],
						...hung(number),
						...sided(alt)
					})
				]
			: []),
		new Paragraph({
			keepNext: true,
			...sided(alt),
			children: [
				new ImageRun({
					type: 'png',
					data: Buffer.from(png),
					transformation: { width: drawing.width * pixels, height: drawing.height * pixels },
					altText: {
						name: printable((caption ?? alt).text).slice(0, 100),
						title: printable((caption ?? alt).text),
						description: printable(alt.text)
					}
				})
			]
		})
	];
}

const bar = { style: BorderStyle.SINGLE, size: 12, space: 8, color: colours.accent };

/** A block as Word has it. */
export function wordBlock(block: Block, { at, pictures }: Place): FileChild[] {
	const { number } = block;
	switch (block.kind) {
		case 'heading':
			return [
				new Paragraph({
					heading: levels[block.level - 1] ?? HeadingLevel.HEADING_6,
					children: [...numberRuns(number), ...saidRuns(block.said)],
					...sided(block.said),
					...hung(number)
				})
			];
		case 'text':
			return [
				new Paragraph({
					children: [
						...numberRuns(number),
						...saidRuns(
							block.said,
							block.quiet ? { color: colours.quiet, size: 20 } : block.strong ? { bold: true } : {}
						)
					],
					...sided(block.said),
					...hung(number),
					...(block.strong || block.kept ? { keepNext: true } : {})
				})
			];
		case 'notice':
			return [
				new Paragraph({
					children: saidRuns(block.said),
					...sided(block.said),
					shading: { type: ShadingType.CLEAR, color: 'auto', fill: colours.wash },
					spacing: { before: 120, after: 200 },
					alignment: AlignmentType.START
				})
			];
		case 'prose':
			return [richParagraph(block.rich, number)];
		case 'items':
			return listParagraphs(block, at);
		case 'quote':
			return block.paragraphs.map((rich, index) =>
				richParagraph(rich, index === 0 ? number : undefined, {
					style: 'Quote',
					border: rich.dir === 'rtl' ? { right: bar } : { left: bar },
					indent: { start: 284 }
				})
			);
		case 'quotes':
			return block.items.map(
				({ said, note }, index) =>
					new Paragraph({
						style: 'Quote',
						children: [
							...(index === 0 ? numberRuns(number) : []),
							...runsOf({ ...said, text: `”${said.text}”` }),
							...(note
								? runsOf({ ...note, text: ` (${note.text})` }, { color: colours.quiet, size: 20 })
								: [])
						],
						...sided(said)
					})
			);
		case 'facts':
			return factsParagraphs(block);
		case 'list':
			return block.items.map(
				(said) =>
					new Paragraph({
						children: saidRuns(said),
						...sided(said),
						numbering: { reference: 'dashes', level: 0 },
						contextualSpacing: true
					})
			);
		case 'answer':
			return wordAnswer(block);
		case 'figure':
			return picture(block, pictures);
		case 'table':
			return wordTable(block);
	}
}

import { renamed, type MakeId } from './identify.ts';
import { plainInline, readInline } from './inlinePlain.ts';
import { plainList, readList, startsList } from './listPlain.ts';
import { figureReference, type ProseBlock, type ProseDoc } from './shapes.ts';
import { matchBlocks } from './matching.ts';

/** The lines that show a figure, and a text of a resident. */
export const plainFigure = (figure: string, as: 'chart' | 'table' = 'chart'): string => `[[${figure} ${as}]]`;
export const plainQuotation = (text: string): string => `[[quotation:${text}]]`;

/**
 * A text as one types it without an editor: blocks parted by empty lines, `## ` and `### ` before headings, `- ` and
 * `1. ` before what is listed, `> ` before quotes, `[[question:park/often chart]]` and `[[quotation:…]]` for what is
 * shown from elsewhere.
 */
function plainBlock(block: ProseBlock): string {
	switch (block.type) {
		case 'paragraph':
			return plainInline(block.content);
		case 'heading':
			return `${block.attrs.level === 3 ? '##' : '###'} ${plainInline(block.content).replaceAll('\n', ' ')}`;
		case 'bulletList':
		case 'orderedList':
			return plainList(block, '');
		case 'blockquote':
			return block.content.map(({ content }) => plainInline(content).replace(/^/gm, '> ')).join('\n>\n');
		case 'figure':
			return plainFigure(block.attrs.figure, block.attrs.as);
		case 'quotation':
			return plainQuotation(block.attrs.text);
	}
}

/** The text as it is typed; paragraphs in which nothing stands are left out. */
export const plainOf = ({ content }: ProseDoc): string =>
	content
		.map((block) => plainBlock(block).trimEnd())
		.filter((text) => text !== '')
		.join('\n\n');

const uuid = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
const shown = new RegExp(
	`^\\[\\[(?:quotation:(?<text>${uuid})|(?<figure>\\S+) (?<as>chart|table))\\]\\]$`,
	'i'
);

function readShown(chunk: string, id: string): ProseBlock | undefined {
	const { text, figure, as } = shown.exec(chunk)?.groups ?? {};
	if (text) return { type: 'quotation', attrs: { id, text: text.toLowerCase() } };
	if (!figure || !figureReference.safeParse(figure).success) return undefined;
	return { type: 'figure', attrs: { id, figure, as: as?.toLowerCase() === 'table' ? 'table' : 'chart' } };
}

function readQuote(lines: readonly string[], id: string): ProseBlock {
	const inside = lines.map((line) => line.replace(/^>\s?/, ''));
	const parts = inside.join('\n').split(/\n\s*\n/);
	return {
		type: 'blockquote',
		attrs: { id },
		content: parts.map((part) => ({ type: 'paragraph', content: readInline(part.split('\n')) }))
	};
}

function readChunk(chunk: string, id: string): ProseBlock {
	const lines = chunk.split('\n');
	const [first = ''] = lines;
	const heading = /^(##|###) (.+)$/.exec(first);
	if (heading && lines.length === 1)
		return {
			type: 'heading',
			attrs: { id, level: heading[1] === '##' ? 3 : 4 },
			content: readInline([heading[2] ?? ''])
		};
	if (lines.every((line) => line.startsWith('>'))) return readQuote(lines, id);
	const list = startsList(first) ? readList(lines) : undefined;
	if (list) return { ...list, attrs: { id } };
	return readShown(chunk, id) ?? { type: 'paragraph', attrs: { id }, content: readInline(lines) };
}

/** A heading may be followed by its text on the next line: it is a block of its own all the same. */
const withoutHeading = (chunk: string): string[] => {
	const [, heading, rest] = /^(#{2,3} .+)\n([^]+)$/.exec(chunk) ?? [];
	return heading && rest ? [heading, rest] : [chunk];
};

const chunksOf = (text: string, known: ReadonlySet<string>): string[] =>
	text
		.replace(/\r\n?/g, '\n')
		.split(/\n[^\S\n]*\n/)
		.map((chunk) => chunk.replace(/^(\s*\n)+/, '').trimEnd())
		.filter((chunk) => chunk !== '')
		.flatMap((chunk) => (known.has(chunk) ? [chunk] : withoutHeading(chunk)));

/**
 * Reads what was typed. What stands as it stood in the text before keeps everything, also what cannot be typed; what
 * was rewritten keeps its id.
 */
export function readPlain(text: string, before: ProseDoc, makeId: MakeId): ProseDoc {
	const old = before.content
		.map((block) => ({ block, text: plainBlock(block).trimEnd() }))
		.filter((one) => one.text !== '');
	const texts = old.map((one) => one.text);
	const chunks = chunksOf(text, new Set(texts));
	const matches = matchBlocks(texts, chunks);
	const content = chunks.map((chunk, index): ProseBlock => {
		const match = matches[index];
		const was = match && old[match.at]?.block;
		if (was && match.same) return was;
		const read = readChunk(chunk, makeId());
		return was && was.type === read.type ? renamed(read, was.attrs.id) : read;
	});
	return { type: 'doc', content };
}

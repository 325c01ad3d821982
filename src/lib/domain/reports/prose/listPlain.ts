import { plainInline, readInline } from './inlinePlain.ts';
import type { ProseListItem } from './shapes.ts';

type List = { type: 'bulletList' | 'orderedList'; content: ProseListItem[] };

const sign = /^(\s*)(-|\d{1,3}\.) +(.*)$/;

export const startsList = (line: string): boolean => sign.test(line);

/** A list as it is typed; one in another stands two steps in. */
export function plainList({ type, content }: List, indent: string): string {
	return content
		.map((item, index) => {
			const mark = type === 'bulletList' ? '- ' : `${index + 1}. `;
			const inner = `${indent}  `;
			const parts = item.content.flatMap((part, at) => {
				if (part.type !== 'paragraph') return [plainList(part, inner)];
				const words = plainInline(part.content).replaceAll('\n', `\n${inner}`);
				if (at === 0) return [`${indent}${mark}${words}`];
				return words === '' ? [] : [`${inner}${words}`];
			});
			const headless = item.content[0]?.type === 'paragraph' ? [] : [`${indent}${mark}`];
			return [...headless, ...parts].join('\n');
		})
		.join('\n');
}

type Line = { depth: number; ordered: boolean; lines: string[] };

/** Lines with their signs; what has none goes on with the line before. */
function itemsOf(lines: readonly string[]): Line[] {
	const items: Line[] = [];
	for (const line of lines) {
		const found = sign.exec(line);
		const [, indent = '', mark = '', words = ''] = found ?? [];
		if (found) items.push({ depth: indent.length, ordered: mark !== '-', lines: [words] });
		else items.at(-1)?.lines.push(line);
	}
	return items;
}

const deepest = 8;

function listOf(items: readonly Line[], level: number): List | undefined {
	const [first] = items;
	if (!first) return undefined;
	const content: ProseListItem[] = [];
	let at = 0;
	while (at < items.length) {
		const item = items[at++];
		if (!item) break;
		const below: Line[] = [];
		while (level < deepest && (items[at]?.depth ?? 0) > first.depth) below.push(...items.slice(at, ++at));
		const inner = listOf(below, level + 1);
		content.push({
			type: 'listItem',
			content: [{ type: 'paragraph', content: readInline(item.lines) }, ...(inner ? [inner] : [])]
		});
	}
	return { type: first.ordered ? 'orderedList' : 'bulletList', content };
}

/** Reads a list that was typed; undefined when it is none. */
export const readList = (lines: readonly string[]): List | undefined => listOf(itemsOf(lines), 0);

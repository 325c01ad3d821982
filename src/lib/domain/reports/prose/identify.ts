import type { ProseBlock, ProseDoc } from './shapes.ts';

/** Makes an id that no block has: the domain knows no chance. */
export type MakeId = () => string;

const goodId = /^[a-z0-9-]{4,40}$/;

const isRecord = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** Gives an id to each block at the top that has none, or has another's: the first that came keeps it. */
export function withIds(json: unknown, makeId: MakeId): unknown {
	if (!isRecord(json) || !Array.isArray(json.content)) return json;
	const taken = new Set<unknown>();
	const content = json.content.map((block: unknown) => {
		if (!isRecord(block)) return block;
		const attrs = isRecord(block.attrs) ? block.attrs : {};
		const own = typeof attrs.id === 'string' && goodId.test(attrs.id) && !taken.has(attrs.id);
		const id = own ? attrs.id : makeId();
		taken.add(id);
		return { ...block, attrs: { ...attrs, id } };
	});
	return { ...json, content };
}

/** The block under another id. */
export const renamed = <Block extends ProseBlock>(block: Block, id: string): Block => ({
	...block,
	attrs: { ...block.attrs, id }
});

/** The block of an id, or undefined. */
export const blockOf = ({ content }: ProseDoc, id: string): ProseBlock | undefined =>
	content.find((block) => block.attrs.id === id);

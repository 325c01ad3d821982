/** A run of text, or of text that leads somewhere. */
export type Run = { text: string; href?: string };
export type Block =
	{ kind: 'heading'; runs: Run[] } | { kind: 'paragraph'; runs: Run[] } | { kind: 'list'; items: Run[][] };

/** A link's address: another page of the city (`privacy`), or one outside over https. Anything else is no link. */
const place = /^(?:[a-z][a-z0-9-]*(?:\/[a-z0-9-]+)*|https:\/\/[^\s()]+|mailto:[^\s()@]+@[^\s()@]+)$/;
const link = /\[([^[\]]+)\]\(([^()\s]+)\)/g;

function runsOf(text: string): Run[] {
	const runs: Run[] = [];
	let from = 0;
	for (const match of text.matchAll(link)) {
		const [whole, label = '', href = ''] = match;
		if (!place.test(href)) continue;
		if (match.index > from) runs.push({ text: text.slice(from, match.index) });
		runs.push({ text: label, href });
		from = match.index + whole.length;
	}
	if (from < text.length) runs.push({ text: text.slice(from) });
	return runs;
}

function blockOf(lines: string[]): Block {
	const [first = ''] = lines;
	if (lines.every((line) => line.startsWith('- ')))
		return { kind: 'list', items: lines.map((line) => runsOf(line.slice(2))) };
	if (first.startsWith('## ') && lines.length === 1) return { kind: 'heading', runs: runsOf(first.slice(3)) };
	return { kind: 'paragraph', runs: runsOf(lines.join(' ')) };
}

/** Lines of one kind belong together: a heading stands alone, list items follow one another. */
const kindOf = (line: string): string =>
	line.startsWith('## ') ? 'heading' : line.startsWith('- ') ? 'list' : 'text';

/**
 * Plain text as blocks: paragraphs with blank lines between, `## ` headings, `- ` lists, `[words](place)` links.
 * Never markup: whatever else stands there is shown as it was written.
 */
export function proseOf(text: string): Block[] {
	const blocks: Block[] = [];
	let lines: string[] = [];
	const finish = () => {
		if (lines.length > 0) blocks.push(blockOf(lines));
		lines = [];
	};
	for (const line of text.split(/\r?\n/).map((line) => line.trim())) {
		const last = lines.at(-1);
		if (line === '' || (last !== undefined && (kindOf(last) !== kindOf(line) || kindOf(line) === 'heading')))
			finish();
		if (line !== '') lines.push(line);
	}
	finish();
	return blocks;
}

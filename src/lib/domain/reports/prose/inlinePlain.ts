import { linkAddress, type ProseInline, type ProseMark } from './shapes.ts';

const around: Record<'bold' | 'italic', string> = { bold: '**', italic: '*' };

/** A run of text as it is typed: `**bold**`, `*italic*`, `[words](address)`. */
function plainRun(run: ProseInline): string {
	if (run.type === 'hardBreak') return '\n';
	return (run.marks ?? []).reduceRight(
		(text, mark) =>
			mark.type === 'link'
				? `[${text}](${mark.attrs.href})`
				: `${around[mark.type]}${text}${around[mark.type]}`,
		run.text
	);
}

/** Empty lines part blocks, so that several line breaks after one another are one. */
export const plainInline = (content: readonly ProseInline[] = []): string =>
	content
		.map(plainRun)
		.join('')
		.replace(/\s*[\r\n]\s*/g, '\n')
		.trim();

const marked = /\[([^[\]\n]+)\]\(([^()\s]+)\)|\*\*([^*\n]+)\*\*|\*([^*\n]+)\*/;

function readRuns(text: string, marks: readonly ProseMark[]): ProseInline[] {
	const runs: ProseInline[] = [];
	const push = (words: string) => {
		if (words !== '')
			runs.push({ type: 'text', text: words, ...(marks.length ? { marks: [...marks] } : {}) });
	};
	let rest = text;
	for (let found = marked.exec(rest); found; found = marked.exec(rest)) {
		const [whole, words, href, bold, italic] = found;
		const mark = markOf(href, bold);
		const inside = words ?? bold ?? italic ?? '';
		const possible = mark && marks.every(({ type }) => type !== mark.type);
		push(rest.slice(0, found.index));
		if (possible) runs.push(...readRuns(inside, [...marks, mark]));
		else push(whole);
		rest = rest.slice(found.index + whole.length);
	}
	push(rest);
	return runs;
}

/** An address that leads nowhere good is no link. */
function markOf(href: string | undefined, bold: string | undefined): ProseMark | undefined {
	if (href === undefined) return { type: bold === undefined ? 'italic' : 'bold' };
	return linkAddress.safeParse(href).success ? { type: 'link', attrs: { href } } : undefined;
}

/** Reads lines that were typed; a new line is a line break. */
export const readInline = (lines: readonly string[]): ProseInline[] =>
	lines.flatMap((line, index) => [
		...(index > 0 ? [{ type: 'hardBreak' as const }] : []),
		...readRuns(line.trim(), [])
	]);

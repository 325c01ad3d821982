import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const filesOf = (folder: string, ending: RegExp) =>
	readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && ending.test(entry.name))
		.map((entry) => join(entry.parentPath, entry.name));

const physical = [
	/(?:^|[\s;{])(?:left|right)\s*:/,
	/(?:margin|padding|border|inset|scroll-margin|scroll-padding)-(?:left|right)\b/,
	/border-(?:top|bottom)-(?:left|right)-radius/,
	/(?:text-align|float|clear)\s*:\s*(?:left|right)\b/
];

/** Four values of which the second and the fourth differ: a left side and a right side. */
const fourSides = /(?:margin|padding|inset|border-width)\s*:\s*(\S+)\s+(\S+)\s+(\S+)\s+([^\s;]+)\s*;/;

/** Declarations in a style sheet that look the same whichever way the text runs, and should not. */
function sidedLines(css: string): string[] {
	const lines = css.replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' ')).split('\n');
	return lines
		.map((line, index) => ({ line, number: index + 1 }))
		.filter(({ line }) => {
			const sides = fourSides.exec(line);
			return physical.some((pattern) => pattern.test(line)) || (sides && sides[2] !== sides[4]);
		})
		.map(({ line, number }) => `${number}: ${line.trim()}`);
}

const styleOf = (component: string) =>
	[...component.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, css]) => css).join('\n');

it('knows a side when it sees one', () => {
	for (const line of [
		'left: 0;',
		'margin-left: 1rem;',
		'text-align: right;',
		'border-top-left-radius: 2px;',
		'padding: 1px 2px 1px 3px;'
	])
		expect(sidedLines(`a {\n\t${line}\n}`), line).toHaveLength(1);
	for (const line of [
		'margin-inline-start: 1rem;',
		'text-align: start;',
		'padding: 1px 2px 1px 2px;',
		'/* left: 0; */',
		'inset-inline-start: 0;'
	])
		expect(sidedLines(`a {\n\t${line}\n}`), line).toEqual([]);
});

it('has style sheets that work in both directions of writing', () => {
	const sheets = [
		...filesOf('src', /\.css$/).map((file) => ({ file, css: readFileSync(file, 'utf8') })),
		...filesOf('static', /\.css$/).map((file) => ({ file, css: readFileSync(file, 'utf8') })),
		...filesOf('src', /\.svelte$/).map((file) => ({ file, css: styleOf(readFileSync(file, 'utf8')) }))
	];
	expect(sheets.length).toBeGreaterThan(20);
	const found = sheets.flatMap(({ file, css }) => sidedLines(css).map((line) => `${file}:${line}`));
	expect(found).toEqual([]);
});

it('writes no style attribute in server code or in the page frame', () => {
	const files = filesOf('src', /\.(ts|html)$/);
	const found = files.filter((file) => /\sstyle=["'\\{$]/.test(readFileSync(file, 'utf8')));
	expect(found).toEqual([]);
});

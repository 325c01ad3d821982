import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { commands } from '#lib/server/commands/table.ts';

const read = (file: string) => readFileSync(file, 'utf8');

const papers = [
	...readdirSync('.').filter((file) => file.endsWith('.md')),
	...(readdirSync('docs', { recursive: true }) as string[])
		.filter((file) => file.endsWith('.md'))
		.map((file) => join('docs', file))
];

it('links to what is there', () => {
	const dead = papers.flatMap((paper) =>
		[...read(paper).matchAll(/\]\(([^)#\s]+)[^)]*\)/g)]
			.map(([, target = '']) => target)
			.filter((target) => !/^[a-z]+:/.test(target) && !existsSync(join(dirname(paper), decodeURI(target))))
			.map((target) => `${paper}: ${target}`)
	);
	expect(dead).toEqual([]);
});

it('explains every setting, and no other', () => {
	const settings = [...read('src/lib/server/config.ts').matchAll(/^\t([A-Z_]{3,}): /gm)].map(
		([, name]) => name
	);
	const explained = [...read('README.md').matchAll(/^\| `([A-Z_]{3,})`/gm)].map(([, name]) => name);
	expect(settings.length).toBeGreaterThan(8);
	expect(explained.sort()).toEqual(settings.sort());
});

it('lists every command', () => {
	const listed = read('README.md');
	// What takes no argument ends where its name does.
	const bare = new Set(['log head']);
	for (const name of Object.keys(commands))
		expect(listed, name).toContain(bare.has(name) ? `\`${name}\`` : `\`${name} `);
});

it('names a test for every promise', () => {
	const rows = read('docs/threat-model.md')
		.split('## Promises and their tests')[1]
		?.split('\n## ')[0]
		?.split('\n')
		.filter((line) => line.startsWith('| ') && !/^\| (promise|---)/.test(line));
	expect(rows?.length).toBeGreaterThan(15);
	for (const row of rows ?? []) expect(row).toMatch(/\.(test|spec)\.ts\)/);
});

it('has a page for every decision that the code names', () => {
	const known = new Set(readdirSync('docs/decisions').map((file) => /^d(\d\d)-/.exec(file)?.[1]));
	const code = (readdirSync('src', { recursive: true }) as string[]).filter((file) =>
		/\.(ts|svelte)$/.test(file)
	);
	for (const file of code)
		for (const [, number = ''] of read(join('src', file)).matchAll(/decision D(\d+)/g))
			expect(known.has(number.padStart(2, '0')), `${file}: D${number}`).toBe(true);
});

it('speaks of the project alone', () => {
	const elsewhere = /\/work\/|\.\.\/shared\/|\bTODO\b|\bFIXME\b/;
	for (const paper of papers) expect(read(paper), paper).not.toMatch(elsewhere);
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readabilityOf, sentencesIn, wordsIn } from '#lib/domain/findings/readable.ts';

type Tree = { [key: string]: string | Tree };

/** What a grown-up reads, and what older pupils choose their own school years by. */
const others = ['grownup', 'start.grownup', 'young.link', 'young.years.upper', 'young.years.adapted'];

function flat(tree: Tree, before = ''): [string, string][] {
	return Object.entries(tree).flatMap(([key, value]) =>
		typeof value === 'string' ? [[before + key, value] as [string, string]] : flat(value, `${before}${key}.`)
	);
}

describe.each(['sv', 'sv-simple'])('what the child’s pages say in %s', (lang) => {
	const read = (file: string) => JSON.parse(readFileSync(`messages/${lang}/${file}.json`, 'utf8')) as Tree;
	const texts = [...flat(read('child')), ...flat(read('complaint')['child'] as Tree)]
		.filter(([key]) => !others.includes(key))
		.map(([key, text]) => [key, text.replaceAll(/\{\{\w+\}\}/g, '3')] as const);

	it('has a LIX under 25', () => {
		const { lix, words, sentences } = readabilityOf(texts.map(([, text]) => text).join('\n'));
		console.log(`LIX of the child’s pages, ${lang}: ${lix} (${words} words, ${sentences} sentences)`);
		expect(lix).toBeLessThan(25);
	});
	it('has one idea a sentence: at most fourteen words', () => {
		const long = texts.flatMap(([, text]) => sentencesIn(text)).filter((one) => wordsIn(one).length > 14);
		expect(long).toEqual([]);
	});
});

it('says in easy words what a complaint is: a LIX under 30, at most sixteen words a sentence', () => {
	const file = JSON.parse(readFileSync('messages/sv-simple/complaint.json', 'utf8')) as Tree;
	// What staff read.
	const { add: _, handOver: __, ...ofReporters } = file;
	const texts = flat(ofReporters).map(([, text]) => text);
	const { lix, words, sentences } = readabilityOf(texts.join('\n'));
	console.log(`LIX of complaints in easy words: ${lix} (${words} words, ${sentences} sentences)`);
	expect(lix).toBeLessThan(30);
	expect(texts.flatMap((text) => sentencesIn(text)).filter((one) => wordsIn(one).length > 16)).toEqual([]);
});

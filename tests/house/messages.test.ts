import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { draftLanguages, interfaceLanguages, sourceLanguage, staffLanguages } from '#lib/i18n/languages.ts';
import { pluralFormsOf } from '#lib/i18n/plurals.ts';
import { baseOf, readStatus, sourceHash, textsOf } from '#lib/i18n/status.ts';

type Tree = { [key: string]: string | Tree };

const plural = /_(?:ordinal_)?(?:zero|one|two|few|many|other)$/;

/** Every message of a file as `a.b.c` → text. */
function flat(tree: Tree, before = ''): [string, string][] {
	return Object.entries(tree).flatMap(([key, value]) =>
		typeof value === 'string' ? [[before + key, value] as [string, string]] : flat(value, `${before}${key}.`)
	);
}

const namesOf = (text: string) =>
	[...text.matchAll(/\{\{-?\s*([\w.]+)[^}]*\}\}/g)].map(([, name]) => name ?? '');

const filesOf = (folder: string, ending: RegExp) =>
	readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && ending.test(entry.name) && !/\.test\.ts$/.test(entry.name))
		.map((entry) => join(entry.parentPath, entry.name));

const namespaces = readdirSync(join('messages', sourceLanguage)).map((file) => file.replace(/\.json$/, ''));

/** The files that a language has: all of them, those that its draft names, or those that somebody has begun on. */
const filesIn = (lang: string): string[] => {
	const draft = draftLanguages.find(({ tag }) => tag === lang);
	if (draft) return [...draft.files];
	if (staffLanguages.some(({ tag }) => tag === lang)) return namespaces;
	return readdirSync(join('messages', lang)).map((file) => file.replace(/\.json$/, ''));
};

/** What a language's status file says is not there, a whole file as `file:*`. */
const listedAsMissing = (lang: string) => {
	const listed = new Set(readStatus(lang, 'messages').missing);
	return (key: string) => listed.has(key) || listed.has(`${key.split(':')[0]}:*`);
};

const read = (lang: string, namespace: string) =>
	flat(JSON.parse(readFileSync(join('messages', lang, `${namespace}.json`), 'utf8')) as Tree);

/** `ns:key` without plural endings → the names that the text is given, in any of its plural forms. */
function messagesOf(lang: string, files = filesIn(lang)): Map<string, Set<string>> {
	const found = new Map<string, Set<string>>();
	for (const namespace of files)
		for (const [key, text] of read(lang, namespace)) {
			const names = found.get(`${namespace}:${baseOf(key)}`) ?? new Set();
			for (const name of namesOf(text)) names.add(name);
			found.set(`${namespace}:${baseOf(key)}`, names);
		}
	return found;
}

const source = messagesOf(sourceLanguage);

describe.each([...interfaceLanguages, ...draftLanguages].map(({ tag, plural: rules }) => ({ tag, rules })))(
	'messages in $tag',
	({ tag, rules }) => {
		const files = filesIn(tag);
		const own = messagesOf(tag);
		const said = messagesOf(sourceLanguage, files);

		it('has the files of the others', () => {
			expect(readdirSync(join('messages', tag)).sort()).toEqual(files.map((name) => `${name}.json`).sort());
		});

		it('says everything that Swedish says, or lists it as missing, and nothing else', () => {
			const isListed = listedAsMissing(tag);
			expect([...source.keys()].filter((key) => said.has(key) && !own.has(key) && !isListed(key))).toEqual(
				[]
			);
			expect([...own.keys()].filter((key) => isListed(key))).toEqual([]);
			expect([...own.keys()].filter((key) => !said.has(key))).toEqual([]);
		});

		it('fills in the same values', () => {
			const easy = tag.endsWith('-simple');
			const wrong = [...own].filter(([key, names]) => {
				const given = said.get(key) ?? new Set();
				const unknown = [...names].some((name) => !given.has(name));
				// Easy-read may leave a thing out to be shorter; it can name nothing that is not given.
				return unknown || (!easy && names.size !== given.size);
			});
			expect(wrong.map(([key, names]) => `${key}: ${[...names].join(', ')}`)).toEqual([]);
		});

		it('has every plural form of its language', () => {
			const wanted = pluralFormsOf(rules);
			const missing: string[] = [];
			for (const namespace of files) {
				const keys = read(tag, namespace).map(([key]) => key);
				for (const key of keys.filter((each) => plural.test(each) && !each.includes('_ordinal_')))
					for (const form of wanted)
						if (!keys.includes(`${baseOf(key)}_${form}`)) missing.push(`${namespace}:${baseOf(key)}_${form}`);
			}
			expect([...new Set(missing)]).toEqual([]);
		});

		it('has no empty text, and no key that cannot be asked for', () => {
			const bad = files.flatMap((namespace) =>
				read(tag, namespace)
					.filter(([key, text]) => text.trim() === '' || key.includes(':'))
					.map(([key]) => `${namespace}:${key}`)
			);
			expect(bad).toEqual([]);
		});
	}
);

describe.each([...interfaceLanguages, ...draftLanguages].filter(({ whole }) => !whole))(
	'the status of $tag',
	({ tag }) => {
		const status = readStatus(tag, 'messages');
		const files = filesIn(tag);

		it('names what is missing in every file, and what each text was made from', () => {
			const isListed = listedAsMissing(tag);
			const unsaid = [...source.keys()].filter((key) => {
				const [file = '', name = ''] = key.split(':');
				return !isListed(key) && status.sources[file]?.[name] === undefined;
			});
			expect(unsaid).toEqual([]);
		});

		it('is of texts that are there', () => {
			const own = messagesOf(tag, files);
			const named = [
				...status.reviewed,
				...Object.entries(status.sources).flatMap(([file, keys]) =>
					Object.keys(keys).map((key) => `${file}:${key}`)
				)
			];
			expect(named.filter((key) => !own.has(key))).toEqual([]);
		});

		it('has no text that was made from another Swedish than today’s', () => {
			const outdated = Object.entries(status.sources).flatMap(([file, keys]) => {
				const texts = textsOf(
					JSON.parse(readFileSync(join('messages', 'sv', `${file}.json`), 'utf8')) as Tree
				);
				return Object.entries(keys)
					.filter(([key, hash]) => sourceHash(texts.get(key) ?? new Map()) !== hash)
					.map(([key]) => `${file}:${key}`);
			});
			expect(outdated).toEqual([]);
		});
	}
);

describe('keys in the code', () => {
	const code = filesOf('src', /\.(ts|svelte)$/).map((file) => ({ file, text: readFileSync(file, 'utf8') }));
	const known = namespaces.join('|');
	const literal = new RegExp(`['"]((?:${known}):[\\w.-]+)['"]`, 'g');
	const template = new RegExp(`\`((?:${known}):(?!//)[^\`\\s]*\\$\\{[^\`]*)\``, 'g');

	const literals = code.flatMap(({ file, text }) =>
		[...text.matchAll(literal)].map(([, key = '']) => ({ file, key }))
	);

	/** `a:b.${c}.d` as a pattern: what stands in the braces may be any part of a key. */
	const templates = code.flatMap(({ file, text }) =>
		[...text.matchAll(template)].map(([, key = '']) => ({
			file,
			key,
			pattern: new RegExp(
				`^${key
					.split(/\$\{[^}]*\}/)
					.map((part) => part.replace(/[.*+?^$()|[\]\\]/g, '\\$&'))
					.join('[\\w.-]+')}$`
			)
		}))
	);

	it('are all there', () => {
		expect(literals.length).toBeGreaterThan(50);
		const missing = literals.filter(
			({ key }) => !source.has(key) && ![...source.keys()].some((own) => own.startsWith(`${key}.`))
		);
		expect(missing.map(({ file, key }) => `${file}: ${key}`)).toEqual([]);
	});

	it('that are put together meet at least one message', () => {
		const lost = templates.filter(({ pattern }) => ![...source.keys()].some((key) => pattern.test(key)));
		expect(lost.map(({ file, key }) => `${file}: ${key}`)).toEqual([]);
	});

	it('use every message', () => {
		const used = new Set(literals.map(({ key }) => key));
		const unused = [...source.keys()].filter(
			(key) => !used.has(key) && !templates.some(({ pattern }) => pattern.test(key))
		);
		expect(unused).toEqual([]);
	});
});

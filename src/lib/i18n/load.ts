import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { i18n as I18next } from 'i18next';
import { projectRoot } from '../server/root.ts';
import type { LocalText, TextStatus } from '../domain/text/text.ts';
import { anyLanguageOf, draftLanguages, interfaceLanguages, sourceLanguage } from './languages.ts';
import { baseOf, readStatus, statusIn, type Tree } from './status.ts';
import {
	createTranslations,
	markingTranslatorOf,
	translatorOf,
	type Messages,
	type Translate
} from './translate.ts';

const tags = (): string[] => [...interfaceLanguages, ...draftLanguages].map(({ tag }) => tag);

export const messagesFolder = (): string => join(projectRoot(), 'messages');

/** Where languages lie that a city adds without a build (setting LANGUAGES_DIR), if it does. */
export const folderOf = (tag: string, shipped: string): string => {
	const added = (globalThis as Record<symbol, unknown>)[Symbol.for('radslag.languagesFolder')];
	return typeof added === 'string' && existsSync(join(added, tag)) ? added : shipped;
};

/** Reads messages/<language>/<feature>.json: each file is one namespace. */
export function readMessages(folder = messagesFolder()): Messages {
	return Object.fromEntries(
		tags().map((tag) => {
			const own = folderOf(tag, folder);
			return [
				tag,
				Object.fromEntries(
					readdirSync(join(own, tag))
						.filter((file) => file.endsWith('.json'))
						.map((file) => [file.slice(0, -5), JSON.parse(readFileSync(join(own, tag, file), 'utf8'))])
				)
			];
		})
	);
}

/** A text of the interface in a city's own words, or a translator's: instead of the one in messages/. */
export type Override = { tag: string; key: string; text: string; status: TextStatus };

type Catalogue = {
	messages: Messages;
	instance: I18next;
	statusOf: (tag: string, key: string) => TextStatus;
	translators: Map<string, Translate>;
	marking: Map<string, Translate>;
};

/** One for the process: the built pages and the files beside them are two programs in it. */
const place = globalThis as { [key: symbol]: Catalogue | undefined };
const name = Symbol.for('radslag.catalogue');

/**
 * Makes the messages of the process anew: those of messages/, with a city's own words in their place. Requests under way
 * keep the words that they began with.
 */
export function loadMessages(overrides: readonly Override[] = []): void {
	place[name] = catalogueOf(overrides);
}

const catalogue = (): Catalogue => (place[name] ??= catalogueOf([]));

function catalogueOf(overrides: readonly Override[]): Catalogue {
	const messages = readMessages();
	for (const { tag, key, text } of overrides) put(messages, tag, key, text);
	const shipped = new Map(
		tags().map((tag) => [tag, statusIn(readStatus(tag, folderOf(tag, messagesFolder())))])
	);
	const own = new Map(overrides.map(({ tag, key, status }) => [`${tag} ${baseOf(key)}`, status]));
	return {
		messages,
		instance: createTranslations(messages),
		statusOf: (tag, key) => own.get(`${tag} ${key}`) ?? shipped.get(tag)?.(key) ?? 'published',
		translators: new Map(),
		marking: new Map()
	};
}

/** Puts a text at `file:a.b.c`; what is no place of a text stays as it is. */
function put(messages: Messages, tag: string, key: string, text: string): void {
	const [file = '', path = ''] = key.split(':');
	const parts = path.split('.');
	const last = parts.pop();
	if (!last || !messages[tag] || [file, ...parts, last].includes('__proto__')) return;
	let tree = ((messages[tag] as Record<string, unknown>)[file] ??= {}) as Tree;
	for (const part of parts) {
		const inner = (tree[part] ??= {});
		if (typeof inner === 'string') return;
		tree = inner;
	}
	if (typeof tree[last] !== 'object') tree[last] = text;
}

/** All messages of one language and of the one it falls back to, for a page that speaks in the browser. */
export function messagesOf(tag: string): Messages {
	const all = catalogue().messages;
	return Object.fromEntries(
		[sourceLanguage, tag].flatMap((one) => {
			const messages = all[one];
			return messages ? [[one, messages]] : [];
		})
	);
}

/** How far the text of a key (`file:a.b`, without plural form) has come in a language. */
export const statusOfMessage = (tag: string, key: string): TextStatus => catalogue().statusOf(tag, key);

const known = (tag: string): string => anyLanguageOf(tag)?.tag ?? sourceLanguage;

/** The translator of a language: for letters, files and all that is no page. */
export function loadedTranslator(tag: string): Translate {
	const { instance, translators } = catalogue();
	const found = translators.get(known(tag)) ?? translatorOf(instance, known(tag));
	translators.set(known(tag), found);
	return found;
}

/** The translator of a page: in a language that is not whole, each text carries the mark of the language it is in. */
export function translatorOfPage(tag: string): Translate {
	if (anyLanguageOf(tag)?.whole !== false) return loadedTranslator(tag);
	const { instance, marking, statusOf } = catalogue();
	const found = marking.get(tag) ?? markingTranslatorOf(instance, tag, statusOf);
	marking.set(tag, found);
	return found;
}

/** A message in every language that it has been written in, for texts that stand in a form. */
export function inEveryLanguage(key: string): LocalText {
	const { messages, statusOf } = catalogue();
	const [file = '', path = ''] = key.split(':');
	const found = tags().flatMap((tag): [string, LocalText[string]][] => {
		const text = path
			.split('.')
			.reduce<unknown>(
				(tree, part) => (tree as Record<string, unknown> | undefined)?.[part],
				messages[tag]?.[file]
			);
		if (typeof text !== 'string') return [];
		const status = statusOf(tag, key);
		return [[tag, status === 'published' ? text : { text, status }]];
	});
	return Object.fromEntries(found) as LocalText;
}

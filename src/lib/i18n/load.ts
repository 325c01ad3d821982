import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../server/root.ts';
import { draftLanguages, interfaceLanguages, sourceLanguage } from './languages.ts';
import type { LocalText } from '../domain/text/text.ts';
import { createTranslations, translatorOf, type Messages, type Translate } from './translate.ts';

/** Reads messages/<language>/<feature>.json: each file is one namespace. */
export function readMessages(folder = join(projectRoot(), 'messages')): Messages {
	return Object.fromEntries(
		[...interfaceLanguages, ...draftLanguages].map(({ tag }) => [
			tag,
			Object.fromEntries(
				readdirSync(join(folder, tag))
					.filter((file) => file.endsWith('.json'))
					.map((file) => [file.slice(0, -5), JSON.parse(readFileSync(join(folder, tag, file), 'utf8'))])
			)
		])
	);
}

let read: Messages | undefined;
const allMessages = (): Messages => (read ??= readMessages());

/** All messages of one language and of the one it falls back to, for a page that speaks in the browser. */
export function messagesOf(tag: string): Messages {
	const all = allMessages();
	return Object.fromEntries(
		[sourceLanguage, tag].flatMap((one) => {
			const messages = all[one];
			return messages ? [[one, messages]] : [];
		})
	);
}

let translators: Map<string, Translate> | undefined;

/** The translator of a language, from messages/ read once. */
export function loadedTranslator(tag: string): Translate {
	if (!translators) {
		const instance = createTranslations(allMessages());
		translators = new Map(
			[...interfaceLanguages, ...draftLanguages].map((language) => [
				language.tag,
				translatorOf(instance, language.tag)
			])
		);
	}
	const found = translators.get(tag) ?? translators.get('sv');
	if (!found) throw new Error('messages/ has no Swedish');
	return found;
}

/** A message in every language that it has been written in, for texts that stand in a form. */
export function inEveryLanguage(key: string): LocalText {
	const [file = '', path = ''] = key.split(':');
	const found = [...interfaceLanguages, ...draftLanguages].flatMap(({ tag }): [string, string][] => {
		const text = path
			.split('.')
			.reduce<unknown>(
				(tree, part) => (tree as Record<string, unknown> | undefined)?.[part],
				allMessages()[tag]?.[file]
			);
		return typeof text === 'string' ? [[tag, text]] : [];
	});
	return Object.fromEntries(found);
}

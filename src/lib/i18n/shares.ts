import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TextStatus } from '../domain/text/text.ts';
import { folderOf, messagesFolder } from './load.ts';
import { readStatus, sourceHash, statusIn, textsOf, type Tree } from './status.ts';
import { sourceLanguage } from './languages.ts';

/** A text of the interface in one language: its Swedish and its own forms by plural ending (`''` without), and how far it has come. */
export type InterfaceText = {
	/** `file:a.b`, without plural form. */
	key: string;
	source: ReadonlyMap<string, string>;
	sourceHash: string;
	forms: ReadonlyMap<string, string>;
	status: TextStatus | 'missing';
	/** The Swedish has changed since it was made. */
	outdated: boolean;
};

/** Every text of messages/ in a language, as it was shipped, in the order of the Swedish. */
export function shippedTexts(tag: string, folder = messagesFolder()): InterfaceText[] {
	const its = folderOf(tag, folder);
	const status = readStatus(tag, its);
	const statusOf = statusIn(status);
	return readdirSync(join(folder, sourceLanguage))
		.filter((file) => file.endsWith('.json'))
		.map((file) => file.slice(0, -5))
		.sort()
		.flatMap((file) => {
			const own = read(its, tag, file);
			return [...read(folder, sourceLanguage, file)].map(([key, source]): InterfaceText => {
				const forms = own.get(key) ?? new Map<string, string>();
				const name = `${file}:${key}`;
				const hash = sourceHash(source);
				const made = status.sources[file]?.[key];
				return {
					key: name,
					source,
					sourceHash: hash,
					forms,
					status: forms.size === 0 ? 'missing' : statusOf(name),
					outdated: forms.size > 0 && made !== undefined && made !== hash
				};
			});
		});
}

function read(folder: string, tag: string, file: string): Map<string, Map<string, string>> {
	try {
		return textsOf(JSON.parse(readFileSync(join(folder, tag, `${file}.json`), 'utf8')) as Tree);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
		return new Map();
	}
}

export type Shares = { all: number; missing: number; draft: number; outdated: number; reviewed: number };

/** How many texts are missing, draft, outdated, reviewed (published counts as that): each text in one of them. */
export function sharesOf(texts: readonly Pick<InterfaceText, 'status' | 'outdated'>[]): Shares {
	const shares = { all: texts.length, missing: 0, draft: 0, outdated: 0, reviewed: 0 };
	for (const { status, outdated } of texts)
		if (status === 'missing') shares.missing++;
		else if (outdated) shares.outdated++;
		else if (status === 'draft' || status === 'machine') shares.draft++;
		else shares.reviewed++;
	return shares;
}

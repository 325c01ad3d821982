import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { interfaceLanguages, draftLanguages, sourceLanguage } from '#lib/i18n/languages.ts';
import { messagesFolder } from '#lib/i18n/load.ts';
import { readStatus, sourceHash, textsOf, type StatusFile, type Tree } from '#lib/i18n/status.ts';

/**
 * Brings messages/status/<language>.json up to what is in messages/: new texts are made from today's Swedish, what is not
 * there is listed as missing. A text whose Swedish has changed since stays outdated until it is named:
 * `npm run stamp -- fi form:send common:skip`.
 */
const folder = messagesFolder();
const filesOf = (tag: string) =>
	readdirSync(join(folder, tag))
		.filter((file) => file.endsWith('.json'))
		.map((file) => file.slice(0, -5))
		.sort();
const read = (tag: string, file: string) =>
	textsOf(JSON.parse(readFileSync(join(folder, tag, `${file}.json`), 'utf8')) as Tree);

function stamp(tag: string, renewed: ReadonlySet<string>): void {
	const before = readStatus(tag, folder);
	const known = existsSync(join(folder, 'status', `${tag}.json`));
	const next: StatusFile = {
		status: known ? before.status : 'draft',
		reviewed: [],
		missing: [],
		sources: {}
	};
	const own = new Set(filesOf(tag));
	for (const file of filesOf(sourceLanguage)) {
		const texts = own.has(file) ? read(tag, file) : undefined;
		if (!texts || texts.size === 0) next.missing.push(`${file}:*`);
		else
			for (const [key, forms] of read(sourceLanguage, file)) {
				const name = `${file}:${key}`;
				const earlier = before.sources[file]?.[key];
				if (!texts.has(key)) next.missing.push(name);
				else {
					const made = earlier && !renewed.has(name) ? earlier : sourceHash(forms);
					(next.sources[file] ??= {})[key] = made;
				}
			}
	}
	next.reviewed = before.reviewed.filter((name) => {
		const [file = '', key = ''] = name.split(':');
		return next.sources[file]?.[key] !== undefined;
	});
	writeFileSync(join(folder, 'status', `${tag}.json`), `${JSON.stringify(next, null, '\t')}\n`);
}

const [only, ...renewed] = process.argv.slice(2);
for (const { tag, whole } of [...interfaceLanguages, ...draftLanguages])
	if (!whole && (only === undefined || only === tag)) stamp(tag, new Set(renewed));

import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { languageTag } from '#lib/domain/text/text.ts';

/** Parts of addresses that would be taken for a language. */
const taken = ['api'];
const shipped = ['sv', 'sv-simple', 'en', 'fi', 'fit', 'se', 'rom', 'yi'];

/** Formats that the process has: Intl would silently take the machine's own instead of one that it lacks. */
function isFormat(locale: string): boolean {
	try {
		return Intl.DateTimeFormat.supportedLocalesOf([locale]).length > 0;
	} catch {
		return false;
	}
}

/** A row of languages.json in the folder that LANGUAGES_DIR names; its messages lie beside it, in a folder named as the tag. */
const row = z.strictObject({
	tag: languageTag.refine((tag) => ![...taken, ...shipped].includes(tag), 'is taken'),
	name: z.string().trim().min(1).max(60),
	plural: languageTag,
	format: z.string().max(40).refine(isFormat, 'is no locale whose formats are known'),
	fallbacks: z.array(languageTag).max(5).default(['sv'])
});

const rows = z
	.array(row)
	.max(50)
	.refine((all) => new Set(all.map(({ tag }) => tag)).size === all.length, 'the same tag twice');

/** A file of messages: texts, and groups of texts. */
const messages: z.ZodType = z.lazy(() => z.record(z.string(), z.union([z.string().max(20_000), messages])));

function read<T>(file: string, schema: z.ZodType<T>): T {
	let json: unknown;
	try {
		json = JSON.parse(readFileSync(file, 'utf8'));
	} catch (error) {
		const missing = (error as NodeJS.ErrnoException).code !== undefined;
		throw new Error(`LANGUAGES_DIR: ${file} ${missing ? 'cannot be read' : 'is not JSON'}`, { cause: error });
	}
	const parsed = schema.safeParse(json);
	if (parsed.success) return parsed.data;
	const [issue] = parsed.error.issues;
	throw new Error(`LANGUAGES_DIR: ${file}: ${[...(issue?.path ?? []), issue?.message].join(' ')}`);
}

function filesOf(folder: string): string[] {
	try {
		return readdirSync(folder).filter((file) => file.endsWith('.json'));
	} catch (error) {
		throw new Error(`LANGUAGES_DIR: there is no folder ${folder}`, { cause: error });
	}
}

/**
 * Adds a city's own languages. Imported first of all where a process begins, for i18n/languages.ts reads them when it is
 * loaded. Throws an Error in one line when the folder cannot be used.
 */
export function addLanguages(folder: string | undefined): void {
	if (!folder) return;
	const place = globalThis as Record<symbol, unknown>;
	const whole = resolve(folder);
	const added = read(join(whole, 'languages.json'), rows);
	for (const { tag } of added)
		for (const file of filesOf(join(whole, tag))) read(join(whole, tag, file), messages);
	place[Symbol.for('radslag.languagesFolder')] = whole;
	place[Symbol.for('radslag.addedLanguages')] = added.map((one) => ({
		...one,
		whole: false,
		pages: /^(?!staff(\/|$))/
	}));
}

try {
	addLanguages(process.env.LANGUAGES_DIR);
} catch (error) {
	// Nothing has begun: a stack would only hide the line that says what to mend.
	console.error((error as Error).message.replaceAll(/\s*\n\s*/g, ' '));
	process.exit(1);
}

import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { isCodeSign } from '#lib/domain/classes/words.ts';
import { isSign } from '#lib/domain/questions/signs.ts';

type Collection = { icons: Record<string, { body: string }>; width: number; height: number };

/** Signs of forms, and of the words of codes. */
const isUsed = (name: string): boolean => isSign(name) || isCodeSign(name);

let loaded: Promise<Map<string, string>> | undefined;

/** The signs that are used, out of a collection twenty times as large. */
async function load(): Promise<Map<string, string>> {
	const file = createRequire(import.meta.url).resolve('@iconify-json/fluent-emoji-flat/icons.json');
	const { icons, width, height } = JSON.parse(await readFile(file, 'utf8')) as Collection;
	return new Map(
		Object.entries(icons)
			.filter(([name]) => isUsed(name))
			.map(([name, { body }]) => [
				name,
				`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">${body}</svg>`
			])
	);
}

/** A sign of the house's own collection as SVG, or undefined. */
export async function findSign(name: string): Promise<string | undefined> {
	if (!isUsed(name)) return undefined;
	loaded ??= load();
	return (await loaded).get(name);
}

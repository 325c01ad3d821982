import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Which words stand in which files below a folder, as UTF-8 or UTF-16. */
export function findOnDisk(folder: string, words: readonly string[]): string[] {
	const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
	return files.flatMap(({ parentPath, name }) => {
		const bytes = readFileSync(join(parentPath, name));
		return words
			.filter((word) => (['utf8', 'utf16le'] as const).some((encoding) => bytes.includes(word, 0, encoding)))
			.map((word) => `${word} in ${join(parentPath, name).slice(folder.length)}`);
	});
}

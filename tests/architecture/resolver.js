import { dirname, resolve as join } from 'node:path';

/** Where an import of ours lies, for eslint-plugin-boundaries. Every such import carries its extension. */
const lib = join(import.meta.dirname, '../../src/lib');

export const interfaceVersion = 2;

/**
 * @param {string} source
 * @param {string} file
 */
export function resolve(source, file) {
	const given = source.replace(/\?.*$/, '');
	if (given.startsWith('#lib/')) return { found: true, path: join(lib, given.slice(5)) };
	if (given.startsWith('.')) return { found: true, path: join(dirname(file), given) };
	return { found: false };
}

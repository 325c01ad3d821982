import { answered, faulty, hasForbiddenCharacter, nothingRead, type Raw, type Read } from './common.ts';

/**
 * People's own words in one field: line ends as \n, length in characters as people count them (code points).
 * Issues: `wrong-type`, `character-not-allowed`, `too-long`.
 */
export function readWords(field: string, raw: Raw, most: number): Read {
	const value = raw(field);
	if (value === undefined || value === null) return nothingRead();
	if (typeof value !== 'string') return faulty('wrong-type', { field });
	if (hasForbiddenCharacter(value)) return faulty('character-not-allowed', { field });
	const text = value.replace(/\r\n?/g, '\n').trim();
	if (text === '') return nothingRead();
	const length = [...text].length;
	return length > most ? faulty('too-long', { field, params: { most, length } }) : answered(field, text);
}

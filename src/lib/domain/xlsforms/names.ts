import { identifier } from '../questions/common.ts';

/** A name in letters, digits and dashes: `1. Ålder?` → `q-1-Alder`. */
const plain = (name: string, before: string): string => {
	const letters = name
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.replace(/[^A-Za-z0-9_]+/g, '-')
		.replace(/^[-_]+|-+$/g, '')
		.slice(0, 50);
	return /^[A-Za-z]/.test(letters) ? letters : `${before}${letters}`.replace(/-$/, '');
};

/** Names that are given, each with how often it was asked for. */
export type Taken = Map<string, number>;

/**
 * A name as our forms can have it, not yet used by another: the same wherever it can be, else close to it.
 * `before` begins a name that would not begin with a letter.
 */
export function idOf(name: string, taken: Taken, before: string): string {
	const wanted = identifier.safeParse(name).success ? name : plain(name, before);
	for (let number = (taken.get(wanted) ?? 0) + 1; ; number++) {
		const id = number === 1 ? wanted : `${wanted.slice(0, 55)}-${number}`;
		if ((number > 1 && taken.has(id)) || !identifier.safeParse(id).success) continue;
		taken.set(wanted, number);
		if (number > 1) taken.set(id, 1);
		return id;
	}
}

/** Words that name pages beside the consultations, and so no consultation. */
const reserved = new Set(['add', 'new']);
const longest = 60;

/** A short name for an address, made of a title: its words in letters that every keyboard has. Empty when none are left. */
export function slugFrom(title: string): string {
	const words = title
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/ß/g, 'ss')
		.replace(/æ/g, 'ae')
		.replace(/ø/g, 'o')
		.split(/[^a-z0-9]+/)
		.filter(Boolean);
	let slug = '';
	for (const word of words) {
		const longer = slug ? `${slug}-${word}` : word;
		if (longer.length > longest && slug) break;
		slug = longer.slice(0, longest);
	}
	return slug;
}

/** A slug that is not taken: the one given, or one with a number after it. */
export function freeSlug(slug: string, isTaken: (slug: string) => boolean): string {
	const free = (one: string) => !reserved.has(one) && !isTaken(one);
	const wanted = slug || 'dialog';
	if (free(wanted)) return wanted;
	for (let number = 2; ; number++) if (free(`${wanted}-${number}`)) return `${wanted}-${number}`;
}

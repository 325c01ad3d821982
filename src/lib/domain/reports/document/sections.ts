/** The parts of a report in the order that every output has them. Prose stands in each; `of` tells which goal, dialogue or row it is about. */
export const sections = [
	'summary',
	'background',
	'goals',
	'participation',
	'complaints',
	'indicators',
	'staircase',
	'actions',
	'programme',
	'statements',
	'views',
	'proposal',
	'method'
] as const;
export type Section = (typeof sections)[number];

/** Sections whose prose may be about one thing of several: a goal's analysis, a comment on a dialogue, on a row. */
export const sectionsOfMany = ['goals', 'participation', 'indicators'] as const satisfies readonly Section[];
/** Sections that may be told in more languages than the one that the report is written in. */
export const translatedSections = ['summary'] as const satisfies readonly Section[];
/** The method is told by the house itself. */
export const writtenSections = sections.filter((section) => section !== 'method');

/** How a section's prose is kept: `summary`, or `goals:3f…` for one of several. */
export const sectionKey = (section: Section, of?: string): string =>
	of === undefined ? section : `${section}:${of}`;

/** Reads such a key; undefined when it is none. */
export function readSectionKey(key: string): { section: Section; of?: string } | undefined {
	const at = key.indexOf(':');
	const section = sections.find((one) => one === (at < 0 ? key : key.slice(0, at)));
	if (!section || section === 'method') return undefined;
	if (at < 0) return { section };
	const of = key.slice(at + 1);
	const many = (sectionsOfMany as readonly Section[]).includes(section);
	return many && /^[a-z0-9-]{1,200}$/.test(of) ? { section, of } : undefined;
}

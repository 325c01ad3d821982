type Parts = { day: number; month: number; year: number };

/** How a language writes its days, where Intl does not know it or has it wrong. */
export type Calendar = {
	date: (parts: Parts) => string;
	/** Within one year. */
	dayAndMonth: (parts: Parts) => string;
	month: (parts: Parts) => string;
	shortDate: (parts: Parts) => string;
	and: string | null;
	or: string | null;
};

const isoDay = ({ day, month, year }: Parts) =>
	`${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

/** CLDR 48 `se`: the months' names; the order of Finland's Northern Sámi, as `se` alone has the root's. */
const northernSami =
	'ođđajagemánnu guovvamánnu njukčamánnu cuoŋománnu miessemánnu geassemánnu suoidnemánnu borgemánnu čakčamánnu golggotmánnu skábmamánnu juovlamánnu'.split(
		' '
	);

/** CLDR 48 `yi`. */
const yiddish = 'יאַנואַר פֿעברואַר מערץ אַפּריל מיי יוני יולי אויגוסט סעפּטעמבער אקטאבער נאוועמבער דעצעמבער'.split(
	' '
);

const nameOf = (names: readonly string[], { month }: Parts) => names[month - 1] ?? '';

/**
 * One table of our own. Meänkieli's and Romani's months are written with figures, which are right in every variety, until
 * speakers have said which names they want. Where a word for "and" or "or" is not known, a list has commas.
 */
export const calendars: Readonly<Record<string, Calendar>> = {
	se: {
		date: (parts) => `${parts.day}. ${nameOf(northernSami, parts)} ${parts.year}`,
		dayAndMonth: (parts) => `${parts.day}. ${nameOf(northernSami, parts)}`,
		month: (parts) => `${nameOf(northernSami, parts)} ${parts.year}`,
		shortDate: (parts) => `${parts.day}.${parts.month}.`,
		and: 'ja',
		or: 'dahje'
	},
	yi: {
		date: (parts) => `${parts.day}טן ${nameOf(yiddish, parts)} ${parts.year}`,
		dayAndMonth: (parts) => `${parts.day}טן ${nameOf(yiddish, parts)}`,
		month: (parts) => `${nameOf(yiddish, parts)} ${parts.year}`,
		shortDate: (parts) => `${parts.day}טן ${nameOf(yiddish, parts)}`,
		and: 'און',
		or: 'אָדער'
	},
	fit: {
		date: ({ day, month, year }) => `${day}.${month}.${year}`,
		dayAndMonth: ({ day, month }) => `${day}.${month}.`,
		month: ({ month, year }) => `${month}/${year}`,
		shortDate: ({ day, month }) => `${day}.${month}.`,
		and: 'ja',
		or: 'eli'
	},
	rom: {
		date: isoDay,
		dayAndMonth: isoDay,
		month: (parts) => isoDay(parts).slice(0, 7),
		shortDate: (parts) => isoDay(parts).slice(5),
		and: 'thaj',
		or: null
	}
};

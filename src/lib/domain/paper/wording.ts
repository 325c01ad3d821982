import { unanswered, type Clause, type Fields } from './clause.ts';

/**
 * Where a field stands on the paper: its question's number, with its row's letter; the letters of what can be ticked.
 * `own`: the line for one's own words. `places`: it is answered by numbers.
 */
export type Place = { at: string; letters?: Map<string, string>; own?: true; places?: true };

/** A condition as it is printed: it speaks of numbers and letters alone. */
export type PaperClause =
	| { kind: 'ticked' | 'placed'; at: string; letters: string[]; negated: boolean }
	| { kind: 'answered'; at: string; own?: true; negated: boolean }
	| { kind: 'wrote'; at: string; own?: true; values: string[]; negated: boolean }
	| {
			kind: 'between';
			at: string;
			own?: true;
			atLeast?: string | number;
			atMost?: string | number;
			negated: boolean;
	  }
	| { kind: 'all' | 'any'; of: PaperClause[] };

type Setting = { places: ReadonlyMap<string, Place>; fields: Fields };

/** "You answered B or C", or the other way round where an empty answer counts too. */
function sayCodes({ codes }: { codes: string[] }, all: string[], { at, letters }: Place): PaperClause {
	const negated = codes.includes(unanswered);
	const named = negated ? all.filter((code) => !codes.includes(code)) : codes;
	if (named.length === all.length) return { kind: 'answered', at, negated };
	return { kind: 'ticked', at, letters: named.flatMap((code) => letters?.get(code) ?? []), negated };
}

/** A clause in the numbers and letters of the paper. */
export function sayClause(clause: Clause, setting: Setting): PaperClause {
	if ('of' in clause) return { kind: clause.kind, of: clause.of.map((part) => sayClause(part, setting)) };
	const place = setting.places.get(clause.field) ?? { at: '?' };
	const { at, letters, own, places } = place;
	const line = own ? { own } : {};
	switch (clause.kind) {
		case 'in': {
			const held = setting.fields.get(clause.field);
			return sayCodes(clause, held?.kind === 'one' ? held.codes : [], place);
		}
		case 'has':
			return {
				kind: places ? 'placed' : 'ticked',
				at,
				letters: clause.codes.flatMap((code) => letters?.get(code) ?? []),
				negated: clause.negated
			};
		case 'given':
			return { kind: 'answered', at, ...line, negated: clause.negated };
		case 'equals':
			return { kind: 'wrote', at, ...line, values: clause.values, negated: clause.negated };
		case 'between': {
			const { field: _, ...bounds } = clause;
			return { ...bounds, at, ...line };
		}
	}
}

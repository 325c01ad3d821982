import type { Fault, FaultCode } from '../imports/faults.ts';

/** Sentences for the operator, in the commands' language. */
const sentences: Record<FaultCode, string> = {
	'not-json': 'is not JSON',
	'not-utf8': 'is not text in UTF-8',
	schema: 'is not as the schema says',
	'identifier-repeated': 'stands more than once',
	'text-empty': 'has no text in any language',
	'identifier-reserved': 'is a name that is taken by the program',
	'option-unknown': 'names an option that is not there',
	'bands-not-ascending': 'does not come after the band before it',
	'bands-miss-numbers': 'leaves out what is allowed below the first band: set the least allowed value',
	'bounds-crossed': 'allows nothing: the least is more than the most',
	'pattern-not-simple': 'is a pattern with groups, or too long, or with more than two open-ended repeats',
	'answer-unknown': 'looks at an answer that the form does not ask for',
	'answer-later': 'looks at an answer that is asked for only later',
	'rule-too-deep': 'is a rule inside rules, more than six deep',
	'never-shown': 'is never shown to anybody, whatever is answered before it',
	'insert-unknown': 'inserts an answer that no earlier page asks for',
	'nothing-left': 'ends the form and still asks something',
	'closes-before-opening': 'is before opensOn',
	'unknown-committee': 'is no committee of this city',
	'unknown-term': 'is no term of the programme',
	'slug-taken': 'belongs to a consultation that is no draft any more',
	'values-needed': 'needs its values: give the file of answers with --responses',
	'column-missing': 'is missing from the file',
	'column-repeated': 'stands more than once',
	'column-not-in-form': "is in the codebook and not in the consultation's form",
	'row-length': 'has too few or too many cells',
	'csv-syntax': 'cannot be read as CSV',
	'unknown-value': "has a value that is missing from the codebook's table",
	'answer-does-not-fit': 'has an answer that does not fit the form',
	'not-a-count': 'is not a whole number',
	'empty-value': 'is empty',
	'row-repeated': 'repeats an earlier row',
	'no-rows': 'The file has no answers to import',
	'wrong-state': 'Answers are imported into a draft or open consultation; this one is not'
};

/** A fault in one line: where it is, and what it is. */
export function faultLine({ code, path, line, column, detail }: Fault): string {
	const where = [
		path,
		line !== undefined ? `line ${line}` : undefined,
		column !== undefined ? `column ${column}` : undefined
	].filter((part) => part !== undefined);
	return `${where.join(', ')}${where.length > 0 ? ': ' : ''}${sentences[code]}${detail === undefined ? '' : ` (${detail})`}`;
}

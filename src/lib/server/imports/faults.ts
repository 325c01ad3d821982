import type { DefinitionFault } from '#lib/domain/questions/common.ts';

/** What is wrong in a file that was to be imported. Codes; commands/wording.ts has the sentences. */
export type FaultCode =
	| DefinitionFault['code']
	| 'not-json'
	| 'not-utf8'
	| 'schema'
	| 'text-empty'
	| 'bands-miss-numbers'
	| 'closes-before-opening'
	| 'unknown-committee'
	| 'unknown-term'
	| 'slug-taken'
	| 'values-needed'
	| 'column-missing'
	| 'column-repeated'
	| 'column-not-in-form'
	| 'row-length'
	| 'csv-syntax'
	| 'unknown-value'
	| 'answer-does-not-fit'
	| 'not-a-count'
	| 'empty-value'
	| 'row-repeated'
	| 'no-rows'
	| 'wrong-state';

/** Where: a path in JSON, or a line and column of a CSV file. `detail` is the schema's own word, or the fault's subject. */
export type Fault = { code: FaultCode; path?: string; line?: number; column?: string; detail?: string };

/** Either what was read, or everything that is wrong with it; never half of both. */
export type Outcome<T> = { value: T; faults?: undefined } | { faults: Fault[]; value?: undefined };

/** `form.pages[0].questions[2].id` */
export const pathText = (path: readonly PropertyKey[]): string =>
	path.reduce<string>(
		(text, part) => (typeof part === 'number' ? `${text}[${part}]` : `${text}${text && '.'}${String(part)}`),
		''
	);

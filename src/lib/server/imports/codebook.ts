import { z } from 'zod';
import { backgroundKinds } from '#lib/domain/questions/common.ts';
import { pathText, type Outcome } from './faults.ts';

const column = z.string().min(1).max(60);
const values = z.union([z.record(z.string(), z.string().min(1)), z.string().startsWith('as written')]);

/**
 * A codebook: which columns of a CSV file are questions, and what their codes mean. `values` is a table from code to
 * wording, or "as written", where the file's own values are the wording. Columns that are not in it are not imported.
 */
export const codebook = z.object({
	source: z.string().optional(),
	background: z
		.array(
			z.object({
				column,
				label: z.string().min(1),
				kind: z.enum(backgroundKinds),
				sensitive: z.boolean().optional(),
				values
			})
		)
		.default([]),
	questions: z
		.array(z.object({ column, label: z.string().min(1), kind: z.enum(['scale', 'single']), values }))
		.min(1)
});
export type Codebook = z.infer<typeof codebook>;
export type CodebookColumn = Codebook['background'][number] | Codebook['questions'][number];

export const columnsOf = (book: Codebook): CodebookColumn[] => [...book.questions, ...book.background];

/** Whether a JSON value means to be a codebook rather than a form file. */
export const looksLikeCodebook = (json: unknown): boolean =>
	typeof json === 'object' && json !== null && 'questions' in json && !('form' in json);

/** Reads a codebook: the codebook, or everything that is wrong with it. Columns stand in it once. */
export function readCodebook(json: unknown): Outcome<Codebook> {
	const parsed = codebook.safeParse(json);
	if (!parsed.success)
		return {
			faults: parsed.error.issues.map(({ path, message }) => ({
				code: 'schema',
				path: pathText(path),
				detail: message
			}))
		};
	const names = columnsOf(parsed.data).map(({ column }) => column);
	const repeated = names.filter((name, at) => names.indexOf(name) !== at);
	return repeated.length > 0
		? { faults: repeated.map((column) => ({ code: 'column-repeated', column })) }
		: { value: parsed.data };
}

/** What stands in a cell for "no answer". */
export const isMissing = (cell: string): boolean => cell.trim() === '' || cell.trim() === 'NA';

const plain = (text: string, prefix: string) =>
	`${prefix}${text
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.replace(/[^A-Za-z0-9]+/g, '-')
		.replace(/^-+|-+$/g, '')}`.slice(0, 60);

/** The id of a column's question in the form: the column's own name where that can be one. */
export const questionIdOf = (name: string): string =>
	/^[A-Za-z][A-Za-z0-9_-]{0,62}$/.test(name) ? name : plain(name, 'q-');

/** The id of a code's option. Made from the code alone, so that form and answers meet without a table between them. */
export const optionIdOf = (code: string): string => plain(code.trim(), 'v-');

import type { Form } from '#lib/domain/consultations/form.ts';
import { form as formSchema } from '#lib/domain/consultations/form.ts';
import { columnsOf, optionIdOf, questionIdOf, type Codebook, type CodebookColumn } from './codebook.ts';
import type { Fault, Outcome } from './faults.ts';

export type CodebookForm = {
	/** The language that the codebook is written in. */
	language: string;
	title: string;
	/** Distinct values of columns whose values are "as written", from the answers' file. */
	written?: Map<string, string[]>;
};

/** Shown beside each background question, which must say why it is asked. */
const why = {
	sv: 'För att se om svaren skiljer sig mellan grupper. Du kan hoppa över frågan.',
	en: 'To see whether answers differ between groups. You can skip this question.'
};

const dontKnow = /^(don[’']?t know|do not know|no opinion|vet (ej|inte)|ingen åsikt)$/i;

type Choice = { id: string; label: Record<string, string> };

function choicesOf(entry: CodebookColumn, { language, written }: CodebookForm): Choice[] {
	const pairs =
		typeof entry.values === 'string'
			? (written?.get(entry.column) ?? []).map((value) => [value, value] as const)
			: Object.entries(entry.values);
	return pairs.map(([code, label]) => ({ id: optionIdOf(code), label: { [language]: label } }));
}

function faultsOf(book: Codebook, options: CodebookForm): Fault[] {
	return columnsOf(book).flatMap((entry): Fault[] => {
		const ids = choicesOf(entry, options).map(({ id }) => id);
		if (ids.length < 2) return [{ code: 'values-needed', column: entry.column }];
		return ids.some((id, at) => ids.indexOf(id) !== at)
			? [{ code: 'identifier-repeated', column: entry.column }]
			: [];
	});
}

/** Columns with a common beginning (`q3_01`, `q3_02`) share a page. */
const pageOf = (column: string) => column.replace(/_[^_]*$/, '');

/**
 * A form out of a codebook: its questions, page by page, and its background questions last, with their kinds and
 * sensitive flags. "Don't know" of a scale stands beside it. Where values are "as written" the form's options are the
 * distinct values of the answers' file, so that file must be given (`values-needed` otherwise).
 */
export function formFromCodebook(book: Codebook, options: CodebookForm): Outcome<Form> {
	const faults = faultsOf(book, options);
	if (faults.length > 0) return { faults };
	const local = (text: string) => ({ [options.language]: text });
	const questions = book.questions.map((entry) => {
		const base = { id: questionIdOf(entry.column), label: local(entry.label), required: false };
		const choices = choicesOf(entry, options);
		if (entry.kind === 'single') return { ...base, type: 'single', options: choices };
		const beside = choices.find(({ label }) => dontKnow.test(label[options.language]!.trim()));
		return {
			...base,
			type: 'scale',
			points: choices.filter((choice) => choice !== beside),
			...(beside ? { dontKnow: beside } : {})
		};
	});
	const pages = Map.groupBy(questions.entries(), ([at]) => pageOf(book.questions[at]!.column));
	const background = book.background.map((entry) => ({
		type: 'single',
		id: questionIdOf(entry.column),
		label: local(entry.label),
		required: false,
		options: choicesOf(entry, options),
		background: { kind: entry.kind, why, ...(entry.sensitive ? { sensitive: true } : {}) }
	}));
	const value = {
		title: local(options.title),
		languages: [options.language],
		pages: [
			...[...pages].map(([name, asked]) => ({
				id: `page-${questionIdOf(name)}`.slice(0, 60),
				questions: asked.map(([, question]) => question)
			})),
			...(background.length > 0 ? [{ id: 'page-background', questions: background }] : [])
		]
	};
	const parsed = formSchema.safeParse(value);
	return parsed.success
		? { value: parsed.data }
		: {
				faults: parsed.error.issues.map(({ path, message }) => ({
					code: 'schema',
					path: path.join('.'),
					detail: message
				}))
			};
}

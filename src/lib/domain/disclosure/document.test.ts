import { expect, it } from 'vitest';
import { exampleDocument } from '../../../../tests/support/releasedExample.ts';
import { readDocument, type CountTable, type StoredDocument } from './document.ts';

const without = <Table extends CountTable>({ means: _, ...table }: Table) => table;
/** As the first releases were stored. */
const early: StoredDocument = {
	...exampleDocument,
	questions: exampleDocument.questions.map((question) => ({
		...question,
		total: without(question.total),
		by: question.by.map(without)
	}))
};

it('shows no mean of a release that was made before means were published', () => {
	const [question] = readDocument(early).questions;
	expect(question?.total.means).toEqual([null]);
	expect(question?.by.map(({ means }) => means)).toEqual([[null, null, null], []]);
});

it('leaves a release of today as it was stored', () => {
	expect(readDocument(exampleDocument)).toEqual(exampleDocument);
});

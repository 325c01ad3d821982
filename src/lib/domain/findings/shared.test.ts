import { describe, expect, it } from 'vitest';
import { form } from '../consultations/form.ts';
import { withValue } from '../drafts/cells.ts';
import { draftOf } from '../drafts/make.ts';
import { partsOf, withPart, type Draft, type Node } from '../drafts/node.ts';
import { sharedNames, shared } from '../templates/indicators.ts';
import { findingsOf } from './findings.ts';

let number = 0;
const draft = draftOf(
	form.parse({
		title: { sv: 'T', 'sv-simple': 'T', en: 'T' },
		languages: ['sv', 'sv-simple', 'en'],
		pages: sharedNames.map((name) => ({ id: `p-${name}`, questions: [shared(name)] }))
	}),
	() => `k${++number}`
);
const trust = partsOf(draft, 'pages')
	.flatMap((page) => partsOf(page, 'questions'))
	.find(({ id }) => id === 'equal-treatment') as Node;

const changed = (value: Draft) =>
	findingsOf(value, { audience: 'adults' })
		.filter(({ code }) => code === 'shared-changed')
		.map(({ part, cell }) => [part, cell]);
const with_ = (change: (question: Node) => Node) => changed(withPart(draft, trust.key, change));

describe('a shared question', () => {
	it('is as it was, whatever its place and its hint', () => {
		expect(changed(draft)).toEqual([]);
		expect(with_((question) => withValue(question, 'hint.sv', 'Tänk efter.'))).toEqual([]);
	});
	it('does not compare with other words', () => {
		expect(with_((question) => withValue(question, 'label.sv', 'Litar du på staden?'))).toEqual([
			[trust.key, 'label']
		]);
		expect(with_((question) => withValue(question, 'label.en', 'Do you trust it?'))).toEqual([
			[trust.key, 'label']
		]);
	});
	it('does not compare with other answers', () => {
		expect(with_((question) => ({ ...question, points: partsOf(question, 'points').slice(1) }))).toEqual([
			[trust.key, 'points']
		]);
		expect(with_((question) => ({ ...question, points: partsOf(question, 'points').toReversed() }))).toEqual([
			[trust.key, 'points']
		]);
		expect(with_((question) => ({ ...question, type: 'single', options: question.points ?? [] }))).toEqual([
			[trust.key, 'type']
		]);
	});
	it('may be translated into more languages', () =>
		expect(
			with_((question) => withValue(question, 'label.fi', { text: 'Luotatko?', status: 'draft' }))
		).toEqual([]));
	it('is its own when it no longer carries the name', () =>
		expect(with_(({ shared: _, ...question }) => withValue(question as Node, 'label.sv', 'Annat?'))).toEqual(
			[]
		));
});

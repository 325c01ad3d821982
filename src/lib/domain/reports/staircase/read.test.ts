import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyEvidence, evidenceKinds, readStep, type TypedEvidence, type TypedStep } from './read.ts';
import type { steps } from './shapes.ts';
import { staircase, standings, type StepAssessment } from './shapes.ts';
import { isBlankStep, summaryOf } from './summary.ts';

const known = new Set(['torget']);
const typed = (more: Partial<TypedStep> = {}): TypedStep => ({
	standing: 'begun',
	done: 'Kurs.',
	next: '',
	evidence: [],
	...more
});
const row = (kind: TypedEvidence['kind'], more: Partial<TypedEvidence> = {}) => ({
	...emptyEvidence(kind),
	...more
});
const codes = (evidence: TypedEvidence[]) =>
	readStep(typed({ evidence }), known).issues.map(({ id, code }) => [id, code]);

describe('a step that was typed', () => {
	it('need not say where it stands, nor anything else', () =>
		expect(readStep({ standing: '', done: '', next: '', evidence: [] }, known).kept).toEqual({
			standing: null,
			done: '',
			next: '',
			evidence: []
		}));
	it('knows its standings', () =>
		expect(readStep(typed({ standing: '100 %' }), known).issues).toEqual([
			{ id: 'standing', code: 'standing-unknown' }
		]));
	it('refuses what cannot be stored and what is too long', () =>
		expect(readStep(typed({ done: 'a\u0000', next: 'x'.repeat(6001) }), known).issues).toEqual([
			{ id: 'done', code: 'character-not-allowed' },
			{ id: 'next', code: 'too-long', most: 6000 }
		]));
	it('leaves out rows without a word', () =>
		expect(
			readStep(typed({ evidence: evidenceKinds.map((kind) => row(kind)) }), known).kept?.evidence
		).toEqual([]));
	it('names the source of every number', () => {
		expect(codes([row('training', { title: 'Kurs', who: 'Nya', people: '20' })])).toEqual([
			['e0.source', 'source-missing']
		]);
		expect(codes([row('training', { people: 'många' })])).toEqual([
			['e0.title', 'title-missing'],
			['e0.who', 'who-missing'],
			['e0.people', 'people-wrong'],
			['e0.source', 'source-missing']
		]);
	});
	it('reads a number as people write it', () => {
		const { kept } = readStep(
			typed({ evidence: [row('training', { title: 'K', who: 'N', people: '1\u00a0120', source: 'R' })] }),
			known
		);
		expect(kept?.evidence[0]?.people).toBe(1120);
	});
	it('links to what a link may lead to', () => {
		expect(codes([row('document', { title: 'P', href: 'javascript:alert(1)' })])).toEqual([
			['e0.href', 'link-wrong']
		]);
		expect(codes([row('document', { title: 'P', href: 'https://stad.example/p' })])).toEqual([]);
	});
	it('names only dialogues that are there', () =>
		expect(codes([row('consultation', { consultation: 'utkast' })])).toEqual([
			['e0.consultation', 'consultation-missing']
		]));
	it('names only child impact assessments that are decided', () => {
		const named = [row('assessment', { assessment: 'one' })];
		expect(codes(named)).toEqual([['e0.assessment', 'assessment-missing']]);
		expect(readStep(typed({ evidence: named }), known, new Set(['one'])).kept?.evidence[0]?.assessment).toBe(
			'one'
		);
	});
	it('keeps nothing of a kind’s that it does not have', () => {
		const all = {
			assessment: 'a',
			title: 'T',
			href: '/p',
			who: 'W',
			people: '3',
			source: 'S',
			consultation: 'torget'
		};
		const { kept } = readStep(typed({ evidence: [row('other', all)] }), known);
		expect(kept?.evidence).toEqual([
			{ kind: 'other', title: 'T', href: null, who: '', people: null, source: '', consultation: null }
		]);
	});
	it('is read or refused at its fields, whatever is typed', () => {
		const text = fc.oneof(
			fc.string({ unit: 'binary', maxLength: 12 }),
			fc.constantFrom('torget', '12', '/x')
		);
		const rows = fc.array(
			fc.record({
				kind: fc.constantFrom(...evidenceKinds),
				consultation: text,
				assessment: text,
				title: text,
				href: text,
				who: text,
				people: text,
				source: text
			}),
			{ maxLength: 4 }
		);
		fc.assert(
			fc.property(
				fc.record({
					standing: fc.oneof(fc.constantFrom('', ...standings), text),
					done: text,
					next: text,
					evidence: rows
				}),
				(one) => {
					const { kept, issues } = readStep(one, known);
					expect(kept === undefined).toBe(issues.length > 0);
					for (const { people, source } of kept?.evidence ?? [])
						if (people !== null) expect(source).not.toBe('');
					for (const { id } of issues) expect(id).toMatch(/^(standing|done|next|e[0-3]\.[a-z]+)$/);
				}
			),
			{ endOnFailure: true }
		);
	});
});

describe('a staircase in words', () => {
	const step = (number: (typeof steps)[number], standing: StepAssessment['standing']): StepAssessment => ({
		step: number,
		standing,
		done: '',
		next: '',
		evidence: []
	});
	it('counts what is begun, in place and assessed', () => {
		const own = [
			step(1, 'inPlace'),
			step(2, 'begun'),
			step(3, 'underWay'),
			step(4, 'notBegun'),
			step(5, null),
			step(6, null)
		];
		expect(summaryOf(staircase.parse({ position: null, steps: own }))).toEqual({
			assessed: 4,
			begun: 3,
			inPlace: 1,
			all: 6
		});
		expect(own.map(isBlankStep)).toEqual([false, false, false, false, true, true]);
	});
});

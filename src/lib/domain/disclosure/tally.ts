import type { Answers } from '../questions/common.ts';
import type { Form } from '../consultations/form.ts';
import { NOT_ANSWERED } from './document.ts';
import { layoutOf, type Crossing, type Layout } from './layout.ts';

/** An answer that its form does not have: nothing is guessed, and the value is not told. */
export class UnknownAnswer extends Error {
	readonly question: string;
	constructor(question: string) {
		super(`unknown answer to ${question}`);
		this.question = question;
	}
}

/** Finest counts of respondents, zeros included; seen by nobody, they only feed a release. */
export type Counts = {
	layout: Layout;
	respondents: number;
	/** Respondents per slot of a question. */
	total(question: number): number[];
	/** `[group][slot]` of a question by a breakdown. */
	by(question: number, breakdown: number): number[][];
	/** Respondents per group of a breakdown. */
	groups(breakdown: number): number[];
};

export type Tally = { add(answers: Answers): void; counts(): Counts };

/**
 * Counts answers one respondent at a time and keeps none of them: integer arrays for every question, every background
 * and every question by background. Throws UnknownAnswer.
 */
export function createTally(form: Form, crossings: readonly Crossing[] = []): Tally {
	const layout = layoutOf(form, crossings);
	const { questions, breakdowns } = layout;
	const offsets: number[] = [];
	let width = 0;
	for (const { slots } of questions) {
		offsets.push(width);
		width += slots.length;
	}
	const slotOf = questions.map(
		({ slots }, at) => new Map(slots.map(({ id }, index) => [id, (offsets[at] ?? 0) + index]))
	);
	const groupOf = breakdowns.map(({ groups }) => new Map(groups.map(({ id }, index) => [id, index])));
	const rowStarts: number[] = [];
	let rows = 0;
	for (const { groups } of breakdowns) {
		rowStarts.push(rows);
		rows += groups.length;
	}
	const totals = new Int32Array(width);
	const margins = new Int32Array(rows);
	const crossed = new Int32Array(rows * width);
	const hits = new Int32Array(width);
	let respondents = 0;

	function findSlots(answers: Answers): number {
		let found = 0;
		for (let at = 0; at < questions.length; at++) {
			const { id: field, idsOf } = questions[at]!;
			const slots = slotOf[at]!;
			const answer = answers[field];
			const ids = answer === undefined ? [] : idsOf(answer);
			if (ids.length === 0) hits[found++] = slots.get(NOT_ANSWERED)!;
			for (const id of ids) {
				const slot = slots.get(id);
				if (slot === undefined) throw new UnknownAnswer(field);
				hits[found++] = slot;
			}
		}
		return found;
	}

	function findGroup(at: number, answers: Answers): number {
		const { question, option, groups, crossed } = breakdowns[at]!;
		if (crossed) {
			const [one, two] = crossed.of;
			return findGroup(one, answers) * breakdowns[two]!.groups.length + findGroup(two, answers);
		}
		const answer = answers[question.id];
		if (option) return Array.isArray(answer) && answer.includes(option.id) ? 0 : 1;
		if (answer === undefined) return groups.length - 1;
		const group = groupOf[at]!.get(String(answer));
		if (group === undefined) throw new UnknownAnswer(question.id);
		return group;
	}

	const slice = (from: number, length: number, source: Int32Array) =>
		Array.from(source.subarray(from, from + length));
	return {
		add(answers) {
			const found = findSlots(answers);
			for (let at = 0; at < breakdowns.length; at++) {
				const row = rowStarts[at]! + findGroup(at, answers);
				margins[row]!++;
				const start = row * width;
				for (let hit = 0; hit < found; hit++) crossed[start + hits[hit]!]!++;
			}
			for (let hit = 0; hit < found; hit++) totals[hits[hit]!]!++;
			respondents++;
		},
		counts: () => ({
			layout,
			respondents,
			total: (question) => slice(offsets[question]!, questions[question]!.slots.length, totals),
			by: (question, breakdown) =>
				breakdowns[breakdown]!.groups.map((_, group) =>
					slice(
						(rowStarts[breakdown]! + group) * width + offsets[question]!,
						questions[question]!.slots.length,
						crossed
					)
				),
			groups: (breakdown) => slice(rowStarts[breakdown]!, breakdowns[breakdown]!.groups.length, margins)
		})
	};
}

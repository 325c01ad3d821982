import { columnsOf } from '#lib/domain/paper/clause.ts';
import { letterOf } from '#lib/domain/paper/letters.ts';
import type { PaperForm, PaperItem, PaperPart, PaperSection, Target } from '#lib/domain/paper/paper.ts';
import type { PaperClause } from '#lib/domain/paper/wording.ts';
import type { Answer, Answers } from '#lib/domain/questions/common.ts';

/** What somebody has put on paper so far, by the number printed there (`3`, `3b`, `3 own`): letters, or what was written. */
type Marks = Map<string, string[] | string | number>;

const lettersOf = (list: readonly { id: string }[], answer: Answer): string[] =>
	list.flatMap(({ id }, index) => ([answer].flat().map(String).includes(id) ? [letterOf(index)] : []));

/** Puts the answers to one question on the paper, as its printed shape takes them. */
function mark(marks: Marks, { number, shape }: PaperItem, answers: Answers): void {
	const at = String(number);
	const put = (place: string, field: string, list?: readonly { id: string }[]) => {
		const answer = answers[field];
		if (answer === undefined) return;
		marks.set(place, list ? lettersOf(list, answer) : Array.isArray(answer) ? answer.join(' ') : answer);
	};
	if (shape.kind === 'reading') return;
	if (shape.kind === 'rows')
		shape.rows.forEach(({ field }, row) => put(at + letterOf(row).toLowerCase(), field, columnsOf(shape)));
	else if (shape.kind === 'boxes') {
		put(at, shape.field, shape.options);
		put(`${at} own`, `${shape.field}.other`);
	} else if (shape.kind === 'scale') put(at, shape.field, columnsOf(shape));
	else if (shape.kind === 'places') put(at, shape.field, shape.options);
	else put(at, shape.field);
}

/** Reads a printed condition against what stands on the paper, and nothing else. */
function isMet(clause: PaperClause, marks: Marks): boolean {
	if ('of' in clause)
		return clause.kind === 'all'
			? clause.of.every((part) => isMet(part, marks))
			: clause.of.some((part) => isMet(part, marks));
	const stands = marks.get('own' in clause && clause.own ? `${clause.at} own` : clause.at);
	const truth = () => {
		if (stands === undefined) return false;
		switch (clause.kind) {
			case 'answered':
				return true;
			case 'ticked':
			case 'placed':
				return clause.letters.some((letter) => (stands as string[]).includes(letter));
			case 'wrote':
				return clause.values.includes(String(stands));
			case 'between':
				return (
					(clause.atLeast === undefined || stands >= clause.atLeast) &&
					(clause.atMost === undefined || stands <= clause.atMost)
				);
		}
	};
	return truth() !== clause.negated;
}

/** Where a question's own directions lead, going by what was just put on the paper. */
function next({ number, jumps, rest }: PaperItem, marks: Marks): Target | undefined {
	const stands = marks.get(String(number));
	const jump = jumps.find(
		({ letters }) => Array.isArray(stands) && stands.some((one) => letters.includes(one))
	);
	return jump?.to ?? rest;
}

type Spot = { part: PaperPart; section: PaperSection };

/** Where a printed direction leads: to the part that one reads first there. */
function find(spots: Spot[], to: Target): number {
	if (to.kind === 'end') return spots.length;
	if (to.kind === 'section') return spots.findIndex(({ section }) => section.letter === to.letter);
	const at = spots.findIndex(
		({ part }) =>
			part.kind === 'item' &&
			(to.kind === 'question' ? part.number === to.number : !part.number && part.label === to.label)
	);
	// What stands above a question is read with it.
	return spots[at - 1]?.part.kind === 'gate' ? at - 1 : at;
}

/**
 * The ids of the questions and texts that somebody stops at who reads the paper from the top and does as it says, and
 * whether it ended with advice. Looks at nothing but what is printed.
 */
export function followPaper(paper: PaperForm, answers: Answers): { visited: string[]; exit: boolean } {
	const spots = paper.sections.flatMap((section) => section.parts.map((part) => ({ part, section })));
	const marks: Marks = new Map();
	const visited: string[] = [];
	let at = 0;
	const go = (to: Target) => {
		const found = find(spots, to);
		if (found <= at) throw new Error(`sent back, from ${at} to ${found}`);
		at = found;
	};
	while (at < spots.length) {
		const { part, section } = spots[at] as Spot;
		const stays = !part.only || isMet(part.only.when, marks);
		const isLast = section !== spots[at + 1]?.section;
		if (part.kind === 'gate' && !stays && !part.only.otherwise && section.exit)
			at = spots.findLastIndex((spot) => spot.section === section) + 1;
		else if (!stays && part.only?.otherwise) go(part.only.otherwise);
		else if (part.kind === 'gate') at++;
		else {
			if (stays) {
				visited.push(part.id);
				mark(marks, part, answers);
			}
			if (section.exit && isLast) return { visited, exit: true };
			const to = stays ? next(part, marks) : undefined;
			if (to) go(to);
			else at++;
		}
	}
	return { visited, exit: false };
}

import type { Draft } from '../drafts/node.ts';
import type { QuestionType } from '../questions/register.ts';
import { insertsIn } from '../text/inserts.ts';
import { limitsFor, type About, type Limits } from './audience.ts';
import { outlineOf, type Outline, type Part } from './outline.ts';
import { wordsIn } from './readable.ts';
import { skeletonOf } from './skeleton.ts';
import { waysThrough } from './ways.ts';

/** Whole minutes, at least 1: the longest way through the form, and the mean of those that end with sending. */
export type Minutes = { longest: number; typical: number };

/**
 * Seconds to decide and to answer, beside reading. Ours, in the order of what studies of response times find (Yan &
 * Tourangeau 2008; a closed question about 5 seconds, a comment half a minute to a minute); compare with a pilot.
 */
const seconds: Record<QuestionType, number> = {
	info: 0,
	single: 4,
	multiple: 6,
	scale: 4,
	faces: 4,
	matrix: 0,
	ranking: 0,
	number: 7,
	date: 10,
	shortText: 12,
	longText: 45,
	picture: 5,
	district: 6,
	contact: 15
};
/** For each row of a matrix, and each place of a ranking. */
const secondsEach = { rows: 4, options: 5 };
/** To turn a page. */
const secondsAPage = 3;

function decisionOf({ type = 'info', parts }: Part): number {
	const count = (list: string) => parts.filter((part) => part.list === list).length;
	if (type === 'matrix') return count('rows') * secondsEach.rows;
	if (type === 'ranking') return count('options') * secondsEach.options;
	return seconds[type];
}

/** Words that are read when a question is answered; its own messages are only read by who made a mistake. */
function wordsOf(outline: Outline, part: Part): number {
	const skipped = (cell: string) => cell.startsWith('messages.') || cell === 'picture.alt';
	const own = (outline.textsOf.get(part.node) ?? [])
		.filter(({ cell }) => !skipped(cell))
		.map(({ wordings }) => wordings.get(outline.source) ?? [...wordings.values()][0])
		.reduce(
			(sum, wording) => sum + (wording ? wordsIn(wording.text).length + insertsIn(wording.text).length : 0),
			0
		);
	// A list of city districts is looked up in, not read.
	const inner =
		part.type === 'district' ? 0 : part.parts.reduce((sum, one) => sum + wordsOf(outline, one), 0);
	return own + inner;
}

const secondsOf = (outline: Outline, part: Part, { wordsPerMinute, pace }: Limits): number =>
	(wordsOf(outline, part) / wordsPerMinute) * 60 + decisionOf(part) * pace;

const mean = (numbers: number[]): number => numbers.reduce((a, b) => a + b, 0) / Math.max(1, numbers.length);
const whole = (seconds: number): number => Math.max(1, Math.round(seconds / 60));

/** What is asked and how long it takes, along the ways through a form. */
export type Lengths = {
	minutes: Minutes;
	/** Questions on the longest way; information is none. */ questions: number;
};

export function lengthsOf(outline: Outline, about: About): Lengths {
	const { form, partOf } = skeletonOf(outline);
	const limits = limitsFor(about);
	const known = new Map(
		[...partOf.values()].map((part): [Part, number] => [part, secondsOf(outline, part, limits)])
	);
	const titles = new Map(
		outline.pages.map((page) => [
			String(page.node.id),
			(wordsOf(outline, { ...page, parts: [] }) / limits.wordsPerMinute) * 60
		])
	);
	const walked = waysThrough(form).map(({ pages, exit }) => {
		const parts = pages.flatMap(({ questions }) =>
			questions.flatMap((question) => partOf.get(question) ?? [])
		);
		return {
			sends: exit === undefined,
			questions: parts.filter(({ type }) => type !== 'info').length,
			seconds:
				parts.reduce((sum, part) => sum + (known.get(part) ?? 0), 0) +
				pages.reduce((sum, { id }) => sum + secondsAPage + (titles.get(id) ?? 0), 0)
		};
	});
	const sending = walked.filter(({ sends }) => sends);
	const taken = (sending.length > 0 ? sending : walked).map((way) => way.seconds);
	return {
		minutes: {
			longest: whole(Math.max(0, ...walked.map((way) => way.seconds))),
			typical: whole(mean(taken))
		},
		questions: Math.max(0, ...walked.map((way) => way.questions))
	};
}

/** How long the form takes those who answer, as the source language says it; the assumptions stand in docs/findings.md. */
export const minutesOf = (draft: Draft, about: About): Minutes => lengthsOf(outlineOf(draft), about).minutes;

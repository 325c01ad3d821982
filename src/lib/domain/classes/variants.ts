import type { Form, Page } from '../consultations/form.ts';
import type { Answers } from '../questions/common.ts';
import { backgroundOf, isFromSession, type Question } from '../questions/register.ts';
import type { LocalText } from '../text/text.ts';
import type { SchoolYears } from './schoolYears.ts';
import type { SessionFacts } from './session.ts';

export { isFromSession };

type Words = { [cell in 'label' | 'hint' | 'text']?: LocalText | undefined };
type Worded = Words & {
	years?: Partial<Record<SchoolYears, Words & { leftOut?: true | undefined }>> | undefined;
};

const isLeftOut = ({ years }: Worded, which: SchoolYears): boolean => years?.[which]?.leftOut === true;

/** Something with the words of some school years in place of its own, in the languages that they are written in. */
function worded<T extends Worded>(part: T, which: SchoolYears): T {
	const { leftOut: _, ...words } = part.years?.[which] ?? {};
	const own = Object.entries(words).map(([cell, text]) => [cell, { ...part[cell as keyof Words], ...text }]);
	return { ...part, ...Object.fromEntries(own) };
}

const lists = ['options', 'points', 'rows'] as const;

function partsFor(parts: readonly Worded[], which: SchoolYears): Worded[] {
	return parts.filter((part) => !isLeftOut(part, which)).map((part) => worded(part, which));
}

function questionFor(question: Question, which: SchoolYears): Question {
	const own = worded(question, which);
	const free = 'required' in own ? { ...own, required: false } : own;
	const inner = lists.flatMap((list) =>
		list in free ? [[list, partsFor((free as Record<string, unknown>)[list] as Worded[], which)]] : []
	);
	return { ...free, ...Object.fromEntries(inner) } as Question;
}

/** What a child is not asked: what the session says, how to be reached, and what is left out for its school years. */
const isAsked = (question: Question, which: SchoolYears): boolean =>
	!isFromSession(question) && question.type !== 'contact' && !isLeftOut(question, which);

/**
 * A form as children of some school years meet it: in their words, without what is left out for them, one question a
 * page (a page is named as its question), and nothing that must be answered. Fields and codes of answers are the form's
 * own, so that all school years are counted together.
 */
export function formFor(form: Form, which: SchoolYears): Form {
	const pages = form.pages.flatMap(({ questions, when, exit }) =>
		questions
			.filter((question) => isAsked(question, which))
			.map((question): Page => ({
				id: question.id,
				...(when ? { when } : {}),
				...(exit ? { exit } : {}),
				questions: [questionFor(question, which)]
			}))
	);
	return { ...form, pages };
}

/** What each background that a session answers is told by. */
const told: Record<string, (facts: SessionFacts) => string | null> = {
	age: ({ years }) => years,
	district: ({ district }) => district,
	other: ({ kind }) => kind
};

/** The answers that a session gives for each of its children: to the form's own questions, where they have the option. */
export function answersFromSession(form: Form, facts: SessionFacts): Answers {
	const answers: Answers = {};
	for (const question of form.pages.flatMap(({ questions }) => questions)) {
		const background = backgroundOf(question);
		if (background?.from !== 'session' || !('options' in question)) continue;
		const value = told[background.kind]?.(facts);
		if (value && question.options.some(({ id }) => id === value)) answers[question.id] = value;
	}
	return answers;
}

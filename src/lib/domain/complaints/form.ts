import type { Form } from '../consultations/form.ts';
import type { Page } from '../consultations/page.ts';
import type { Question } from '../questions/register.ts';
import type { Rule } from '../questions/rule.ts';
import type { ComplaintChoices } from './choices.ts';
import {
	affectedQuestion,
	answerInQuestion,
	channelQuestion,
	childQuestions,
	committeeQuestion,
	dayQuestion,
	districtQuestion,
	groundsQuestion,
	kindsQuestion,
	pageQuestion,
	placeQuestion,
	reachQuestion,
	receivedOnQuestion,
	tellQuestion,
	whenQuestion,
	whereQuestion,
	wishQuestion,
	type Say
} from './questions.ts';

/** own: a reporter's; child: a child's shorter way; staff: what came otherwise, on one page. */
export const complaintForms = ['own', 'child', 'staff'] as const;
export type ComplaintFormKind = (typeof complaintForms)[number];

export type FormSettings = {
	say: Say;
	choices: ComplaintChoices;
	/** Languages that an answer may be wished for in, by their own names. */
	languages: readonly { tag: string; name: string }[];
	/** YYYY-MM-DD. */
	today: string;
};

/** What happened somewhere, to somebody: not only a web page or a document. */
const happened: Rule = {
	answer: 'kinds',
	is: ['discrimination', 'harassment', 'accessPlace', 'accessService', 'other']
};
const onScreen: Rule = { answer: 'kinds', is: ['accessWeb', 'accessDocument'] };
/** Lacking accessibility says by itself what it is about; asking for more would be prying. */
const hasGrounds: Rule = { answer: 'kinds', is: ['discrimination', 'harassment', 'other'] };
const noPlaceChosen: Rule = {
	any: [
		{ answer: 'place', given: false },
		{ answer: 'place', is: ['other'] }
	]
};

const page = (id: string, questions: Question[], more: Partial<Page> = {}): Page[] =>
	questions.length === 0 ? [] : [{ id, questions, ...more }];

function ownPages({ say, choices, languages, today }: FormSettings): Page[] {
	const place = placeQuestion(say, choices);
	const unplaced = place.length > 0 ? [noPlaceChosen] : [];
	return [
		...page('what', [kindsQuestion(say)]),
		...page('tell', [tellQuestion(say)]),
		...page('page', [pageQuestion(say)], { when: onScreen }),
		...page('place', place, { when: happened }),
		...page('where', [whereQuestion(say), ...districtQuestion(say, choices)], {
			title: say('complaint:where.title'),
			when: { all: [happened, ...unplaced] }
		}),
		...page('committee', committeeQuestion(say, choices), unplaced[0] ? { when: unplaced[0] } : {}),
		...page('when', [whenQuestion(say), dayQuestion(say, today)], {
			title: say('complaint:when.title'),
			when: happened
		}),
		...page('grounds', [groundsQuestion(say)], { when: hasGrounds }),
		...page('affected', [affectedQuestion(say)], { when: happened }),
		...page('wish', [wishQuestion(say)]),
		...page('language', [answerInQuestion(say, languages)]),
		...page('reach', [reachQuestion(say)])
	];
}

/** Everything at once, without conditions: what a caller tells is written where it belongs, in whatever order it comes. */
function staffPages(settings: FormSettings): Page[] {
	const { say, today } = settings;
	const asked = ownPages(settings).flatMap(({ questions }) => questions);
	return page('all', [channelQuestion(say), receivedOnQuestion(say, today), ...asked]);
}

const pagesOf: Record<ComplaintFormKind, (settings: FormSettings) => Page[]> = {
	own: ownPages,
	child: ({ say }) => childQuestions(say).map((question) => ({ id: question.id, questions: [question] })),
	staff: staffPages
};

/** The questionnaire of a complaint, made anew from the city's committees and places as they are now. */
export function complaintForm(kind: ComplaintFormKind, settings: FormSettings): Form {
	const title = settings.say(kind === 'child' ? 'complaint:child.form' : 'complaint:title');
	return { title, languages: Object.keys(title), pages: pagesOf[kind](settings) };
}

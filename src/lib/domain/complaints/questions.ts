import type { Question } from '../questions/register.ts';
import type { LocalText } from '../text/text.ts';
import { grounds } from './coded.ts';
import { committeesAsked, districtsAsked, placeOption, type ComplaintChoices } from './choices.ts';

/** A message in every language that it has been written in. */
export type Say = (key: string) => LocalText;

type Of<Type extends Question['type']> = Extract<Question, { type: Type }>;

const line = (id: string, label: LocalText, hint?: LocalText): Of<'shortText'> => ({
	type: 'shortText',
	id,
	label,
	required: false,
	maxLength: 300,
	...(hint ? { hint } : {})
});

const lines = (id: string, label: LocalText, hint: LocalText, required: boolean): Of<'longText'> => ({
	type: 'longText',
	id,
	label,
	hint,
	required,
	maxLength: 10_000
});

export const kindsQuestion = (say: Say): Of<'multiple'> => ({
	type: 'multiple',
	id: 'kinds',
	required: true,
	label: say('complaint:kinds.label'),
	hint: say('complaint:kinds.hint'),
	options: [
		{
			id: 'discrimination',
			label: say('complaint:kinds.discrimination'),
			hint: say('complaint:kinds.discriminationHint')
		},
		{ id: 'harassment', label: say('complaint:kinds.harassment') },
		{ id: 'accessPlace', label: say('complaint:kinds.accessPlace') },
		{
			id: 'accessService',
			label: say('complaint:kinds.accessService'),
			hint: say('complaint:kinds.accessServiceHint')
		},
		{ id: 'accessWeb', label: say('complaint:kinds.accessWeb') },
		{
			id: 'accessDocument',
			label: say('complaint:kinds.accessDocument'),
			hint: say('complaint:kinds.accessDocumentHint')
		},
		{ id: 'other', label: say('complaint:kinds.other') }
	]
});

export const tellQuestion = (say: Say) =>
	lines('tell', say('complaint:tell.label'), say('complaint:tell.hint'), true);
export const wishQuestion = (say: Say) =>
	lines('wish', say('complaint:wish.label'), say('complaint:wish.hint'), false);
export const pageQuestion = (say: Say) =>
	line('page', say('complaint:page.label'), say('complaint:page.hint'));
export const whereQuestion = (say: Say) =>
	line('where', say('complaint:where.label'), say('complaint:where.hint'));
export const whenQuestion = (say: Say) =>
	line('when', say('complaint:when.label'), say('complaint:when.hint'));
export const reachQuestion = (say: Say) =>
	line('reach', say('complaint:reach.label'), say('complaint:reach.hint'));

/** The city's own places; none when it has not listed any. */
export const placeQuestion = (say: Say, { places }: ComplaintChoices): Of<'single'>[] =>
	places.length === 0
		? []
		: [
				{
					type: 'single',
					id: 'place',
					required: false,
					label: say('complaint:place.label'),
					hint: say('complaint:place.hint'),
					options: [
						// Ninety-nine and "another": a question has a hundred options at most.
						...places.slice(0, 99).map(({ id, name }) => ({ id: placeOption(id), label: { sv: name } })),
						{ id: 'other', label: say('complaint:place.other') }
					]
				}
			];

export function districtQuestion(say: Say, choices: ComplaintChoices): Of<'single'>[] {
	const districts = districtsAsked(choices);
	if (districts.length < 2) return [];
	return [
		{
			type: 'single',
			id: 'district',
			required: false,
			label: say('complaint:where.district'),
			hint: say('complaint:where.districtHint'),
			options: districts.map(({ slug, name }) => ({ id: slug, label: name }))
		}
	];
}

/** Whom it is about; "I don't know" stands first, and is no answer where nobody takes the unknown. */
export function committeeQuestion(say: Say, choices: ComplaintChoices): Of<'single'>[] {
	const committees = committeesAsked(choices).slice(0, 99);
	const unknown = choices.desk ? [{ id: 'unknown', label: say('complaint:committee.unknown') }] : [];
	const options = [...unknown, ...committees.map(({ slug, name }) => ({ id: slug, label: name }))];
	if (options.length < 2) return [];
	return [
		{
			type: 'single',
			id: 'committee',
			required: !choices.desk,
			label: say('complaint:committee.label'),
			...(choices.desk ? { hint: say('complaint:committee.hint') } : {}),
			options
		}
	];
}

export const dayQuestion = (say: Say, today: string): Of<'date'> => ({
	type: 'date',
	id: 'day',
	required: false,
	label: say('complaint:when.day'),
	hint: say('complaint:when.dayHint'),
	max: today
});

export const groundsQuestion = (say: Say): Of<'multiple'> => ({
	type: 'multiple',
	id: 'grounds',
	required: false,
	label: say('complaint:grounds.label'),
	hint: say('complaint:grounds.hint'),
	options: grounds.map((id) => ({ id, label: say(`complaint:grounds.${id}`) }))
});

export const affectedQuestion = (say: Say): Of<'single'> => ({
	type: 'single',
	id: 'affected',
	required: true,
	label: say('complaint:affected.label'),
	options: [
		{ id: 'self', label: say('complaint:affected.self') },
		{ id: 'other', label: say('complaint:affected.other') },
		{ id: 'child', label: say('complaint:affected.child') }
	]
});

/** In which language an answer is wished for, each by its own name. */
export const answerInQuestion = (
	say: Say,
	languages: readonly { tag: string; name: string }[]
): Of<'single'> => ({
	type: 'single',
	id: 'answerIn',
	required: false,
	label: say('complaint:answerIn.label'),
	hint: say('complaint:answerIn.hint'),
	options: languages.map(({ tag, name }) => ({ id: tag, label: { [tag]: name } }))
});

/** How it came, where staff enter it. */
export const channelQuestion = (say: Say): Of<'single'> => ({
	type: 'single',
	id: 'channel',
	required: true,
	label: say('complaint:channel.label'),
	options: (['telephone', 'letter', 'email', 'counter'] as const).map((id) => ({
		id,
		label: say(`coded:channel.${id}`)
	}))
});

export const receivedOnQuestion = (say: Say, today: string): Of<'date'> => ({
	type: 'date',
	id: 'receivedOn',
	required: true,
	label: say('complaint:receivedOn.label'),
	max: today
});

/** What a child chooses from; each stands for coded kinds. */
export const childKinds = {
	discrimination: ['discrimination'],
	harassment: ['harassment'],
	access: ['accessPlace'],
	other: ['other']
} as const;

export const childQuestions = (say: Say): Question[] => [
	{
		type: 'multiple',
		id: 'kinds',
		required: false,
		label: say('complaint:child.kinds.label'),
		options: [
			{ id: 'discrimination', label: say('complaint:child.kinds.discrimination') },
			{ id: 'harassment', label: say('complaint:child.kinds.harassment') },
			{ id: 'access', label: say('complaint:child.kinds.access') },
			{ id: 'other', label: say('complaint:child.kinds.other') }
		]
	},
	lines('tell', say('complaint:child.tell.label'), say('complaint:child.tell.hint'), false),
	line('where', say('complaint:child.where.label'), say('complaint:child.where.hint'))
];

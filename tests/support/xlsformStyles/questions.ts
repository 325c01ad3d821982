import { asked, english, head, loosely, types, yesNo, type Style } from './style.ts';
import { surveyOf } from '../xlsx.ts';

/** Groups, tables, ranges, ranks: what becomes a question of ours. */
export const ofQuestions: Style[] = [
	{
		name: 'groups in groups, each with its condition',
		bytes: surveyOf(
			[
				['type', 'name', 'label', 'relevant', 'appearance'],
				['select_one yes_no', 'consent', 'May we ask?'],
				['begin_group', 'everything', 'All of it', "${consent} = 'yes'"],
				['begin group', 'you', 'About you', "selected(${consent}, 'yes')"],
				['text', 'name', 'Name'],
				['end group'],
				['begin_group', 'house', 'About the house', undefined, 'field-list'],
				['integer', 'rooms', 'Rooms'],
				['begin_group', 'kitchen', 'The kitchen', '${rooms} > 1'],
				['text', 'stove', 'Which stove?'],
				['end_group'],
				['end_group', 'house'],
				['text', 'last', 'Last words'],
				['end group']
			],
			yesNo,
			english
		),
		told: ['group-title-as-text', 'group-flattened', 'text-limited'],
		form: true,
		check: (form) => [
			types(form),
			form.pages.map(({ id, title }) => [id, title?.en]),
			form.pages[1]?.when,
			form.pages[2]?.questions.map(({ when }) => when)
		],
		wanted: [
			['single', 'info shortText', 'number info shortText', 'shortText'],
			[
				['page-consent', undefined],
				['you', 'About you'],
				['house', 'About the house'],
				['everything', 'All of it']
			],
			{
				all: [
					{ answer: 'consent', is: ['yes'] },
					{ answer: 'consent', is: ['yes'] }
				]
			},
			[undefined, { answer: 'rooms', atLeast: 2 }, { answer: 'rooms', atLeast: 2 }]
		]
	},
	{
		name: 'a table of the same choices',
		bytes: surveyOf(
			[
				['type', 'name', 'label', 'required', 'appearance'],
				['begin_group', 'services', 'How satisfied are you?', undefined, 'table-list'],
				['select_one yes_no', 'water', 'Water', 'yes'],
				['select_one yes_no', 'roads', 'Roads', 'yes'],
				['end_group'],
				['begin_group', 'mixed', 'And these?', undefined, 'table-list'],
				['select_one yes_no', 'bus', 'The bus'],
				['text', 'why', 'Why?'],
				['end_group']
			],
			yesNo,
			english
		),
		told: ['table-as-questions', 'text-limited'],
		form: true,
		check: (form) => [types(form), asked(form)[0]],
		wanted: [
			['matrix', 'single shortText'],
			{
				type: 'matrix',
				id: 'services',
				label: { en: 'How satisfied are you?' },
				required: true,
				rows: [
					{ id: 'water', label: { en: 'Water' } },
					{ id: 'roads', label: { en: 'Roads' } }
				],
				points: [
					{ id: 'yes', label: { en: 'Yes' } },
					{ id: 'no', label: { en: 'No' } }
				]
			}
		]
	},
	{
		name: 'an answer in the label of the same page',
		bytes: surveyOf(
			[
				head,
				['begin_group', 'both', 'Names'],
				['text', 'name', 'Name'],
				['select_one yes_no', 'sure', 'Is it really ${name}?'],
				['end_group']
			],
			yesNo,
			english
		),
		told: ['page-split', 'text-limited'],
		form: true,
		check: (form) => form.pages.map(({ id, questions }) => [id, questions.map(({ label }) => label.en)]),
		wanted: [
			['both', ['Name']],
			['both-2', ['Is it really {{name}}?']]
		]
	},
	{
		name: 'ranges, short and long',
		bytes: surveyOf(
			[
				['type', 'name', 'label', 'parameters', 'relevant', 'appearance'],
				['range', 'stars', 'Stars', 'start=1 end=5 step=1', undefined, 'rating'],
				['range', 'percent', 'Percent', 'start=0; end=100; step=5'],
				['range', 'temperature', 'Temperature', 'start=-1 end=1 step=0.5'],
				['text', 'why', 'Why so few?', undefined, '${stars} <= 2']
			],
			[],
			english
		),
		told: ['range-as-scale', 'range-as-number', 'appearance-not-kept', 'text-limited'],
		form: true,
		check: (form) => [
			types(form),
			loosely(form)[2]!.points.map(({ id, label }) => [id, label]),
			asked(form)[3]?.when
		],
		wanted: [
			['scale', 'number', 'scale', 'shortText'],
			[
				['minus-1', { en: '-1' }],
				['minus-0-5', { en: '-0.5' }],
				['v-0', { en: '0' }],
				['v-0-5', { en: '0.5' }],
				['v-1', { en: '1' }]
			],
			{ answer: 'stars', is: ['v-1', 'v-2'] }
		]
	},
	{
		name: 'rank, and one’s own words in two ways',
		bytes: surveyOf(
			[
				['type', 'name', 'label', 'relevant'],
				['rank yes_no', 'order', 'In which order?'],
				['select_multiple yes_no or_other', 'which', 'Which?'],
				['text', 'more', 'Say more', "${which_other} != ''"]
			],
			yesNo,
			english
		),
		told: ['other-added', 'text-limited'],
		form: true,
		check: (form) => [types(form), loosely(form)[1]!.options.at(-1), asked(form)[2]?.when],
		wanted: [
			['ranking', 'multiple', 'shortText'],
			{ id: 'other', label: { en: 'Other' }, other: true },
			{ answer: 'which.other', given: true }
		]
	},
	{
		name: 'none of these, as Kobo writes it',
		bytes: surveyOf(
			[
				['type', 'name', 'label', 'constraint'],
				[
					'select_multiple what',
					'what',
					'What?',
					"not(selected(., 'none') and count-selected(.) > 1) and count-selected(.) <= 2"
				]
			],
			[
				['list_name', 'name', 'label'],
				['what', 'bus', 'Bus'],
				['what', 'tram', 'Tram'],
				['what', 'none', 'None']
			],
			english
		),
		told: [],
		form: true,
		check: (form) => asked(form)[0],
		wanted: {
			type: 'multiple',
			id: 'what',
			label: { en: 'What?' },
			required: false,
			most: 2,
			options: [
				{ id: 'bus', label: { en: 'Bus' } },
				{ id: 'tram', label: { en: 'Tram' } },
				{ id: 'none', label: { en: 'None' }, exclusive: true }
			]
		}
	}
];

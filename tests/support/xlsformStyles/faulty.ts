import { asked, english, head, loosely, question, yesNo, type Style } from './style.ts';
import { surveyOf, xlsxOf } from '../xlsx.ts';

/** What is forgotten, stands twice, is over a limit or is no form at all. */
export const faulty: Style[] = [
	{
		name: 'what was forgotten',
		bytes: surveyOf(
			[
				head,
				['text', undefined, 'No name'],
				['text', 'no_label'],
				[undefined, 'no_type', 'No type'],
				['select_one', 'no_list', 'No list'],
				['select_one nowhere', 'lost', 'No such list'],
				['select_one single', 'lonely', 'One choice'],
				['select_one twice', 'twice', 'The same twice'],
				['begin_group', 'open', 'Never closed'],
				['end_repeat']
			],
			[
				['list_name', 'name', 'label'],
				['single', 'x', 'X'],
				['twice', 'x', 'X'],
				['twice', 'x', 'Y'],
				['twice', 'z'],
				['twice', undefined, 'No name'],
				[undefined, 'y', 'No list']
			],
			english
		),
		told: [
			'name-missing',
			'label-missing',
			'type-missing',
			'list-missing',
			'list-unknown',
			'list-too-short',
			'choice-repeated',
			'choice-incomplete',
			'group-not-closed',
			'group-not-opened'
		],
		form: false
	},
	{
		name: 'columns that stand twice, and languages that nobody knows',
		bytes: surveyOf(
			[
				['type', 'name', 'label', 'label::English', 'label::Klingon', 'hint', 'hint'],
				['text', 'a', 'A', 'B', 'C', 'D', 'E']
			],
			[],
			english
		),
		told: ['column-repeated', 'language-unknown'],
		form: false
	},
	{
		name: 'the same name twice, and one that is asked about',
		bytes: surveyOf(
			[
				['type', 'name', 'label', 'relevant'],
				['begin_group', 'one', 'One'],
				['text', 'name', 'A'],
				['end_group'],
				['begin_group', 'two', 'Two'],
				['text', 'name', 'B'],
				['text', 'why', 'Why?', "${name} != ''"],
				['end_group']
			],
			[],
			english
		),
		told: ['renamed', 'reference-ambiguous'],
		form: false
	},
	{
		name: 'names that no form of ours can have',
		bytes: surveyOf(
			[
				head,
				['text', 'constructor', 'A'],
				['text', '1. Vad heter du?', 'B'],
				['text', '名前', 'C'],
				['begin_group', 'check', 'D'],
				['text', 'å', 'E'],
				['end_group']
			],
			[],
			english
		),
		told: ['renamed', 'text-limited'],
		form: true,
		check: (form) => [asked(form).map(({ id }) => id), form.pages.map(({ id }) => id).at(-1)],
		wanted: [['constructor-2', 'q-1-Vad-heter-du', 'q', 'a'], 'check-2']
	},
	{
		name: 'limits of every kind',
		bytes: surveyOf(
			[
				['type', 'name', 'label', 'constraint', 'appearance'],
				['text', 'post', 'Postcode', "regex(., '[0-9]{3} ?[0-9]{2}')"],
				['text', 'long', 'Tell us', 'string-length(.) <= 4000', 'multiline'],
				['text', 'longer', 'Tell us more', 'string-length(.) <= 1000'],
				['decimal', 'share', 'Share', '. > 0 and . <= 1'],
				['date', 'day', 'Day', ". >= date('2026-01-01') and . < '2027-01-01'"],
				['phone number', 'phone', 'Phone']
			],
			[],
			english
		),
		told: ['text-made-long', 'bound-included', 'phone-as-text', 'text-limited'],
		form: true,
		check: (form) => loosely(form).map(({ id: _, label: __, required: ___, ...rest }) => rest),
		wanted: [
			{ type: 'shortText', maxLength: 500, pattern: '[0-9]{3} ?[0-9]{2}' },
			{ type: 'longText', maxLength: 4000 },
			{ type: 'longText', maxLength: 1000 },
			{ type: 'number', integer: false, min: 0, max: 1 },
			{ type: 'date', min: '2026-01-01', max: '2026-12-31' },
			{ type: 'shortText', maxLength: 500 }
		]
	},
	{
		name: 'limits that are more than ours',
		bytes: surveyOf(
			[
				['type', 'name', 'label', 'constraint'],
				['integer', 'a', 'A', '. > 0 or . = -99'],
				['text', 'b', 'B', "regex(., '(ab)+')"],
				['select_one yes_no', 'c', 'C', ". != 'no'"],
				['date', 'd', 'D', '. <= today()']
			],
			yesNo,
			english
		),
		told: ['constraint-not-supported', 'pattern-not-simple'],
		form: false
	},
	{
		name: 'an answer where it cannot stand',
		bytes: surveyOf(
			[
				[...head, 'constraint_message'],
				['text', 'a', 'A'],
				['integer', 'b', 'B', 'Not so many, ${a}'],
				['note', 'c', 'Hello ${nobody}']
			],
			[],
			english
		),
		told: ['insert-not-here', 'reference-unknown'],
		form: false
	},
	{
		name: 'no survey',
		bytes: xlsxOf([{ name: 'Sheet1', rows: [['Hello']] }]),
		told: ['survey-missing', 'sheet-not-kept'],
		form: false
	},
	{ name: 'a survey that asks nothing', bytes: surveyOf([head]), told: ['survey-empty'], form: false },
	{
		name: 'a broken condition in one line',
		bytes: question('text', 'a', 'A', 'only if yes'),
		told: ['expression-broken'],
		form: false
	}
];

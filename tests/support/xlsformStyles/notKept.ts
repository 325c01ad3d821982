import { english, yesNo, type Style } from './style.ts';
import { surveyOf } from '../xlsx.ts';

/** What we have nothing for, and conditions that cannot be kept. */
export const notKept: Style[] = [
	{
		name: 'everything that we have no question for, told at once',
		bytes: surveyOf(
			[
				[
					'type',
					'name',
					'label',
					'calculation',
					'choice_filter',
					'repeat_count',
					'image::English (en)',
					'trigger',
					'read_only'
				],
				['calculate', 'sum', undefined, '1 + 1'],
				['geopoint', 'where', 'Where?'],
				['image', 'photo', 'A photo'],
				['time', 'when', 'When?'],
				['acknowledge', 'ok', 'OK?'],
				['begin_repeat', 'child', 'Children', undefined, undefined, 3],
				['text', 'a', 'A', "concat('a', 'b')", undefined, undefined, 'a.png', '${b}', 'yes'],
				['end_repeat'],
				['select_one yes_no', 'b', 'B', undefined, 'x = ${a}'],
				['select_one_from_file towns.csv', 'c', 'C'],
				['quiz', 'd', 'D']
			],
			yesNo,
			english
		),
		told: [
			'type-calculation',
			'type-place',
			'type-file',
			'type-time',
			'type-acknowledge',
			'repeat',
			'calculation',
			'media',
			'read-only',
			'choice-filter',
			'type-not-supported',
			'type-unknown'
		],
		form: false
	},
	{
		name: 'conditions that cannot be kept, each with its place',
		bytes: surveyOf(
			[
				['type', 'name', 'label', 'relevant', 'required'],
				['select_multiple yes_no', 'a', 'A'],
				['integer', 'n', 'N'],
				['text', 'b', 'B', "${a} = 'yes'"],
				['text', 'c', 'C', "${gone} = 'yes'"],
				['text', 'd', 'D', "selected(${a}, 'maybe')"],
				['text', 'e', 'E', '${n} > today()'],
				['text', 'f', 'F', "${n} = 'x"],
				['text', 'g', 'G', '${n} > ${a}'],
				['text', 'h', 'H', 'position(..) = 1'],
				['text', 'i', 'I', undefined, "${a} = 'yes'"]
			],
			yesNo,
			english
		),
		told: [
			'compares-several',
			'reference-unknown',
			'choice-unknown',
			'expression-function',
			'expression-broken',
			'compares-answers',
			'yes-or-no'
		],
		form: false
	},
	{
		name: 'conditions that look ahead, or never hold',
		bytes: surveyOf(
			[
				['type', 'name', 'label', 'relevant'],
				['text', 'a', 'A', "${b} = 'yes'"],
				['select_one yes_no', 'b', 'B'],
				['text', 'c', 'C']
			],
			yesNo,
			english
		),
		told: ['answer-later'],
		form: false
	},
	{
		name: 'a question that nobody would be shown',
		bytes: surveyOf(
			[
				['type', 'name', 'label', 'relevant'],
				['select_one yes_no', 'b', 'B'],
				['text', 'c', 'C', "${b} = 'yes' and ${b} = 'no'"]
			],
			yesNo,
			english
		),
		told: ['never-shown'],
		form: false
	}
];

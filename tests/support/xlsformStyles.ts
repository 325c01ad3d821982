import { strToU8, zipSync } from 'fflate';
import type { Form } from '#lib/domain/consultations/form.ts';
import type { Question } from '#lib/domain/questions/register.ts';
import type { FindingCode } from '#lib/domain/xlsforms/codes.ts';
import { partsOf, sheetXml, surveyOf, xlsxOf, type XlsxCell } from './xlsx.ts';

/** A workbook in the manner of one found in the field, and what is to be told of it. */
export type Style = {
	name: string;
	bytes: Uint8Array;
	/** Codes that must be told, and whether a form comes of it. */
	told: FindingCode[];
	form: boolean;
	check?: (form: Form) => unknown;
	wanted?: unknown;
};

type Loose = Record<string, unknown> & {
	options: { id: string; label: { en: string } }[];
	points: { id: string; label: object }[];
};
const loosely = (form: Form): Loose[] => asked(form) as unknown as Loose[];

const asked = (form: Form): Question[] => form.pages.flatMap(({ questions }) => questions);
const types = (form: Form): string[] =>
	form.pages.map(({ questions }) => questions.map(({ type }) => type).join(' '));
const yesNo: XlsxCell[][] = [
	['list_name', 'name', 'label'],
	['yes_no', 'yes', 'Yes'],
	['yes_no', 'no', 'No']
];
const english: XlsxCell[][] = [
	['form_title', 'form_id', 'default_language'],
	['A form', 'a_form', 'English (en)']
];
const head = ['type', 'name', 'label'];
const question = (...cells: XlsxCell[]) =>
	surveyOf([['type', 'name', 'label', 'relevant', 'constraint'], ...[cells]], yesNo, english);

export const styles: Style[] = [
	{
		name: 'ODK: the template with its empty columns',
		bytes: surveyOf(
			[
				[
					'type',
					'name',
					'label',
					'hint',
					'required',
					'relevant',
					'constraint',
					'constraint_message',
					'appearance',
					'default',
					'calculation',
					'choice_filter',
					'image',
					'media::audio'
				],
				['start', 'start'],
				['end', 'end'],
				['text', 'name', 'Your name', 'As on your card', 'yes'],
				[],
				['select_one yes_no', 'child', 'Do you have children?', undefined, 'true()'],
				[
					'integer',
					'children',
					'How many?',
					undefined,
					undefined,
					"${child} = 'yes'",
					'. > 0 and . < 30',
					'Between 1 and 29'
				]
			],
			yesNo,
			[
				['form_title', 'form_id', 'version', 'style'],
				['Household', 'household_v1', 2024101501, 'pages']
			]
		),
		told: ['metadata-not-collected', 'text-limited', 'column-not-kept', 'language-assumed'],
		form: true,
		check: (form) => asked(form)[2],
		wanted: {
			type: 'number',
			id: 'children',
			label: { sv: 'How many?' },
			required: false,
			messages: { invalid: { sv: 'Between 1 and 29' } },
			when: { answer: 'child', is: ['yes'] },
			min: 1,
			max: 29,
			integer: true
		}
	},
	{
		name: 'Kobo: names that it made, required as words, and its own columns',
		bytes: surveyOf(
			[
				[
					'type',
					'name',
					'$xpath',
					'$kuid',
					'$autoname',
					'label',
					'required',
					'parameters',
					'kobo--locking-profile'
				],
				[
					'select_multiple ab12',
					'Which_of_these',
					'Which_of_these',
					'x1',
					'Which_of_these',
					'Which of these?',
					'false',
					'randomize=true',
					'lock'
				],
				['text', '_001', '_001', 'x2', '_001', 'Anything else?', 'true']
			],
			[
				['list_name', 'name', '$kuid', 'label'],
				['ab12', 'option_1', 'k1', 'One'],
				['ab12', 'option_2', 'k2', 'Two']
			],
			english
		),
		told: ['column-not-kept', 'cell-not-used', 'renamed', 'text-limited'],
		form: true,
		check: (form) => asked(form).map(({ id }) => id),
		wanted: ['Which_of_these', 'q-001']
	},
	{
		name: 'ONA: old headers with one colon, and types of long ago',
		bytes: surveyOf(
			[
				['type', 'name', 'label:English', 'label:French', 'hint:English', 'constraint message'],
				['select one from yes_no', 'agree', 'Do you agree?', 'Êtes-vous d’accord ?', 'Say what you think'],
				['select all that apply from yes_no', 'which', 'Which?', 'Lesquels ?'],
				['int', 'age', 'Age', 'Âge', undefined, 'Not so old'],
				['string', 'why', 'Why?', 'Pourquoi ?']
			],
			[
				['list name', 'name', 'label:English', 'label:French'],
				['yes_no', 'yes', 'Yes', 'Oui'],
				['yes_no', 'no', 'No', 'Non']
			],
			[
				['id_string', 'form_title', 'default_language'],
				['old', 'Old', 'English']
			]
		),
		told: ['text-limited'],
		form: true,
		check: (form) => [types(form), form.languages, asked(form)[0]?.label],
		wanted: [
			['single', 'multiple', 'number', 'shortText'],
			['en', 'fr'],
			{ en: 'Do you agree?', fr: 'Êtes-vous d’accord ?' }
		]
	},
	{
		name: 'twelve languages, two of them from the right',
		bytes: surveyOf(
			[
				[
					'type',
					'name',
					...[
						'Svenska (sv)',
						'Suomi (fi)',
						'Meänkieli (fit)',
						'Davvisámegiella (se)',
						'Romani čhib (rom)',
						'ייִדיש (yi)',
						'العربية (ar)',
						'Soomaali',
						'Persian',
						'English',
						'Türkçe (tr)',
						'pl'
					].map((one) => `label::${one}`)
				],
				[
					'text',
					'one',
					'Ett',
					'Yksi',
					'Yks',
					'Okta',
					'Jekh',
					'איינס',
					'واحد',
					'Hal',
					'یک',
					'One',
					'Bir',
					'Jeden'
				]
			],
			[],
			[
				['form_title', 'default_language'],
				['Många språk', 'Svenska (sv)']
			]
		),
		told: ['text-limited'],
		form: true,
		check: (form) => form.languages,
		wanted: ['sv', 'fi', 'fit', 'se', 'rom', 'yi', 'ar', 'so', 'fa', 'en', 'tr', 'pl']
	},
	{
		name: 'Arabic alone, choices with numbers for names',
		bytes: surveyOf(
			[
				['type', 'name', 'label::Arabic (ar)'],
				['select_one gender', 'gender', 'الجنس'],
				['note', 'thanks', 'شكرا ${gender}']
			],
			[
				['list_name', 'name', 'label::Arabic (ar)'],
				['gender', 1, 'امرأة'],
				['gender', 2, 'رجل']
			],
			[
				['form_title', 'default_language'],
				['استبيان', 'Arabic (ar)']
			]
		),
		told: ['renamed'],
		form: true,
		check: (form) => [types(form), asked(form)[1]?.label, loosely(form)[0]!.options.map(({ id }) => id)],
		wanted: [['single', 'info'], { ar: 'شكرا {{gender}}' }, ['v-1', 'v-2']]
	},
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
	},
	{
		name: 'days as numbers of a spreadsheet, truth as truth, numbers as labels',
		bytes: xlsxOf(
			[
				{
					name: 'survey',
					rows: [
						['type', 'name', 'label', 'required'],
						['date', 'day', { xml: '<c s="1"><v>45292</v></c>' }, { xml: '<c t="b"><v>1</v></c>' }],
						['select_one years', 'year', 2024, { xml: '<c t="b"><v>0</v></c>' }]
					]
				},
				{
					name: 'choices',
					rows: [
						['list_name', 'name', 'label'],
						['years', 2023, { xml: '<c s="2"><v>45292.5</v></c>' }],
						['years', 2024, 2024.5]
					]
				},
				{ name: 'settings', rows: english }
			],
			{
				'xl/styles.xml': strToU8(
					'<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="1"><numFmt numFmtId="165" formatCode="yyyy\\-mm\\-dd"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="165"/></cellXfs></styleSheet>'
				)
			}
		),
		told: ['date-as-text', 'number-as-text', 'renamed'],
		form: true,
		check: (form) => [
			asked(form).map(({ label }) => label.en),
			loosely(form)[1]!.options.map(({ label }) => label.en)
		],
		wanted: [
			['2024-01-01', '2024'],
			['2024-01-01T12:00', '2024.5']
		]
	},
	{
		name: 'formulas, with what they gave and without',
		bytes: surveyOf(
			[
				head,
				['text', { xml: '<c t="str"><f>LOWER("NAME")</f><v>name</v></c>' }, 'Name'],
				['text', 'two', { xml: '<c><f>A1</f></c>' }],
				['text', 'three', { xml: '<c t="e"><f>1/0</f><v>#DIV/0!</v></c>' }]
			],
			[],
			english
		),
		told: ['formula-value', 'formula-without-value', 'cell-error', 'label-missing'],
		form: false
	},
	{
		name: 'merged cells and empty rows',
		bytes: xlsxOf([
			{
				name: 'survey',
				xml: sheetXml(
					[[], head, [], ['note', 'intro', 'Welcome'], [undefined, undefined, undefined], ['text', 'a', 'A']],
					'<mergeCells count="2"><mergeCell ref="C4:F6"/><mergeCell ref="A2:A2"/></mergeCells>'
				)
			},
			{ name: 'settings', rows: english }
		]),
		told: ['merged-cells', 'text-limited'],
		form: true,
		check: types,
		wanted: ['info shortText']
	},
	{
		name: 'rich text, readings above words, another prefix, no addresses',
		bytes: xlsxOf(
			[
				{
					name: 'survey',
					xml: '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row><x:c t="s"><x:v>0</x:v></x:c><x:c t="s"><x:v>1</x:v></x:c><x:c t="s"><x:v>2</x:v></x:c></x:row><x:row><x:c t="s"><x:v>3</x:v></x:c><x:c t="s"><x:v>1</x:v></x:c><x:c t="s"><x:v>4</x:v></x:c></x:row></x:sheetData></x:worksheet>'
				},
				{ name: 'settings', rows: english }
			],
			{
				'xl/sharedStrings.xml': strToU8(
					'<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>type</t></si><si><t>name</t></si><si><t>label</t></si><si><t>text</t></si><si><r><t xml:space="preserve">Your </t></r><r><rPr><b/></rPr><t>name</t></r><rPh sb="0" eb="1"><t>reading</t></rPh></si></sst>'
				)
			}
		),
		told: ['text-limited'],
		form: true,
		check: (form) => asked(form)[0]?.label,
		wanted: { en: 'Your name' }
	},
	{
		name: 'markup of Markdown and HTML in labels',
		bytes: surveyOf(
			[head, ['note', 'intro', '**Bold** <span style="color:red">red</span>'], ['note', 'two', '# Heading']],
			[],
			english
		),
		told: ['markup-shown'],
		form: true
	},
	{
		name: 'curly quotes and spaces without breaks',
		bytes: surveyOf(
			[
				['type', 'name', 'label', 'relevant'],
				['select_one\u00a0yes_no', 'agree ', ' Do you agree? '],
				['text', 'why', 'Why?', '${agree}\u00a0= ‘yes’']
			],
			yesNo,
			english
		),
		told: ['trimmed', 'quotes-straightened', 'text-limited'],
		form: true,
		check: (form) => [asked(form)[0]?.label, asked(form)[1]?.when],
		wanted: [{ en: 'Do you agree?' }, { answer: 'agree', is: ['yes'] }]
	},
	{
		name: 'notes of the author in columns of their own, and under no header',
		bytes: surveyOf(
			[
				[...head, 'Comments', undefined],
				['text', 'a', 'A', 'ask Anna', 'remember']
			],
			[],
			english
		),
		told: ['column-not-kept', 'column-without-header', 'text-limited'],
		form: true
	},
	{
		name: 'other sheets, lists that nobody uses, rows that are switched off',
		bytes: xlsxOf([
			{
				name: 'Survey',
				rows: [
					[...head, 'disabled'],
					['text', 'a', 'A'],
					['text', 'b', 'B', 'yes']
				]
			},
			{ name: 'Choices', rows: [...yesNo, [], ['old', 'x', 'X'], ['old', 'y', 'Y']] },
			{ name: 'Settings', rows: [...english, ['second', 'row', 'fi']] },
			{ name: 'Notes', rows: [['Made by'], ['Anna']] },
			{ name: 'empty', rows: [] }
		]),
		told: ['sheet-not-kept', 'list-unused', 'row-disabled', 'settings-row', 'text-limited'],
		form: true,
		check: types,
		wanted: ['shortText']
	},
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
	},
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
	},
	{
		name: 'LibreOffice: rows out of order, in parts that are named otherwise',
		bytes: zipSync(
			partsOf([{ name: 'settings', rows: english }], {
				'xl/workbook.xml': strToU8(
					'<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><workbookPr date1904="true"/><sheets><sheet name="survey" sheetId="7" rel:id="a" xmlns:rel="http://schemas.openxmlformats.org/officeDocument/2006/relationships"/></sheets></workbook>'
				),
				'xl/_rels/workbook.xml.rels': strToU8(
					'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/worksheet" Target="/xl/one.xml"/></Relationships>'
				),
				'xl/one.xml': strToU8(
					'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="2"><c r="C2" t="inlineStr"><is><t>A</t></is></c><c r="B2" t="inlineStr"><is><t>a</t></is></c><c r="A2" t="inlineStr"><is><t>text</t></is></c></row><row r="1"><c r="A1" t="inlineStr"><is><t>type</t></is></c><c r="B1" t="inlineStr"><is><t>name</t></is></c><c r="C1" t="inlineStr"><is><t>label</t></is></c></row></sheetData></worksheet>'
				)
			})
		),
		told: ['text-limited', 'language-assumed', 'title-assumed'],
		form: true
	}
];

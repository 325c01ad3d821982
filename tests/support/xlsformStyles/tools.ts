import { strToU8, zipSync } from 'fflate';
import { asked, english, types, yesNo, type Style } from './style.ts';
import { partsOf, surveyOf } from '../xlsx.ts';

/** As ODK, Kobo, ONA and LibreOffice write them. */
export const ofTools: Style[] = [
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

import { strToU8 } from 'fflate';
import { asked, english, head, loosely, types, yesNo, type Style } from './style.ts';
import { sheetXml, surveyOf, xlsxOf } from '../xlsx.ts';

/** What cells and sheets hold beside plain text. */
export const ofCells: Style[] = [
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
	}
];

import { asked, loosely, types, type Style } from './style.ts';
import { surveyOf } from '../xlsx.ts';

/** Many languages, and one that runs from the right. */
export const inLanguages: Style[] = [
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
	}
];

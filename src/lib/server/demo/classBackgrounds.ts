import { district } from './backgrounds.ts';
import { both, option, text } from './words.ts';

/** What the class session says of those who answer in it: no child is asked. */
const fromSession = 'session' as const;

export const classYears = {
	type: 'single' as const,
	id: 'class-years',
	label: text('Årskurser', 'Vilka årskurser?', 'School years'),
	options: [
		option('preschool', 'Förskola', 'Preschool'),
		option('f3', 'Förskoleklass–åk 3', 'Preschool class to year 3'),
		option('y4to6', 'Åk 4–6', 'Years 4–6'),
		option('y7to9', 'Åk 7–9', 'Years 7–9'),
		option('upper', 'Gymnasiet', 'Upper secondary school'),
		option('adapted', 'Anpassad skola', 'Adapted school')
	],
	background: {
		kind: 'age' as const,
		from: fromSession,
		why: text(
			'Ledaren säger vilka årskurser gruppen går i. Inget barn frågas.',
			'Ledaren berättar vilken årskurs det är.',
			'The facilitator says which school years the group is in. No child is asked.'
		)
	}
};

export const classKind = {
	type: 'single' as const,
	id: 'class-kind',
	label: text('Var gruppen var med', 'Var var gruppen?', 'Where the group took part'),
	options: [
		option('school', 'Skola', 'School'),
		option('adapted', 'Anpassad skola', 'Adapted school'),
		option('preparatory', 'Förberedelseklass', 'Preparatory class'),
		option('preschool', 'Förskola', 'Preschool'),
		option('openPreschool', 'Öppen förskola', 'Open preschool'),
		option('leisure', 'Fritidsgård eller annan fritid', 'Youth centre or other leisure'),
		option('protected', 'Skyddat boende', 'Protected home'),
		option(
			'disability',
			'Förening för barn med funktionsnedsättning',
			'Organisation for children with disabilities'
		),
		option('partner', 'Annan organisation', 'Another organisation')
	],
	background: {
		kind: 'other' as const,
		sensitive: true,
		from: fromSession,
		why: text(
			'Ledaren säger var gruppen är med, så att det syns vilka barn som har nåtts. Inget barn frågas.',
			'Ledaren berättar var gruppen är.',
			'The facilitator says where the group takes part, so that it shows which children were reached. No child is asked.'
		),
		merge: [
			{ id: 'small', label: both('Förskola', 'Preschool'), of: ['preschool', 'openPreschool'] },
			{
				id: 'disabled',
				label: both(
					'Anpassad skola eller förening för barn med funktionsnedsättning',
					'Adapted school or organisation for children with disabilities'
				),
				of: ['adapted', 'disability']
			}
		]
	}
};

export const classDistrict = {
	...district,
	id: 'class-district',
	label: text('Stadsdel där gruppen var med', 'Vilken stadsdel?', 'District where the group took part'),
	background: {
		...district.background,
		from: fromSession,
		why: text(
			'Ledaren säger i vilken stadsdel det är. Inget barn frågas.',
			'Ledaren berättar vilken stadsdel det är.',
			'The facilitator says which district it is. No child is asked.'
		)
	}
};

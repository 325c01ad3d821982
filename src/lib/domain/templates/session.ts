import type { SchoolYears } from '../classes/schoolYears.ts';
import type { SessionKind } from '../classes/kinds.ts';
import type { Asked } from './indicators.ts';
import { district } from './districts.ts';
import { option, text } from './words.ts';

/** The questions that a class session answers for its children; named for ever, as what is broken down by them. */
export const sessionNames = ['class-years', 'class-kind', 'class-district'] as const;
export type SessionName = (typeof sessionNames)[number];

const yearsNamed: Record<SchoolYears, [sv: string, en: string]> = {
	preschool: ['Förskolan', 'Preschool'],
	f3: ['Förskoleklass–åk 3', 'Preschool class–year 3'],
	y4to6: ['Åk 4–6', 'Years 4–6'],
	y7to9: ['Åk 7–9', 'Years 7–9'],
	upper: ['Gymnasiet', 'Upper secondary school'],
	adapted: ['Anpassad skola', 'Adapted school']
};

const kindsNamed: Record<SessionKind, [sv: string, en: string]> = {
	school: ['Skola', 'School'],
	adapted: ['Anpassad skola', 'Adapted school'],
	preparatory: ['Förberedelseklass', 'Preparatory class'],
	preschool: ['Förskola', 'Preschool'],
	openPreschool: ['Öppen förskola', 'Open preschool'],
	leisure: ['Fritidshem eller fritidsgård', 'After-school or youth centre'],
	protected: ['Skyddat boende', 'Protected housing'],
	disability: ['Förening för barn med funktionsnedsättning', 'Organisation for children with disabilities'],
	partner: ['Annan organisation', 'Another organisation']
};

const named = <Id extends string>(names: Record<Id, [sv: string, en: string]>) =>
	(Object.entries(names) as [Id, [string, string]][]).map(([id, [sv, en]]) => option(id, sv, en));

/** Kinds that are shown together before anything is hidden. */
const together = (id: string, sv: string, en: string, of: SessionKind[]) => ({
	id,
	label: text(sv, sv, en),
	of
});

const list: Record<SessionName, Extract<Asked, { type: 'single' | 'district' }>> = {
	'class-years': {
		type: 'single',
		id: 'class-years',
		label: text('Årskurser', 'Årskurser', 'School years'),
		options: named(yearsNamed),
		background: {
			kind: 'age',
			from: 'session',
			why: text(
				'Vi vill se om barn i olika åldrar tycker olika, och om alla har kommit till tals.',
				'Vi vill veta om yngre och äldre barn tycker olika.',
				'We want to see whether children of different ages think differently, and whether all have been heard.'
			)
		}
	},
	'class-kind': {
		type: 'single',
		id: 'class-kind',
		label: text('Var gruppen finns', 'Var gruppen finns', 'Where the group is'),
		options: named(kindsNamed),
		background: {
			kind: 'other',
			from: 'session',
			// It tells of disability, of being newly arrived and of violence: shown for the whole city only.
			sensitive: true,
			why: text(
				'Vi vill se vilka barn som har nåtts, utan att fråga något barn om det.',
				'Vi vill veta vilka barn som har fått vara med. Vi frågar inget barn om det.',
				'We want to see which children have been reached, without asking any child about it.'
			),
			merge: [
				together('schools', 'Skola', 'Schools', ['school', 'adapted', 'preparatory']),
				together('small', 'Förskola och öppen förskola', 'Preschools and open preschools', [
					'preschool',
					'openPreschool'
				]),
				together('elsewhere', 'Utanför skolan', 'Outside school', [
					'leisure',
					'protected',
					'disability',
					'partner'
				])
			]
		}
	},
	'class-district': {
		...district,
		id: 'class-district',
		label: text('Stadsdel', 'Stadsdel', 'City district'),
		map: false,
		background: {
			...district.background,
			from: 'session',
			why: text(
				'Vi vill se om barn i hela staden har kommit till tals.',
				'Vi vill veta om barn i hela staden har fått vara med.',
				'We want to see whether children in the whole city have been heard.'
			)
		}
	}
};

/** The question of a name, as it is added to a form. */
export const sessionQuestion = (name: SessionName) => list[name];

/** The page that they stand on in a form; nobody meets it. */
export const sessionPage = { id: 'class-session', questions: sessionNames.map(sessionQuestion) };

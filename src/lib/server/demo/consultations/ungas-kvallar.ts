import { everyGender, genderOfChild } from '../backgrounds.ts';
import type { Demonstration } from '../spec.ts';
import { alone, option, text } from '../words.ts';

export const evenings: Demonstration = {
	slug: 'ungas-kvallar',
	committee: 'hasselby-vallingby',
	state: 'draft',
	days: { opens: 14, closes: 45 },
	title: text(
		'Ungas kvällar i Hässelby-Vällingby',
		'Kvällar för unga',
		'Evenings for young people in Hässelby-Vällingby'
	),
	summary: text(
		'Fritidsgårdar, parker, bibliotek, trappor. Var är du på kvällen, och var skulle du vilja vara?',
		'Var är du på kvällen? Var vill du vara? Vi vill veta vad unga tycker.',
		'Youth centres, parks, libraries, staircases. Where are you in the evening, and where would you like to be?'
	),
	purpose: text(
		'Stadsdelsnämnden bestämmer nästa års öppettider tillsammans med ungdomsrådet.',
		'Vi bestämmer när fritidsgårdarna ska vara öppna. Ungdomsrådet är med och bestämmer.',
		"The district committee decides next year's opening hours together with the youth council."
	),
	reach: {
		whom: 'group',
		group: text(
			'Unga i Hässelby-Vällingby',
			'Du som är ung i Hässelby-Vällingby',
			'Young people in Hässelby-Vällingby'
		)
	},
	terms: {
		focusArea: ['participation'],
		perspective: ['children', 'gender-equality'],
		actionPlan: ['children']
	},
	people: 0,
	form: {
		pages: [
			{
				id: 'where',
				questions: [
					{
						type: 'single',
						id: 'where',
						label: text(
							'Var är du oftast en vanlig kväll?',
							'Var är du på kvällen?',
							'Where are you on an ordinary evening?'
						),
						options: [
							option('home', 'Hemma', 'At home'),
							option('friends', 'Hos kompisar', 'With friends'),
							option('centre', 'På en fritidsgård', 'At a youth centre'),
							option('training', 'På träning', 'At training'),
							option('outside', 'Ute', 'Outside')
						]
					},
					{
						type: 'multiple',
						id: 'misses',
						label: text('Vad saknar du?', 'Vad saknar du?', 'What do you miss?'),
						options: [
							option('warm', 'Någonstans att vara inne', 'Somewhere to be indoors'),
							option('sport', 'Idrott utan att vara med i ett lag', 'Sports without being in a team'),
							option('quiet', 'Ett lugnt ställe', 'A quiet place'),
							option('adults', 'Vuxna att prata med', 'Grown-ups to talk to'),
							alone('nothing', 'Inget', 'Nothing')
						]
					}
				]
			},
			{
				id: 'change',
				questions: [
					{
						type: 'longText',
						id: 'change',
						label: text(
							'Om du fick bestämma en sak?',
							'Vad vill du bestämma?',
							'If you could decide one thing?'
						)
					}
				]
			},
			{ id: 'about', questions: [genderOfChild] }
		]
	},
	answers: { gender: { weights: everyGender } }
};

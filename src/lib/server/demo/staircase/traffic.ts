import { dialogue, paper, said, training, type DemonstrationCommittee } from './spec.ts';

const register = (day: string) => `Trafikkontorets kursregister, ${day}`;

export const traffic: DemonstrationCommittee = {
	committee: 'trafiknamnden',
	before: {
		position: 3,
		steps: {
			1: said(
				'underWay',
				'Projektledarna har gått utbildningen i universell utformning.',
				'Entreprenörer får samma utbildning.',
				training('Universell utformning i gaturummet', 'Projektledare', 58, register('31 december'))
			),
			3: said(
				'underWay',
				'Tillgänglighet prövas i varje gatuprojekt. Barnkonsekvensanalys görs nära skolor.',
				'Analyserna sparas på ett ställe så att de kan läsas tillsammans.'
			)
		}
	},
	now: {
		position: 3,
		steps: {
			1: said(
				'underWay',
				'Projektledare och driftledare har gått utbildningen i universell utformning.',
				'Entreprenörer får samma utbildning från nästa upphandling.',
				training('Universell utformning i gaturummet', 'Driftledare', 44, register('31 augusti'))
			),
			2: said(
				'begun',
				'Teknisk handbok har ett nytt kapitel om barns vägar till skolan.',
				'Handboken ska också nämna hur vintervägar hålls öppna för den som går med rollator.',
				paper('Teknisk handbok, kapitel om skolvägar')
			),
			3: said(
				'inPlace',
				'Barnkonsekvensanalys görs i alla projekt inom 500 meter från en skola, med stadens mall.',
				'Jämställdhetsanalys av snöröjningen görs om efter vintern.',
				paper('Mall för barnkonsekvensanalys'),
				paper('Jämställd snöröjning: en analys')
			),
			4: said(
				'begun',
				'Två dialoger pågår: en med barn om skolvägen och en om vintertrottoarer.',
				'Barnen får se vad som händer på just deras väg.',
				dialogue('tryggt-till-skolan'),
				dialogue('vinter-pa-trottoaren')
			),
			5: said(
				'begun',
				'Åtgärdslistan för nästa år ordnas efter analyserna.',
				'Varje åtgärd säger vilken analys den bygger på.'
			),
			6: said('notBegun', '', 'Följa upp ombyggda gator med samma frågor ett år senare.')
		}
	},
	actions: [
		{
			title: 'Röja gång- och cykelvägar till skolor före körbanor vid snöfall',
			responsible: 'Driftavdelningen',
			due: 3,
			step: 5,
			consultation: 'vinter-pa-trottoaren',
			perspectives: ['children', 'gender-equality', 'disability'],
			plans: ['gender-equality', 'children'],
			before: ['planned', 'Ny ordning för röjning är beslutad.'],
			now: ['underWay', 'Avtalen är tecknade inför vintern.']
		},
		{
			title: 'Bygga om tio övergångar vid skolor',
			responsible: 'Projektavdelningen',
			due: 215,
			step: 4,
			consultation: 'tryggt-till-skolan',
			perspectives: ['children'],
			plans: ['children'],
			now: ['planned', 'Vilka tio avgörs när barnen har svarat.']
		},
		{
			title: 'Sätta ledstråk vid alla bytespunkter i ytterstaden',
			responsible: 'Enheten för tillgänglighet',
			due: -70,
			step: 3,
			perspectives: ['disability', 'older-people'],
			before: ['underWay', '31 av 44 platser är klara enligt projektets slutlista.'],
			now: ['done', 'Den sista platsen blev klar i juni.']
		},
		{
			title: 'Kräva utbildning i universell utformning i upphandlingar',
			responsible: 'Upphandlingsenheten',
			step: 1,
			perspectives: ['disability'],
			before: ['planned'],
			now: ['planned']
		}
	]
};

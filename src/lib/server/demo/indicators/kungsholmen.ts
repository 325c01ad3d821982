import { both, text } from '../words.ts';
import { inYears, type DemoIndicator } from './spec.ts';

export const kungsholmen: DemoIndicator[] = [
	{
		slug: 'valkommen-pa-traffpunkten',
		name: text(
			'Andel som känner sig välkomna på träffpunkterna',
			'Andel som känner sig välkomna',
			'Share who feel welcome at the meeting places'
		),
		definition: text(
			'Andel av dem som svarat i dialogen som känt sig mycket eller ganska välkomna.',
			'Så många av hundra kände sig välkomna.',
			'Of those who answered the dialogue, the share who felt very or rather welcome.'
		),
		unit: 'percent',
		question: {
			consultation: 'traffas-pa-kungsholmen',
			question: 'welcome',
			part: '',
			measure: 'percent',
			answers: ['very', 'rather']
		},
		every: 'år',
		goal: 'influence',
		entries: ({ year }) => ({
			[`${year - 2}-VB`]: { outcome: 71, men: 66, women: 74, source: 'Träffpunkternas egen enkät' },
			[`${year - 1}-VB`]: { outcome: 73, men: 69, women: 75, source: 'Träffpunkternas egen enkät' }
		}),
		targets: ({ year }) => ({ [year]: 75 })
	},
	{
		slug: 'radet-hort-i-tid',
		name: text(
			'Andel ärenden som pensionärsrådet fått tillfälle att yttra sig om',
			'Ärenden där pensionärsrådet fick säga sitt',
			'Share of matters on which the pensioners’ council could state its views'
		),
		definition: text(
			'Ärenden som rör äldre där rådet fått handlingarna minst två veckor före nämndens möte, av alla sådana ärenden.',
			'Ärenden där rådet fick papperen i tid, av alla ärenden om äldre.',
			'Matters about older people where the council had the papers two weeks before the meeting, of all such matters.'
		),
		unit: 'percent',
		ratio: {
			numerator: text('Ärenden med tillfälle i tid', 'Ärenden i tid', 'Matters in good time'),
			denominator: both('Alla ärenden som rör äldre', 'All matters about older people')
		},
		every: 'tertial',
		goal: 'influence',
		entries: (periods) =>
			inYears(periods, 'Nämndens diarium', [
				{ outcome: [14, 22] },
				{ outcome: [19, 24] },
				{ outcome: [13, 15], forecast: 90 }
			]),
		targets: ({ year }) => ({ [year - 1]: 80, [year]: 100 })
	},
	{
		slug: 'bemotande-i-hemtjansten',
		name: text(
			'Andel med hemtjänst som upplever ett gott bemötande',
			'Andel med hemtjänst som blir väl bemötta',
			'Share of those with home care who feel well treated'
		),
		definition: text(
			'Andel som svarat att personalen alltid eller oftast bemöter dem bra.',
			'Så många av hundra tycker att personalen är trevlig.',
			'The share who say that staff always or mostly treat them well.'
		),
		unit: 'percent',
		every: 'år',
		goal: 'influence',
		breaks: ({ year }) => [
			{
				year,
				why: text(
					'Enkäten går nu också till dem som har trygghetslarm.',
					'Fler människor får enkäten nu.',
					'The survey now goes to those with a safety alarm too.'
				)
			}
		],
		entries: (periods) =>
			inYears(periods, 'Socialstyrelsens brukarundersökning, påhittade tal', [
				{ outcome: 95, men: 94, women: 95 },
				{ outcome: 96, men: 96, women: 96 },
				{ outcome: 93, men: 94, women: 92 }
			]),
		targets: ({ year }) => ({ [year]: both('+/- 1 %', '+/- 1 %') })
	},
	{
		slug: 'samtal-med-invanare',
		name: text(
			'Samtal med invånare innan nämnden beslutar',
			'Möten med invånare',
			'Conversations with residents before the committee decides'
		),
		definition: text(
			'Möten, vandringar och dialoger som nämnden bjudit in till.',
			'Möten, promenader och dialoger.',
			'Meetings, walks and dialogues that the committee has invited to.'
		),
		unit: 'count',
		every: 'tertial',
		goal: 'influence',
		entries: (periods) =>
			inYears(periods, 'Stadsdelsförvaltningen', [
				{ outcome: 9 },
				{ outcome: 12 },
				{ outcome: 11, forecast: 16 }
			]),
		targets: ({ year }) => ({ [year]: 15 })
	},
	{
		slug: 'plan-mot-rasism',
		name: text(
			'Handlingsplan mot rasism i förskolan',
			'Plan mot rasism i förskolan',
			'Action plan against racism in preschools'
		),
		definition: text(
			'Hur långt arbetet har kommit.',
			'Hur långt vi har kommit.',
			'How far the work has come.'
		),
		unit: 'words',
		every: 'tertial',
		goal: 'influence',
		entries: (periods) =>
			inYears(periods, 'Stadsdelsförvaltningen', [
				{ outcome: both('Inte påbörjad', 'Not begun') },
				{ outcome: both('Utkast', 'Draft') },
				{
					outcome: text('Ute på remiss', 'Andra läser planen', 'Out for comment'),
					forecast: both('Antagen', 'Adopted')
				}
			]),
		targets: ({ year }) => ({ [year]: both('Antagen', 'Adopted') })
	}
];

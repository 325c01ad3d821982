import { dialogue, other, paper, said, training, type DemonstrationCommittee } from './spec.ts';

export const kungsholmen: DemonstrationCommittee = {
	committee: 'kungsholmen',
	before: {
		position: null,
		steps: {
			1: said(
				'begun',
				'Hemtjänstens chefer har gått en dag om äldres rättigheter.',
				'All personal i hemtjänsten får samma dag.',
				training('Äldres rättigheter', 'Chefer i hemtjänsten', 12, 'Förvaltningens egen räkning, 31 december')
			)
		}
	},
	now: {
		position: 1,
		steps: {
			1: said(
				'underWay',
				'Två av tre i hemtjänsten har gått dagen om äldres rättigheter, på svenska eller finska.',
				'De som arbetar natt får en egen tid.',
				training(
					'Äldres rättigheter',
					'Personal i hemtjänsten',
					187,
					'Förvaltningens egen räkning, 31 augusti'
				),
				training(
					'Rätten till finska i omsorgen',
					'Biståndshandläggare',
					14,
					'Förvaltningens egen räkning, 31 augusti'
				)
			),
			2: said(
				'begun',
				'Riktlinjen för öppna mötesplatser är omskriven tillsammans med pensionärsrådet.',
				'Riktlinjen för biståndsbeslut ses över på samma sätt.',
				paper('Riktlinje för öppna mötesplatser')
			),
			4: said(
				'begun',
				'En dialog om ensamhet och mötesplatser har nått äldre som sällan frågas, på papper och per telefon.',
				'Pensionärsrådet är med och läser resultatet innan något föreslås.',
				dialogue('traffas-pa-kungsholmen'),
				other('Pensionärsrådets möte om frågorna i formuläret')
			),
			6: said('notBegun', '', 'Svaren från dialogen följs upp med samma frågor om två år.')
		}
	},
	actions: [
		{
			title: 'Ge all personal i hemtjänsten en dag om äldres rättigheter',
			responsible: 'Avdelningen för äldre',
			due: 12,
			step: 1,
			perspectives: ['older-people'],
			before: ['planned'],
			now: ['underWay', '187 av 280 har gått dagen enligt förvaltningens egen räkning.']
		},
		{
			title: 'Ha en finskspråkig handläggare på telefon två dagar i veckan',
			responsible: 'Beställarenheten',
			due: -40,
			step: 2,
			perspectives: ['minorities', 'older-people'],
			plans: ['minorities'],
			before: ['underWay'],
			now: ['done', 'Tisdagar och torsdagar sedan april.']
		},
		{
			title: 'Öppna en träffpunkt i Hornsberg',
			responsible: 'Enheten för öppen verksamhet',
			due: 150,
			step: 4,
			consultation: 'traffas-pa-kungsholmen',
			perspectives: ['older-people', 'disability'],
			now: ['planned', 'Lokal söks. Förslaget går till pensionärsrådet först.']
		}
	]
};

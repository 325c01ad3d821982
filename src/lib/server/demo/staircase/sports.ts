import { dialogue, other, paper, said, training, type DemonstrationCommittee } from './spec.ts';

const register = (day: string) => `Idrottsförvaltningens utbildningsregister, ${day}`;

export const sports: DemonstrationCommittee = {
	committee: 'idrottsnamnden',
	before: {
		position: 2,
		steps: {
			1: said(
				'begun',
				'Alla badvärdar har gått grundutbildningen i bemötande.',
				'Utbildningen blir en del av introduktionen för den som är ny.',
				training('Bemötande på lika villkor', 'Badvärdar och receptionister', 96, register('31 december'))
			),
			2: said(
				'underWay',
				'Ordningsreglerna i simhallarna är omskrivna så att de nämner transpersoner, personer med funktionsnedsättning och barn som kommer utan vuxen.',
				'Avtalen med föreningar får samma skrivningar.',
				paper('Ordningsregler i stadens simhallar')
			),
			4: said(
				'begun',
				'Föreningsrådet har hörts om tiderna i hallarna.',
				'Fråga dem som inte är med i någon förening.'
			)
		}
	},
	now: {
		position: 4,
		steps: {
			1: said(
				'inPlace',
				'Grundutbildningen i bemötande ingår i introduktionen. Den som är ny går den inom tre månader.',
				'En fördjupning om barn och unga med intellektuell funktionsnedsättning tas fram med funktionshindersrådet.',
				training(
					'Bemötande på lika villkor',
					'Nyanställda och säsongsanställda',
					214,
					register('31 augusti')
				),
				training('Rättighetsbaserat arbetssätt', 'Enhetschefer', 31, register('31 augusti'))
			),
			2: said(
				'inPlace',
				'Ordningsregler, taxor och avtal med föreningar nämner nu de grupper vars rättigheter är svårare att säkra.',
				'Reglerna finns på lättläst svenska och på de nationella minoritetsspråken före årsskiftet.',
				paper('Ordningsregler i stadens simhallar'),
				paper('Avtal om tider i hallarna, bilaga 3')
			),
			3: said(
				'begun',
				'Barnkonsekvensanalys gjordes inför de nya öppettiderna. Jämställdhetsanalys av bokade tider är påbörjad.',
				'Samma mall för barnkonsekvensanalys används i alla ärenden till nämnden.',
				paper('Barnkonsekvensanalys av nya öppettider')
			),
			4: said(
				'underWay',
				'Två dialoger har frågat dem som använder hallarna, och dem som håller sig borta. Svaren har lett till beslut om öppettider och lugna timmar.',
				'Barn under tolv år ska kunna svara själva, med bilder.',
				dialogue('simhallarna'),
				dialogue('omkladningsrum-for-alla'),
				other('Rundvandring i Husby simhall med funktionshindersrådet')
			),
			5: said(
				'notBegun',
				'',
				'Åtgärderna i nästa verksamhetsplan ska gå att härleda till dialogerna och till analyserna i trappsteg 3.'
			)
		}
	},
	actions: [
		{
			title: 'Öppna fyra simhallar klockan sex på vardagar',
			responsible: 'Driftenheten',
			due: 33,
			step: 4,
			consultation: 'simhallarna',
			perspectives: ['gender-equality', 'older-people'],
			now: ['underWay', 'Scheman är förhandlade. Personal anställs under hösten.']
		},
		{
			title: 'Pröva lugna timmar i tre simhallar',
			responsible: 'Enheten för simhallar',
			due: 9,
			step: 4,
			consultation: 'simhallarna',
			perspectives: ['disability', 'children'],
			now: ['underWay', 'Pågår i Husby och Farsta. Kungsholmen börjar i november.']
		},
		{
			title: 'Bygga om omklädningsrummen i Västertorp så att det finns enskilda rum',
			responsible: 'Fastighetsenheten',
			due: -12,
			step: 3,
			consultation: 'omkladningsrum-for-alla',
			perspectives: ['hbtqi', 'disability'],
			plans: ['hbtqi'],
			before: ['planned', 'Förstudien är beställd.'],
			now: [
				'paused',
				'Förstudien visar fukt i väggarna. Ombyggnaden väntar på besked från fastighetsnämnden.'
			]
		},
		{
			title: 'Låta grundutbildningen i bemötande ingå i introduktionen',
			responsible: 'Personalenheten',
			step: 1,
			perspectives: ['discrimination'],
			plans: ['racism'],
			before: ['underWay', 'Kursen är upphandlad.'],
			now: ['done', 'Ingår sedan 1 mars för alla som anställs, också för säsongen.']
		},
		{
			title: 'Trycka en affisch om diskriminering till alla hallar',
			responsible: 'Kommunikationsenheten',
			plans: ['racism'],
			before: ['dropped', 'Ordningsreglerna säger samma sak, på fler språk.']
		}
	]
};

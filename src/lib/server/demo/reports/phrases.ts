import type { Step } from '#lib/domain/reports/staircase/shapes.ts';

/** What committees say of each step in the demonstration's annual reports: done, and what takes it further. */
export const phrases: Record<Step, readonly [done: string, next: string][]> = {
	1: [
		[
			'Alla chefer har gått stadens grundutbildning om mänskliga rättigheter.',
			'Utbildningen blir en del av introduktionen för nyanställda.'
		],
		[
			'Två halvdagar om diskrimineringsgrunderna har hållits för hela förvaltningen.',
			'En fördjupning om de nationella minoriteternas rättigheter ges nästa år.'
		],
		[
			'Receptionen och växeln har utbildats i bemötande och i hur tolk beställs.',
			'Samma utbildning ges åt upphandlade entreprenörer.'
		]
	],
	2: [
		[
			'Verksamhetsplanen nämner de grupper vars rättigheter är svårare att säkra.',
			'Rutinerna för upphandling ses över på samma sätt.'
		],
		[
			'Riktlinjerna för information säger när text ska finnas på lättläst svenska.',
			'De ska också säga när text ska finnas på minoritetsspråken.'
		],
		[
			'Delegationsordningen och bidragsreglerna har gåtts igenom.',
			'Bidragsreglerna får ett villkor om tillgänglighet.'
		]
	],
	3: [
		[
			'Barnkonsekvensanalys görs inför beslut som rör barn, med stadens checklista.',
			'Analyserna sparas på ett ställe så att de kan jämföras.'
		],
		[
			'Könsuppdelad statistik tas fram till alla tertialrapporter.',
			'Statistiken följs av en analys av varför siffrorna skiljer sig.'
		],
		[
			'Tillgängligheten i lokalerna är inventerad.',
			'Inventeringen görs om tillsammans med funktionshindersrådet.'
		]
	],
	4: [
		[
			'Råden har fått ärenden i god tid, och deras yttranden har besvarats.',
			'Frågor ställs till invånarna tidigare, innan förslagen är färdiga.'
		],
		[
			'En medborgardialog hölls, på fyra språk och på lättläst svenska.',
			'Nästa dialog hålls också i skolor.'
		],
		['Brukarna svarar på en enkät varje år.', 'De som sällan svarar nås med hjälp av föreningar.']
	],
	5: [
		[
			'Åtgärderna i planen följer av det som kartläggningen visade.',
			'Varje åtgärd får ett mått som kan följas.'
		],
		['De största riskerna för diskriminering är beskrivna.', 'Riskerna tas in i den ordinarie riskanalysen.']
	],
	6: [
		[
			'Uppföljningen görs i tertialrapporterna, inte vid sidan av dem.',
			'Råden läser uppföljningen innan nämnden beslutar.'
		],
		['Målen följs upp en gång om året.', 'Uppföljningen knyts till stadens gemensamma indikatorer.']
	]
};

/** What they say that they will do: with the step that it is about, and the part of the programme. */
export const undertakings: readonly {
	title: string;
	responsible: string;
	step: Step;
	perspective?: string;
	plan?: string;
}[] = [
	{
		title: 'Översätta den viktigaste informationen till de nationella minoritetsspråken',
		responsible: 'Kommunikationschefen',
		step: 2,
		perspective: 'minorities'
	},
	{
		title: 'Utbilda alla nya medarbetare i bemötande',
		responsible: 'HR-chefen',
		step: 1,
		perspective: 'discrimination'
	},
	{
		title: 'Göra barnkonsekvensanalys i alla större ärenden',
		responsible: 'Avdelningschefen för planering',
		step: 3,
		perspective: 'children'
	},
	{
		title: 'Rätta bristerna ur tillgänglighetsinventeringen',
		responsible: 'Lokalchefen',
		step: 5,
		perspective: 'disability'
	},
	{
		title: 'Fråga äldre invånare hur de vill få information',
		responsible: 'Enhetschefen för dialog',
		step: 4,
		perspective: 'older-people'
	},
	{
		title: 'Gå igenom blanketter och webbformulär så att ingen behöver ange kön i onödan',
		responsible: 'Digitaliseringschefen',
		step: 2,
		perspective: 'hbtqi'
	}
];

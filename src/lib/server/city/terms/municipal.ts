import { words, type Usual } from './words.ts';

const list = 'Kommunallagen; finska efter Språkråds ordlista (sprakbruk.fi) och kommunernas finska sidor';
const usage = 'Stadens eget bruk; finska efter kommunernas finska sidor';

/** How a city is run and what it does. */
export const municipal: readonly Usual[] = [
	{ words: words('nämnd', 'committee', { fi: 'lautakunta' }), source: list },
	{
		words: words('stadsdelsnämnd', 'district committee', { fi: 'kaupunginosalautakunta' }),
		source: list
	},
	{
		words: words('kommunstyrelsen', 'city executive board', { fi: 'kaupunginhallitus' }),
		note: 'I en kommun som inte kallar sig stad: kunnanhallitus.',
		source: list
	},
	{
		words: words('kommunfullmäktige', 'city council', { fi: 'kaupunginvaltuusto' }),
		note: 'I en kommun som inte kallar sig stad: kunnanvaltuusto.',
		source: list
	},
	{
		words: words('råd', 'advisory council', { fi: 'neuvosto' }),
		note: 'Civilsamhällets plats bredvid en nämnd, till exempel funktionshinderråd och pensionärsråd.',
		source: usage
	},
	{ words: words('pensionärsråd', 'pensioners’ council', { fi: 'eläkeläisneuvosto' }), source: usage },
	{
		words: words('remiss', 'referral', { fi: 'lausuntopyyntö' }),
		note: 'Ett förslag som skickas ut för att besvaras till ett visst datum.',
		source: list
	},
	{ words: words('remissvar', 'referral response', { fi: 'lausunto' }), source: list },
	{ words: words('handläggare', 'case officer', { fi: 'käsittelijä' }), source: usage },
	{ words: words('ombudsman', 'ombudsman', { fi: 'asiamies' }), source: usage },
	{ words: words('diarienummer', 'registry number', { fi: 'diaarinumero' }), source: list },
	{
		words: words('medborgardialog', 'citizen dialogue', { fi: 'kuuleminen' }),
		note: 'Öppen dialog med invånare. Invånarna kallas aldrig medborgare i övrigt. Andra städer skriver också kansalaisdialogi och vuoropuhelu på finska.',
		source: usage
	},
	{
		words: words('samråd', 'consultation', { fi: 'neuvonpito' }),
		note: 'Möte med protokoll, till exempel med en nationell minoritet.',
		source: 'Mariestads och andra förvaltningskommuners finska sidor (neuvonpito)'
	},
	{
		words: words('klagomål', 'complaint', { fi: 'valitus', fit: 'valitus' }),
		note: 'Som JO på meänkieli. I Finland betyder valitus oftast överklagande.',
		source: usage
	},
	{
		words: words('tillgänglighet', 'accessibility', { fi: 'saavutettavuus' }),
		note: 'Om platser och byggnader heter det esteettömyys på finska.',
		source: usage
	},
	{
		words: words('Diskrimineringsombudsmannen', 'Equality Ombudsman', {
			fi: 'Syrjintäasiamies',
			fit: 'Tiskrimineerinkiasiamies'
		}),
		source: 'do.se på finska (2021) och meänkieli (2022)'
	},
	{
		words: words('barnombudsman', 'children’s ombudsman', { fi: 'lapsiasiamies' }),
		note: 'Som Syrjintäasiamies på do.se. Den finländska myndigheten heter lapsiasiavaltuutettu.',
		source: usage
	},
	{ words: words('lättläst', 'easy-read', { fi: 'selkokieli' }), source: usage },
	{ words: words('mänskliga rättigheter', 'human rights', { fi: 'ihmisoikeudet' }), source: usage },
	{
		words: words('barnkonsekvensanalys', 'child impact assessment', { fi: 'lapsivaikutusten arviointi' }),
		source: usage
	}
];

import type { LocalText } from '#lib/domain/text/text.ts';
import type { Queryable } from '../db/client.ts';
import { terms } from '../db/schema/index.ts';

type Usual = { words: LocalText; note?: string; source: string };

/** Public lists that the words are from; what none of them has is left out, never made up. */
const cldr = 'CLDR 48, språknamn';
const law = 'Diskrimineringslagen (2008:567) 1 kap. 5 §; finska efter Diskrimineringsombudsmannens sidor';
const minorities = 'Lagen (2009:724) om nationella minoriteter och minoritetsspråk; minoritet.se';
const municipal =
	'Kommunallagen; finska efter Språkråds ordlista (sprakbruk.fi) och kommunernas finska sidor';
const usage = 'Stadens eget bruk; finska efter kommunernas finska sidor';

/** What no speaker has reviewed is a draft, and says so. */
const words = (sv: string, en: string, others: Record<string, string> = {}): LocalText => ({
	sv,
	en,
	...Object.fromEntries(
		Object.entries(others).map(([tag, text]) => [tag, { text, status: 'draft' as const }])
	)
});

const usualTerms: readonly Usual[] = [
	{ words: words('nämnd', 'committee', { fi: 'lautakunta' }), source: municipal },
	{
		words: words('stadsdelsnämnd', 'district committee', { fi: 'kaupunginosalautakunta' }),
		source: municipal
	},
	{ words: words('kommunstyrelsen', 'city executive board', { fi: 'kunnanhallitus' }), source: municipal },
	{ words: words('kommunfullmäktige', 'city council', { fi: 'kunnanvaltuusto' }), source: municipal },
	{
		words: words('råd', 'advisory council', { fi: 'neuvosto' }),
		note: 'Civilsamhällets plats bredvid en nämnd, till exempel funktionshinderråd och pensionärsråd.',
		source: usage
	},
	{ words: words('pensionärsråd', 'pensioners’ council', { fi: 'eläkeläisneuvosto' }), source: usage },
	{
		words: words('remiss', 'referral', { fi: 'lausuntopyyntö' }),
		note: 'Ett förslag som skickas ut för att besvaras till ett visst datum.',
		source: municipal
	},
	{ words: words('remissvar', 'referral response', { fi: 'lausunto' }), source: municipal },
	{ words: words('handläggare', 'case officer', { fi: 'käsittelijä' }), source: usage },
	{ words: words('ombudsman', 'ombudsman', { fi: 'asiamies' }), source: usage },
	{ words: words('diarienummer', 'registry number', { fi: 'diaarinumero' }), source: municipal },
	{
		words: words('medborgardialog', 'citizen dialogue', { fi: 'kansalaisdialogi' }),
		note: 'Öppen dialog med invånare. Invånarna kallas aldrig medborgare i övrigt.',
		source: usage
	},
	{
		words: words('samråd', 'consultation', { fi: 'neuvonpito' }),
		note: 'Möte med protokoll, till exempel med en nationell minoritet.',
		source: 'Mariestads och andra förvaltningskommuners finska sidor (neuvonpito)'
	},
	{ words: words('klagomål', 'complaint', { fi: 'valitus' }), source: usage },
	{ words: words('tillgänglighet', 'accessibility', { fi: 'saavutettavuus' }), source: usage },
	{ words: words('lättläst', 'easy-read', { fi: 'selkokieli' }), source: usage },
	{ words: words('mänskliga rättigheter', 'human rights', { fi: 'ihmisoikeudet' }), source: usage },
	{
		words: words('barnkonsekvensanalys', 'child impact assessment', { fi: 'lapsivaikutusten arviointi' }),
		source: usage
	},
	{ words: words('diskriminering', 'discrimination', { fi: 'syrjintä' }), source: law },
	{ words: words('kön', 'sex', { fi: 'sukupuoli' }), source: law },
	{
		words: words('könsöverskridande identitet eller uttryck', 'transgender identity or expression'),
		source: law
	},
	{ words: words('etnisk tillhörighet', 'ethnicity', { fi: 'etninen tausta' }), source: law },
	{
		words: words('religion eller annan trosuppfattning', 'religion or other belief', {
			fi: 'uskonto tai muu vakaumus'
		}),
		source: law
	},
	{
		words: words('funktionsnedsättning', 'disability', { fi: 'toimintarajoite' }),
		note: 'Aldrig handikapp.',
		source: law
	},
	{
		words: words('sexuell läggning', 'sexual orientation', { fi: 'seksuaalinen suuntautuminen' }),
		source: law
	},
	{ words: words('ålder', 'age', { fi: 'ikä' }), source: law },
	{
		words: words('nationell minoritet', 'national minority', {
			fi: 'kansallinen vähemmistö',
			fit: 'kansalinen minuriteetti'
		}),
		source: `${minorities}; meänkieli efter Haparanda kommuns program 2015`
	},
	{
		words: words('minoritetsspråk', 'minority language', { fi: 'vähemmistökieli', fit: 'minuriteettikieli' }),
		source: `${minorities}; meänkieli efter Haparanda kommuns program 2015`
	},
	{ words: words('judar', 'Jews', { fi: 'juutalaiset', yi: 'ייִדן' }), source: minorities },
	{ words: words('romer', 'Roma', { fi: 'romanit', rom: 'Roma' }), source: minorities },
	{
		words: words('samer', 'Sámi', { fi: 'saamelaiset', se: 'sámit' }),
		note: 'Urfolket samerna.',
		source: minorities
	},
	{ words: words('sverigefinnar', 'Sweden Finns', { fi: 'ruotsinsuomalaiset' }), source: minorities },
	{
		words: words('tornedalingar', 'Tornedalians', { fi: 'tornionlaaksolaiset', fit: 'tornionlaaksolaiset' }),
		source: minorities
	},
	{ words: words('svenska', 'Swedish', { fi: 'ruotsi', se: 'ruoŧagiella', yi: 'שוועדיש' }), source: cldr },
	{
		words: words('engelska', 'English', { fi: 'englanti', se: 'eaŋgalsgiella', yi: 'ענגליש' }),
		source: cldr
	},
	{
		words: words('finska', 'Finnish', { fi: 'suomi', fit: 'suomi', se: 'suomagiella', yi: 'פֿיניש' }),
		source: cldr
	},
	{ words: words('meänkieli', 'Meänkieli', { fi: 'meänkieli', fit: 'meänkieli' }), source: cldr },
	{ words: words('samiska', 'Sámi', { fi: 'saame', se: 'sámegiella' }), source: cldr },
	{
		words: words('nordsamiska', 'Northern Sámi', {
			fi: 'pohjoissaame',
			se: 'davvisámegiella',
			yi: 'נארדסאַמיש'
		}),
		source: cldr
	},
	{ words: words('romani chib', 'Romani', { fi: 'romani', rom: 'romani čhib' }), source: cldr },
	{ words: words('jiddisch', 'Yiddish', { fi: 'jiddiš', yi: 'ייִדיש' }), source: cldr },
	{ words: words('arabiska', 'Arabic', { fi: 'arabia', se: 'arábagiella', yi: 'אַראַביש' }), source: cldr },
	{
		words: words('svenskt teckenspråk', 'Swedish Sign Language', { fi: 'ruotsalainen viittomakieli' }),
		source: minorities
	}
];

/** Puts the usual words where the city's term base is empty. */
export async function seedTerms(db: Queryable): Promise<void> {
	const [any] = await db.select({ id: terms.id }).from(terms).limit(1);
	if (any) return;
	await db.insert(terms).values(usualTerms.map((term, position) => ({ ...term, position })));
}

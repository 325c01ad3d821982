import { words, type Usual } from './words.ts';

const cldr = 'CLDR 48, språknamn';
const act =
	'Lagen (2009:724) om nationella minoriteter och minoritetsspråk 2 §; meänkieli efter Socialstyrelsens, jiddisch efter Isofs sidor, nordsamiska efter Region Norrbottens';

/** The national minorities, their languages and the other languages of the interface. */
export const minorities: readonly Usual[] = [
	{
		words: words('nationell minoritet', 'national minority', {
			fi: 'kansallinen vähemmistö',
			fit: 'kansalinen minuriteetti',
			se: 'náššuvnnalaš minoritehta',
			yi: 'נאַציאָנאַלע מינאָריטעט'
		}),
		source: `${act}; meänkieli efter Haparanda kommuns program 2015`
	},
	{
		words: words('minoritetsspråk', 'minority language', {
			fi: 'vähemmistökieli',
			fit: 'minuriteettikieli',
			se: 'minoritehtagiella',
			yi: 'מינאָריטעט־שפּראַך'
		}),
		source: `${act}; meänkieli efter Haparanda kommuns program 2015`
	},
	{
		words: words('judar', 'Jews', { fi: 'juutalaiset', fit: 'juutalaiset', yi: 'ייִדן' }),
		source: act
	},
	{ words: words('romer', 'Roma', { fi: 'romanit', rom: 'Roma', yi: 'ראָמען' }), source: act },
	{
		words: words('samer', 'Sámi', { fi: 'saamelaiset', fit: 'saamelaiset', se: 'sámit', yi: 'סאַמען' }),
		note: 'Urfolket samerna.',
		source: act
	},
	{
		words: words('sverigefinnar', 'Sweden Finns', {
			fi: 'ruotsinsuomalaiset',
			fit: 'ruottinsuomalaiset',
			yi: 'שװעדישע פֿינען'
		}),
		source: act
	},
	{
		words: words('tornedalingar', 'Tornedalians', {
			fi: 'tornionlaaksolaiset',
			fit: 'tornionlaaksolaiset',
			yi: 'טאָרנעטאָלער'
		}),
		source: act
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
		source: act
	}
];

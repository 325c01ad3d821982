import { languageTag } from '../text/text.ts';

/** Tags, each with the name that is written in headers first, then other names that people write there. */
const names: Record<string, string> = {
	sv: 'Svenska|Swedish',
	'sv-simple': 'Lättläst svenska|Lättläst|Easy-read Swedish',
	en: 'English|Engelska|Anglais|Inglés',
	fi: 'Suomi|Finnish|Finska',
	fit: 'Meänkieli|Meankieli',
	se: 'Davvisámegiella|Northern Sami|Nordsamiska',
	smj: 'Julevsámegiella|Lule Sami|Lulesamiska',
	sma: 'Åarjelsaemiengïele|Southern Sami|Sydsamiska',
	rom: 'Romani čhib|Romani|Romani chib',
	yi: 'ייִדיש|Yiddish|Jiddisch',
	ar: 'العربية|Arabic|Arabiska|Arabe',
	so: 'Soomaali|Somali|Somaliska|Af-Soomaali',
	ti: 'ትግርኛ|Tigrinya|Tigrinska',
	am: 'አማርኛ|Amharic|Amhariska',
	fa: 'فارسی|Persian|Farsi|Persiska',
	prs: 'دری|Dari',
	ps: 'پښتو|Pashto',
	ckb: 'کوردیی ناوەندی|Sorani|Central Kurdish',
	kmr: 'Kurmancî|Kurmanji|Northern Kurdish',
	ku: 'Kurdî|Kurdish|Kurdiska',
	tr: 'Türkçe|Turkish|Turkiska',
	ur: 'اردو|Urdu',
	he: 'עברית|Hebrew|Hebreiska',
	ru: 'Русский|Russian|Ryska|Russe',
	uk: 'Українська|Ukrainian|Ukrainska',
	pl: 'Polski|Polish|Polska',
	es: 'Español|Spanish|Spanska|Espanol|Castellano',
	fr: 'Français|French|Franska|Francais',
	pt: 'Português|Portuguese|Portugisiska|Portugues',
	de: 'Deutsch|German|Tyska',
	it: 'Italiano|Italian|Italienska',
	nl: 'Nederlands|Dutch|Nederländska',
	da: 'Dansk|Danish|Danska',
	nb: 'Norsk bokmål|Norwegian|Norsk|Norska|Bokmål',
	nn: 'Norsk nynorsk|Nynorsk',
	is: 'Íslenska|Icelandic|Isländska',
	et: 'Eesti|Estonian|Estniska',
	lv: 'Latviešu|Latvian|Lettiska',
	lt: 'Lietuvių|Lithuanian|Litauiska',
	bs: 'Bosanski|Bosnian|Bosniska',
	hr: 'Hrvatski|Croatian|Kroatiska',
	sr: 'Српски|Serbian|Serbiska|Srpski',
	sq: 'Shqip|Albanian|Albanska',
	mk: 'Македонски|Macedonian',
	bg: 'Български|Bulgarian|Bulgariska',
	ro: 'Română|Romanian|Rumänska',
	hu: 'Magyar|Hungarian|Ungerska',
	cs: 'Čeština|Czech|Tjeckiska',
	sk: 'Slovenčina|Slovak',
	sl: 'Slovenščina|Slovenian',
	el: 'Ελληνικά|Greek|Grekiska',
	ka: 'ქართული|Georgian',
	hy: 'Հայերեն|Armenian',
	az: 'Azərbaycan|Azerbaijani',
	kk: 'Қазақша|Kazakh',
	uz: 'Oʻzbek|Uzbek',
	mn: 'Монгол|Mongolian',
	zh: '中文|Chinese|Kinesiska|Mandarin',
	ja: '日本語|Japanese|Japanska',
	ko: '한국어|Korean',
	vi: 'Tiếng Việt|Vietnamese|Vietnamesiska',
	th: 'ไทย|Thai|Thailändska',
	lo: 'ລາວ|Lao',
	km: 'ខ្មែរ|Khmer',
	my: 'မြန်မာ|Burmese|Myanmar',
	id: 'Bahasa Indonesia|Indonesian|Bahasa',
	ms: 'Bahasa Melayu|Malay',
	tl: 'Tagalog|Filipino',
	hi: 'हिन्दी|Hindi',
	bn: 'বাংলা|Bengali|Bangla',
	ta: 'தமிழ்|Tamil',
	te: 'తెలుగు|Telugu',
	ne: 'नेपाली|Nepali',
	si: 'සිංහල|Sinhala',
	pa: 'ਪੰਜਾਬੀ|Punjabi',
	gu: 'ગુજરાતી|Gujarati',
	mr: 'मराठी|Marathi',
	sw: 'Kiswahili|Swahili',
	ha: 'Hausa',
	ig: 'Igbo',
	yo: 'Yorùbá|Yoruba',
	zu: 'isiZulu|Zulu',
	xh: 'isiXhosa|Xhosa',
	rw: 'Kinyarwanda',
	rn: 'Kirundi',
	lg: 'Luganda',
	om: 'Oromoo|Oromo|Afaan Oromoo',
	mg: 'Malagasy',
	wo: 'Wolof',
	ht: 'Kreyòl ayisyen|Haitian Creole|Creole|Kreyol',
	rmy: 'Vlax Romani',
	arn: 'Mapudungun',
	qu: 'Runasimi|Quechua',
	mt: 'Malti|Maltese',
	ga: 'Gaeilge|Irish',
	cy: 'Cymraeg|Welsh'
};

const byName = new Map(
	Object.entries(names).flatMap(([tag, all]) =>
		all.split('|').map((name) => [name.toLowerCase(), tag] as const)
	)
);

/** `Suomi (fi)`: how a language stands in a header. */
export const headerName = (tag: string): string => `${names[tag]?.split('|')[0] ?? tag} (${tag})`;

const bracketed = /[([]\s*([A-Za-z0-9_-]+)\s*[)\]]\s*$/;
const isTag = (text: string): boolean => languageTag.safeParse(text).success;

/** A tag with the case that its parts are stored in: `EN` → `en`, `pt_BR` → `pt-BR`. */
function tagOf(text: string): string | undefined {
	const [first = '', ...rest] = text.replaceAll('_', '-').split('-');
	const tag = [first.toLowerCase(), ...rest].join('-');
	return isTag(tag) ? tag : undefined;
}

/** The language that a header names: `Suomi (fi)`, `fi`, `Finnish`. Undefined when that cannot be told. */
export function languageNamed(text: string): string | undefined {
	const inBrackets = bracketed.exec(text)?.[1];
	if (inBrackets !== undefined) return tagOf(inBrackets);
	return byName.get(text.trim().toLowerCase()) ?? tagOf(text.trim());
}

/** What `or_other` is called in the languages that we know the word of; the others fall back, and show it. */
export const otherWord: Record<string, string> = {
	sv: 'Annat',
	'sv-simple': 'Annat',
	en: 'Other',
	fi: 'Muu',
	ar: 'أخرى',
	es: 'Otro',
	fr: 'Autre',
	pt: 'Outro',
	de: 'Andere'
};

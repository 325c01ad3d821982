import { shaped, type Finder } from './kinds.ts';
import { districts, isGeneric } from './placeLists.ts';

const street =
	'gatan|gata|vägen|väg|gränden|gränd|stigen|stig|allén|allé|torget|torg|backen|backe|plan|kajen|kaj|slingan|stråket|leden|ringen|svängen|brinken|trappan|trappor|liden|kroken|esplanaden|hamnen|terrassen|tie|katu|kuja|street|road|avenue|lane';
const door = '\\p{Nd}{1,4}(?:\\s?[A-Za-z](?!\\p{L}))?';
const houseOn = `\\p{L}{0,40}(?:${street})\\s{1,2}${door}`;
const floors =
	'(?:,?\\s(?:\\p{Nd}{1,2}\\s?(?:tr(?:appor)?|vån(?:ingen)?)|(?:lgh|lägenhet)\\.?\\s?\\p{Nd}{1,4}))*';

/** Where somebody lives: a street with its number, post codes, flats, the code of a door. */
export const findAddresses: Finder[] = [
	shaped('address', new RegExp(`(?:\\p{Lu}[\\p{L}.-]{0,40}\\s){0,2}${houseOn}${floors}`, 'gu')),
	shaped('address', new RegExp(`${houseOn}${floors}`, 'giu')),
	shaped(
		'address',
		/(?<![\p{L}\p{Nd}])(?:s(?:e)?[\s-]{1,2})?\p{Nd}{3}[\s\u00a0]?\p{Nd}{2}\s{1,2}\p{Lu}\p{L}+/gu
	),
	shaped(
		'address',
		/(?<![\p{Nd}.,-]|\p{Nd}\s)[1-9]\p{Nd}{2}[ \u00a0]\p{Nd}{2}(?!\p{Nd}|[ \u00a0]?(?:\p{Nd}|kr|kronor|meter|m\b|st\b|%|personer|invånare|av|procent))/gu
	),
	shaped('address', /(?<=postn(?:umme)?r(?:et)?\.?:?\s(?:är\s)?)\p{Nd}{5}/giu),
	shaped(
		'address',
		/(?<!\p{L})(?:lgh|lägenhet|apt|apartment|asunto)\.?(?:\s?(?:nr|nummer))?\s{0,2}\p{Nd}{1,4}/giu
	),
	shaped(
		'address',
		/(?<=(?<!\p{L})(?:port)?kod(?:en)?(?:\s(?:till porten|till dörren))?:?\s(?:är\s)?)\p{Nd}{3,6}/giu
	)
];

const own = "\\p{Lu}[\\p{L}'’-]+";
const kinds =
	'skola|skolan|skolas|förskola|förskolan|gymnasium|gymnasiet|kyrka|kyrkan|moské|moskén|gård|gården|hem|hemmet|boende|boendet|sjukhus|sjukhuset|vårdcentral|vårdcentralen|station|stationen|torg|torget|platsen|plan|gatan|vägen|gränd|stigen|allén|backen|kajen|huset|bron|biblioteket|badet|hallen|centrum|dagis';
const before =
	'skolan|förskolan|daghemmet|dagis|fritids|vårdcentralen|husläkarmottagningen|mottagningen|kliniken|äldreboendet|vårdboendet|boendet|gruppboendet|gruppbostaden|servicehuset|sjukhemmet|vårdhemmet|ålderdomshemmet|stödboendet|härbärget|fritidsgården|ungdomsgården|parkleken|kyrkan|moskén|synagogan|församlingen|föreningen|klubben|restaurangen|kaféet|caféet|butiken|kiosken|frisören|gymmet|kvarteret|hållplatsen|hållplats|busshållplatsen|stationen|tunnelbanestationen|dagverksamheten|hemtjänsten|hemtjänstföretaget|lekplatsen|brf|bostadsrättsföreningen|koulu|päiväkoti|school|preschool';

const beside = 'Stora|Lilla|Norra|Södra|Östra|Västra|Nya|Gamla|Övre|Nedre|Sankta?|S:t';
const cased = new RegExp(
	`(?<![\\p{L}\\p{M}-])${own}\\s(?:skolas?|förskola|gymnasium|kyrka|moské|gård|sjukhus|vårdcentral|station|torg|plan|gränd|allé|kaj|bibliotek|centrum|koulu)s?(?![\\p{L}\\p{M}])`,
	'gu'
);
const joined = new RegExp(
	`(?<![\\p{L}\\p{M}-])(?:(?:${beside})\\s)?\\p{Lu}[\\p{L}-]{2,}(?:${kinds})s?(?![\\p{L}\\p{M}])`,
	'gu'
);
const named = new RegExp(
	`(?<![\\p{L}\\p{M}])(?i:${before})\\s["”»]?${own}(?:\\s(?:och\\s)?${own}){0,2}`,
	'gu'
);
const lower = new RegExp(
	`(?<![\\p{L}\\p{M}])(?:${districts.join('|')})s?(?:${kinds})s?(?![\\p{L}\\p{M}])`,
	'giu'
);

/** "Den skolan", "Förskolan": the first word of a sentence, or a word for any of its kind, is no name. */
const namesAPlace: Finder = (text) =>
	[cased, joined]
		.flatMap((shape) => shaped('place', shape)(text))
		.filter(({ start, end }) => {
			const [first = '', second] = text.slice(start, end).split(/\s/);
			return !isGeneric(first) && !(second && /^\p{Lu}/u.test(second) && isGeneric(second));
		});

/** A class at school: 4B. */
const schoolClass = /(?<![\p{L}\p{N}])(?:klass\s)?[1-9][A-F](?![\p{L}\p{N}])/gu;

/** Places smaller than the city, by their shape: schools, homes for the old, stations, squares, streets. Suggestions. */
export const findPlaces: Finder[] = [
	shaped('place', schoolClass),
	namesAPlace,
	shaped('place', named),
	shaped('place', lower)
];

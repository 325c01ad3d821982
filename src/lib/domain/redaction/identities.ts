import { shaped, type Finder } from './kinds.ts';

const months =
	'jan(?:uari|uary)?|feb(?:ruari|ruary)?|mars|march|apr(?:il)?|maj|may|juni?|june|juli?|july|aug(?:usti|ust)?|sep(?:t(?:ember)?)?|okt(?:ober)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|(?:tammi|helmi|maalis|huhti|touko|kesä|heinä|elo|syys|loka|marras|joulu)kuuta';
const year = "(?:(?:19|20)\\p{Nd}{2}|[-–−'’]\\s?\\p{Nd}{2}|\\p{Nd}{2}(?!\\p{Nd}))";

/** Days of birth, in figures and in words: any day with its year, and a year or day after a word for birth. */
export const findBirthDates: Finder[] = [
	shaped('birthDate', /(?<!\p{Nd})\p{Nd}{6}(?!\p{Nd})/gu),
	shaped(
		'birthDate',
		new RegExp(`(?<!\\p{Nd})[0-3]?\\p{Nd}(?::?[ea])?\\.?\\s{0,2}(?:${months})\\.?,?\\s{0,2}${year}`, 'giu')
	),
	shaped(
		'birthDate',
		new RegExp(
			`(?<![\\p{L}\\p{M}])(?:${months})\\s[0-3]?\\p{Nd}(?:st|nd|rd|th)?,?\\s{1,2}(?:19|20)\\p{Nd}{2}`,
			'giu'
		)
	),
	shaped(
		'birthDate',
		new RegExp(`(?<![\\p{Nd}])[0-3]?\\p{Nd}\\s?[/.]\\s?[01]?\\p{Nd}\\.?\\s?[-–−/.'’]?\\s?${year}`, 'giu')
	),
	shaped(
		'birthDate',
		/(?<!\p{Nd})(?:19|20)\p{Nd}{2}\s?[-–−/.]\s?\p{Nd}{1,2}\s?[-–−/.]\s?\p{Nd}{1,2}(?!\p{Nd})/gu
	),
	shaped(
		'birthDate',
		new RegExp(
			`(?<=(?<!\\p{L})(?:född|född år|född i|föddes|föddes år|f\\.|fyller år|fyller|fyllde år|fyllde|born|born in|syntynyt)\\s(?:den\\s|on\\s)?)(?:[0-3]?\\p{Nd}(?::?[ea])?\\s(?:${months})|[0-3]?\\p{Nd}/\\p{Nd}{1,2}|['’-]?\\p{Nd}{2}(?!\\p{Nd}|\\s?(?:år|i\\s))|(?:19|20)\\p{Nd}{2})`,
			'giu'
		)
	)
];

/** Registration plates: three letters, two figures, and a figure or a letter (Transportstyrelsen's two series). */
export const findPlates: Finder[] = [
	shaped('plate', /(?<![\p{L}\p{N}])[A-HJ-PR-UW-Z]{3}[\s-]?\d{2}[0-9A-HJ-NPR-UW-Z](?![\p{L}\p{N}])/gu),
	shaped('plate', /(?<![\p{L}\p{N}])[a-hj-pr-uw-z]{3}\d{2}[0-9a-hj-npr-uw-z](?![\p{L}\p{N}])/gu)
];

const nr = '(?:\\s?(?:nr|nummer|numret|no)\\b)?[.:]?\\s{0,2}(?:är\\s|:\\s?)?';

/** Accounts and clearing numbers by the word before them, and IBAN. */
export const findAccounts: Finder[] = [
	shaped(
		'account',
		/(?<![\p{L}\p{N}])(?:[A-Z]{2}\d{2}(?:\s?[A-Z0-9]{4}){2,7}(?:\s?[A-Z0-9]{1,3})?|[a-z]{2}\d{2}[a-z0-9]{8,30})(?![\p{L}\p{N}])/gu
	),
	shaped(
		'account',
		new RegExp(
			`(?<![\\p{L}])(?:clearing(?:nr|nummer|numret)?|(?:bank)?konto(?:t|nr|nummer|numret)?|bankgiro(?:t)?|plusgiro(?:t)?|postgiro|bg|pg|iban|swish|kortnummer|kort(?:et)?)${nr}\\p{Nd}[\\p{Nd}\\s,.-]{1,}\\p{Nd}`,
			'giu'
		)
	)
];

/** Case numbers by the word before them, or by their form: letters, a year, a serial number. */
export const findCaseNumbers: Finder[] = [
	shaped(
		'caseNumber',
		new RegExp(
			`(?<!\\p{L})(?:dnr|diarie(?:nr|nummer|numret)|ärende(?:nr|nummer|numret|t)?|mål(?:nr|nummer|numret|et)?|beslut(?:et)?|kund(?:nr|nummer)|medlems(?:nr|nummer)|journal(?:nr|nummer)|bokning(?:s(?:nr|nummer))?|felanmälan|köplats|könummer|anmälan|referens(?:nr|nummer)?|ref)${nr}(?:\\p{Lu}{1,5}\\s?)?\\p{Nd}[\\p{Nd}/:.-]{2,}`,
			'giu'
		)
	),
	shaped('caseNumber', /(?<![\p{L}\p{N}])\p{Lu}{1,5}[\s-]?\p{Nd}{2,6}\s?[-/:–]\s?\p{Nd}{2,6}(?!\p{Nd})/gu),
	shaped('caseNumber', /(?<!\p{Nd})20\p{Nd}{2}[/:]\p{Nd}{2,5}(?!\p{Nd})/gu)
];

import { namesByOrigin } from '#lib/domain/redaction/nameLists.ts';
import { heldOutNames } from './heldOutNames.ts';

/** What a text has that may tell of somebody, as the one who made the text knows it. */
export const truthKinds = [
	'number',
	'phone',
	'email',
	'birthDate',
	'address',
	'postcode',
	'plate',
	'account',
	'caseNumber',
	'link',
	'place',
	'name'
] as const;
export type TruthKind = (typeof truthKinds)[number];
export type Truth = { start: number; end: number; kind: TruthKind; origin?: string; heldOut?: boolean };
export type MadeText = { text: string; truths: Truth[] };

export type Random = () => number;
export const pick = <T>(random: Random, from: readonly T[]): T => from[Math.floor(random() * from.length)]!;
const digits = (random: Random, count: number) =>
	Array.from({ length: count }, () => Math.floor(random() * 10)).join('');
const two = (value: number) => String(value).padStart(2, '0');

const phone = (random: Random): string => {
	const [a, b, c] = [digits(random, 3), digits(random, 2), digits(random, 2)];
	const area = pick(random, ['070', '072', '073', '076', '08', '079']);
	return pick(random, [
		`${area}-${a} ${b} ${c}`,
		`${area}${a}${b}${c}`,
		`${area} ${a} ${b} ${c}`,
		`+46 ${area.slice(1)} ${a} ${b} ${c}`,
		`+46 (0)${area.slice(1)}-${a} ${b} ${c}`,
		`0046${area.slice(1)}${a}${b}${c}`,
		`${area}/${a}.${b}.${c}`,
		`${area} – ${a} – ${b}${c}`,
		`${area}.${a}.${b}.${c}`
	]);
};
const personal = (random: Random): string => {
	const year = 1930 + Math.floor(random() * 85);
	const day = `${two(1 + Math.floor(random() * 12))}${two(1 + Math.floor(random() * 28))}`;
	const last = digits(random, 4);
	const short = `${two(year % 100)}${day}`;
	return pick(random, [
		`${short}-${last}`,
		`${year}${day}-${last}`,
		`${short}${last}`,
		`${year}${day}${last}`,
		`${short} ${last}`,
		`${year} ${day.slice(0, 2)} ${day.slice(2)} ${last}`,
		`${short}–${last}`,
		`${short} - ${last}`,
		`${short}+${last}`
	]);
};
const plain = (name: string) =>
	name
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.replace(/[^A-Za-z-]/g, '')
		.toLowerCase();
const email = (random: Random): string => {
	const [first, last] = [
		plain(pick(random, ['Anna', 'Göran', 'Leila', 'Pekka', 'Rut', 'Samir'])),
		plain(pick(random, ['Berg', 'Virtanen', 'Haddad', 'Katz']))
	];
	const host = pick(random, ['exempel.se', 'post.example', 'brev.example.org', 'hem.nu']);
	return pick(random, [
		`${first}.${last}@${host}`,
		`${first}${digits(random, 2)}@${host}`,
		`${first}_${last}@${host}`,
		`${first} @ ${host}`,
		`${first}.${last} (at) ${host}`,
		`${first}.${last} snabel-a ${host}`,
		`${first} snabela ${host}`,
		`${first} [at] ${host.replace('.', ' [dot] ')}`
	]);
};
const months = [
	'januari',
	'februari',
	'mars',
	'april',
	'maj',
	'juni',
	'juli',
	'augusti',
	'september',
	'oktober',
	'november',
	'december'
];
const birthDate = (random: Random): string => {
	const [year, month, day] = [
		1930 + Math.floor(random() * 85),
		1 + Math.floor(random() * 12),
		1 + Math.floor(random() * 28)
	];
	return pick(random, [
		`${day} ${months[month - 1]} ${year}`,
		`${day}/${month} -${two(year % 100)}`,
		`${day}/${month}-${two(year % 100)}`,
		`${day}/${month} ${year}`,
		`${two(year % 100)}${two(month)}${two(day)}`,
		`${day}.${month}.${year}`,
		`${year}-${two(month)}-${two(day)}`,
		`${day}:e ${months[month - 1]} ${two(year % 100)}`
	]);
};
const streets = [
	'Tallbacksgatan',
	'Gamla Brogatan',
	'Vinthundsvägen',
	'Rinkebysvängen',
	'Lilla Allmänna gränd',
	'Ormbergsvägen',
	'Fagersjövägen',
	'Norra Stationsgatan',
	'Kämpetorpsplan',
	'Skebokvarnsvägen',
	'Murgrönestigen',
	'Ostmästargränd',
	'Hornstulls kaj',
	'rågsvedsvägen',
	'Trollesundsbacken',
	'S:t Göransgatan'
];
const address = (random: Random): string =>
	`${pick(random, streets)} ${1 + Math.floor(random() * 140)}${pick(random, ['', '', ' B', 'A', ', 3 tr', ' lgh 1203'])}`;
const postcode = (random: Random): string =>
	`1${digits(random, 2)} ${digits(random, 2)} ${pick(random, ['Spånga', 'Bandhagen', 'Farsta', 'Stockholm', 'Älvsjö', 'Vällingby'])}`;
const plate = (random: Random): string => {
	const letters = Array.from({ length: 3 }, () => pick(random, [...'ABCDEFGHJKLMNOPRSTUWXYZ'])).join('');
	const rest = pick(random, [
		digits(random, 3),
		`${digits(random, 2)}${pick(random, [...'ABCDEFGHJKLMNPRSTUWXYZ'])}`
	]);
	return `${letters}${pick(random, [' ', '', '-'])}${rest}`;
};
const account = (random: Random): string =>
	pick(random, [
		`clearing ${digits(random, 4)}`,
		`clearingnummer ${digits(random, 4)}-${digits(random, 1)}`,
		`konto ${digits(random, 3)} ${digits(random, 3)}`,
		`bankgiro ${digits(random, 3)}-${digits(random, 4)}`,
		`SE${digits(random, 2)} ${digits(random, 4)} ${digits(random, 4)} ${digits(random, 4)} ${digits(random, 4)} ${digits(random, 4)}`
	]);
const caseNumber = (random: Random): string =>
	pick(random, [
		`dnr ${pick(random, ['', 'SDN ', 'KS '])}2024/${digits(random, 3)}`,
		`ärende ${1 + Math.floor(random() * 8)}${digits(random, 4)}`,
		`mål nr T ${1 + Math.floor(random() * 8)}${digits(random, 3)}-23`,
		`felanmälan ${1 + Math.floor(random() * 8)}${digits(random, 5)}`,
		`diarienummer SBK ${1 + Math.floor(random() * 8)}${digits(random, 2)}-2023`
	]);
const link = (random: Random): string =>
	pick(random, [
		'https://blogg.example/min-gata',
		'www.mittkvarter.example',
		'foreningen-parken.se',
		'http://bilder.example/1'
	]) + pick(random, ['', '', '/om']);
const stems = [
	'Askeby',
	'Ross Tensta',
	'Hjulsta',
	'Kvickent',
	'Snösätra',
	'Gullingeby',
	'Ormkärrs',
	'Sturebys',
	'Björkeby',
	'Elinsborgs'
];
const place = (random: Random): string => {
	const stem = pick(random, stems).split(' ').at(-1)!;
	return pick(random, [
		`${stem}skolan`,
		`${stem.replace(/s$/, '')}s förskola`,
		`förskolan ${pick(random, ['Blåsippan', 'Tummeliten', 'Kastanjen', 'Solrosen', 'Lönnen'])}`,
		`vårdcentralen ${pick(random, ['Liljan', 'Akvarellen', 'Kronan'])}`,
		`äldreboendet ${pick(random, ['Rosteriet', 'Koltrasten', 'Tallgläntan'])}`,
		`gruppboendet ${pick(random, ['Ankaret', 'Humlan'])}`,
		`${pick(random, ['Hammarby', 'Telefonplans', 'Tallkrogens', 'Blåsuts'])} station`,
		`${pick(random, ['Årsta', 'Hökarängs', 'Svedmyra'])} torg`,
		`${pick(random, ['Tallbacks', 'Kvarnbergs', 'Ormbergs'])}gatan`,
		`fritidsgården ${pick(random, ['Rampen', 'Verket', 'Kåken'])}`,
		`${pick(random, ['rinkeby', 'husby', 'hagsätra'])}skolan`
	]);
};

export const origins = Object.keys(heldOutNames);
function name(random: Random): Omit<Truth, 'start' | 'end'> & { text: string } {
	const origin = pick(random, origins);
	const heldOut = random() < 0.4;
	const own = heldOut
		? heldOutNames[origin]!
		: {
				given: namesByOrigin[origin]!.given.trim().split(/\s+/),
				surnames: namesByOrigin[origin]!.surnames.trim().split(/\s+/)
			};
	const [first, last] = [pick(random, own.given), pick(random, own.surnames)];
	const text = random() < 0.45 ? `${first} ${last}` : random() < 0.8 ? first : last;
	return { text, kind: 'name', origin, heldOut };
}

/** As somebody writes who leaves capitals out; and a Finnish surname in one of its cases. */
function lower(random: Random) {
	const { text, ...rest } = name(random);
	return { ...rest, text: text.toLowerCase() };
}
function inflected(random: Random) {
	const surname = pick(
		random,
		namesByOrigin.finnish!.surnames.split(/\s+/).filter((one) => one.endsWith('nen'))
	);
	const stem = surname.slice(0, -3);
	const text = stem + pick(random, ['sen', 'selle', 'selta', 'sesta']);
	return { text, kind: 'name' as const, origin: 'finnish', heldOut: false };
}

export const makers: Record<string, (random: Random) => Omit<Truth, 'start' | 'end'> & { text: string }> = {
	name,
	lower,
	inflected,
	number: (random) => ({ text: personal(random), kind: 'number' }),
	phone: (random) => ({ text: phone(random), kind: 'phone' }),
	email: (random) => ({ text: email(random), kind: 'email' }),
	birthDate: (random) => ({ text: birthDate(random), kind: 'birthDate' }),
	address: (random) => ({ text: address(random), kind: 'address' }),
	postcode: (random) => ({ text: postcode(random), kind: 'postcode' }),
	plate: (random) => ({ text: plate(random), kind: 'plate' }),
	account: (random) => ({ text: account(random), kind: 'account' }),
	caseNumber: (random) => ({ text: caseNumber(random), kind: 'caseNumber' }),
	link: (random) => ({ text: link(random), kind: 'link' }),
	place: (random) => ({ text: place(random), kind: 'place' })
};

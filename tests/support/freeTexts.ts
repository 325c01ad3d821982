import { namesByOrigin } from '#lib/domain/redaction/nameLists.ts';
import { seeded } from '../load/form.ts';
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

type Random = () => number;
const pick = <T>(random: Random, from: readonly T[]): T => from[Math.floor(random() * from.length)]!;
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

const makers: Record<string, (random: Random) => Omit<Truth, 'start' | 'end'> & { text: string }> = {
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

/** Sentences as people write them to a city; what stands in braces is made, and known. */
const telling = [
	'Jag heter {name} och har bott här i tjugo år.',
	'Min dotters lärare {name} är fantastisk, ge henne högre lön!',
	'Vi har bett {name} på förvaltningen om hjälp men får inget svar.',
	'{name} på medborgarkontoret var den enda som lyssnade.',
	'Grannen {name} spelar musik hela nätterna och hyresvärden gör ingenting.',
	'Kan någon ringa {name}? Numret är {phone}.',
	'Chefen {name} borde lyssna mer på personalen.',
	'Tack till {name} och {name} som ordnade loppisen.',
	'{name}s son blev påkörd vid övergångsstället i våras.',
	'Fråga {name}, hon vet hur det ser ut i trapphuset.',
	'Hemtjänsten kom inte förrän klockan tolv och då hade {name} redan ramlat.',
	'Mvh {name}',
	'Det var {name} som röjde snön åt oss, inte staden.',
	'När {name} gick i pension försvann all kunskap.',
	'Jag har pratat med rektor {name} flera gånger.',
	'Doktor {name} sa att det är möglet som gör mig sjuk.',
	'Min man {name} sitter i rullstol och kommer inte in på biblioteket.',
	'Varför får {name} bygga ut men inte vi?',
	'Ring mig gärna på {phone} efter fem.',
	'Mitt nummer är {phone} om ni undrar något.',
	'Jag nås bäst på {phone} eller {email}.',
	'Mitt personnummer är {number} så kan ni kolla själva.',
	'Ärendet gäller min mamma, {number}, som väntat i två år.',
	'Skriv till {email} så skickar jag bilder.',
	'Maila {email}!',
	'Ni kan svara mig på {email}, jag läser varje dag.',
	'Jag är född {birthDate} och har aldrig sett maken.',
	'Min son, född den {birthDate}, får inte plats på fritids.',
	'Jag bor på {address} och där är det kolsvart om kvällarna.',
	'Hålet i gatan utanför {address} har varit där sedan i höstas.',
	'Vi på {address} har klagat på soporna i flera år.',
	'Skicka svaret till {address}, {postcode}.',
	'Min adress är {address}, {postcode}.',
	'Bilen {plate} står parkerad på trottoaren varje dag.',
	'En svart bil med regnummer {plate} kör alldeles för fort.',
	'Pengarna kan ni sätta in på {account}.',
	'Ersättningen skulle komma till {account} men gjorde det aldrig.',
	'Jag har redan anmält det, {caseNumber}, utan att något händer.',
	'Se {caseNumber} där allt står.',
	'Det finns bilder på {link} om ni vill se.',
	'Läs mer på {link} så förstår ni.',
	'Barnen går på {place} och har ingen gympasal.',
	'På {place} är det en trappa utan räcke.',
	'Det borde finnas fler bänkar vid {place}.',
	'Min mormor bor på {place} och får inte gå ut.',
	'Mitt barn går i tvåan på {place} och fröken {name} är sjukskriven.',
	'{place} behöver en ny lekplats.',
	'Jag arbetar på {place} och vi är för få på natten.',
	'Hälsa {name} att vi saknar öppna förskolan.',
	'Det var mycket bättre på {name}s tid.',
	'jag heter {lower} och bor här i området.',
	'min granne {lower} har samma problem.',
	'Opettaja {inflected} luokassa on liian monta lasta.',
	'Min son går i {inflected} grupp och där trivs han.'
];

/** Sentences that tell of nobody, with words and figures that look as if they did. */
const ordinary = [
	'Mer belysning, tack!',
	'Jag tycker att det är bra som det är.',
	'Parken är mörk och otrygg efter klockan 22.',
	'Bussen går bara var trettionde minut på helgerna.',
	'Det kostar 1 250 kronor i månaden och det har vi inte råd med.',
	'Sätt upp fler papperskorgar, särskilt på sommaren.',
	'Skolan behöver fler vuxna på rasterna.',
	'Varför hör ni bara av er när det är val?',
	'I Rinkeby finns det ingenting för ungdomar att göra.',
	'Stockholm är en fin stad men det är svårt att få bostad.',
	'Vi är 3 av 10 i huset som har rollator.',
	'Det ligger stora stenar på stigen och en björn har vi också sett.',
	'Sten och grus blir kvar långt in i maj.',
	'Liv och rörelse är bra, men inte efter midnatt.',
	'Björn såg vi ingen, men många rådjur.',
	'Ge oss en simhall i stället för ett konferenscenter.',
	'SL borde köra linje 4 oftare.',
	'Tunnelbanan mot Farsta står stilla varannan morgon.',
	'Min upplevelse är att personalen på Försäkringskassan inte har tid.',
	'Jag är 78 år och har svårt att gå.',
	'Det tog 45 minuter att komma fram i telefon.',
	'Barnkonventionen ska gälla på riktigt.',
	'Gör om gatan till gågata, tack.',
	'Vårdcentralen har flyttat och nu är det två byten dit.',
	'Förskolan stänger klockan fem, det funkar inte om man jobbar skift.',
	'Äldreboendet borde ha balkonger.',
	'Hissen har varit trasig sedan i mars.',
	'Det är bra att ni frågar! Men gör något av svaren också.',
	'Lär er av Malmö och Göteborg.',
	'Det finns för få toaletter i hela innerstaden.',
	'Ungdomar från 13 till 19 behöver en egen plats.',
	'På torget står det bilar överallt.',
	'Man känner sig inte välkommen när skylten bara är på svenska.',
	'Jag vill kunna använda mitt eget språk, samiska, hos kommunen.',
	'Finska borde finnas på äldreboenden i hela staden.',
	'Romska barn möts fortfarande av fördomar i skolan.',
	'Vi firar både jul och eid och det går utmärkt.',
	'Cyklisterna kör för fort på Södermalm.',
	'Rosa hus passar inte in.',
	'Dag och natt hör man motorvägen.',
	'Vår älskade ek höggs ner utan att någon frågade.',
	'Frank och ärlig kritik: ni svarar aldrig.',
	'Jag har bott här sedan 1987 och det har aldrig varit så skräpigt.',
	'År 2019 lovade ni en ny park.',
	'Det borde räcka med ett kvitto på 50 kr.',
	'Fler bänkar med ryggstöd, så att man kommer upp igen.',
	'Hundrastgården är jättebra.',
	'Kön till bostad är 12 år.',
	'Biblioteket på Kungsholmen är stans bästa plats.',
	'Sänk hastigheten till 30 utanför skolan.',
	'Jag blev bemött med respekt, tack för det.',
	'Snöröjningen fungerar inte på gångvägarna.',
	'Personalen var stressad men snäll.',
	'Öppna en fritidsgård till!',
	'Hyran gick upp med 7,5 procent.',
	'Nämnden måste svara på mejl.',
	'Ni på Stockholms stad borde åka buss själva.',
	'Kan vi få Wifi på torget?',
	'Det är ett gemensamt ansvar, inte bara föräldrarnas.',
	'En lekplats för alla, även den som sitter i rullstol.'
];

function fill(template: string, random: Random, before: number): MadeText {
	const truths: Truth[] = [];
	let text = '';
	for (const part of template.split(/(\{\w+\})/)) {
		const made = part.startsWith('{') ? makers[part.slice(1, -1)]?.(random) : undefined;
		if (made) {
			const { text: words, ...truth } = made;
			truths.push({ ...truth, start: before + text.length, end: before + text.length + words.length });
			text += words;
		} else text += part;
	}
	return { text, truths };
}

/** Texts as residents write them, the same each time, three in four with something in them that may tell of somebody. */
export function makeTexts(count = 800, seed = 20_261_124): MadeText[] {
	const random = seeded(seed);
	return Array.from({ length: count }, (_, index) => {
		const parts = [
			...(random() < 0.5 ? [pick(random, ordinary)] : []),
			...(index % 4 === 3 ? [pick(random, ordinary)] : [telling[index % telling.length]!]),
			...(random() < 0.4 ? [pick(random, ordinary)] : [])
		].toSorted((a, b) => Number(a.startsWith('Mvh')) - Number(b.startsWith('Mvh')));
		let made: MadeText = { text: '', truths: [] };
		for (const part of parts) {
			const lead = made.text === '' ? '' : `${made.text}${part.startsWith('Mvh') ? '\n' : ' '}`;
			const next = fill(part, random, lead.length);
			made = { text: lead + next.text, truths: [...made.truths, ...next.truths] };
		}
		return made;
	});
}

export type Recall = { found: number; all: number };
export type Measured = {
	kinds: Map<string, Recall>;
	origins: Map<string, { listed: Recall; heldOut: Recall }>;
	/** Ordinary words struck out, of all ordinary words. */
	wronglyStruck: number;
	ordinaryWords: number;
	/** Struck words that belonged to something that may tell of somebody, of all struck words. */
	precision: number;
	missed: string[];
	wrong: string[];
};

/** Found: every letter and digit of it lies in something struck out. */
export function measure(
	texts: MadeText[],
	spansOf: (text: string) => readonly { start: number; end: number }[]
): Measured {
	const kinds = new Map<string, Recall>();
	const byOrigin = new Map<string, { listed: Recall; heldOut: Recall }>();
	const [missed, wrong]: [string[], string[]] = [[], []];
	let [ordinaryWords, wronglyStruck, struckWords] = [0, 0, 0];
	for (const { text, truths } of texts) {
		const spans = spansOf(text);
		const struck = (at: number) => spans.some(({ start, end }) => start <= at && at < end);
		for (const truth of truths) {
			const letters = Array.from({ length: truth.end - truth.start }, (_, at) => truth.start + at).filter(
				(at) => /[\p{L}\p{N}]/u.test(text[at]!)
			);
			const found = letters.every(struck);
			if (!found) missed.push(`${truth.kind}: ${text.slice(truth.start, truth.end)} — ${text}`);
			const tally = (recall: Recall) => {
				recall.all++;
				if (found) recall.found++;
			};
			const kind = kinds.get(truth.kind) ?? { found: 0, all: 0 };
			kinds.set(truth.kind, kind);
			tally(kind);
			if (truth.origin) {
				const own = byOrigin.get(truth.origin) ?? {
					listed: { found: 0, all: 0 },
					heldOut: { found: 0, all: 0 }
				};
				byOrigin.set(truth.origin, own);
				tally(truth.heldOut ? own.heldOut : own.listed);
			}
		}
		for (const { index, 0: word } of text.matchAll(/[\p{L}\p{N}]+/gu)) {
			const told = truths.some(({ start, end }) => start < index + word.length && index < end);
			const hit = struck(index);
			if (hit) struckWords++;
			if (told) continue;
			ordinaryWords++;
			if (!hit) continue;
			wronglyStruck++;
			wrong.push(`${word} — ${text}`);
		}
	}
	return {
		kinds,
		origins: byOrigin,
		wronglyStruck,
		ordinaryWords,
		precision: (struckWords - wronglyStruck) / struckWords,
		missed,
		wrong
	};
}

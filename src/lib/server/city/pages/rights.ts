import * as fi from './fi/rights.ts';
import * as fit from './fit/rights.ts';

/**
 * From the acts on national minorities and minority languages (2009:724), on language (2009:600), on education (2010:800)
 * and on discrimination (2008:567); docs/languages.md says in which version each statement was read.
 */
const sv = `Du har rätt att bli väl bemött, att förstå och bli förstådd och att vara med och påverka. Här står vad lagen säger, vad du kan begära av kommunen och vart du vänder dig när något går fel.

## De nationella minoriteterna
Judar, romer, samer, sverigefinnar och tornedalingar är nationella minoriteter i Sverige. Samerna är också ett urfolk. Språken är finska, jiddisch, meänkieli, romani chib och samiska. Det är du själv som avgör om du hör till en minoritet. Ingen får kräva att du visar det.

## Det här har du rätt till
- Information. Kommunen ska berätta för dig om dina rättigheter (3 § lagen om nationella minoriteter och minoritetsspråk).
- Ditt språk och din kultur. Kommunen ska skydda och främja språken och dina möjligheter att behålla din kultur. Barnens språk och kultur ska främjas särskilt (4 §, och 8 § språklagen).
- Inflytande. Kommunen ska ge minoriteterna inflytande i frågor som berör dem, och så långt det är möjligt samråda med dem (5 §). Barns och ungas inflytande ska främjas särskilt, på sätt som passar dem (5 a §).
- Undervisning. Barn som hör till en nationell minoritet ska erbjudas modersmålsundervisning i sitt språk i grundskolan, också när de inte talar det hemma (10 kap. 7 § skollagen).

## Finska, meänkieli och samiska
I en kommun som hör till förvaltningsområdet för ett av språken har du rätt till mer. Stockholm hör till området för alla tre:

- Du får tala och skriva på ditt språk när du har ett ärende hos kommunen, och kommunen ska svara muntligt på samma språk (8 §).
- Har du inget juridiskt biträde kan du begära att få beslut och motivering skriftligt översatta (8 §).
- Du kan begära förskola där hela eller en väsentlig del av utbildningen är på språket, och du ska få frågan när du söker plats (8 kap. 12 a § skollagen).
- Den som är gammal kan begära äldreomsorg där hela eller en väsentlig del ges av personal som kan språket (18 §).

## Jiddisch och romani chib
Den som är gammal kan begära äldreomsorg på jiddisch eller romani chib, och får det om kommunen har personal som kan språket. När du söker äldreomsorg ska kommunen tala om vilka möjligheter som finns.

## Ingen får diskrimineras
Att bli sämre behandlad än andra, eller trakasserad, är förbjudet när det har samband med någon av lagens sju grunder:

- Kön.
- Könsöverskridande identitet eller uttryck: att du inte är det kön som andra tar för givet, eller visar ett annat.
- Etnisk tillhörighet: ditt ursprung, din hudfärg eller vilket folk du hör till. De nationella minoriteterna hör hit.
- Religion eller annan trosuppfattning.
- Funktionsnedsättning. Bristande tillgänglighet är också diskriminering.
- Sexuell läggning.
- Ålder.

Ingen får straffa dig för att du har klagat.

## Hit kan du klaga
- Till kommunen: [lämna ett klagomål här](complaints). Du behöver inte säga vem du är, och du kan skriva på ditt språk.
- Till Diskrimineringsombudsmannen (DO), som är en myndighet: [do.se](https://www.do.se).
- Till en antidiskrimineringsbyrå, som ger råd gratis. DO:s webbplats visar var de finns.
- Till Riksdagens ombudsmän (JO), om en myndighet har handlat fel mot dig: [jo.se](https://www.jo.se).

Till DO och JO får du alltid skriva på finska, meänkieli eller samiska, var du än bor (10 § lagen om nationella minoriteter och minoritetsspråk). Den lagen ger ingen rätt att överklaga och har inga påföljder. Får du inte det som den ger dig rätt till är ett klagomål vägen.

Länsstyrelsen i Stockholms län och Sametinget följer upp hur lagen om nationella minoriteter används och ger råd: [minoritet.se](https://www.minoritet.se). [Fler ställen som kan hjälpa](complaints/elsewhere).

## Så blir du hörd
- Svara i [dialoger som är öppna nu](consultations). Barn kan också svara, på sitt eget sätt.
- Kommunens råd, bland dem rådet för nationella minoriteter, läser förslag och säger sin mening innan kommunen bestämmer.
- Läs i [rapporterna](reports) vad kommunen har fått höra och vad den gör åt det.

## På ditt språk
Sidorna här finns helt eller delvis på minoritetsspråken. [Se hur långt varje språk har kommit](languages), och hjälp gärna till.`;

const simple = `Du har rättigheter. Här står vad du kan kräva av kommunen. Här står också vart du kan vända dig när något blir fel.

## Fem nationella minoriteter
Judar, romer, samer, sverigefinnar och tornedalingar är nationella minoriteter. Samerna är också ett urfolk. Du bestämmer själv om du hör till en minoritet. Ingen får kräva bevis.

Språken heter finska, jiddisch, meänkieli, romani chib och samiska.

## Det här har du rätt till
- Kommunen ska berätta om dina rättigheter.
- Du har rätt till ditt språk och din kultur.
- Kommunen ska lyssna på minoriteterna i frågor som gäller dem.
- Barn har rätt att lära sig sitt språk i skolan.

## Finska, meänkieli och samiska
Du får tala och skriva de språken när du har ett ärende hos kommunen. Du ska få ett muntligt svar på samma språk.

Du kan be om förskola på språket. Du kan be om äldreomsorg på språket.

## Jiddisch och romani chib
Du kan få äldreomsorg på de språken om det finns personal som kan dem. Fråga kommunen.

## Ingen får diskriminera dig
Diskriminering är att bli sämre behandlad än andra. Det är förbjudet när det beror på

- kön
- att du inte är eller ser ut som det kön andra tror
- vilket folk du hör till, var du kommer ifrån eller din hudfärg
- religion eller tro
- funktionsnedsättning
- vem du blir kär i
- ålder.

Ingen får straffa dig för att du har klagat.

## Här kan du klaga
- Hos kommunen. [Klaga här](complaints). Du behöver inte säga vem du är.
- Hos Diskrimineringsombudsmannen, DO. [do.se](https://www.do.se)
- Hos Riksdagens ombudsmän, JO, om en myndighet har gjort fel. [jo.se](https://www.jo.se)

Till DO och JO får du skriva på finska, meänkieli eller samiska.

Länsstyrelsen och Sametinget ser efter hur lagen används. [minoritet.se](https://www.minoritet.se)

[Fler som kan hjälpa dig](complaints/elsewhere)

## Så kan du påverka
- [Svara på kommunens frågor](consultations). Barn får också svara.
- Kommunen har råd. Råden säger vad de tycker innan kommunen bestämmer.
- [Läs vad kommunen gör](reports).

## På ditt språk
[Här ser du vilka språk som finns](languages). Du kan hjälpa till.`;

const en = `You have the right to be treated well, to understand and be understood, and to take part. This page says what the law says, what you can ask of the city, and where to turn when something goes wrong.

## The national minorities
Jews, Roma, the Sámi, Sweden Finns and Tornedalians are national minorities in Sweden. The Sámi are also an indigenous people. The languages are Finnish, Yiddish, Meänkieli, Romani Chib and Sámi. You yourself decide whether you belong to a minority. Nobody may ask you to prove it.

## What you have a right to
- Information. The city must tell you about your rights (section 3 of the Act on National Minorities and Minority Languages).
- Your language and culture. The city must protect and promote the languages, and your possibilities to keep your culture. Children's language and culture must be promoted in particular (section 4, and section 8 of the Language Act).
- Influence. The city must give the minorities influence in matters that concern them, and consult them as far as possible (section 5). Children's and young people's influence must be promoted in particular, in ways that suit them (section 5 a).
- Teaching. Children who belong to a national minority must be offered mother tongue teaching in their language at compulsory school, even when they do not speak it at home (chapter 10, section 7 of the Education Act).

## Finnish, Meänkieli and Sámi
In a municipality that belongs to the administrative area for one of the languages you have wider rights. Stockholm belongs to the area for all three:

- You may speak and write your language when you have a matter with the city, and the city must answer in speech in the same language (section 8).
- If you have no legal counsel, you can ask for a written translation of a decision and its reasons (section 8).
- You can ask for preschool where the whole or a substantial part of the education is in the language, and you must be asked when you apply for a place (chapter 8, section 12 a of the Education Act).
- Older people can ask for care that is given wholly or to a substantial part by staff who know the language (section 18).

## Yiddish and Romani Chib
Older people can ask for care in Yiddish or Romani Chib, and get it if the city has staff who know the language. When you apply for care, the city must tell you what is possible.

## Nobody may be discriminated against
To be treated worse than others, or harassed, is forbidden when it has to do with one of the seven grounds of the law:

- Sex.
- Transgender identity or expression: that you are not the sex that others take for granted, or show another.
- Ethnicity: your origin, the colour of your skin, or which people you belong to. The national minorities belong here.
- Religion or other belief.
- Disability. Lack of accessibility is discrimination too.
- Sexual orientation.
- Age.

Nobody may punish you for having complained.

## Where to complain
- To the city: [make a complaint here](complaints). You need not say who you are, and you can write in your language.
- To the Equality Ombudsman (DO), a public authority: [do.se](https://www.do.se).
- To an anti-discrimination agency, which gives advice free of charge. The Ombudsman's website shows where they are.
- To the Parliamentary Ombudsmen (JO), if an authority has treated you wrongly: [jo.se](https://www.jo.se).

To the DO and the JO you may always write in Finnish, Meänkieli or Sámi, wherever you live (section 10 of the Act on National Minorities and Minority Languages). That act gives no right of appeal and has no sanctions. If you do not get what it entitles you to, a complaint is the way.

The County Administrative Board of Stockholm and the Sámi Parliament follow up how the Act on National Minorities is used, and give advice: [minoritet.se](https://www.minoritet.se). [More places that can help](complaints/elsewhere).

## How to be heard
- Answer in [dialogues that are open now](consultations). Children can answer too, in their own way.
- The city's councils, among them the council for national minorities, read proposals and say what they think before the city decides.
- Read in the [reports](reports) what the city has been told and what it does about it.

## In your language
The pages here are wholly or partly in the minority languages. [See how far each language has come](languages), and help if you like.`;

export const rights = {
	slug: 'rights',
	title: {
		sv: 'Dina rättigheter',
		'sv-simple': 'Dina rättigheter',
		en: 'Your rights',
		fi: { text: fi.title, status: 'draft' as const },
		fit: { text: fit.title, status: 'draft' as const }
	},
	body: {
		sv,
		'sv-simple': simple,
		en,
		fi: { text: fi.body, status: 'draft' as const },
		fit: { text: fit.body, status: 'draft' as const }
	}
};

/**
 * From the acts on national minorities and minority languages (2009:724) and on discrimination (2008:567). The Finnish is
 * a draft: nobody who speaks the language has reviewed it.
 */
const sv = `Du har rätt att bli väl bemött, att förstå och bli förstådd och att vara med och påverka. Här står vad lagen säger, vad du kan begära av kommunen och vart du vänder dig när något går fel.

## De nationella minoriteterna
Judar, romer, samer, sverigefinnar och tornedalingar är nationella minoriteter i Sverige. Samerna är också ett urfolk. Språken är finska, jiddisch, meänkieli, romani chib och samiska. Det är du själv som avgör om du hör till en minoritet. Ingen får kräva att du visar det.

## Det här har du rätt till
- Information. Kommunen ska berätta för dig om dina rättigheter (3 § lagen om nationella minoriteter och minoritetsspråk).
- Ditt språk och din kultur. Kommunen ska skydda och främja språken, och barnens språk särskilt (4 §).
- Inflytande. Kommunen ska samråda med minoriteterna i frågor som berör dem (5 §), och barn och unga ska ha egna sätt att påverka (5 a §).
- Undervisning. Barn som hör till en nationell minoritet har rätt till modersmålsundervisning i sitt språk i skolan, också när de inte talar det hemma varje dag.

## Finska, meänkieli och samiska
I en kommun som hör till förvaltningsområdet för ett av språken har du rätt till mer. Stockholm hör till området för alla tre:

- Du får tala och skriva på ditt språk när du har ett ärende hos kommunen, och kommunen ska svara muntligt på samma språk (8 §).
- Har du inget juridiskt biträde kan du begära att få beslut och motivering skriftligt översatta.
- Du kan begära förskola där hela eller en väsentlig del av dagen är på språket.
- Den som är gammal kan begära äldreomsorg där hela eller en väsentlig del är på språket (18 §).

## Jiddisch och romani chib
Den som är gammal kan få äldreomsorg på jiddisch eller romani chib om kommunen har personal som kan språket. Fråga efter det: kommunen ska tala om vilka möjligheter som finns.

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
- Kommunen ska lyssna på minoriteterna innan den bestämmer.
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

## Your rights
- Information. The city must tell you about your rights (section 3 of the Act on National Minorities and Minority Languages).
- Your language and culture. The city must protect and promote the languages, and the children's languages in particular (section 4).
- Influence. The city must consult the minorities on matters that concern them (section 5), and children and young people must have ways of their own to be heard (section 5 a).
- Teaching. Children who belong to a national minority have the right to mother tongue teaching in their language at school, even when they do not speak it at home every day.

## Finnish, Meänkieli and Sámi
In a municipality that belongs to the administrative area for one of the languages you have wider rights. Stockholm belongs to the area for all three:

- You may speak and write your language when you have a matter with the city, and the city must answer in speech in the same language (section 8).
- If you have no legal counsel, you can ask for a written translation of a decision and its reasons.
- You can ask for preschool that is wholly or to a substantial part in the language.
- Older people can ask for care that is wholly or to a substantial part in the language (section 18).

## Yiddish and Romani Chib
Older people can get care in Yiddish or Romani Chib if the city has staff who know the language. Ask for it: the city must tell you what is possible.

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

The County Administrative Board of Stockholm and the Sámi Parliament follow up how the Act on National Minorities is used, and give advice: [minoritet.se](https://www.minoritet.se). [More places that can help](complaints/elsewhere).

## How to be heard
- Answer in [dialogues that are open now](consultations). Children can answer too, in their own way.
- The city's councils, among them the council for national minorities, read proposals and say what they think before the city decides.
- Read in the [reports](reports) what the city has been told and what it does about it.

## In your language
The pages here are wholly or partly in the minority languages. [See how far each language has come](languages), and help if you like.`;

const fi = `Sinulla on oikeus hyvään kohteluun, oikeus ymmärtää ja tulla ymmärretyksi ja oikeus vaikuttaa. Tällä sivulla kerrotaan, mitä laki sanoo, mitä voit pyytää kunnalta ja minne voit kääntyä, kun jokin menee vikaan.

## Kansalliset vähemmistöt
Juutalaiset, romanit, saamelaiset, ruotsinsuomalaiset ja tornionlaaksolaiset ovat Ruotsin kansallisia vähemmistöjä. Saamelaiset ovat myös alkuperäiskansa. Kielet ovat suomi, jiddiš, meänkieli, romani čhib ja saame. Sinä itse ratkaiset, kuulutko vähemmistöön. Kukaan ei saa vaatia siitä todistusta.

## Oikeutesi
- Tieto. Kunnan on kerrottava sinulle oikeuksistasi (kansallisista vähemmistöistä ja vähemmistökielistä annetun lain 3 §).
- Kieli ja kulttuuri. Kunnan on suojeltava ja edistettävä kieliä, erityisesti lasten kieltä (4 §).
- Vaikuttaminen. Kunnan on neuvoteltava vähemmistöjen kanssa niitä koskevista asioista (5 §), ja lapsilla ja nuorilla on oltava omat tapansa vaikuttaa (5 a §).
- Opetus. Kansalliseen vähemmistöön kuuluvilla lapsilla on oikeus äidinkielen opetukseen koulussa, vaikka he eivät puhuisi kieltä kotona joka päivä.

## Suomi, meänkieli ja saame
Kielen hallintoalueeseen kuuluvassa kunnassa oikeutesi ovat laajemmat. Tukholma kuuluu kaikkien kolmen kielen hallintoalueeseen:

- Saat puhua ja kirjoittaa omaa kieltäsi, kun sinulla on asia kunnassa, ja kunnan on vastattava suullisesti samalla kielellä (8 §).
- Jos sinulla ei ole oikeudellista avustajaa, voit pyytää päätöksen ja sen perustelut kirjallisesti käännettyinä.
- Voit pyytää esikoulua, joka toimii kokonaan tai olennaiselta osin omalla kielellä.
- Ikäihminen voi pyytää vanhustenhuoltoa kokonaan tai olennaiselta osin omalla kielellä (18 §).

## Jiddiš ja romani čhib
Ikäihminen voi saada vanhustenhuoltoa jiddišiksi tai romani čhibiksi, jos kunnassa on kieltä osaavaa henkilökuntaa. Kysy siitä: kunnan on kerrottava, mitä mahdollisuuksia on.

## Ketään ei saa syrjiä
Muita huonompi kohtelu tai häirintä on kielletty, kun se liittyy johonkin lain seitsemästä perusteesta:

- Sukupuoli.
- Sukupuolirajat ylittävä identiteetti tai ilmaisu.
- Etninen tausta. Kansalliset vähemmistöt kuuluvat tähän.
- Uskonto tai muu vakaumus.
- Vamma. Myös esteellisyys on syrjintää.
- Seksuaalinen suuntautuminen.
- Ikä.

Kukaan ei saa rangaista sinua valittamisesta.

## Minne voit valittaa
- Kuntaan: [tee valitus tästä](complaints). Sinun ei tarvitse kertoa, kuka olet, ja voit kirjoittaa omalla kielelläsi.
- Syrjintäasiamiehelle (DO), joka on viranomainen: [do.se](https://www.do.se).
- Valtiopäivien oikeusasiamiehille (JO), jos viranomainen on toiminut väärin: [jo.se](https://www.jo.se).

Tukholman lääninhallitus ja Saamelaiskäräjät seuraavat, miten lakia kansallisista vähemmistöistä noudatetaan, ja antavat neuvoja: [minoritet.se](https://www.minoritet.se). [Muita, jotka voivat auttaa](complaints/elsewhere).

## Näin saat äänesi kuuluviin
- Vastaa [avoinna oleviin kyselyihin](consultations). Myös lapset voivat vastata omalla tavallaan.
- Kunnan neuvostot lukevat ehdotuksia ja sanovat mielipiteensä ennen kuin kunta päättää.
- Lue [raporteista](reports), mitä kunta on saanut kuulla ja mitä se aikoo tehdä.

## Omalla kielelläsi
[Katso, miten pitkällä kukin kieli on](languages), ja auta, jos haluat.`;

const draft = (text: string) => ({ text, status: 'draft' as const });

export const rights = {
	slug: 'rights',
	title: {
		sv: 'Dina rättigheter',
		'sv-simple': 'Dina rättigheter',
		en: 'Your rights',
		fi: draft('Oikeutesi')
	},
	body: { sv, 'sv-simple': simple, en, fi: draft(fi) }
};

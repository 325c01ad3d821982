import * as fi from './fi/accessibility.ts';

const sv = `Kommunen står bakom den här webbplatsen. Vi vill att alla ska kunna använda den. Här står hur väl den uppfyller lagen om tillgänglighet till digital offentlig service, vilka brister vi känner till och hur du berättar om fler.

Redogörelsen gäller Rådslag: sidorna där du svarar, läser resultat och rapporter, och sidorna där anställda arbetar.

## Hur tillgänglig är webbplatsen?
Webbplatsen är delvis förenlig med lagen om tillgänglighet till digital offentlig service (DOS-lagen). De delar som brister står nedan. Vi siktar högre än lagens nivå: WCAG 2.2, nivå AA.

## Det här fungerar inte för alla
- Frågorna går inte att höra upplästa på sidan. Den som behöver det får använda en egen uppläsare. (Inte ett lagkrav, men vi vet att det saknas.)
- Det finns inte film på svenskt teckenspråk.
- De nationella minoritetsspråken finns bara delvis. Det som saknas visas på svenska, och det som ingen som talar språket har granskat är utkast. [Så långt har varje språk kommit](languages).
- Texter som andra har skrivit visas som de är, också om de är svåra att läsa eller på ett annat språk än sidan. Ett sådant språk är då inte märkt för uppläsning (WCAG 3.1.2).
- Breda tabeller i rapporter måste rullas i sidled på en liten skärm.
- Webbplatsen är inte prövad av en utomstående granskare, och inte av tillräckligt många som använder skärmläsare till vardags. Det kan finnas brister som vi inte känner till.

## Oskäligt betungande
Kommunen åberopar inte undantag för oskäligt betungande anpassning (12 § DOS-lagen) för någon del.

## Det som inte omfattas
Texter som lämnats av människor utanför kommunen, och som kommunen inte råder över, omfattas inte av lagens krav (9 § DOS-lagen). Vi gör dem ändå läsbara där vi kan.

## Så har vi prövat
- Varje sida prövas automatiskt i webbläsare, på liten och stor skärm, ljust och mörkt, med och utan JavaScript.
- Formulären går igenom med bara tangentbord, vid 320 bildpunkters bredd, med större textavstånd och i webbläsarens läge för hög kontrast.
- Här fyller kommunen i vem som senast gjorde en bedömning för hand, hur och vilken dag.

## Berätta om ett hinder
Fungerar något inte för dig? Hör av dig, så hjälper vi dig att svara på ett annat sätt, till exempel på papper eller på telefon. Vi svarar så fort vi kan, och senast inom två veckor.

- Här fyller kommunen i e-post, telefon och postadress.

## Om du inte är nöjd med svaret
Myndigheten för digital förvaltning (Digg) har tillsyn över lagen. [Anmäl bristande tillgänglighet till Digg](https://www.digg.se/tdosanmalan).`;

const simple = `Kommunen har hand om den här webbplatsen. Den heter Rådslag. Alla ska kunna använda den. Här står vad som fungerar och vad som inte fungerar.

Det finns en lag om webbplatser. Den heter lagen om tillgänglighet till digital offentlig service. Webbplatsen följer nästan hela lagen. Det som saknas står här.

## Det här fungerar inte än
- Sidan kan inte läsa upp frågorna.
- Det finns ingen film på teckenspråk.
- Sidan finns inte på alla språk.
- Andra människors texter kan vara svåra att läsa.
- Stora tabeller kan vara svåra att se i mobilen.
- Det kan finnas fel som vi inte vet om. Vi behöver pröva mer med människor som använder hjälpmedel.

## Det lagen inte gäller
Lagen gäller inte texter som andra människor har skrivit. Vi försöker ändå visa dem på ett bra sätt. Det står i 9 § i lagen. Kommunen säger inte nej till någon förbättring för att den är för dyr. Det står om det i 12 §.

## Så har vi prövat
- Datorer har prövat alla sidor.
- Vi har prövat med bara tangentbord.
- Vi har prövat på små skärmar.
- Här skriver kommunen vem som har prövat och när.

## Är något svårt?
Berätta för oss. Då hjälper vi dig. Du kan svara på papper eller på telefon.

- Här skriver kommunen hur du når oss.

## Är du inte nöjd?
Myndigheten Digg kontrollerar lagen. [Anmäl till Digg](https://www.digg.se/tdosanmalan).`;

const en = `The municipality is responsible for this site. We want everybody to be able to use it. This page says how well it meets the Swedish act on accessibility to digital public service, which shortcomings we know of, and how to tell us of more.

The statement covers Rådslag: the pages where you answer and read results and reports, and the pages where staff work.

## How accessible is the site?
The site partly conforms to the act (DOS-lagen). The parts that fall short are listed below. We aim above the level of the law: WCAG 2.2, level AA.

## What does not work for everybody
- The questions cannot be read aloud by the page. Those who need it have to use a screen reader of their own. (Not demanded by law, but we know that it is missing.)
- There is no film in Swedish Sign Language.
- The national minority languages are only partly there. What is missing is shown in Swedish, and what no speaker has reviewed is a draft. [How far each language has come](languages).
- Texts that others have written are shown as they are, even if they are hard to read or in another language than the page. Such a language is then not marked for screen readers (WCAG 3.1.2).
- Wide tables in reports have to be scrolled sideways on a small screen.
- The site has not been tried by an outside auditor, nor by enough people who use screen readers every day. There may be shortcomings that we do not know of.

## Disproportionate burden
The municipality claims no exception for disproportionate burden (section 12 of the act) for any part.

## What is out of scope
Texts handed in by people outside the municipality, and not under its control, are not covered by the act (section 9). We make them readable where we can all the same.

## How we have tested
- Every page is tested automatically in browsers, on small and large screens, light and dark, with and without JavaScript.
- The forms are gone through with the keyboard alone, at 320 pixels wide, with wider text spacing and in the browser's high-contrast mode.
- Here the municipality fills in who last made an assessment by hand, how, and on which day.

## Tell us about an obstacle
Does something not work for you? Get in touch, and we help you to answer in another way, for example on paper or by telephone. We reply as soon as we can, and within two weeks.

- Here the municipality fills in e-mail, telephone and postal address.

## If you are not satisfied with the reply
The Agency for Digital Government (Digg) supervises the act. [Report lacking accessibility to Digg](https://www.digg.se/tdosanmalan).`;

export const accessibility = {
	slug: 'accessibility',
	title: {
		sv: 'Tillgänglighets\u00adredogörelse',
		'sv-simple': 'Så fungerar webbplatsen för alla',
		en: 'Accessibility statement',
		fi: { text: fi.title, status: 'draft' as const }
	},
	body: { sv, 'sv-simple': simple, en, fi: { text: fi.body, status: 'draft' as const } }
};

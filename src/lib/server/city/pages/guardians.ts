import * as fi from './fi/guardians.ts';

const sv = `Vi frågar barn och unga vad de tycker innan vi bestämmer något som rör dem. Ditt barns grupp är med. Här står hur det går till, och hur du säger nej.

## Vem som frågar
Kommunen frågar, genom den nämnd som står överst på sidan. Skolan eller verksamheten hjälper till med tid och plats. Den får inte veta vad någon har svarat.

## Så går det till
- Gruppen är med vid ett tillfälle på ungefär en lektion. En vuxen leder det: en lärare, en fritidsledare eller någon annan som gruppen känner.
- Barnet svarar på en surfplatta, en fråga i taget.
- Barnet får hoppa över vilken fråga som helst och sluta när som helst. Ingen frågar varför.
- De yngsta svarar tillsammans med en vuxen som läser och trycker.
- Det finns inga rätt eller fel svar, och inget att vinna.

## Ingen får veta vem som svarade vad
- Vi frågar inte efter namn, adress, personnummer eller e-post. Ingen loggar in.
- Ledaren har uppgett årskurser, stadsdel och vilket slags grupp det är. Det sparas med svaren. Vilken skola eller klass det var sparas inte med dem.
- Ledaren ser hur många som har börjat och hur många som har skickat. Ledaren ser aldrig ett svar.
- Inget av svaren ligger kvar på surfplattan.
- Resultatet visas bara för många tillsammans. En klass eller en skola visas aldrig för sig.
- Det barnet skriver med egna ord läses av en människa innan något visas, skilt från barnets andra svar. Det läses inte genast. Därför påminner vi varje gång om att inte skriva vem man är, och om vem man kan prata med nu.

[Så skyddar vi uppgifterna](privacy)

## Med vilken rätt vi frågar
Barn har rätt att säga vad de tycker i allt som rör dem. Det står i barnkonventionen, artikel 12, som är svensk lag. Att fråga är en del av kommunens uppdrag. I dataskyddsförordningen heter det en uppgift av allmänt intresse (artikel 6.1 e). Grunden är alltså inte samtycke, och därför får du inget papper att skriva under. Du får ändå säga nej.

## Så säger du nej
Säg till läraren, eller till den som leder gruppen, före tillfället. Du behöver inte säga varför. Ingen antecknar det. Barnet gör något annat under tiden.

Barnet får också säga nej själv, före eller mitt i, utan att säga varför.

Ett svar som har skickats går inte att ta tillbaka. Vi vet inte vilket som är ditt barns, och kan därför inte hitta det.

## Svaret kommer tillbaka
När dialogen är slut visar vi vad barnen sa och vad kommunen gör. Det står så att barn kan läsa det, och finns som affisch till väggen.

## Vem du frågar
- Om hur tillfället går till: läraren eller den som leder gruppen.
- Om frågorna och vad de används till: nämnden. Här fyller kommunen i e-post och telefon.
- Om personuppgifter: dataskyddsombudet, som står på sidan om [hur vi skyddar dina uppgifter](privacy).`;

const simple = `Vi vill veta vad barn tycker. Ditt barns grupp är med. Här kan du läsa hur det går till. Du får säga nej.

## Vem frågar?
Kommunen frågar. Skolan hjälper till. Skolan får inte veta vad någon svarar.

## Så går det till
- Barnen svarar på en surfplatta.
- Det tar ungefär en lektion.
- En vuxen är med hela tiden.
- Barnet får hoppa över frågor.
- Barnet får sluta när som helst.
- Inget svar är rätt eller fel.

## Ingen får veta vem som svarade
- Vi frågar inte vad barnet heter.
- Vi sparar årskurs och stadsdel. Vi sparar vilken sorts grupp det är. Vi sparar inte vilken skola eller klass det är.
- Den vuxna i rummet ser inte svaren.
- Svaren finns inte kvar på surfplattan.
- Vi visar bara vad många barn har svarat tillsammans.
- En människa läser det som barnet skriver. Men hen läser det inte genast.

[Läs mer om hur vi skyddar er](privacy)

## Varför får vi fråga?
Alla barn har rätt att säga vad de tycker. Det står i en lag. Den heter barnkonventionen. Kommunen ska lyssna på barn. Det är vårt jobb. Därför behöver du inte skriva på något papper. Men du får säga nej.

## Så säger du nej
Säg det till läraren. Säg det innan barnen börjar. Du behöver inte säga varför. Ingen skriver upp det. Barnet gör något annat då.

Barnet får också säga nej själv.

Vi kan inte ta bort ett svar efteråt. Vi vet inte vem som skrev det.

## Efteråt
Vi berättar vad barnen sa. Vi berättar vad kommunen gör. Barn kan läsa det.

## Har du frågor?
- Fråga läraren.
- Fråga kommunen. Här skriver kommunen hur du når oss.`;

const en = `We ask children and young people what they think before we decide something that touches them. Your child's group is taking part. Here is how it is done, and how to say no.

## Who is asking
The municipality asks, through the committee named at the top of the page. The school or activity gives time and place. It is not told what anybody answered.

## How it is done
- The group takes part in one session, about as long as a lesson. A grown-up leads it: a teacher, a youth worker or somebody else the group knows.
- The child answers on a tablet, one question at a time.
- The child may skip any question and stop at any time. Nobody asks why.
- The youngest answer together with a grown-up who reads and taps.
- No answer is right or wrong, and there is nothing to win.

## Nobody can know who answered what
- We do not ask for a name, an address, a personal identity number or an e-mail address. Nobody signs in.
- The facilitator has told us the school years, the city district and what kind of group it is. That is kept with the answers. Which school or class it was is not kept with them.
- The facilitator sees how many have begun and how many have sent. The facilitator never sees an answer.
- Nothing of the answers stays on the tablet.
- Results are shown only for many together. A class or a school never stands by itself.
- What the child writes in their own words is read by a person before anything is shown, apart from the child's other answers. It is not read at once. That is why we remind them each time not to write who they are, and whom they can talk to now.

[How we protect the data](privacy)

## By what right we ask
Children have the right to say what they think in everything that touches them: article 12 of the convention on the rights of the child, which is Swedish law. Asking is part of the municipality's task. The data protection regulation calls it a task carried out in the public interest (article 6.1 e). The basis is not consent, so there is no paper for you to sign. You may say no all the same.

## How to say no
Tell the teacher, or whoever leads the group, before the session. You need not say why. Nothing is noted. The child does something else meanwhile.

The child may also say no, before or halfway through, without saying why.

An answer that has been sent cannot be taken back. We do not know which one is your child's, and so cannot find it.

## You get an answer back
When the consultation is over we show what the children said and what the municipality does, in words that children can read, and as a poster for the wall.

## Whom to ask
- About the session: the teacher, or whoever leads the group.
- About the questions and what they are for: the committee. Here the municipality fills in e-mail and telephone.
- About personal data: the data protection officer, named on the page about [how we protect your data](privacy).`;

/** What guardians are told before children take part; what is special for one consultation stands beside it. */
export const guardians = {
	slug: 'guardians',
	title: {
		sv: 'Till dig som är vårdnadshavare',
		'sv-simple': 'Till dig som är förälder',
		en: 'To parents and guardians',
		fi: { text: fi.title, status: 'draft' as const }
	},
	body: { sv, 'sv-simple': simple, en, fi: { text: fi.body, status: 'draft' as const } }
};

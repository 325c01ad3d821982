import * as fi from './fi/facilitators.ts';

const sv = `Du leder ett tillfälle där barn och unga säger vad de tycker. Det här behöver du veta. Räkna med en lektion, och tio minuter till förberedelser.

## Före
- Ge vårdnadshavarna informationen några dagar i förväg, på de språk de läser. Den som säger nej behöver inte säga varför. Skriv inte upp vilka det är.
- Titta igenom frågorna själv. Det går att göra utan konto.
- Ordna surfplattor eller datorer. Barnen kan turas om: inget finns kvar efter den som svarade före. Hörlurar behövs för den som vill lyssna.
- Ordna något annat att göra för den som inte är med eller blir klar först.
- Tänk ut var var och en kan svara utan att någon tittar. Fråga den som brukar behöva stöd hur det blir bra.
- Se efter vem på din arbetsplats du vänder dig till om du blir orolig för ett barn.

## Säg så här
- I dag får ni säga vad ni tycker. Det är kommunen som frågar.
- Det är er rätt att säga vad ni tycker om sådant som rör er. Det står i barnkonventionen.
- Ingen får veta vem som har svarat vad. Inte jag heller. Skriv inte vad ni heter, och inte vad någon annan heter.
- Det finns inget rätt eller fel. Svara som ni själva tycker, inte som kompisen.
- Ni får hoppa över en fråga. Ni får sluta när ni vill. Ni behöver inte vara med. Ingen frågar varför.
- Ingen läser det ni skriver direkt. Är det något som känns svårt kan ni prata med mig eller någon annan vuxen. Här är också ett telefonnummer som man kan ringa.
- Sedan får ni veta vad alla barn sa och vad kommunen gör.

## Under tiden
- Hjälp med hur man gör, aldrig med vad man ska svara. Förklara ett ord om någon frågar, utan att ge exempel på svar.
- Titta inte på skärmarna. Stå hellre framför gruppen än bakom.
- Läs högt och tryck åt den som vill det, och bara där ni två sitter för er själva. Med de yngsta gör du det alltid.
- Den som slutar mitt i gör något annat. Fråga inte varför.
- Du ser hur många som har börjat och skickat. Du kan pausa om något händer, och avsluta när alla är klara.

## Om ett barn berättar något som gör dig orolig
- Lyssna. Säg att det var bra att barnet berättade. Ställ inga ledande frågor, och lova inte att hålla det hemligt.
- Är det fara just nu: ring 112.
- Du som arbetar i skola, förskola, fritidsverksamhet, vård eller socialtjänst är skyldig att genast anmäla till socialtjänsten om du misstänker att ett barn far illa. Du behöver inte vara säker. Det kallas orosanmälan. Skyldigheten är din egen: du får ta hjälp av en kollega eller din chef, men inte vänta på dem.
- Du som är ledare i en förening bör anmäla.
- Är du osäker kan du rådgöra med socialtjänsten utan att säga vem barnet är.
- Det som skrivs i formuläret läses inte genast, och ingen kan se vem som skrev det. Ett barn som behöver hjälp får den därför av dig, inte av formuläret.
- Här fyller kommunen i telefonnummer till socialtjänstens mottagning och till socialjouren på kvällar och helger.

## Efteråt
- Avsluta tillfället. Då slutar ordkoden att gälla, och inget mer går att skicka.
- Tacka. Säg när barnen får veta hur det gick.
- Fråga inte vad någon svarade. Prata gärna om hur det kändes att bli frågad.
- Stanna kvar en stund för den som vill prata.
- När resultatet är klart: läs barnens version tillsammans och sätt upp affischen.`;

const simple = `Du leder gruppen när barnen svarar. Här står hur du gör. Det tar ungefär en lektion.

## Före
- Ge föräldrarna informationen. De får säga nej. Skriv inte upp vem som säger nej.
- Läs frågorna själv först.
- Ta fram surfplattor. Barnen kan turas om.
- Ordna något annat att göra för den som inte är med.
- Se till att ingen kan titta på någon annans skärm.
- Ta reda på vem du pratar med om du blir orolig för ett barn.

## Säg så här
- I dag får ni säga vad ni tycker. Kommunen frågar.
- Ni har rätt att säga vad ni tycker.
- Ingen får veta vem som har svarat vad. Skriv inte namn.
- Inget svar är fel.
- Ni får hoppa över frågor. Ni får sluta. Ni får låta bli.
- Ingen läser det ni skriver direkt. Ni kan prata med mig.
- Sedan får ni veta vad alla sa.

## Under tiden
- Hjälp barnen att förstå hur man gör. Säg aldrig vad de ska svara.
- Titta inte på skärmarna.
- Läs högt för den som vill.
- Den som slutar får göra något annat. Fråga inte varför.

## Om du blir orolig för ett barn
- Lyssna. Säg att det var bra att barnet berättade.
- Lova inte att hålla det hemligt.
- Är det farligt just nu? Ring 112.
- Arbetar du med barn måste du anmäla till socialtjänsten om du tror att ett barn far illa. Det heter orosanmälan. Du måste göra det genast. Du behöver inte vara säker.
- Du kan fråga socialtjänsten om råd. Du behöver inte säga vem barnet är.
- Här skriver kommunen telefonnummer till socialtjänsten.

## Efteråt
- Avsluta tillfället.
- Tacka barnen.
- Fråga inte vad någon svarade.
- Stanna kvar om någon vill prata.
- Läs resultatet tillsammans när det kommer.`;

const en = `You lead a session in which children and young people say what they think. This is what you need to know. Count on one lesson, and ten minutes to prepare.

## Before
- Give guardians the information a few days ahead, in the languages they read. Who says no need not say why. Do not write down who they are.
- Look through the questions yourself. It takes no account.
- Have tablets or computers ready. Children can take turns: nothing stays after the one who answered before. Who wants to listen needs headphones.
- Have something else to do for those who do not take part, or finish first.
- Think of where each of them can answer with nobody looking. Ask those who usually need support how it will work well.
- Find out whom at your workplace you turn to if you become worried about a child.

## Say this
- Today you may say what you think. It is the city that asks.
- You have a right to say what you think about things that touch you. It is in the convention on the rights of the child.
- Nobody will know who answered what. Nor will I. Do not write your name, or anybody else's.
- Nothing is right or wrong. Answer what you think, not what your friend thinks.
- You may skip a question. You may stop when you want. You do not have to take part. Nobody asks why.
- Nobody reads what you write at once. If something feels hard you can talk to me or another grown-up. Here is also a number that one can call.
- Afterwards you will hear what all the children said and what the city does.

## Meanwhile
- Help with how it is done, never with what to answer. Explain a word if somebody asks, without giving answers as examples.
- Do not look at the screens. Stand in front of the group rather than behind.
- Read aloud and tap for those who want it, and only where the two of you sit by yourselves. With the youngest you always do.
- Who stops halfway does something else. Do not ask why.
- You see how many have begun and sent. You can pause if something happens, and end when all are done.

## If a child tells you something that worries you
- Listen. Say that it was good to tell. Ask no leading questions, and do not promise to keep it secret.
- If there is danger now: call 112.
- If you work in a school, preschool, after-school activity, health care or social services you are bound by law to report to social services at once if you suspect that a child is being harmed. You need not be sure. In Swedish it is called orosanmälan. The duty is your own: a colleague or manager may help you, but do not wait for them.
- If you are a leader in an association you should report.
- If you are unsure, social services can advise you without your saying who the child is.
- What is written in the form is not read at once, and nobody can see who wrote it. A child who needs help gets it from you, not from the form.
- Here the municipality fills in the telephone numbers of social services, by day and out of hours.

## Afterwards
- End the session. Its word code stops working then, and nothing more can be sent.
- Say thank you. Say when the children will hear what came of it.
- Do not ask what anybody answered. Do talk about how it felt to be asked.
- Stay a while for anybody who wants to talk.
- When the results are there: read the children's version together and put the poster up.`;

/** The guide for whoever leads a class session. The duty to report is general Swedish practice: a city edits it. */
export const facilitators = {
	slug: 'facilitators',
	title: {
		sv: 'Till dig som leder tillfället',
		'sv-simple': 'Till dig som leder gruppen',
		en: 'To whoever leads the session',
		fi: { text: fi.title, status: 'draft' as const }
	},
	body: { sv, 'sv-simple': simple, en, fi: { text: fi.body, status: 'draft' as const } }
};

import * as fi from './fi/privacy.ts';

const sv = `Du ska kunna säga vad du tycker utan att någon får veta vem du är. Här står vad som sparas, vad som inte sparas, och varför.

## Det här sparar vi
- Dina svar, under ett slumpat nummer som inte betyder något.
- Hur många som har svarat varje dag, på vilket språk och på vilket sätt. Det räknas för sig, aldrig intill ett svar.

## Det här sparar vi inte
- Ditt namn, din adress, ditt telefonnummer eller ditt personnummer. Vi frågar inte efter dem.
- Datorns eller telefonens adress på nätet, och vilken webbläsare du har.
- Klockslaget då du svarade, i vilken ordning svaren kom eller vilket språk du svarade på. Inget av det står intill svaret.

Sidorna du svarar på använder inga kakor. För att stoppa den som skickar tusentals svar räknar vi anrop i datorns minne. Det sker med en nyckel som byts varje dygn, och det skrivs aldrig till disk.

## Så går det till när du skickar
Svaret låses genast med en nyckel som inte finns i databasen. Det väntar tills minst femtio svar kan låsas upp tillsammans, eller tills dialogen stänger. Då blandas de. Därefter går det inte att se vem som kom före vem.

För att samma svar inte ska räknas två gånger sparar vi ett avtryck av sändningen. Det går inte att räkna sig tillbaka från avtrycket till svaret. Det tas bort en vecka efter att dialogen har stängt.

## Det du skickar går inte att ta tillbaka
Vi kan inte hitta just ditt svar, och därför kan vi inte ändra eller ta bort det. Det är priset för att ingen annan heller kan hitta det. Innan du skickar får du läsa igenom allt och ändra. Har du råkat skriva något som visar vem du eller någon annan är kan vi ta bort den texten: hör av dig.

## Om du har en kod, sparar eller svarar på papper
- En engångskod visar att du får svara, en gång. Att den är använd sparas skilt från svaren, och ingen kan se vilket svar som hör till vilken kod. Koderna tas bort en vecka efter att dialogen har stängt.
- Sparar du för att fortsätta senare låses svaren med en kod som bara du har. De tas bort när du skickar, efter fjorton dagar eller när dialogen stänger.
- Svar på papper skrivs in av en medarbetare, som då ser det arket. Några ark skrivs in av två. Arkets nummer sparas inte tillsammans med svaren.

## Om du klagar
Ett [klagomål](complaints) läses, ett i taget, av en handläggare som svarar dig. Därför gäller annat än för svar i en dialog.

- Det du skriver, dina filer och hur du vill bli nådd krypteras när du skickar. De öppnas med nämndens nyckel eller med ditt kvitto, och inte med något annat som finns på servern.
- Det du kryssar i sparas så att det kan räknas: vad det handlar om, vilka grunder, vem det gäller, platsen om du väljer en ur listan, språket och vilka dagar något hände i ärendet.
- Medan du skriver, och medan ditt ärende är öppet, har webbläsaren en kaka. Den säger inte vem du är, och den försvinner när du stänger webbläsaren. Det du har skrivit men inte skickat glöms efter två timmar, ett öppet ärende stängs efter en halvtimme.
- Varje gång någon öppnar ärendet skrivs det upp vem och när. Med kvittot ser du vilka dagar.
- Vi frågar aldrig efter namn. Kontaktuppgifter kan du lämna, ändra och ta bort.
- Klagomålet är en allmän handling. Det diarieförs och finns kvar tills ett gallringsbeslut säger annat, också om du återkallar det.

## Vem som ser svaren
Ingen läser enskilda svar, inte heller vi som arbetar här. Resultat tas fram en gång, när dialogen har stängt, och bara det som inte pekar ut någon visas. Grupper med färre än tio personer visas inte alls, och inga antal mellan ett och fyra. För känsliga frågor är gränserna tjugo och tio. [Så skyddas siffrorna](method).

Det du skriver med egna ord läses av en handläggare, text för text i slumpad ordning, skild från dina andra svar. Det som kan peka ut någon stryks eller visas inte.

## Rättslig grund
Den nämnd som frågar är personuppgiftsansvarig. Grunden är en uppgift av allmänt intresse (artikel 6.1 e i dataskyddsförordningen). Frågor om funktionsnedsättning, etnisk tillhörighet, religion, sexuell läggning och liknande är alltid frivilliga och ställs bara med ett uttalat syfte. De behandlas med stöd av artikel 9.2 g, ett viktigt allmänt intresse: att se om alla har lika rättigheter.

När svaren väl är sparade kan vi inte koppla dem till dig (artikel 11). De uppgifter som kan vara personuppgifter är de som någon själv skriver i en fritext.

## Allmän handling
Det som kommer in till kommunen är allmänna handlingar, också svar. Den som begär att få se dem får det först efter en sekretessprövning.

## Hur länge
Svaren sparas så länge kommunens beslut om gallring säger. Därefter tas de bort tillsammans med den nyckel som visar vilka svar ett resultat byggde på. Det publicerade resultatet finns kvar. Säkerhetskopior skrivs över i tur och ordning.

- Här fyller kommunen i vilket gallringsbeslut som gäller och hur länge säkerhetskopior sparas.

## Dina rättigheter och vem du frågar
Du har rätt att få veta vilka personuppgifter vi har om dig, få fel rättade och klaga hos [Integritetsskyddsmyndigheten](https://www.imy.se). Dataskyddsombudet svarar på frågor.

- Här fyller kommunen i dataskyddsombudets e-post, telefon och postadress.`;

const simple = `Du ska kunna säga vad du tycker. Ingen ska få veta vem du är.

## Det här sparar vi
- Vi sparar dina svar.
- Vi räknar hur många som svarar varje dag.
- Vi räknar vilka språk människor använder. Men vi vet inte vem som använde vilket språk.

## Det här sparar vi inte
- Vi sparar inte ditt namn.
- Vi sparar inte var du bor.
- Vi sparar inte när du svarade.
- Vi sparar inte vilken dator eller telefon du har.

Vi använder inga kakor när du svarar.

## När du skickar
Dina svar blir låsta. De väntar på andra svar. Sedan blandas alla svar. Då kan ingen se vem som svarade vad.

## Du kan inte ändra efteråt
När du har skickat kan vi inte hitta dina svar. Därför kan vi inte ta bort dem. Ingen annan kan hitta dem heller. Läs igenom dina svar innan du skickar.

Har du skrivit något som visar vem du är? Säg till oss. Då kan vi ta bort det.

## Om du har en kod eller svarar på papper
- En kod visar att du får svara. Koden sparas inte tillsammans med dina svar.
- Du kan spara och fortsätta senare. Då får du en kod. Bara du kan öppna svaren. De tas bort när du har skickat, eller efter fjorton dagar.
- Svarar du på papper? Då skriver en person här in dina svar. Personen ser ditt papper.

## Om du klagar
- En person hos oss läser ditt [klagomål](complaints) och svarar dig.
- Det du skriver blir låst. Bara de som arbetar med ditt klagomål kan låsa upp det. Du kan också läsa det, med ditt kvitto.
- Det du kryssar i är inte låst. Vi räknar det.
- När du klagar finns det en kaka i din webbläsare. Den försvinner när du stänger webbläsaren. Den säger inte vem du är.
- Du behöver inte säga vad du heter.
- Vi får inte slänga ditt klagomål hur som helst. Det finns kvar också om du ångrar dig.

## Vem ser svaren?
Ingen läser ett svar för sig. Vi räknar alla svar tillsammans. Är det få som har svarat likadant visar vi inte det.

Det du skriver med egna ord läser en person hos oss. Hen vet inte vem du är. Hen stryker namn och annat som visar vem någon är.

[Så skyddar vi siffrorna](method)

## Lagen
Kommunen får fråga för att lagen säger att kommunen ska arbeta för alla som bor här. Det står i artikel 6.1 e i dataskyddsförordningen. Vissa frågor är extra känsliga. Du behöver aldrig svara på dem. För dem gäller artikel 9.2 g.

Svar som kommer till kommunen är allmänna handlingar. Den som vill se dem måste fråga. Då kontrollerar staden först att ingen kan bli skadad.

## Hur länge sparar vi?
- Här skriver kommunen hur länge svaren sparas.

## Har du frågor?
Dataskyddsombudet kan svara. Du kan också klaga hos [Integritetsskyddsmyndigheten](https://www.imy.se).

- Här skriver kommunen hur du når dataskyddsombudet.`;

const en = `You should be able to say what you think without anybody knowing who you are. This page says what is kept, what is not, and why.

## What we keep
- Your answers, under a random number that means nothing.
- How many answered each day, in which language and in which way. That is counted by itself, never beside an answer.

## What we do not keep
- Your name, address, telephone number or personal identity number. We do not ask for them.
- The network address of your computer or phone, and which browser you use.
- The time you answered, the order in which answers came, or the language you answered in. None of it stands beside the answer.

The pages you answer on use no cookies. To stop somebody from sending thousands of answers, we count requests in the computer's memory, with a key that is changed every day. It is never written to disk.

## What happens when you send
Your answer is locked at once with a key that is not in the database. It waits until at least fifty answers can be unlocked together, or until the consultation closes. Then they are shuffled. After that nobody can see who came before whom.

So that the same answer is not counted twice, we keep a fingerprint of the sending. Nobody can get from the fingerprint back to the answer. It is removed a week after the consultation has closed.

## What you send cannot be taken back
We cannot find your very own answer, and so we cannot change or remove it. That is the price of nobody else finding it either. Before you send, you can read everything through and change it. If you happened to write something that shows who you or somebody else is, we can remove that text: please tell us.

## If you have a code, save, or answer on paper
- A single-use code shows that you may answer, once. That it has been used is kept apart from the answers, and nobody can see which answer belongs to which code. The codes are removed a week after the consultation has closed.
- If you save to go on later, the answers are locked with a code that only you have. They are removed when you send, after fourteen days, or when the consultation closes.
- Answers on paper are typed in by a member of staff, who then sees that sheet. Some sheets are typed by two. The number of the sheet is not kept with the answers.

## If you complain
A [complaint](complaints) is read by itself, by a case officer who answers you. So other rules hold than for answers to a consultation.

- What you write, your files and how you want to be reached are encrypted when you send. They open with the committee's key or with your receipt, and with nothing else that is on the server.
- What you tick is kept so that it can be counted: what it is about, which grounds, whom it concerns, the place if you choose one from the list, the language, and on which days something happened in the case.
- While you write, and while your case is open, the browser has a cookie. It does not say who you are, and it goes when you close the browser. What you have written and not sent is forgotten after two hours, an open case is closed after half an hour.
- Each time somebody opens the case, who and when is noted. With the receipt you see on which days.
- We never ask for a name. Contact details you may leave, change and take away.
- The complaint is an official record. It is registered, and stays until a disposal decision says otherwise, also if you withdraw it.

## Who sees the answers
Nobody reads single answers, not even we who work here. Results are made once, after closing, and only what points out nobody is shown. Groups of fewer than ten people are not shown at all, and no count from one to four. For sensitive questions the limits are twenty and ten. [How the figures are protected](method).

What you write in your own words is read by a case officer, text by text in random order, apart from your other answers. Whatever could point somebody out is struck out or not shown.

## Legal basis
The committee that asks is the controller. The basis is a task carried out in the public interest (article 6(1)(e) of the General Data Protection Regulation). Questions about disability, ethnicity, religion, sexual orientation and the like are always optional and only asked with a stated purpose. They are processed under article 9(2)(g), a substantial public interest: to see whether everybody has equal rights.

Once the answers are stored we cannot connect them with you (article 11). What may be personal data is what somebody writes in a free text.

## Official records
What reaches the municipality is an official record, answers too. Somebody who asks to see them gets to only after a secrecy review.

## For how long
The answers are kept as long as the municipality's disposal decision says. Then they are removed together with the key that shows which answers a result was built on. The published result stays. Backups are overwritten in turn.

- Here the municipality fills in which disposal decision applies and how long backups are kept.

## Your rights and whom to ask
You have the right to know which personal data we hold about you, to have errors corrected, and to complain to the [Swedish Authority for Privacy Protection](https://www.imy.se/en/). The data protection officer answers questions.

- Here the municipality fills in the data protection officer's e-mail, telephone and postal address.`;

export const privacy = {
	slug: 'privacy',
	title: {
		sv: 'Så skyddas dina svar',
		'sv-simple': 'Så skyddar vi dina svar',
		en: 'How your answers are protected',
		fi: { text: fi.title, status: 'draft' as const }
	},
	body: { sv, 'sv-simple': simple, en, fi: { text: fi.body, status: 'draft' as const } }
};

import * as fi from './fi/method.ts';

const sv = `Varje siffra som visas här är sann. Vi lägger inte till brus och avrundar inte antal. I stället visar vi mindre: det som kan peka ut någon slår vi ihop med annat eller låter bli att visa.

## Fyra regler
- Ett antal mellan ett och fyra visas aldrig. Noll får visas.
- En grupp med färre än tio personer visas inte alls.
- För känsliga uppgifter, som funktionsnedsättning eller nationell minoritet, är gränserna tio och tjugo, och de visas bara för alla svar tillsammans, aldrig uppdelat på plats.
- Procent visas bara när minst tjugo personer ligger bakom, i hela procent.

## Först slår vi ihop, sedan döljer vi
När en grupp är för liten slås den ihop med den som ligger närmast: två åldrar blir en bredare ålder, flera stadsdelar blir en del av staden. Ett litet antal som ändå blir kvar döljs. Då står det ‥ och orden Dolt för att skydda enskilda. Några andra tal döljs också, så att ingen kan räkna ut det lilla. De ser likadana ut: vi säger inte vilken regel som gällde, för också det kan avslöja något.

## Sedan försöker vi knäcka det
Den som vill veta något hemligt kan dra ifrån: alla svar minus de svar som visas. Därför låter vi en dator försöka, innan något fastställs. Den får allt som ska visas på en gång och räknar ut hur lågt och hur högt varje dolt antal kan vara. Den försöker på fyra sätt: som den som bara läser, som den som gissar att ‥ betyder någon, som den som kan reglerna och som den som själv har svarat. Är spannet för smalt visar vi mindre och försöker igen.

## Det som är fastställt ligger fast
Resultatet räknas fram när dialogen har stängt. Det sparas och visas sedan likadant för alla, också för oss som arbetar här. Ett filter eller ett annat språk räknar aldrig om något. Om fler svarar senare räknas det igen först när de nya svaren är så många att skillnaden inte avslöjar någon. Det som en gång har dolts visas aldrig.

## Det du skriver med egna ord
Fritext visas inte förrän en människa har läst den och släppt just den. Den läses skild från andra svar och i slumpad ordning.

## Det här skyddar vi inte mot
- Den som själv skriver något om sig i en fritext kan kännas igen av någon som vet mer än vi.
- Om nästan alla i en grupp svarar likadant säger resultatet något om gruppen, också om var och en är okänd.
- Om många i en grupp kommer överens och lägger ihop vad de själva har svarat kan de räkna ut mer än andra.
- Den som tar över själva servern medan svar kommer in kan se det som kommer in just då. En stulen databas räcker inte: nycklarna ligger inte där.
- Svaren kommer från dem som valde att svara. De är inte ett slumpmässigt urval, och därför står det alltid intill resultatet vilka som deltog och vilka som inte gjorde det.

[Läs mer om dina uppgifter](privacy)`;

const simple = `Alla siffror här är sanna. Men vi visar inte allt. Vi visar inget som kan avslöja vem någon är.

## Våra regler
- Om bara några få har svarat likadant visar vi inte hur många de är.
- En grupp med färre än tio personer visas inte.
- En del frågor är extra känsliga. Då måste gruppen vara minst tjugo personer.

## Vi slår ihop små grupper
Är en grupp för liten slår vi ihop den med en annan. Två åldrar kan bli en. Flera stadsdelar kan bli en. Ibland räcker inte det. Då döljer vi siffran. Då ser du tecknet ‥. Vi döljer också några andra siffror, så att ingen kan räkna ut den.

## Vi prövar att det håller
Någon kan försöka räkna ut det vi döljer. Därför prövar vi själva först. En dator försöker räkna ut det hemliga. Om det går visar vi mindre.

## Alla ser samma sak
Vi räknar när dialogen är slut. Sedan ser alla samma siffror. Vi som jobbar här ser inte mer än du. Det som är dolt förblir dolt.

## Dina egna ord
En människa läser det du har skrivit. Sedan bestämmer hen om det får visas. Namn tas bort.

## Det här kan vi inte lova
- Skriver du om dig själv kan någon känna igen dig.
- Svarar alla i en grupp likadant vet man vad gruppen tycker.
- Tar någon över datorn när du svarar kan den personen se svar som kommer då.
- Alla har inte svarat. Därför berättar vi alltid vilka som svarade.

[Läs mer om hur vi skyddar dig](privacy)`;

const en = `Every figure shown here is true. We add no noise and do not round counts. We show less instead: what could point somebody out is merged with something else, or not shown.

## Four rules
- A count from one to four is never shown. Zero may be shown.
- A group of fewer than ten people is not shown at all.
- For sensitive matters, such as disability or national minority, the limits are ten and twenty, and they are shown for all answers together only, never by place.
- Percentages are only shown when there are at least twenty people behind them, as whole per cent.

## First we merge, then we hide
When a group is too small it is merged with the nearest: two ages become one wider age, several districts become one part of the city. A small count that is left even so is hidden. Then there is ‥ and a sentence that says it is hidden to protect individuals. Some other numbers are hidden too, so that nobody can work out the small one. They look the same: we do not say which rule it was, because that could also give something away.

## Then we try to break it
Somebody who wants to know a secret can subtract: all answers minus the answers that are shown. So before anything is made final we let a computer try. It gets everything that is to be shown at once and works out how low and how high each hidden count can be. It tries in four ways: as one who only reads, as one who guesses that ‥ means somebody, as one who knows the rules, and as one who answered. If the span is too narrow we show less and try again.

## What is released stays
The result is worked out after the consultation has closed. It is stored and then shown in the same way to everybody, also to us who work here. A filter or another language never counts anything anew. If more people answer later it is worked out again only when the new answers are so many that the difference tells of nobody. What has been hidden once is never shown.

## What you write in your own words
A free text is not shown until a person has read it and released that very text. It is read apart from other answers and in random order.

## What this does not protect from
- Somebody who writes about themselves in a free text can be recognised by someone who knows more than we do.
- If nearly everybody in a group answers the same, the result says something about the group, even if each of them is unknown.
- If many in a group agree to put together what they themselves answered, they can work out more than others.
- Somebody who takes over the server itself while answers come in can see what comes in just then. A stolen database is not enough: the keys are not in it.
- The answers come from those who chose to answer. They are not a random sample, and so the result always says who took part and who did not.

[Read more about your data](privacy)`;

export const method = {
	slug: 'method',
	title: {
		sv: 'Så skyddas siffrorna',
		'sv-simple': 'Så skyddar vi siffrorna',
		en: 'How the figures are protected',
		fi: { text: fi.title, status: 'draft' as const }
	},
	body: { sv, 'sv-simple': simple, en, fi: { text: fi.body, status: 'draft' as const } }
};

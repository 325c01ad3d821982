import * as fi from './fi/classChildren.ts';

const sv = `Vi som bestämmer i kommunen vill veta vad du tycker. Det är din rätt att säga det.

## Så går det till
- Du får frågor på en surfplatta.
- Du svarar på en fråga i taget.
- Inget svar är rätt eller fel.

## Du bestämmer
- Du får hoppa över en fråga.
- Du får sluta när du vill.
- Du får låta bli att vara med.
- Du behöver inte säga varför.

## Ingen vet vem du är
- Skriv inte vad du heter. Skriv inte heller vad någon annan heter.
- Läraren ser inte vad du svarar. Dina kompisar ska inte titta.
- Svaren finns inte kvar på surfplattan.
- Vi räknar ihop vad många barn har svarat. Sedan visar vi det.

## Om något känns svårt
Ingen läser det du skriver direkt. Vill du prata med någon nu? Här ser du vem du kan prata med.

## Efteråt
Vi berättar vad ni barn sa. Vi berättar vad vi gör, och vad vi inte kan göra.`;

const simple = `Vi vill veta vad du tycker. Det är din rätt att säga det.

## Så går det till
- Du får frågor på en surfplatta.
- Du svarar på en fråga i taget.
- Inget svar är fel.

## Du bestämmer
- Du får hoppa över en fråga.
- Du får sluta när du vill.
- Du får säga nej.

## Ingen vet vem du är
- Skriv inte vad du heter.
- Läraren ser inte dina svar.
- Titta inte på andras svar.

## Om något känns svårt
Ingen läser det du skriver direkt. Du kan prata med någon nu. Här ser du vem.

## Sedan
Vi berättar vad ni sa. Vi berättar vad vi gör.`;

const en = `We who decide in the city want to know what you think. You have a right to say it.

## How it works
- You get questions on a tablet.
- You answer one question at a time.
- No answer is right or wrong.

## You decide
- You may skip a question.
- You may stop when you want.
- You may choose not to take part.
- You do not have to say why.

## Nobody knows who you are
- Do not write your name, or anybody else's.
- The teacher does not see what you answer. Your friends should not look.
- The answers do not stay on the tablet.
- We count what many children have answered. Then we show it.

## If something feels hard
Nobody reads what you write at once. Do you want to talk to somebody now? Here you see whom you can talk to.

## Afterwards
We tell you what you children said. We tell you what we do, and what we cannot do.`;

/** What children are told before they take part. */
export const classChildren = {
	slug: 'class-children',
	title: {
		sv: 'Du får säga vad du tycker',
		'sv-simple': 'Säg vad du tycker',
		en: 'You may say what you think',
		fi: { text: fi.title, status: 'draft' as const }
	},
	body: { sv, 'sv-simple': simple, en, fi: { text: fi.body, status: 'draft' as const } }
};

import type { LocalText } from '#lib/domain/text/text.ts';
import type { Queryable } from '../db/client.ts';
import { helpContacts } from '../db/schema/index.ts';

/** The Finnish is a draft until a speaker has reviewed it. */
const text = (sv: string, simple: string, en: string, fi: string): LocalText => ({
	sv,
	'sv-simple': simple,
	en,
	fi: { text: fi, status: 'draft' }
});

/** Whom a child can turn to in Sweden: where a city starts, and what it has again should it take everybody away. */
export const usualContacts: { name: LocalText; phone: string | null; says: LocalText }[] = [
	{
		name: text(
			'En vuxen du litar på',
			'En vuxen du litar på',
			'A grown-up you trust',
			'Aikuinen, johon luotat'
		),
		phone: null,
		says: text(
			'Till exempel någon hemma, en lärare, skolsköterskan eller kuratorn.',
			'Någon hemma eller i skolan.',
			'For example somebody at home, a teacher, the school nurse or the school counsellor.',
			'Esimerkiksi joku kotona, opettaja, kouluterveydenhoitaja tai kuraattori.'
		)
	},
	{
		name: text('SOS', 'SOS', 'Emergency', 'Hätänumero'),
		phone: '112',
		says: text(
			'Ring om det är farligt just nu.',
			'Ring om det är farligt just nu.',
			'Call if there is danger right now.',
			'Soita, jos vaara on juuri nyt.'
		)
	},
	{
		name: text('Bris', 'Bris', 'Bris', 'Bris'),
		phone: '116 111',
		says: text(
			'För dig som är under 18. Det kostar inget, och du behöver inte säga vad du heter.',
			'För dig som är under 18. Det kostar inget. Du behöver inte säga vad du heter.',
			'For you who are under 18. It costs nothing, and you do not have to say your name.',
			'Sinulle, joka olet alle 18-vuotias. Se ei maksa mitään, eikä sinun tarvitse kertoa nimeäsi.'
		)
	}
];

/** Puts the usual contacts where the city has none at all. */
export async function seedHelp(db: Queryable): Promise<void> {
	const [any] = await db.select({ id: helpContacts.id }).from(helpContacts).limit(1);
	if (any) return;
	await db.insert(helpContacts).values(usualContacts.map((contact, position) => ({ ...contact, position })));
}

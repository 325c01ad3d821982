import type { LocalText } from '#lib/domain/text/text.ts';
import type { Queryable } from '../db/client.ts';
import { helpContacts } from '../db/schema/index.ts';

const text = (sv: string, simple: string, en: string): LocalText => ({ sv, 'sv-simple': simple, en });

/** Whom a child can turn to in Sweden: where a city starts, and what it has again should it take everybody away. */
export const usualContacts: { name: LocalText; phone: string | null; says: LocalText }[] = [
	{
		name: text('En vuxen du litar på', 'En vuxen du litar på', 'A grown-up you trust'),
		phone: null,
		says: text(
			'Till exempel någon hemma, en lärare, skolsköterskan eller kuratorn.',
			'Någon hemma eller i skolan.',
			'For example somebody at home, a teacher, the school nurse or the school counsellor.'
		)
	},
	{
		name: text('SOS', 'SOS', 'Emergency'),
		phone: '112',
		says: text(
			'Ring om det är farligt just nu.',
			'Ring om det är farligt just nu.',
			'Call if there is danger right now.'
		)
	},
	{
		name: text('Bris', 'Bris', 'Bris'),
		phone: '116 111',
		says: text(
			'För dig som är under 18. Det kostar inget, och du behöver inte säga vad du heter.',
			'För dig som är under 18. Det kostar inget. Du behöver inte säga vad du heter.',
			'For you who are under 18. It costs nothing, and you do not have to say your name.'
		)
	}
];

/** Puts the usual contacts where the city has none at all. */
export async function seedHelp(db: Queryable): Promise<void> {
	const [any] = await db.select({ id: helpContacts.id }).from(helpContacts).limit(1);
	if (any) return;
	await db.insert(helpContacts).values(usualContacts.map((contact, position) => ({ ...contact, position })));
}

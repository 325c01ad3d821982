import { randomUUID } from 'node:crypto';
import type { SchoolYears } from '#lib/domain/classes/schoolYears.ts';
import { form } from '#lib/domain/consultations/form.ts';
import { sha256Hex } from '#lib/server/auth/tokens.ts';
import type { Database } from '#lib/server/db/client.ts';
import { classSessions } from '#lib/server/db/schema/index.ts';

const sv = (text: string, en = text) => ({ sv: text, en });

/** What children are asked: pictures, a choice, an order of three, own words; school years and district come from the session. */
export const childForm = form.parse({
	title: sv('Skolgården', 'The schoolyard'),
	languages: ['sv', 'en'],
	pages: [
		{
			id: 'all',
			questions: [
				{
					id: 'place',
					type: 'picture',
					label: sv('Var är du helst på rasten?', 'Where do you like to be in the break?'),
					options: [
						{ id: 'swing', label: sv('Gungor', 'Swings'), drawing: { sign: 'playground-slide' } },
						{ id: 'ball', label: sv('Boll', 'Ball'), drawing: { sign: 'soccer-ball' } },
						{ id: 'tree', label: sv('Träd', 'Trees'), drawing: { sign: 'deciduous-tree' } },
						{ id: 'book', label: sv('Läsa', 'Read'), drawing: { sign: 'open-book' } }
					]
				},
				{
					id: 'safe',
					type: 'single',
					required: true,
					label: sv('Känner du dig trygg på gården?', 'Do you feel safe in the yard?'),
					years: { y7to9: { label: sv('Hur trygg känner du dig på skolgården?') } },
					options: [
						{ id: 'yes', label: sv('Ja', 'Yes') },
						{ id: 'some', label: sv('Ibland', 'Sometimes') },
						{ id: 'no', label: sv('Nej', 'No') }
					]
				},
				{
					id: 'order',
					type: 'ranking',
					label: sv('Vad vill du ha mest?', 'What do you want most?'),
					options: [
						{ id: 'swings', label: sv('Fler gungor', 'More swings') },
						{ id: 'trees', label: sv('Fler träd', 'More trees') },
						{ id: 'benches', label: sv('Fler bänkar', 'More benches') }
					]
				},
				{
					id: 'why',
					type: 'longText',
					label: sv('Vad mer vill du säga?', 'What more do you want to say?'),
					maxLength: 300
				},
				{
					id: 'years',
					type: 'single',
					label: sv('Årskurs'),
					background: { kind: 'age', why: sv('För att jämföra.'), from: 'session' },
					options: ['f3', 'y4to6', 'y7to9'].map((id) => ({ id, label: sv(id) }))
				},
				{
					id: 'phone',
					type: 'contact',
					label: sv('Hur når vi dig?'),
					purpose: sv('För att svara.'),
					keepDays: 30
				}
			]
		}
	]
});

type Opened = {
	years?: SchoolYears;
	state?: 'open' | 'paused' | 'ended';
	livesUntil?: Date;
};

/** A class session as its facilitator opens it. Gives its id and what children come by. */
export async function insertSession(
	db: Database,
	consultationId: string,
	{ years = 'f3', state = 'open', livesUntil = new Date(Date.now() + 3_600_000) }: Opened = {}
): Promise<{ id: string; token: string }> {
	const token = randomUUID();
	const [row] = await db
		.insert(classSessions)
		.values({
			consultationId,
			state,
			kind: 'school',
			years,
			openedOn: '2026-11-28',
			livesUntil,
			joinHash: sha256Hex(token)
		})
		.returning({ id: classSessions.id });
	return { id: row?.id as string, token };
}

export type Counts = { begun: number | null; sent: number | null; stopped: number | null };

/** How many have begun, sent and stopped. */
export async function countsOf(db: Database, id: string): Promise<Counts | undefined> {
	const [row] = await db.$client<Counts[]>`select begun, sent, stopped from class_sessions where id = ${id}`;
	return row && { ...row };
}

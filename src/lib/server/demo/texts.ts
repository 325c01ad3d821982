import { redact } from '#lib/domain/redaction/redact.ts';
import type { Database } from '../db/client.ts';
import { shuffled, randomOf } from './random.ts';
import type { Demonstration, Text } from './spec.ts';

type Judged = { question: string; text: string; state: 'released' | 'refused'; released: string | null };

/** Texts that a person has judged, and those that still wait: most of a released consultation, some of a closed one. */
function judgementOf(
	question: string,
	text: Text,
	index: number,
	{ state, themes }: Demonstration
): Judged[] {
	const given = typeof text === 'string' ? text : text.text;
	// Themes are made public when every text has been judged.
	if (themes?.fixed && themes.field === question) {
		const shown = typeof text === 'string' ? text : (text.shown ?? redact(text.text).text);
		const refused = typeof text !== 'string' && text.refused === true;
		return [
			{ question, text: given, state: refused ? 'refused' : 'released', released: refused ? null : shown }
		];
	}
	if (typeof text !== 'string') {
		if (state === 'closed' || (!text.shown && !text.refused)) return [];
		return [
			{
				question,
				text: given,
				state: text.refused ? 'refused' : 'released',
				released: text.shown ?? null
			}
		];
	}
	const judged = state === 'closed' ? index % 4 === 0 : index % 7 !== 3;
	return judged ? [{ question, text: given, state: 'released', released: given }] : [];
}

/** Judges free texts as a case officer would have. */
export async function judgeDemonstrationTexts(db: Database, demonstration: Demonstration): Promise<void> {
	const judged = Object.entries(demonstration.answers).flatMap(([question, tendency]) =>
		'texts' in tendency
			? tendency.texts.flatMap((text, index) => judgementOf(question, text, index, demonstration))
			: []
	);
	const order = shuffled(randomOf(`texts of ${demonstration.slug}`), judged);
	await db.$client`
		update free_texts set state = j.state, released = j.released, edited = j.released is not null and j.released <> free_texts.text
		from jsonb_to_recordset(${JSON.stringify(order)}::jsonb) as j(question text, text text, state text, released text), consultations c
		where c.slug = ${demonstration.slug} and free_texts.consultation_id = c.id
			and free_texts.question = j.question and free_texts.text = j.text and free_texts.state = 'withheld'`;
}

import { redact } from '#lib/domain/redaction/redact.ts';
import { detectLanguage } from '../textLanguage/detect.ts';
import type { Database } from '../db/client.ts';
import { shuffled, randomOf } from './random.ts';
import type { Demonstration, Text } from './spec.ts';

const source = 'sv';

type Swedish = { text: string; waits?: true };
type Judged = {
	question: string;
	text: string;
	state: 'released' | 'refused';
	released: string | null;
	swedish?: Swedish;
};

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
				released: text.shown ?? null,
				...(text.swedish ? { swedish: text.swedish } : {})
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
	const order = shuffled(randomOf(`texts of ${demonstration.slug}`), judged).map(({ swedish, ...own }) => ({
		...own,
		lang: own.released === null ? null : detectLanguage(own.text),
		translations: swedish && !swedish.waits ? { [source]: { text: swedish.text, status: 'draft' } } : null,
		waiting: swedish?.waits ? swedish.text : null
	}));
	await db.$client`
		update free_texts set state = j.state, released = j.released, edited = j.released is not null and j.released <> free_texts.text,
			lang = j.lang, translations = j.translations
		from jsonb_to_recordset(${JSON.stringify(order)}::jsonb) as j(question text, text text, state text, released text, lang text, translations jsonb), consultations c
		where c.slug = ${demonstration.slug} and free_texts.consultation_id = c.id
			and free_texts.question = j.question and free_texts.text = j.text and free_texts.state = 'withheld'`;
	await db.$client`
		insert into waiting_translations (text_id, lang, text)
		select t.id, ${source}, j.waiting
		from jsonb_to_recordset(${JSON.stringify(order)}::jsonb) as j(question text, text text, waiting text), consultations c, free_texts t
		where j.waiting is not null and c.slug = ${demonstration.slug} and t.consultation_id = c.id
			and t.question = j.question and t.text = j.text and t.state = 'released' and t.translations is null
		on conflict do nothing`;
}

import { form, questionsOf, type Form } from '#lib/domain/consultations/form.ts';
import type { QuestionType } from '#lib/domain/questions/register.ts';
import { typedFrom, walk } from '#lib/server/responses/walk.ts';
import { everyQuestion } from '../support/everyQuestion.ts';
import { seeded } from './form.ts';

const count = 200;
const answersOf = (index: number) => (index % 4 === 3 ? ['0', '10'] : ['yes', 'no']);

/** 200 questions on 20 pages: choices, scales, numbers and texts; every third asked for an earlier answer alone. */
export const longForm: Form = form.parse({
	title: { sv: 'Tvåhundra frågor' },
	languages: ['sv'],
	pages: Array.from({ length: count / 10 }, (_, page) => ({
		id: `p${page}`,
		questions: Array.from({ length: 10 }, (_, at) => {
			const index = page * 10 + at;
			const earlier = index - 4;
			const asked = { id: `q${index}`, label: { sv: `Fråga ${index}: hur fungerar det?` } };
			const when =
				index % 3 === 2 && earlier >= 0 && earlier % 4 !== 3
					? {
							when: {
								any: [
									{ answer: `q${earlier}`, is: ['yes'] },
									{ answer: `q${earlier}`, given: false }
								]
							}
						}
					: {};
			const options = ['yes', 'no', 'unsure'].map((id) => ({ id, label: { sv: id } }));
			if (index % 4 === 3) return { ...asked, type: 'number', min: 0, max: 100 };
			if (index % 4 === 2) return { ...asked, ...when, type: 'scale', points: options };
			return { ...asked, ...when, type: 'single', options };
		})
	}))
});

/** A whole sheet as it is posted at the end: every question answered. */
function wholeSheet(): URLSearchParams {
	const random = seeded(11);
	const fields = new URLSearchParams();
	for (let index = 0; index < count; index++)
		fields.append(`a.q${index}`, answersOf(index)[random() < 0.5 ? 0 : 1] ?? 'yes');
	return fields;
}

/** Seconds that reading, the journey and validation of 200 answers take at their sending: the best of many rounds. */
export function timeJourney(rounds: number): number {
	const fields = wholeSheet();
	let best = Infinity;
	for (let round = 0; round < rounds; round++) {
		const from = performance.now();
		const outcome = walk(longForm, typedFrom(longForm, fields), 'check', 'send');
		best = Math.min(best, (performance.now() - from) / 1000);
		if (outcome?.to !== 'send') throw new Error(`the sheet was not taken: ${JSON.stringify(outcome)}`);
	}
	return best;
}

/** One page with three questions of one type. */
export function formOfType(type: QuestionType): Form {
	const asked = questionsOf(everyQuestion).find((question) => question.type === type);
	if (!asked) throw new Error(`there is no question of type ${type}`);
	const { when: _, ...question } = asked;
	return form.parse({
		title: { sv: 'Tre frågor' },
		languages: ['sv'],
		pages: [{ id: 'page', questions: [1, 2, 3].map((number) => ({ ...question, id: `q${number}` })) }]
	});
}

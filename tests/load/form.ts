import { form, type Form } from '#lib/domain/consultations/form.ts';

const options = (count: number, word: string) =>
	Array.from({ length: count }, (_, index) => ({
		id: `o${index + 1}`,
		label: { sv: `${word} ${index + 1}` }
	}));

const question = (index: number) => {
	const id = `q${index + 1}`;
	const label = { sv: `Fråga ${index + 1}: hur tycker du att det fungerar där du bor?` };
	return index % 3 === 2
		? { type: 'scale', id, label, points: options(5, 'Steg') }
		: { type: 'single', id, label, options: options(3 + (index % 3), 'Svar') };
};

const backgrounds = [
	['age', 'age', 6],
	['gender', 'gender', 4],
	['district', 'district', 11],
	['home', 'tenure', 3]
] as const;

/** Twelve questions and four backgrounds, as in a dialogue of some weight. */
export const benchForm: Form = form.parse({
	title: { sv: 'Mätning' },
	languages: ['sv'],
	pages: [
		{ id: 'p1', questions: Array.from({ length: 6 }, (_, index) => question(index)) },
		{ id: 'p2', questions: Array.from({ length: 6 }, (_, index) => question(index + 6)) },
		{
			id: 'p3',
			questions: backgrounds.map(([id, kind, count]) => ({
				type: 'single',
				id,
				label: { sv: `Bakgrund: ${id}` },
				options: options(count, 'Grupp'),
				background: { kind, why: { sv: 'För att se om alla hörs.' } }
			}))
		}
	]
});

const asked = benchForm.pages.flatMap(({ questions }) => questions);
export const backgroundIds = backgrounds.map(([id]) => id);
export const questionIds = asked
	.map(({ id }) => id)
	.filter((id) => !backgroundIds.some((name) => name === id));

/** Numbers that are the same in every run. */
export function seeded(seed: number): () => number {
	let state = seed;
	return () => {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
		return state / 4_294_967_296;
	};
}

/** One person's answers: uneven, as answers are, and some questions left out. */
export function someAnswers(random: () => number): Record<string, string> {
	const answers: Record<string, string> = {};
	for (const one of asked) {
		const choices = one.type === 'scale' ? one.points : one.type === 'single' ? one.options : [];
		const chosen = choices[Math.floor(random() ** 1.5 * choices.length)];
		if (chosen && random() > 0.05) answers[one.id] = chosen.id;
	}
	return answers;
}

import { form, answerableOf, type Form } from '#lib/domain/consultations/form.ts';
import type { Answer, Answers } from '#lib/domain/questions/common.ts';
import { backgroundOf, type AnswerableQuestion } from '#lib/domain/questions/register.ts';
import { pick, randomOf, shuffled, type Random } from './random.ts';
import type { Demonstration, Tendency, Text } from './spec.ts';
import { furtherLanguagesOf } from './translations/translated.ts';
import { languages } from './words.ts';

/** The consultation's form as it is stored. Throws when it is not one. */
export function formOf({ title, form: rest }: Demonstration): Form {
	return form.parse({ title, languages: [...languages, ...furtherLanguagesOf(title, rest)], ...rest });
}

const textOf = (text: Text): string => (typeof text === 'string' ? text : text.text);

function one(
	random: Random,
	{ weights, lean }: Extract<Tendency, { weights: object }>,
	groups: string[]
): string {
	const tilt = groups.reduce((sum, group) => sum + (lean?.[group] ?? 0), 0);
	const options = Object.keys(weights);
	const middle = (options.length - 1) / 2;
	const leaning = options.map((id, index) => [
		id,
		(weights[id] ?? 0) * Math.exp(tilt * (middle === 0 ? 0 : (index - middle) / middle))
	]);
	return pick(random, Object.fromEntries(leaning));
}

function several(
	random: Random,
	{ shares, more, none }: Extract<Tendency, { shares: object }>,
	groups: string[],
	most: number
): string[] {
	if (none && random() < none.share) return [none.id];
	const chance = (id: string) =>
		groups.reduce((now, group) => now * (more?.[group]?.[id] ?? 1), shares[id] ?? 0);
	const ids = Object.keys(shares);
	const chosen = ids.filter((id) => random() < Math.min(0.95, chance(id)));
	const kept = shuffled(random, chosen).slice(0, most);
	return kept.length > 0 ? kept : [pick(random, Object.fromEntries(ids.map((id) => [id, chance(id)])))];
}

/** Background questions are optional, and some people always leave them out. */
const usualSkip = (question: AnswerableQuestion): number => (backgroundOf(question) ? 0.06 : 0);

function answer(
	random: Random,
	question: AnswerableQuestion,
	tendency: Tendency | undefined,
	groups: string[]
): Answer | undefined {
	if (!tendency || 'texts' in tendency || random() < (tendency.skip ?? usualSkip(question))) return undefined;
	if ('weights' in tendency) return one(random, tendency, groups);
	if ('shares' in tendency) {
		const most = question.type === 'multiple' ? (question.most ?? question.options.length) : 1;
		const chosen = new Set(several(random, tendency, groups, most));
		return question.type === 'multiple'
			? question.options.map(({ id }) => id).filter((id) => chosen.has(id))
			: [...chosen];
	}
	const spread = (random() + random() + random() - 1.5) * 2 * tendency.spread;
	return Math.max(tendency.least, Math.round(tendency.around + spread));
}

function person(
	random: Random,
	questions: AnswerableQuestion[],
	tendencies: Demonstration['answers']
): Answers {
	const answers: Answers = {};
	const groups: string[] = [];
	for (const question of questions) {
		const value = answer(random, question, tendencies[question.id], groups);
		if (value === undefined) continue;
		answers[question.id] = value;
		if (backgroundOf(question)) groups.push(...[value].flat().map(String));
	}
	return answers;
}

/** What the demonstration's residents answered: the same every time. */
export function answersOf(demonstration: Demonstration): Answers[] {
	const random = randomOf(demonstration.slug);
	const all = answerableOf(formOf(demonstration));
	// Background first: the other answers depend on it.
	const questions = [...all.filter(backgroundOf), ...all.filter((question) => !backgroundOf(question))];
	const people = Array.from({ length: demonstration.people }, () =>
		person(random, questions, demonstration.answers)
	);
	for (const [id, tendency] of Object.entries(demonstration.answers)) {
		if (!('texts' in tendency)) continue;
		const writers = shuffled(random, people);
		for (const [index, text] of tendency.texts.entries()) {
			const writer = writers[index];
			if (writer) writer[id] = textOf(text);
		}
	}
	return people;
}

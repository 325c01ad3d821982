import type { Form } from '../consultations/form.ts';
import { questionsOnTheWay } from '../journey/journey.ts';
import type { Answers } from '../questions/common.ts';
import { countingsOf, type AnswerableQuestion } from '../questions/register.ts';
import { passageOf, type LocalText } from '../text/text.ts';
import type { ComplaintChoices } from './choices.ts';
import {
	affectedOnes,
	complaintChannels,
	complaintKinds,
	grounds,
	type CodedFacts,
	type ComplaintKind
} from './coded.ts';
import type { ComplaintFormKind } from './form.ts';
import { childKinds } from './questions.ts';
import { placeTold } from './routing.ts';

const listOf = (answer: Answers[string] | undefined): string[] => [answer ?? []].flat().map(String);

const oneOf = <Name extends string>(
	known: readonly Name[],
	answer: Answers[string] | undefined
): Name | undefined => known.find((name) => name === answer);

function kindsTold(kind: ComplaintFormKind, answers: Answers): ComplaintKind[] {
	const chosen = listOf(answers['kinds']);
	const told =
		kind === 'child'
			? Object.entries(childKinds).flatMap(([id, kinds]) => (chosen.includes(id) ? kinds : []))
			: complaintKinds.filter((one) => chosen.includes(one));
	return told.length > 0 ? [...told] : ['other'];
}

/** The coded facts of answers that have been re-evaluated. `lang`: the language that they were given in. */
export function codedFacts(
	kind: ComplaintFormKind,
	answers: Answers,
	{ lang, choices }: { lang: string; choices: ComplaintChoices }
): CodedFacts {
	const district = answers['district'] ?? placeTold(answers, choices)?.district ?? null;
	const answerIn = answers['answerIn'];
	return {
		kinds: kindsTold(kind, answers),
		grounds: grounds.filter((ground) => listOf(answers['grounds']).includes(ground)),
		affected: kind === 'child' ? 'child' : (oneOf(affectedOnes, answers['affected']) ?? 'self'),
		byChild: kind === 'child',
		channel: kind === 'staff' ? (oneOf(complaintChannels, answers['channel']) ?? 'counter') : 'web',
		language: typeof answerIn === 'string' ? answerIn : lang,
		district: typeof district === 'string' ? district : null
	};
}

function wordsOf(question: AnswerableQuestion, answers: Answers, say: (text: LocalText) => string): string {
	const answer = answers[question.id];
	const [counting] = countingsOf(question);
	if (!counting || counting.kind === 'answered') return listOf(answer).join(', ');
	const labelOf = (id: string) => counting.categories.find((one) => one.id === id)?.label;
	return listOf(answer)
		.map((id) => {
			const label = labelOf(id);
			return label ? say(label) : id;
		})
		.join(', ');
}

/** Kept apart: how one may be reached is an entry of its own, and how and when it came are coded. */
const apart = new Set(['reach', 'channel', 'receivedOn', 'answerIn']);

/** Everything that was answered as one text to read, each answer under its question. */
export function readableText(
	form: Form,
	answers: Answers,
	{ lang, fallbacks }: { lang: string; fallbacks: readonly string[] }
): string {
	const say = (text: LocalText) => passageOf(text, lang, fallbacks).text;
	return questionsOnTheWay(form, answers)
		.filter(({ id }) => !apart.has(id) && answers[id] !== undefined)
		.map((question) => `${say(question.label)}\n${wordsOf(question, answers, say)}`)
		.join('\n\n');
}

import type { Answers } from '../questions/common.ts';
import type { Question } from '../questions/register.ts';
import { passageOf, type LocalText } from '../text/text.ts';
import { questionsOf, type Form } from './form.ts';

/** One version of a form: numbered from 1, and frozen once people have answered it. */
export type Version = { version: number; form: Form };

export type QuestionChange = { id: string; label: LocalText; change: 'added' | 'changed' | 'removed' };

const wording = (text: LocalText): string => passageOf(text, 'sv').text;
const choices = (list: readonly { id: string; label: LocalText }[]): string[] =>
	list.map(({ id, label }) => `${id} ${wording(label)}`).sort();

/**
 * What an answer to a question means: its type, what is asked in the source language, and what can be answered. A
 * translation, a hint or the order of the choices may change without making it another question.
 */
export function meaningOf(question: Question): string {
	return JSON.stringify([
		question.type,
		wording(question.label),
		'options' in question ? choices(question.options) : [],
		'rows' in question ? choices(question.rows) : [],
		'points' in question ? choices(question.points) : [],
		'dontKnow' in question && question.dontKnow ? choices([question.dontKnow]) : [],
		'unit' in question && question.unit ? wording(question.unit) : '',
		'bands' in question && question.bands ? question.bands.map(({ from }) => from) : [],
		'background' in question && question.background ? question.background.kind : ''
	]);
}

/** Questions that a new version adds, removes, or makes others of: results of those are kept apart. */
export function changesOf(before: Form, after: Form): QuestionChange[] {
	const [old, now] = [before, after].map(
		(form) => new Map(questionsOf(form).map((question) => [question.id, question]))
	) as [Map<string, Question>, Map<string, Question>];
	const changed = [...now.values()].flatMap((question): QuestionChange[] => {
		const earlier = old.get(question.id);
		const { id, label } = question;
		if (!earlier) return [{ id, label, change: 'added' }];
		return meaningOf(earlier) === meaningOf(question) ? [] : [{ id, label, change: 'changed' }];
	});
	const removed = [...old.values()]
		.filter(({ id }) => !now.has(id))
		.map(({ id, label }): QuestionChange => ({ id, label, change: 'removed' }));
	return [...changed, ...removed];
}

export type United = {
	/** The latest version, with the questions of earlier ones that it does not have, or has changed. */
	form: Form;
	/** Questions that only earlier versions asked: the last version that did. */
	earlier: ReadonlyMap<string, number>;
	/** Answers to one version, by the united form's fields. */
	answersOf: (version: number, answers: Answers) => Answers;
	/** A field of one version, as the united form calls it. */
	fieldOf: (version: number, field: string) => string;
};

/** All parts of one question begin with its name. */
const headOf = (field: string): string => field.split('.')[0] ?? '';

const freeName = (id: string, version: number, taken: ReadonlySet<string>): string => {
	const stem = `${id.slice(0, 50)}-v${version}`;
	if (!taken.has(stem)) return stem;
	for (let number = 2; ; number++) if (!taken.has(`${stem}-${number}`)) return `${stem}-${number}`;
};

/** A question that is no longer asked, for counting alone: always on the way, never required. */
function forCounting(question: Question, id: string): Question {
	const { when: _, ...rest } = question;
	return { ...rest, id, ...('required' in rest ? { required: false } : {}) } as Question;
}

/**
 * All versions of a form as one, for counting: what stayed the same is counted together, what changed is kept apart
 * under a name of its own (`often-v1`). At least one version is needed.
 */
export function unite(versions: readonly Version[]): United {
	const sorted = versions.toSorted((a, b) => a.version - b.version);
	const latest = sorted.at(-1);
	if (!latest) throw new RangeError('No version to unite');
	const taken = new Set(sorted.flatMap(({ form }) => questionsOf(form).map(({ id }) => id)));
	const current = new Map(questionsOf(latest.form).map((question) => [question.id, meaningOf(question)]));
	const names = new Map<string, string>();
	const renamed = new Map<number, Map<string, string>>();
	const added: Question[] = [];
	const earlier = new Map<string, number>();
	for (const { version, form } of sorted.slice(0, -1)) {
		const here = new Map<string, string>();
		renamed.set(version, here);
		for (const question of questionsOf(form)) {
			const meaning = meaningOf(question);
			if (current.get(question.id) === meaning || question.type === 'info') continue;
			const known = names.get(`${question.id} ${meaning}`);
			// A name that nobody else has may stay: only what stands beside another of its name needs one of its own.
			const name =
				known ??
				(current.has(question.id) || earlier.has(question.id)
					? freeName(question.id, version, taken)
					: question.id);
			if (!known) {
				names.set(`${question.id} ${meaning}`, name);
				taken.add(name);
				added.push(forCounting(question, name));
			}
			earlier.set(name, version);
			if (name !== question.id) here.set(question.id, name);
		}
	}
	const pageName = freeName('earlier', latest.version, new Set(latest.form.pages.map(({ id }) => id)));
	const form: Form =
		added.length === 0
			? latest.form
			: { ...latest.form, pages: [...latest.form.pages, { id: pageName, questions: added }] };
	const fieldOf = (version: number, field: string): string => {
		const head = headOf(field);
		const name = renamed.get(version)?.get(head);
		return name === undefined ? field : name + field.slice(head.length);
	};
	return {
		form,
		earlier,
		fieldOf,
		answersOf: (version, answers) =>
			renamed.get(version)?.size
				? Object.fromEntries(
						Object.entries(answers).map(([field, answer]) => [fieldOf(version, field), answer])
					)
				: answers
	};
}

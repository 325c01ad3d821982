import { namesIn, repeated, type DefinitionFault } from '../questions/common.ts';
import { definitionFaults, fieldsOf, isAnswerable, type Question } from '../questions/register.ts';
import { depthOf, fieldsIn, type Rule } from '../questions/rule.ts';
import { insertsIn } from '../text/inserts.ts';
import type { LocalText } from '../text/text.ts';
import { neverShown } from '../journey/reach.ts';
import type { Page, Paged } from './page.ts';

export type FormFault = DefinitionFault;
type Path = FormFault['path'];

const deepestRule = 6;

/** Fields that stand before a place in the form. */
type Earlier = ReadonlySet<string>;

function ruleFaults(rule: Rule | undefined, earlier: Earlier, all: Earlier, path: Path): FormFault[] {
	if (!rule) return [];
	if (depthOf(rule) > deepestRule) return [{ path, code: 'rule-too-deep' }];
	return fieldsIn(rule)
		.filter((field) => !earlier.has(field))
		.map((field) => ({ path, code: all.has(field) ? 'answer-later' : 'answer-unknown' }));
}

/** Texts of a question or page in which an earlier answer may stand. */
function wordings(subject: object): [Path, LocalText][] {
	const own = ['title', 'label', 'hint', 'text'].flatMap((key) => {
		const value = (subject as Record<string, unknown>)[key];
		return value === undefined ? [] : [[[key], value as LocalText] as [Path, LocalText]];
	});
	const { years = {} } = subject as { years?: Record<string, object> };
	const ofYears = Object.entries(years).flatMap(([which, words]) =>
		wordings(words).map(([path, text]): [Path, LocalText] => [['years', which, ...path], text])
	);
	return [...own, ...ofYears];
}

const insertFaults = (subject: object, earlier: Earlier, path: Path): FormFault[] =>
	wordings(subject).flatMap(([own, text]) =>
		Object.entries(text).flatMap(([lang, value]) =>
			insertsIn(typeof value === 'string' ? value : value.text)
				.filter((field) => !earlier.has(field))
				.map(() => ({ path: [...path, ...own, lang], code: 'insert-unknown' as const }))
		)
	);

const namesOf = (question: Question): string[] => fieldsOf(question).map(({ name }) => name);

/** Rules and inserted answers look back only: so nothing goes in circles. */
function faultsOfJourney({ pages }: Paged): FormFault[] {
	const all = new Set(pages.flatMap(({ questions }) => questions.flatMap(namesOf)));
	const earlier = new Set<string>();
	return pages.flatMap((page, at) => {
		const path: Path = ['pages', at];
		const before = new Set(earlier);
		const own = [
			...ruleFaults(page.when, before, all, [...path, 'when']),
			...insertFaults({ title: page.title }, before, path)
		];
		const ofQuestions = page.questions.flatMap((question, index) => {
			const place = [...path, 'questions', index];
			const faults = [
				...ruleFaults(question.when, earlier, all, [...place, 'when']),
				// What is inserted has been sent: it was answered on an earlier page.
				...insertFaults(question, before, place)
			];
			for (const name of namesOf(question)) earlier.add(name);
			return faults;
		});
		return [...own, ...ofQuestions];
	});
}

function faultsOfPage({ id, exit, questions }: Page, path: Path): FormFault[] {
	const asksOnExit = exit && questions.some(isAnswerable);
	return [
		// The step after the last page is called so.
		...(id === 'check' ? [{ path: [...path, 'id'], code: 'identifier-reserved' as const }] : []),
		...(asksOnExit ? [{ path, code: 'nothing-left' as const }] : []),
		...questions.flatMap((question, index) =>
			definitionFaults(question).map((fault) => ({
				...fault,
				path: [...path, 'questions', index, ...fault.path]
			}))
		)
	];
}

/** What no single part of a form can tell: names used twice, parts that do not fit each other, pages nobody reaches. */
export function faultsOfForm(form: Paged): FormFault[] {
	const { pages } = form;
	const faults = [
		...repeated(namesIn(pages, 'pages')),
		...repeated(pages.flatMap(({ questions }, index) => namesIn(questions, 'pages', index, 'questions'))),
		...pages.flatMap((page, at) => faultsOfPage(page, ['pages', at])),
		...faultsOfJourney(form)
	];
	// Only a form whose parts fit can be walked.
	return faults.length > 0 ? faults : neverShown(form).map((path) => ({ path, code: 'never-shown' }));
}

import type { Question } from '../questions/register.ts';

export type FormFault = {
	path: (string | number)[];
	code:
		| 'identifier-repeated'
		| 'identifier-reserved'
		| 'option-unknown'
		| 'bands-not-ascending'
		| 'bounds-crossed';
};
type Path = FormFault['path'];
type Named = { id: string; path: Path };

/** Those whose name has been used before them. */
function repeated(named: readonly Named[]): FormFault[] {
	const seen = new Set<string>();
	return named.flatMap(({ id, path }) => {
		if (seen.has(id)) return [{ path: [...path, 'id'], code: 'identifier-repeated' as const }];
		seen.add(id);
		return [];
	});
}

const namesIn = (list: readonly { id: string }[], ...path: Path): Named[] =>
	list.map(({ id }, index) => ({ id, path: [...path, index] }));

/** Wider groups are made of the question's own options. */
function mergeFaults(question: Question): FormFault[] {
	if (question.type !== 'single' && question.type !== 'multiple') return [];
	const known = new Set(question.options.map(({ id }) => id));
	return (question.background?.merge ?? []).flatMap(({ of }, group) =>
		of.flatMap((id, index) =>
			known.has(id)
				? []
				: [{ path: ['background', 'merge', group, 'of', index], code: 'option-unknown' as const }]
		)
	);
}

function numberFaults(question: Question): FormFault[] {
	if (question.type !== 'number') return [];
	const { min, max, bands = [] } = question;
	const unordered = bands.findIndex(
		({ from }, index) => index > 0 && from <= (bands[index - 1]?.from ?? from)
	);
	return [
		...(min > max ? [{ path: ['min'], code: 'bounds-crossed' as const }] : []),
		...(unordered > 0 ? [{ path: ['bands', unordered, 'from'], code: 'bands-not-ascending' as const }] : []),
		...repeated(namesIn(bands, 'bands'))
	];
}

function choiceFaults(question: Question): FormFault[] {
	if (question.type === 'scale')
		return repeated([
			...namesIn(question.points, 'points'),
			...(question.dontKnow ? [{ id: question.dontKnow.id, path: ['dontKnow'] }] : [])
		]);
	return 'options' in question ? repeated(namesIn(question.options, 'options')) : [];
}

/** What no single part of a form can tell: names used twice, and parts that do not fit each other. */
export function faultsOfForm({
	pages
}: {
	pages: readonly { id: string; questions: readonly Question[] }[];
}): FormFault[] {
	const within = (question: Question, path: Path): FormFault[] =>
		[...choiceFaults(question), ...numberFaults(question), ...mergeFaults(question)].map((fault) => ({
			...fault,
			path: [...path, ...fault.path]
		}));
	return [
		...repeated(namesIn(pages, 'pages')),
		...pages.flatMap(({ id }, index): FormFault[] =>
			// The step after the last page is called so.
			id === 'check' ? [{ path: ['pages', index, 'id'], code: 'identifier-reserved' }] : []
		),
		...repeated(pages.flatMap(({ questions }, index) => namesIn(questions, 'pages', index, 'questions'))),
		...pages.flatMap(({ questions }, page) =>
			questions.flatMap((question, index) => within(question, ['pages', page, 'questions', index]))
		)
	];
}

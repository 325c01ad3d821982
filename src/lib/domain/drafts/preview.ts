import type { Form } from '../consultations/form.ts';
import { compile, type DraftFault } from './compile.ts';
import { partsOf, placeOf, withPart, type Draft, type Node } from './node.ts';

/** As much of a draft as can be shown, and the parts that are left out because they are not finished. */
export type Shown = { form: Form | undefined; left: string[] };

/** The question or page that holds a part; undefined when it is the draft's own. */
function holderOf(draft: Draft, key: string): Node | undefined {
	const place = placeOf(draft, key);
	if (!place) return undefined;
	return place.list === 'questions' || place.list === 'pages'
		? place.node
		: holderOf(draft, place.parent.key);
}

const without = (draft: Draft, keys: ReadonlySet<string>): Draft => {
	const pages = partsOf(draft, 'pages')
		.filter(({ key }) => !keys.has(key))
		.map((page) =>
			withPart(page, page.key, (one) => ({
				...one,
				questions: partsOf(one, 'questions').filter(({ key }) => !keys.has(key))
			}))
		)
		.filter((page) => partsOf(page, 'questions').length > 0);
	return { ...draft, pages };
};

/** The form as far as it has come: unfinished questions and pages are left out until what is left is a form. */
export function shownOf(draft: Draft): Shown {
	const left = new Set<string>();
	let rest = draft;
	for (;;) {
		const { form, faults }: { form?: Form; faults?: DraftFault[] } = compile(rest);
		if (form) return { form, left: [...left] };
		const holders = new Set((faults ?? []).flatMap(({ part }) => holderOf(rest, part)?.key ?? []));
		if (holders.size === 0) return { form: undefined, left: [...left] };
		for (const key of holders) left.add(key);
		rest = without(rest, holders);
	}
}

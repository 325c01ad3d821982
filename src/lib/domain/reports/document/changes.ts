import type { LocalText } from '../../text/text.ts';
import { wordsOf } from '../prose/words.ts';
import type { ReportModel } from '../shapes.ts';
import { passagesOf, proseId, writtenLanguage } from './passages.ts';
import type { Section } from './sections.ts';

/** What is compared of a passage: words of the prose as they are, anything else as a whole. */
type Content = { said: string; words?: string; name?: LocalText | string };

/** A passage that differs between two versions. `before` and `after`: the words, where it is prose. */
export type ReportChange = {
	id: string;
	/** Its number, in the version that has it. */
	number: string;
	section: Section;
	kind: 'added' | 'removed' | 'changed';
	name?: LocalText | string;
	before?: string;
	after?: string;
};

/** The same text for the same thing: what was stored comes back with its names in another order. */
const canonical = (thing: unknown): string =>
	JSON.stringify(thing, (_, value: unknown) =>
		value !== null && typeof value === 'object' && !Array.isArray(value)
			? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
			: value
	);

function contents(model: ReportModel): Map<string, Content> {
	const found = new Map<string, Content>();
	for (const { section, of, texts } of model.prose)
		for (const block of texts[writtenLanguage]?.doc.content ?? [])
			found.set(proseId(section, of, block), { said: canonical(block), words: wordsOf(block) });
	const whole = (id: string, thing: unknown, name: LocalText | string) =>
		found.set(id, { said: canonical(thing), name });
	for (const one of model.goals) whole(`goal:${one.id}`, one, one.name);
	for (const { consultation, ...one } of model.consultations)
		whole(
			`consultation:${consultation.slug}`,
			{ ...one, questions: one.questions.map((question) => ({ ...question, texts: [] })) },
			consultation.title
		);
	for (const { consultation, ...one } of model.complaints ?? [])
		whole(`complaints:${consultation.slug}`, one, consultation.title);
	for (const one of model.indicators) whole(`indicator:${one.id}`, one, one.name);
	for (const one of model.staircase?.steps ?? []) whole(`step:${one.step}`, one, String(one.step));
	for (const one of model.actions) whole(`action:${one.id}`, one, one.title);
	return found;
}

/** What differs between two versions of a report, in the order of the later one; what is gone stands last. */
export function changesBetween(before: ReportModel, after: ReportModel): ReportChange[] {
	const [old, now] = [contents(before), contents(after)];
	const changes = passagesOf(after).flatMap(({ id, section }): ReportChange[] => {
		const [was, is] = [old.get(id), now.get(id)];
		if (!is || was?.said === is.said) return [];
		return [
			{
				id,
				section,
				number: after.numbers[id] ?? '',
				kind: was ? 'changed' : 'added',
				...(is.name === undefined ? {} : { name: is.name }),
				...(was?.words === undefined ? {} : { before: was.words }),
				...(is.words === undefined ? {} : { after: is.words })
			}
		];
	});
	const gone = passagesOf(before).flatMap(({ id, section }): ReportChange[] => {
		const was = old.get(id);
		if (!was || now.has(id)) return [];
		return [
			{
				id,
				section,
				number: before.numbers[id] ?? '',
				kind: 'removed',
				...(was.name === undefined ? {} : { name: was.name }),
				...(was.words === undefined ? {} : { before: was.words })
			}
		];
	});
	return [...changes, ...gone];
}

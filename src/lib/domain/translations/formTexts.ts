import { sourceCell, valueAt } from '../drafts/cells.ts';
import { partNamed, type Draft, type Json } from '../drafts/node.ts';
import type { Op } from '../drafts/ops.ts';
import { outlineOf } from '../findings/outline.ts';
import type { TextStatus } from '../text/text.ts';

/** A text of a form beside the same in another language. `at`: the part's key and its cell. */
export type FormText = {
	at: string;
	source: string;
	text: string;
	status: TextStatus | 'missing';
	/** The source that it was translated from, where it is another now. */
	from: string | undefined;
};

/** The languages that a form is to be in, but for its source. */
export const languagesToTranslate = (draft: Draft): string[] => outlineOf(draft).languages.slice(1);

/** Every text of a form with what it says in a language, in the form's order. */
export function formTextsOf(draft: Draft, lang: string): FormText[] {
	const { texts, variants, source } = outlineOf(draft);
	return [...texts, ...variants].flatMap(({ part, cell, wordings }): FormText[] => {
		const said = wordings.get(source)?.text;
		if (said === undefined || lang === source) return [];
		const own = wordings.get(lang);
		const from = own?.from !== undefined && own.from.trim() !== said.trim() ? own.from : undefined;
		return [
			{
				at: `${part.node.key} ${cell}`,
				source: said,
				text: own?.text ?? '',
				status: own?.status ?? 'missing',
				from
			}
		];
	});
}

type Placed = { part: string; cell: string };
const placeOf = (at: string): Placed => {
	const [part = '', cell = ''] = at.split(' ');
	return { part, cell };
};

const set = (part: string, cell: string, value: Json | undefined, was: Json | undefined): Op => ({
	op: 'set',
	part,
	cell,
	...(value === undefined ? {} : { value }),
	...(was === undefined ? {} : { was })
});

/**
 * The changes that write a text of a form in a language: a draft, made of the source as it stands now. A language that
 * everything is in (`whole`) has no status. An empty text takes it away.
 */
export function writingOps(
	draft: Draft,
	{ at, source }: Pick<FormText, 'at' | 'source'>,
	{ lang, text, whole }: { lang: string; text: string; whole: boolean }
): Op[] {
	const { part, cell } = placeOf(at);
	const node = partNamed(draft, part);
	if (!node) return [];
	const value: Json = whole ? text : { text, status: 'draft' };
	const from = sourceCell(cell, lang);
	return [
		set(part, `${cell}.${lang}`, text === '' ? undefined : value, valueAt(node, `${cell}.${lang}`)),
		set(part, from, text === '' ? undefined : source, valueAt(node, from))
	];
}

/** The changes that say that a speaker has reviewed a text as it stands, beside the source of today. */
export function approvingOps(
	draft: Draft,
	{ at, source, text }: Pick<FormText, 'at' | 'source' | 'text'>,
	lang: string
): Op[] {
	const { part, cell } = placeOf(at);
	const node = partNamed(draft, part);
	if (!node) return [];
	const from = sourceCell(cell, lang);
	return [
		set(part, `${cell}.${lang}`, { text, status: 'reviewed' }, valueAt(node, `${cell}.${lang}`)),
		set(part, from, source, valueAt(node, from))
	];
}

/** Who wrote a text last, by the edits of a draft, the latest first. A review is no writing. */
export function writerOf(
	edits: Iterable<{ userId: string; ops: readonly Op[] }>,
	at: string,
	lang: string
): string | undefined {
	const { part, cell } = placeOf(at);
	const isWriting = (op: Op): boolean =>
		op.op === 'set' &&
		op.part === part &&
		op.cell === `${cell}.${lang}` &&
		(typeof op.value === 'string' || (op.value as { status?: string } | undefined)?.status === 'draft');
	for (const { userId, ops } of edits) if (ops.some(isWriting)) return userId;
	return undefined;
}

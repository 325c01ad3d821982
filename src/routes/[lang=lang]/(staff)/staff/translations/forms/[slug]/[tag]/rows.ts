import { error } from '@sveltejs/kit';
import { cleanTranslation } from '#lib/domain/translations/check.ts';
import type { FormText } from '#lib/domain/translations/formTexts.ts';
import { fieldOf } from '#lib/server/forms/read.ts';

export const formShows = ['all', 'missing', 'outdated', 'draft', 'reviewed'] as const;

export const isShown: Record<(typeof formShows)[number], (text: FormText) => boolean> = {
	all: () => true,
	missing: ({ status }) => status === 'missing',
	outdated: ({ from }) => from !== undefined,
	draft: ({ status }) => status === 'draft' || status === 'machine',
	reviewed: ({ status, from }) => from === undefined && (status === 'reviewed' || status === 'published')
};

/** A text as it was sent: its place in the form, what the page showed, what stands there now, and whether it still holds though the Swedish has changed. */
export type Row = { at: string; seen: string; text: string; keep: boolean };

const longest = 20_000;
const place = /^[A-Za-z0-9_-]{1,40} [A-Za-z][A-Za-z0-9.-]{0,119}$/;

/** The texts that were sent; no more than a page has. */
export function readRows(posted: FormData): Row[] {
	const count = Number(fieldOf(posted, 'count') ?? '');
	if (!Number.isInteger(count) || count < 0 || count > 50) error(400);
	return Array.from({ length: count }, (_, index) => {
		const at = fieldOf(posted, `at-${index}`) ?? '';
		if (!place.test(at)) error(400);
		const typed = (name: string) => cleanTranslation(fieldOf(posted, `${name}-${index}`) ?? '');
		return { at, seen: typed('seen'), text: typed('text'), keep: fieldOf(posted, `keep-${index}`) === 'yes' };
	});
}

export const rowIssues = (rows: readonly Row[]): { at: string; index: number; code: 'text-long' }[] =>
	rows.flatMap(({ at, text }, index) =>
		text.length > longest ? [{ at, index, code: 'text-long' as const }] : []
	);

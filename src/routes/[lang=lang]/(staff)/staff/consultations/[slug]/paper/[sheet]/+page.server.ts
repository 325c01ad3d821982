import { error, fail, redirect } from '@sveltejs/kit';
import { compareSheets, picks, type Pick } from '#lib/domain/paper/compare.ts';
import { requirePerson } from '#lib/server/auth/access.ts';
import { readForm, fieldOf } from '#lib/server/forms/read.ts';
import { heldSheet } from '#lib/server/paper/sheets.ts';
import { settleSheet, typeAgain, type SecondOutcome } from '#lib/server/paper/type.ts';
import { isUuid } from '../../../../form.ts';
import { consultationOf, readPosted } from '../sheet.ts';

/** The sheet, for somebody else than who typed it first. */
async function sheetOf(locals: App.Locals, { slug, sheet }: { slug: string; sheet: string }) {
	const found = await consultationOf(locals, slug);
	const held = isUuid(sheet) ? await heldSheet(locals.db, found.id, sheet) : undefined;
	if (!held) error(404);
	if (held.first.by === requirePerson(locals).id) error(403);
	return { found, held };
}

export async function load({ locals, params }) {
	const { found, held } = await sheetOf(locals, params);
	const { slug, title, form } = found;
	// What the first typed is shown only when the second has typed it too.
	const differences = held.second
		? compareSheets(held.first.answers, held.second.answers).differences
		: undefined;
	return { slug, title, form, number: held.number, differences };
}

const isPick = (value: string | undefined): value is Pick =>
	value !== undefined && (picks as readonly string[]).includes(value);

/** Where a second look leads: on to the sheets that wait, or to the differences. */
function onwards(outcome: SecondOutcome, pathname: string): never {
	if (outcome === 'own') error(403);
	if (outcome === 'gone' || outcome === 'closed') error(409);
	redirect(303, outcome === 'differs' ? pathname : `${pathname.replace(/\/[^/]+$/, '')}?done=again`);
}

export const actions = {
	type: async ({ request, locals, params, url }) => {
		const posted = await readForm(request);
		const { found } = await sheetOf(locals, params);
		const { typed, answers, issues } = readPosted(found.form, posted);
		if (issues.length > 0) return fail(422, { typed, issues });
		const by = requirePerson(locals).id;
		onwards(await typeAgain(locals.db, found, params.sheet, { answers, by }), url.pathname);
	},
	settle: async ({ request, locals, params, url }) => {
		const posted = await readForm(request);
		const { found, held } = await sheetOf(locals, params);
		if (!held.second) error(409);
		const { differences } = compareSheets(held.first.answers, held.second.answers);
		const picked: Record<string, Pick> = {};
		for (const { field } of differences) {
			const pick = fieldOf(posted, `p.${field}`);
			if (isPick(pick)) picked[field] = pick;
		}
		const missing = differences.map(({ field }) => field).filter((field) => !picked[field]);
		if (missing.length > 0) return fail(422, { picked, missing });
		onwards(await settleSheet(locals.db, found, params.sheet, picked), url.pathname);
	}
};

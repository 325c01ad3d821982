import { error, fail, redirect } from '@sveltejs/kit';
import { changesOf } from '#lib/domain/consultations/versions.ts';
import { compile } from '#lib/domain/drafts/compile.ts';
import { requirePerson } from '#lib/server/auth/access.ts';
import { findConsultation } from '#lib/server/consultations/find.ts';
import { DraftError, readDraft, publishDraft } from '#lib/server/forms/drafts.ts';

async function openOne({ db }: App.Locals, slug: string) {
	const found = await findConsultation(db, slug);
	if (!found) error(404);
	return found;
}

export async function load({ locals, params }) {
	const { id, slug, title, state, form, formVersion } = await openOne(locals, params.slug);
	const next = state === 'open' ? compile((await readDraft(locals.db, id)).draft).form : undefined;
	return {
		slug,
		title,
		possible: state === 'open',
		whole: next !== undefined,
		version: formVersion + 1,
		changes: next ? changesOf(form, next) : []
	};
}

export const actions = {
	default: async ({ locals, params, url }) => {
		const { id } = await openOne(locals, params.slug);
		try {
			await publishDraft(locals.db, id, requirePerson(locals).id);
		} catch (cause) {
			if (cause instanceof DraftError) return fail(409, { code: cause.code });
			throw cause;
		}
		redirect(303, `${url.pathname.replace(/\/publish$/, '')}?done=published`);
	}
};

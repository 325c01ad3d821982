import { error, fail, redirect } from '@sveltejs/kit';
import { answerableOf } from '#lib/domain/consultations/form.ts';
import { takesEdits } from '#lib/domain/consultations/lifecycle.ts';
import { passageOf } from '#lib/domain/text/text.ts';
import { notCarried } from '#lib/domain/xlsforms/notCarried.ts';
import { requirePerson } from '#lib/server/auth/access.ts';
import { findConsultation } from '#lib/server/consultations/find.ts';
import { replaceDraft } from '#lib/server/forms/drafts.ts';
import { fieldOf, readUpload } from '#lib/server/forms/read.ts';
import { readXlsform } from '#lib/server/xlsforms/readXlsform.ts';

async function consultationOf({ db }: App.Locals, slug: string) {
	const found = await findConsultation(db, slug);
	if (!found) error(404);
	return found;
}

export async function load({ locals, params }) {
	const { slug, title, state, form } = await consultationOf(locals, params.slug);
	return { slug, title, possible: takesEdits(state), notCarried: notCarried(form) };
}

export const actions = {
	/** Reads a workbook and tells everything about it; with `do=use` it becomes the form, when nothing stands in the way. */
	default: async ({ request, locals, params, url }) => {
		const posted = await readUpload(request);
		const file = posted.get('file');
		if (!(file instanceof File)) error(400);
		const { id, title, state } = await consultationOf(locals, params.slug);
		if (!takesEdits(state)) error(409);
		if (file.size === 0) return fail(422, { missing: true });
		const bytes = new Uint8Array(await file.arrayBuffer());
		const { form, account, findings } = await readXlsform(bytes, { title: passageOf(title, 'sv').text });
		const count = (fate: string) => account.filter((entry) => entry.fate === fate).length;
		const told = {
			name: file.name.replaceAll('\u0000', '').toWellFormed().slice(0, 200),
			questions: form ? answerableOf(form).length : undefined,
			pages: form?.pages.length,
			cells: account.length,
			kept: count('kept'),
			changed: count('changed'),
			refused: count('refused'),
			findings
		};
		if (!form) return fail(422, { told });
		if (fieldOf(posted, 'do') !== 'use') return { told };
		if (fieldOf(posted, 'sure') !== 'yes') return fail(422, { told, unsure: true });
		await replaceDraft(locals.db, id, form, requirePerson(locals).id);
		redirect(303, `${url.pathname.replace(/\/file$/, '')}?done=imported`);
	}
};

import { error, fail } from '@sveltejs/kit';
import { takesEdits } from '#lib/domain/consultations/lifecycle.ts';
import { nameOf, sourceLanguage, textLanguages } from '#lib/i18n/languages.ts';
import { requirePerson } from '#lib/server/auth/access.ts';
import { findConsultation } from '#lib/server/consultations/find.ts';
import { readForm, readUpload } from '#lib/server/forms/read.ts';
import { readDecision } from '#lib/server/languages/exchange/decision.ts';
import {
	draftNow,
	proposeFormTexts,
	shareOfForm,
	writeFormTexts
} from '#lib/server/languages/exchange/formTexts.ts';
import { readTranslations } from '#lib/server/languages/exchange/readFile.ts';
import { settle } from '#lib/server/languages/exchange/settle.ts';
import { toldOf } from '#lib/server/languages/exchange/told.ts';
import { readTranslatedWorkbook } from '#lib/server/languages/exchange/workbook.ts';

const tags = textLanguages.filter((tag) => tag !== sourceLanguage);

async function consultationOf({ db }: App.Locals, slug: string) {
	const found = await findConsultation(db, slug);
	if (!found) error(404);
	return found;
}

export async function load({ locals, params }) {
	const consultation = await consultationOf(locals, params.slug);
	const draft = await draftNow(locals.db, consultation);
	return {
		slug: consultation.slug,
		title: consultation.title,
		possible: takesEdits(consultation.state),
		languages: tags.map((tag) => ({ ...nameOf(tag), ...shareOfForm(draft, tag) }))
	};
}

const isWorkbook = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

export const actions = {
	/** Reads an XLIFF, or the chosen languages of a workbook, and shows what would become of each text. */
	look: async ({ request, locals, params }) => {
		const posted = await readUpload(request);
		const file = posted.get('file');
		if (!(file instanceof File)) error(400);
		const consultation = await consultationOf(locals, params.slug);
		if (!takesEdits(consultation.state)) error(409);
		const chosen = tags.filter((tag) => posted.getAll('languages').includes(tag));
		if (file.size === 0) return fail(422, { missing: true, chosen });
		const bytes = new Uint8Array(await file.arrayBuffer());
		const draft = await draftNow(locals.db, consultation);
		if (isWorkbook(bytes)) {
			if (chosen.length === 0) return fail(422, { noLanguages: true, chosen });
			const read = await readTranslatedWorkbook(bytes, draft, consultation.form, chosen);
			if (read.findings) return fail(422, { findings: read.findings.slice(0, 300), chosen });
			const sets = read.sets.map(({ tag, incoming }) => ({ tag, ...proposeFormTexts(draft, tag, incoming) }));
			return { told: toldOf(file.name, sets), structure: read.changes.slice(0, 300), chosen };
		}
		const { read, refusal } = readTranslations(bytes, tags);
		if (refusal) return fail(422, { refusal, chosen });
		const proposal = proposeFormTexts(draft, read.trgLang, read.units);
		return { told: toldOf(file.name, [{ tag: read.trgLang, ...proposal }]), chosen };
	},
	/** Writes what was chosen, or shows it again when something has changed since. */
	use: async ({ request, locals, params }) => {
		const decision = readDecision(await readForm(request), tags);
		if (!decision) error(400);
		const consultation = await consultationOf(locals, params.slug);
		if (!takesEdits(consultation.state)) error(409);
		const draft = await draftNow(locals.db, consultation);
		const settled = await settle(decision.carried, decision.choices, (tag, incoming) =>
			proposeFormTexts(draft, tag, incoming)
		);
		if ('again' in settled)
			return fail(409, { told: toldOf(decision.name, settled.again, { changed: true }) });
		const left = await writeFormTexts(locals.db, consultation, settled.write, requirePerson(locals).id);
		const all = settled.write.reduce((sum, { texts }) => sum + texts.length, 0);
		return { done: { written: all - left.length, left: left.length } };
	}
};

import { error, fail } from '@sveltejs/kit';
import { takesEdits } from '#lib/domain/consultations/lifecycle.ts';
import { draftLanguages, interfaceLanguages, nameOf, sourceLanguage } from '#lib/i18n/languages.ts';
import { requirePerson } from '#lib/server/auth/access.ts';
import { listConsultations } from '#lib/server/consultations/find.ts';
import { readForm, readUpload } from '#lib/server/forms/read.ts';
import { readDecision } from '#lib/server/languages/exchange/decision.ts';
import { shown, wholes } from '#lib/server/languages/exchange/exportTexts.ts';
import { proposeTexts, writeTexts } from '#lib/server/languages/exchange/interfaceTexts.ts';
import { readTranslations } from '#lib/server/languages/exchange/readFile.ts';
import { settle } from '#lib/server/languages/exchange/settle.ts';
import { toldOf } from '#lib/server/languages/exchange/told.ts';

/** Those with most to translate first. */
const tags = [...interfaceLanguages, ...draftLanguages]
	.toSorted((a, b) => Number(a.whole) - Number(b.whole))
	.map(({ tag }) => tag)
	.filter((tag) => tag !== sourceLanguage);

export async function load({ locals }) {
	const consultations = await listConsultations(locals.db);
	return {
		languages: tags.map(nameOf),
		shown,
		wholes,
		forms: consultations
			.filter(({ state }) => takesEdits(state))
			.map(({ slug, title, committee }) => ({ slug, title, committee: committee.name }))
	};
}

export const actions = {
	/** Reads a file and shows what would become of each of its texts. */
	look: async ({ request, locals }) => {
		const file = (await readUpload(request)).get('file');
		if (!(file instanceof File)) error(400);
		if (file.size === 0) return fail(422, { missing: true });
		const { read, refusal } = readTranslations(new Uint8Array(await file.arrayBuffer()), tags);
		if (refusal) return fail(422, { refusal });
		const { texts, untranslated } = await proposeTexts(locals.db, read.trgLang, read.units);
		return { told: toldOf(file.name, [{ tag: read.trgLang, texts, untranslated }]) };
	},
	/** Writes what was chosen, or shows it again when something has changed since. */
	use: async ({ request, locals }) => {
		const decision = readDecision(await readForm(request), tags);
		if (!decision) error(400);
		const settled = await settle(decision.carried, decision.choices, (tag, incoming) =>
			proposeTexts(locals.db, tag, incoming)
		);
		if ('again' in settled)
			return fail(409, { told: toldOf(decision.name, settled.again, { changed: true }) });
		const author = requirePerson(locals).id;
		let [written, left] = [0, 0];
		for (const { tag, texts } of settled.write) {
			const others = await writeTexts(locals.db, tag, texts, author);
			left += others.length;
			written += texts.length - others.length;
		}
		return { done: { written, left } };
	}
};

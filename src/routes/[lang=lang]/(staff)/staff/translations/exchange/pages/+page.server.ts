import { error, fail } from '@sveltejs/kit';
import { nameOf } from '#lib/i18n/languages.ts';
import { requirePerson } from '#lib/server/auth/access.ts';
import { readForm, readUpload } from '#lib/server/forms/read.ts';
import { readDecision } from '#lib/server/languages/exchange/decision.ts';
import {
	languagesOfPages,
	proposePageTexts,
	sharesOfPages,
	writePageTexts
} from '#lib/server/languages/exchange/pageTexts.ts';
import { readTranslations } from '#lib/server/languages/exchange/readFile.ts';
import { settle } from '#lib/server/languages/exchange/settle.ts';
import { toldOf } from '#lib/server/languages/exchange/told.ts';

export async function load({ locals }) {
	const shares = await sharesOfPages(locals.db);
	return { languages: shares.map(({ tag, all, done }) => ({ ...nameOf(tag), all, done })) };
}

export const actions = {
	/** Reads a file and shows what would become of each of its texts. */
	look: async ({ request, locals }) => {
		const file = (await readUpload(request)).get('file');
		if (!(file instanceof File)) error(400);
		if (file.size === 0) return fail(422, { missing: true });
		const { read, refusal } = readTranslations(new Uint8Array(await file.arrayBuffer()), languagesOfPages);
		if (refusal) return fail(422, { refusal });
		const proposal = await proposePageTexts(locals.db, read.trgLang, read.units);
		return { told: toldOf(file.name, [{ tag: read.trgLang, ...proposal }]) };
	},
	/** Writes what was chosen, or shows it again when something has changed since. */
	use: async ({ request, locals }) => {
		const decision = readDecision(await readForm(request), languagesOfPages);
		if (!decision) error(400);
		const settled = await settle(decision.carried, decision.choices, (tag, incoming) =>
			proposePageTexts(locals.db, tag, incoming)
		);
		if ('again' in settled)
			return fail(409, { told: toldOf(decision.name, settled.again, { changed: true }) });
		const by = requirePerson(locals).id;
		let [written, left] = [0, 0];
		for (const { tag, texts } of settled.write) {
			const others = await writePageTexts(locals.db, tag, texts, by);
			left += others.length;
			written += texts.length - others.length;
		}
		return { done: { written, left } };
	}
};

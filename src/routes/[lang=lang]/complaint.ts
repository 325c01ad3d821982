import { complaintForm, type ComplaintFormKind } from '#lib/domain/complaints/form.ts';
import { fallbacksOf, nameOf, textLanguages } from '#lib/i18n/languages.ts';
import { inEveryLanguage } from '#lib/i18n/load.ts';
import { today } from '#lib/server/clock.ts';
import { complaintChoices } from '#lib/server/complaints/choices.ts';
import type { Asked, Speech } from '#lib/server/complaints/incoming.ts';

const languages = textLanguages.map((tag) => ({ tag, name: nameOf(tag).name }));

/** A complaint's questionnaire as it is now. */
export async function askedNow(db: App.Locals['db'], kind: ComplaintFormKind): Promise<Asked> {
	const choices = await complaintChoices(db);
	return {
		kind,
		choices,
		form: complaintForm(kind, { say: inEveryLanguage, choices, languages, today: today() })
	};
}

export const speechOf = (lang: string): Speech => ({ lang, fallbacks: fallbacksOf(lang) });

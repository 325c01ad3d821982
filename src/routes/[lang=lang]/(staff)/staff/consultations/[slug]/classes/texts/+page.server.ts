import { error, fail, redirect } from '@sveltejs/kit';
import type { LocalText } from '#lib/domain/text/text.ts';
import { sourceLanguage } from '#lib/i18n/languages.ts';
import { requirePerson } from '#lib/server/auth/access.ts';
import { saveClassTexts } from '#lib/server/classes/editTexts.ts';
import { classSettingsOf } from '#lib/server/classes/information.ts';
import { findConsultation } from '#lib/server/consultations/find.ts';
import { readForm } from '#lib/server/forms/read.ts';
import {
	fieldsOfText,
	isBlank,
	localTextOf,
	shownText,
	tagsWith,
	textIssues,
	typedText,
	type TypedText
} from '../../../../localForm.ts';

const parts = ['guardians', 'children', 'facilitator'] as const;
type Typed = Record<(typeof parts)[number], TypedText>;
const most = 4000;

async function consultationOf({ db }: App.Locals, slug: string) {
	const found = await findConsultation(db, slug);
	if (!found) error(404);
	return { found, settings: await classSettingsOf(db, found.id) };
}

const each = <Value>(of: (part: (typeof parts)[number]) => Value) =>
	Object.fromEntries(parts.map((part) => [part, of(part)])) as Record<(typeof parts)[number], Value>;

export async function load({ locals, params, url }) {
	const { found, settings } = await consultationOf(locals, params.slug);
	const tags = tagsWith(found.form.languages);
	return {
		slug: found.slug,
		title: found.title,
		possible: settings !== undefined,
		typed: each((part) => fieldsOfText(settings?.[part], tags)),
		saved: url.searchParams.get('done') === 'saved'
	};
}

export const actions = {
	default: async ({ request, locals, params, url }) => {
		const posted = await readForm(request);
		const { found, settings } = await consultationOf(locals, params.slug);
		if (!settings) error(404);
		const tags = tagsWith(found.form.languages);
		const typed: Typed = each((part) => typedText(posted, part, tags));
		const issues = parts.flatMap((part) => (isBlank(typed[part]) ? [] : textIssues(typed[part], part, most)));
		if (issues.length > 0) return fail(422, { typed: each((part) => shownText(typed[part])), issues });
		const texts = each((part): LocalText | null =>
			typed[part][sourceLanguage] === '' ? null : localTextOf(typed[part], settings[part] ?? {})
		);
		if (!(await saveClassTexts(locals.db, found.id, texts, requirePerson(locals).id))) error(404);
		redirect(303, `${url.pathname}?done=saved`);
	}
};

import { error, fail, redirect } from '@sveltejs/kit';
import { actionForCity, mayDo } from '#lib/domain/access/table.ts';
import { hasForbiddenCharacter } from '#lib/domain/questions/common.ts';
import { takesWriting } from '#lib/domain/reports/document/lifecycle.ts';
import { readSectionKey } from '#lib/domain/reports/document/sections.ts';
import { plainOf, readPlain } from '#lib/domain/reports/prose/plain.ts';
import { mostCharacters } from '#lib/domain/reports/prose/read.ts';
import { sourceLanguage, textLanguages } from '#lib/i18n/languages.ts';
import { requirePerson } from '#lib/server/auth/access.ts';
import { fieldOf, readForm } from '#lib/server/forms/read.ts';
import { findQuotations } from '#lib/server/reports/document/quotations.ts';
import {
	findSection,
	mayBeIn,
	newBlockId,
	saveSection,
	sectionStatuses
} from '#lib/server/reports/document/sections.ts';
import { readWriting } from '#lib/server/reports/document/writing.ts';
import { subjectOf } from '../subject.ts';
import { searchOf } from './search.ts';

// The prose editor runs in the browser; without it the same text is written as plain text.
export const csr = true;

/** The part and the language that are written; otherwise the request ends with 404. */
function wanted(section: string, lang: string) {
	const place = readSectionKey(section);
	if (!place || !textLanguages.includes(lang) || !mayBeIn(place.section, lang)) error(404);
	return { key: section, lang };
}

export async function load({ locals, params, url }) {
	const subject = await subjectOf(locals, params);
	const { owner, period, report } = subject;
	const { key, lang } = wanted(params.section, url.searchParams.get('in') ?? sourceLanguage);
	const found = await readWriting(locals.db, subject, { key, lang });
	if (!found) error(404);
	const { text, place } = found;
	const write = owner.id === null ? actionForCity('report.write') : 'report.write';
	const search = searchOf(url);
	return {
		...found,
		owner: { slug: owner.slug, name: owner.name },
		period,
		state: report.state,
		may: mayDo(requirePerson(locals), write, owner.id ?? undefined),
		open: takesWriting(report.state),
		plain: plainOf(text.doc),
		tags: textLanguages.filter((tag) => mayBeIn(place.section, tag)),
		saved: url.searchParams.has('saved'),
		search,
		quotationPage: search.asked ? await findQuotations(locals.db, owner, period, search) : null
	};
}

/** What was typed, fit to be shown again. */
const shown = (typed: string) =>
	typed
		.replaceAll('\u0000', '')
		.toWellFormed()
		.slice(0, mostCharacters * 2);

function typedIssue(typed: string): 'character-not-allowed' | 'text-long' | undefined {
	if (hasForbiddenCharacter(typed)) return 'character-not-allowed';
	return typed.length > mostCharacters ? 'text-long' : undefined;
}

const codes = {
	'character-not-allowed': 'character-not-allowed',
	'too-long': 'text-long',
	'too-deep': 'text-long',
	'not-prose': 'text-long'
} as const;

export const actions = {
	default: async ({ request, locals, params, url }) => {
		const posted = await readForm(request);
		const { report } = await subjectOf(locals, params);
		const { key, lang } = wanted(params.section, fieldOf(posted, 'lang') ?? '');
		const typed = fieldOf(posted, 'text');
		const base = fieldOf(posted, 'base') ?? '';
		const status = sectionStatuses.find((one) => one === fieldOf(posted, 'status'));
		if (typed === undefined || status === undefined || !/^\d{1,9}$/.test(base)) error(400);
		const wrong = typedIssue(typed);
		if (wrong) return fail(422, { typed: shown(typed), issue: wrong, outcome: 'invalid' as const });
		const before = await findSection(locals.db, report.id, key, lang);
		const done = await saveSection(locals.db, {
			reportId: report.id,
			key,
			lang,
			base: Number(base),
			doc: readPlain(typed, before.doc, newBlockId),
			status,
			userId: requirePerson(locals).id
		});
		if (done.outcome === 'not-found') error(404);
		if (done.outcome === 'invalid')
			return fail(422, { typed: shown(typed), issue: codes[done.issue], outcome: 'invalid' as const });
		if (done.outcome !== 'saved') return fail(409, { typed: shown(typed), outcome: done.outcome });
		const query = new URLSearchParams({ ...(lang === sourceLanguage ? {} : { in: lang }), saved: '' });
		redirect(303, `${url.pathname}?${query}`);
	}
};

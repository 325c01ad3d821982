import { randomUUID } from 'node:crypto';
import { error, fail, redirect } from '@sveltejs/kit';
import { takesAnswers } from '#lib/domain/consultations/lifecycle.ts';
import { requirePerson } from '#lib/server/auth/access.ts';
import { today } from '#lib/server/clock.ts';
import { fieldOf, readForm } from '#lib/server/forms/read.ts';
import { heldSheets } from '#lib/server/paper/sheets.ts';
import { agreementOf, setPaperSample, typeSheet } from '#lib/server/paper/type.ts';
import { isUuid } from '../../../form.ts';
import { consultationOf, readPosted } from './sheet.ts';

export async function load({ locals, params, url }) {
	const found = await consultationOf(locals, params.slug);
	const { id, slug, title, form, paperSample } = found;
	const { id: self } = requirePerson(locals);
	const language = url.searchParams.get('language') ?? '';
	return {
		slug,
		title,
		form,
		possible: takesAnswers(found, today()),
		/** Of the sheet that this page may send: sent twice it counts once. */
		key: randomUUID(),
		language: form.languages.includes(language) ? language : form.languages[0],
		sample: paperSample,
		held: (await heldSheets(locals.db, id)).map(({ id, number, first, second }) => ({
			id,
			number,
			own: first.by === self,
			differs: second !== undefined
		})),
		agreement: (await agreementOf(locals.db, id)) ?? null,
		done: ['stored', 'kept', 'sample', 'again'].find((one) => one === url.searchParams.get('done'))
	};
}

/** The number that is written on the paper, so that the sheet can be found in its pile. */
const isNumber = (text: string): boolean => /^[\p{L}\p{N}][\p{L}\p{N} ./-]{0,19}$/u.test(text);

export const actions = {
	type: async ({ request, locals, params, url }) => {
		const posted = await readForm(request);
		const found = await consultationOf(locals, params.slug);
		const key = fieldOf(posted, 'key') ?? '';
		const number = (fieldOf(posted, 'number') ?? '').trim();
		const language = fieldOf(posted, 'language') ?? '';
		if (!isUuid(key) || !found.form.languages.includes(language)) error(400);
		if (!takesAnswers(found, today())) error(409);
		const { typed, answers, issues } = readPosted(found.form, posted);
		const shown = {
			typed,
			number: number.slice(0, 40).replaceAll('\u0000', '').toWellFormed(),
			key,
			language
		};
		if (!isNumber(number)) return fail(422, { ...shown, issues, numberIssue: true });
		if (issues.length > 0) return fail(422, { ...shown, issues, numberIssue: false });
		const by = requirePerson(locals).id;
		const outcome = await typeSheet(locals.db, found, { key, number, language, answers, by });
		if (outcome === 'closed' || outcome === 'conflict') error(409);
		redirect(303, `${url.pathname}?done=${outcome}&language=${language}`);
	},
	sample: async ({ request, locals, params, url }) => {
		const sample = fieldOf(await readForm(request), 'sample') ?? '';
		const found = await consultationOf(locals, params.slug);
		if (!/^(\d{1,2}|100)$/.test(sample)) error(400);
		await setPaperSample(locals.db, found.id, Number(sample));
		redirect(303, `${url.pathname}?done=sample`);
	}
};

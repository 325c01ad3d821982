import { error, fail, redirect } from '@sveltejs/kit';
import { takesWriting } from '#lib/domain/reports/document/lifecycle.ts';
import { requirePerson } from '#lib/server/auth/access.ts';
import { listProgramme } from '#lib/server/city/programme.ts';
import { fieldOf, readForm } from '#lib/server/forms/read.ts';
import { addStatistic, removeStatistic, statisticsOf } from '#lib/server/reports/city/statistics.ts';
import { isUuid } from '../../../../form.ts';
import {
	fieldsOfText,
	isBlank,
	localTextOf,
	shownText,
	textIssues,
	typedText
} from '../../../../localForm.ts';
import { forbiddenIn, keptFields, typedFields } from '../../../../typed.ts';
import { writtenSubject } from '../subject.ts';

type Params = { committee: string; period: string };

/** Statistics from elsewhere belong to the city's report alone. */
async function cityReport(locals: App.Locals, params: Params) {
	const subject = await writtenSubject(locals, params);
	if (subject.owner.id !== null) error(404);
	return subject;
}

const plain = ['value', 'unit', 'source', 'year', 'perspective'] as const;
const texts = ['title', 'words', 'caveat'] as const;
const most: Record<string, number> = { unit: 40, source: 500 };

const perspectives = async (locals: App.Locals) =>
	(await listProgramme(locals.db)).filter(({ kind }) => kind === 'perspective');

export async function load({ locals, params }) {
	const { owner, period, row } = await cityReport(locals, params);
	return {
		owner,
		period,
		writes: takesWriting(row.state),
		statistics: await statisticsOf(locals.db, row.id),
		perspectives: await perspectives(locals),
		empty: Object.fromEntries(texts.map((name) => [name, fieldsOfText(null)]))
	};
}

/** A number as it is typed in Swedish or English: `63,39`, `1 250`. */
const numberOf = (text: string): number => Number(text.replace(/[\s\u00a0]/g, '').replace(',', '.'));

export const actions = {
	add: async ({ request, locals, params, url }) => {
		const posted = await readForm(request);
		const { row } = await cityReport(locals, params);
		if (!takesWriting(row.state)) error(409);
		const typed = typedFields(posted, plain);
		const worded = Object.fromEntries(texts.map((name) => [name, typedText(posted, name)]));
		const { title = {}, words = {}, caveat = {} } = worded;
		const known = (await perspectives(locals)).map(({ slug }) => slug);
		const issues = [
			...textIssues(title, 'title', 300),
			...(isBlank(words) ? [] : textIssues(words, 'words', 300)),
			...(isBlank(caveat) ? [] : textIssues(caveat, 'caveat', 2000)),
			...Object.entries(forbiddenIn(typed)).map(([id, code]) => ({ id, code: String(code) })),
			...(typed.source === '' ? [{ id: 'source', code: 'text-missing' }] : []),
			...plain.flatMap((id) => (typed[id].length > (most[id] ?? 200) ? [{ id, code: 'text-long' }] : [])),
			...(typed.value !== '' && !Number.isFinite(numberOf(typed.value))
				? [{ id: 'value', code: 'number-wrong' }]
				: []),
			...(typed.value === '' && isBlank(words) ? [{ id: 'value', code: 'text-missing' }] : []),
			...(typed.year !== '' && !/^(19|20)\d{2}$/.test(typed.year)
				? [{ id: 'year', code: 'year-wrong' }]
				: []),
			...(typed.perspective !== '' && !known.includes(typed.perspective)
				? [{ id: 'perspective', code: 'text-missing' }]
				: [])
		];
		if (issues.length > 0)
			return fail(422, {
				typed: keptFields(typed),
				worded: Object.fromEntries(Object.entries(worded).map(([name, text]) => [name, shownText(text)])),
				issues
			});
		await addStatistic(
			locals.db,
			row.id,
			{
				title: localTextOf(title),
				value: typed.value === '' ? null : numberOf(typed.value),
				words: isBlank(words) ? null : localTextOf(words),
				unit: typed.unit,
				source: typed.source,
				year: typed.year === '' ? null : Number(typed.year),
				caveat: isBlank(caveat) ? null : localTextOf(caveat),
				perspective: typed.perspective || null
			},
			requirePerson(locals).id
		);
		redirect(303, url.pathname);
	},
	remove: async ({ request, locals, params, url }) => {
		const id = fieldOf(await readForm(request), 'statistic') ?? '';
		const { row } = await cityReport(locals, params);
		if (!isUuid(id)) error(400);
		if (!takesWriting(row.state)) error(409);
		if (!(await removeStatistic(locals.db, row.id, id, requirePerson(locals).id))) error(404);
		redirect(303, url.pathname);
	}
};

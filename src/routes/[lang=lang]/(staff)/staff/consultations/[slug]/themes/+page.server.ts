import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { answerableOf } from '#lib/domain/consultations/form.ts';
import { hasResults, isPublic } from '#lib/domain/consultations/lifecycle.ts';
import { textsOf } from '#lib/domain/questions/register.ts';
import { requirePerson } from '#lib/server/auth/access.ts';
import { findConsultation } from '#lib/server/consultations/find.ts';
import { fieldOf, readForm } from '#lib/server/forms/read.ts';
import { unitedForm } from '#lib/server/forms/versions.ts';
import {
	addTheme,
	listThemes,
	mergeTheme,
	removeTheme,
	renameTheme,
	themeReleasesOf
} from '#lib/server/releases/themes.ts';
import { fixThemes } from '#lib/server/releases/fixThemes.ts';
import { isUuid } from '../../../form.ts';
import {
	fieldsOfText,
	localTextOf,
	shownText,
	textIssues,
	typedText,
	type FieldIssue,
	type TypedText
} from '../../../localForm.ts';
import { longestTheme } from './name.ts';

type Event = RequestEvent<{ lang: string; slug: string }>;
const notices = ['added', 'renamed', 'merged', 'removed', 'fixed'] as const;

/** A field that people write in, and its question; themes are made once there can be texts. */
async function fieldsOf({ locals, params }: Pick<Event, 'locals' | 'params'>) {
	const found = await findConsultation(locals.db, params.slug);
	if (!found) error(404);
	const { form } = await unitedForm(locals.db, found.id);
	const fields = answerableOf(form).flatMap((question) =>
		textsOf(question).map((field) => ({ field, label: question.label }))
	);
	return { found, fields };
}

export async function load({ locals, params, url }) {
	const { found, fields } = await fieldsOf({ locals, params });
	const { id, slug, title, state } = found;
	const themes = await listThemes(locals.db, id);
	const fixed = await themeReleasesOf(locals.db, [id]);
	return {
		slug,
		title,
		possible: isPublic(state),
		fixable: hasResults(state),
		fields: fields.map(({ field, label }) => ({
			field,
			label,
			themes: themes
				.filter(({ question }) => question === field)
				.map((theme) => ({ id: theme.id, name: theme.name, typed: fieldsOfText(theme.name) })),
			fixed: fixed.find(({ question }) => question === field)?.document ?? null
		})),
		blank: fieldsOfText(null),
		notice: notices.find((one) => one === url.searchParams.get('done'))
	};
}

const refuse = (issues: FieldIssue[], name?: string, typed?: TypedText) =>
	fail(422, { issues, name, typed: typed && shownText(typed) });

/** The posted field's place among the fields of the form. */
async function postedField(event: Event, posted: FormData) {
	const { found, fields } = await fieldsOf(event);
	const field = fieldOf(posted, 'field') ?? '';
	const at = fields.findIndex((one) => one.field === field);
	if (at < 0) error(400);
	if (!isPublic(found.state)) error(409);
	return { id: found.id, field, at };
}

async function postedTheme(event: Event, posted: FormData) {
	const { found } = await fieldsOf(event);
	const theme = fieldOf(posted, 'theme') ?? '';
	if (!isUuid(theme)) error(400);
	return { id: found.id, theme };
}

const done = ({ url }: Event, notice: (typeof notices)[number]) =>
	redirect(303, `${url.pathname}?done=${notice}`);

export const actions = {
	add: async (event: Event) => {
		const posted = await readForm(event.request);
		const { id, field, at } = await postedField(event, posted);
		const name = `add${at}`;
		const typed = typedText(posted, name);
		const issues = textIssues(typed, name, longestTheme);
		if (issues.length > 0) return refuse(issues, name, typed);
		const { outcome } = await addTheme(event.locals.db, id, field, localTextOf(typed));
		if (outcome !== 'done') return refuse([{ id: `${name}.sv`, code: outcome }], name, typed);
		done(event, 'added');
	},
	rename: async (event: Event) => {
		const posted = await readForm(event.request);
		const { id, theme } = await postedTheme(event, posted);
		const name = `name-${theme}`;
		const typed = typedText(posted, name);
		const issues = textIssues(typed, name, longestTheme);
		if (issues.length > 0) return refuse(issues, name, typed);
		const outcome = await renameTheme(event.locals.db, id, theme, localTextOf(typed));
		if (outcome !== 'done') return refuse([{ id: `${name}.sv`, code: outcome }], name, typed);
		done(event, 'renamed');
	},
	merge: async (event: Event) => {
		const posted = await readForm(event.request);
		const { id, theme } = await postedTheme(event, posted);
		const into = fieldOf(posted, 'into') ?? '';
		const outcome = isUuid(into) ? await mergeTheme(event.locals.db, id, theme, into) : 'not-found';
		if (outcome !== 'done') return refuse([{ id: `into-${theme}`, code: outcome }]);
		done(event, 'merged');
	},
	remove: async (event: Event) => {
		const posted = await readForm(event.request);
		const { id, theme } = await postedTheme(event, posted);
		const outcome = await removeTheme(event.locals.db, id, theme);
		if (outcome !== 'done') return refuse([{ id: 'themes', code: outcome }]);
		done(event, 'removed');
	},
	fix: async (event: Event) => {
		const posted = await readForm(event.request);
		const { id, field, at } = await postedField(event, posted);
		if (fieldOf(posted, 'sure') !== 'yes') return refuse([{ id: `sure${at}`, code: 'confirm-missing' }]);
		const outcome = await fixThemes(event.locals.db, id, field, requirePerson(event.locals).id);
		if (outcome !== 'done') return refuse([{ id: `sure${at}`, code: outcome }]);
		done(event, 'fixed');
	}
};

import { error, fail, redirect } from '@sveltejs/kit';
import { answerableOf } from '#lib/domain/consultations/form.ts';
import { reasons, type Reason } from '#lib/domain/redaction/reasons.ts';
import { redact } from '#lib/domain/redaction/redact.ts';
import { textsOf } from '#lib/domain/questions/register.ts';
import { hasForbiddenCharacter } from '#lib/domain/questions/common.ts';
import { isWrittenLanguage } from '#lib/domain/text/writtenLanguages.ts';
import { sourceLanguage } from '#lib/i18n/languages.ts';
import { requirePerson } from '#lib/server/auth/access.ts';
import { findConsultation } from '#lib/server/consultations/find.ts';
import { fieldOf, readForm } from '#lib/server/forms/read.ts';
import { unitedForm } from '#lib/server/forms/versions.ts';
import { findTextOf } from '#lib/server/releases/textOf.ts';
import { judgeText, listWithheldTexts, reviewProgress, type Judgement } from '#lib/server/releases/texts.ts';
import { addTheme, listThemes, themeReleasesOf, themesOfText } from '#lib/server/releases/themes.ts';
import { undoable, undoJudgement } from '#lib/server/releases/undo.ts';
import { isUuid } from '../../../form.ts';
import { themeNameIssue } from '../themes/name.ts';

const notices = ['released', 'refused', 'gone', 'undone', 'cannotUndo'];
const longest = 20_000;
const longestNote = 500;

async function consultationOf(locals: App.Locals, slug: string) {
	const found = await findConsultation(locals.db, slug);
	if (!found) error(404);
	return found;
}

/** One text, at random; after a refused POST, and after one that was taken back, that one. */
export async function load({ locals, params, url }) {
	const { db } = locals;
	const { id, title, state, slug } = await consultationOf(locals, params.slug);
	const { form } = await unitedForm(db, id);
	const again = url.searchParams.get('text');
	const kept = again ? await findTextOf(db, id, again) : undefined;
	const text = kept
		? { ...kept, suggestion: redact(kept.text) }
		: state === 'open' || state === 'draft'
			? undefined
			: (await listWithheldTexts(db, id))[0];
	const fixed = (await themeReleasesOf(db, [id])).map(({ question }) => question);
	return {
		slug,
		title,
		reviewable: state !== 'open' && state !== 'draft',
		text,
		question: text && answerableOf(form).find((question) => textsOf(question).includes(text.question))?.label,
		themes: text ? await listThemes(db, id, text.question) : [],
		tagged: text ? await themesOfText(db, text.id) : [],
		fixed: text !== undefined && fixed.includes(text.question),
		progress: await reviewProgress(db, id),
		undo: (await undoable(db, id, requirePerson(locals).id)) !== undefined,
		notice: notices.find((notice) => notice === url.searchParams.get('done'))
	};
}

/** What was posted of one text, as it is shown again when something is wrong with it. */
function typedOf(posted: FormData) {
	const words = (name: string) => (fieldOf(posted, name) ?? '').replaceAll('\r\n', '\n').trim();
	const reason = reasons.find((one) => one === fieldOf(posted, 'reason')) ?? null;
	return {
		edited: words('edited'),
		reason,
		/** No page of ours sends it: nothing is done for it, rather than something else than was meant. */
		strangeReason: reason === null && (fieldOf(posted, 'reason') ?? '') !== '',
		note: words('note'),
		themes: posted.getAll('theme').filter((id): id is string => typeof id === 'string' && isUuid(id)),
		newTheme: words('newTheme'),
		lang: words('lang')
	};
}

type Typed = ReturnType<typeof typedOf>;
export type TextIssue = { id: string; code: string };

const issueAt: Record<string, string> = {
	unsafe: 'edited',
	'reason-missing': 'reason-identifies',
	'note-missing': 'note',
	'note-unsafe': 'note'
};

function issuesOf(typed: Typed, judgement: string): TextIssue[] {
	const issues: TextIssue[] = [];
	const edited = (code: string) => issues.push({ id: 'edited', code });
	if (judgement === 'asEdited') {
		if (typed.edited === '') edited('empty');
		else if (typed.edited.length > longest) edited('long');
		else if (hasForbiddenCharacter(typed.edited)) edited('character-not-allowed');
	}
	if (typed.strangeReason) issues.push({ id: 'reason-identifies', code: 'reason-missing' });
	if (typed.note.length > longestNote) issues.push({ id: 'note', code: 'note-long' });
	if (typed.lang !== '' && !isWrittenLanguage(typed.lang))
		issues.push({ id: 'lang', code: 'language-unknown' });
	const code = typed.newTheme === '' ? undefined : themeNameIssue(typed.newTheme);
	if (code) issues.push({ id: 'newTheme', code });
	return issues;
}

export const actions = {
	default: async ({ request, locals, params, url }) => {
		const { db } = locals;
		const posted = await readForm(request);
		const { id: consultationId } = await consultationOf(locals, params.slug);
		const userId = requirePerson(locals).id;
		const page = url.pathname;
		const judgement = fieldOf(posted, 'judgement') ?? '';
		if (judgement === 'undo') {
			const undone = await undoJudgement(db, consultationId, userId);
			redirect(303, undone ? `${page}?text=${undone}&done=undone` : `${page}?done=cannotUndo`);
		}
		const textId = fieldOf(posted, 'text') ?? '';
		if (!isUuid(textId)) error(400);
		const text = await findTextOf(db, consultationId, textId);
		const typed = typedOf(posted);
		const issues = issuesOf(typed, judgement);
		if (!text && issues.length > 0) error(400);
		if (!text) redirect(303, `${page}?done=gone`);
		const again = (issues: TextIssue[]) => fail(422, { issues, ...typed, text: text.id });
		const shown = { asEdited: typed.edited, asWritten: text.text, refuse: null }[judgement];
		if (shown === undefined) error(400);
		if (issues.length > 0) return again(issues);
		if (typed.newTheme !== '') {
			const name = { [sourceLanguage]: typed.newTheme };
			const { outcome, id } = await addTheme(db, consultationId, text.question, name);
			if (outcome === 'too-many') return again([{ id: 'newTheme', code: outcome }]);
			if (id) typed.themes.push(id);
			typed.newTheme = '';
		}
		const why: Pick<Judgement, 'reason' | 'note' | 'themes' | 'lang'> = {
			...(typed.reason ? { reason: typed.reason satisfies Reason } : {}),
			note: typed.note,
			themes: typed.themes,
			...(typed.lang === '' ? {} : { lang: typed.lang })
		};
		const state = shown === null ? 'refused' : 'released';
		const outcome = await judgeText(
			db,
			text.id,
			shown === null ? { state: 'refused', ...why } : { state: 'released', released: shown, ...why },
			userId
		);
		const at = issueAt[outcome];
		if (at) return again([{ id: at, code: outcome }]);
		redirect(303, `${page}?done=${outcome === 'done' ? state : 'gone'}`);
	}
};

import { randomUUID } from 'node:crypto';
import { and, desc, eq, inArray } from 'drizzle-orm';
import { takesEdits } from '#lib/domain/consultations/lifecycle.ts';
import { draftOf } from '#lib/domain/drafts/make.ts';
import type { Draft } from '#lib/domain/drafts/node.ts';
import type { Op } from '#lib/domain/drafts/ops.ts';
import type { LocalText } from '#lib/domain/text/text.ts';
import {
	formTextsOf,
	languagesToTranslate,
	writerOf,
	type FormText
} from '#lib/domain/translations/formTexts.ts';
import { sharesOf, type Shares } from '#lib/i18n/shares.ts';
import type { Database } from '../db/client.ts';
import { consultations, formDraftEdits, formDrafts, formVersions } from '../db/schema/index.ts';
import { findDraft, pushEdits, readDraft } from '../forms/drafts.ts';

export type FormStanding = {
	slug: string;
	title: LocalText;
	languages: { tag: string; shares: Shares }[];
};

const sharesIn = (draft: Draft, tag: string): Shares =>
	sharesOf(formTextsOf(draft, tag).map(({ status, from }) => ({ status, outdated: from !== undefined })));

/** Forms that are still written on, with how far each of their languages has come. */
export async function formStandings(db: Database): Promise<FormStanding[]> {
	const rows = await db
		.select({
			slug: consultations.slug,
			title: consultations.title,
			state: consultations.state,
			draft: formDrafts.draft,
			form: formVersions.form
		})
		.from(consultations)
		.innerJoin(
			formVersions,
			and(
				eq(formVersions.consultationId, consultations.id),
				eq(formVersions.version, consultations.formVersion)
			)
		)
		.leftJoin(formDrafts, eq(formDrafts.consultationId, consultations.id))
		.where(inArray(consultations.state, ['draft', 'review', 'open']))
		.orderBy(desc(consultations.createdAt));
	return rows
		.filter(({ state, draft }) => takesEdits(state) && (state !== 'open' || draft !== null))
		.map(({ slug, title, draft, form }) => {
			let key = 0;
			const own = draft ?? draftOf(form, () => `k${++key}`);
			return {
				slug,
				title,
				languages: languagesToTranslate(own).map((tag) => ({ tag, shares: sharesIn(own, tag) }))
			};
		});
}

export type FormToTranslate = {
	id: string;
	title: LocalText;
	draft: Draft;
	texts: FormText[];
};

/** A form's texts beside the same in a language that it is to be in, or undefined. */
export async function formToTranslate(
	db: Database,
	slug: string,
	tag: string
): Promise<FormToTranslate | undefined> {
	const [found] = await db
		.select({ id: consultations.id, title: consultations.title, state: consultations.state })
		.from(consultations)
		.where(and(eq(consultations.slug, slug), eq(consultations.source, 'residents')));
	if (!found || !takesEdits(found.state)) return undefined;
	// An open form has a draft only where somebody has begun on its next version: reading begins none.
	if (found.state === 'open' && !(await hasDraft(db, found.id))) return undefined;
	const { draft } = await readDraft(db, found.id);
	if (!languagesToTranslate(draft).includes(tag)) return undefined;
	return { id: found.id, title: found.title, draft, texts: formTextsOf(draft, tag) };
}

async function hasDraft(db: Database, consultationId: string): Promise<boolean> {
	return (await db.$count(formDrafts, eq(formDrafts.consultationId, consultationId))) > 0;
}

/** Makes changes of a form's texts as its editor does, and notes who did what in which language. The cells that somebody else changed meanwhile are left. */
export async function changeFormTexts(
	db: Database,
	consultationId: string,
	ops: Op[],
	{ by, deed, lang }: { by: string; deed: 'write' | 'approve'; lang: string }
): Promise<{ conflicts: number }> {
	if (ops.length === 0) return { conflicts: 0 };
	const { revision } = await findDraft(db, consultationId);
	const { refused } = await pushEdits(db, consultationId, { batch: randomUUID(), since: revision, ops }, by, {
		action: `form.translation.${deed}`,
		details: { lang }
	});
	return { conflicts: refused.length };
}

/** Who wrote a form's text in a language last, where its edits tell. */
export async function formTextWriter(
	db: Database,
	consultationId: string,
	at: string,
	tag: string
): Promise<string | undefined> {
	const edits = await db
		.select({ userId: formDraftEdits.userId, ops: formDraftEdits.ops })
		.from(formDraftEdits)
		.where(eq(formDraftEdits.consultationId, consultationId))
		.orderBy(desc(formDraftEdits.revision))
		.limit(2000);
	return writerOf(edits, at, tag);
}

import { eq, like, sql } from 'drizzle-orm';
import type { SchoolYears } from '#lib/domain/classes/schoolYears.ts';
import { isPublic } from '#lib/domain/consultations/lifecycle.ts';
import type { Form } from '#lib/domain/consultations/form.ts';
import type { Reach } from '#lib/domain/consultations/reach.ts';
import { freeSlug, slugFrom } from '#lib/domain/consultations/slug.ts';
import type { Terms } from '#lib/domain/findings/audience.ts';
import { passageOf, type LocalText } from '#lib/domain/text/text.ts';
import { note } from '../auth/audit.ts';
import type { Database, Queryable } from '../db/client.ts';
import {
	classSettings,
	consultations,
	consultationTerms,
	formDrafts,
	formVersions,
	programmeTerms
} from '../db/schema/index.ts';

/** `reach` and `terms`: whom the form is made for and what it serves, as far as the city has those terms. */
export type NewConsultation = {
	committeeId: string;
	title: LocalText;
	form: Form;
	reach?: Reach | undefined;
	terms?: Terms;
	/** The school years whose classes can take part. */
	years?: readonly SchoolYears[] | undefined;
};
export type Term = { kind: (typeof programmeTerms.$inferSelect)['kind']; slug: string };
export type Settings = {
	title: LocalText;
	summary: LocalText;
	purpose: LocalText;
	opensOn: string | null;
	closesOn: string | null;
	reach: Reach;
	terms: Term[];
};

/** The programme's terms that a consultation may carry, in the city's order. */
export const listTerms = (db: Queryable) =>
	db.select().from(programmeTerms).orderBy(programmeTerms.kind, programmeTerms.position);

/** Makes a draft consultation with a form to begin from. Returns its slug, made of its title. */
export async function addConsultation(
	db: Database,
	{ committeeId, title, form, reach, terms = {}, years }: NewConsultation,
	userId: string
): Promise<string> {
	return db.transaction(async (tx) => {
		const wanted = slugFrom(passageOf(title, 'sv').text);
		const near = await tx
			.select({ slug: consultations.slug })
			.from(consultations)
			.where(like(consultations.slug, `${wanted || 'dialog'}%`));
		const taken = new Set(near.map(({ slug }) => slug));
		const slug = freeSlug(wanted, (one) => taken.has(one));
		const [made] = await tx
			.insert(consultations)
			.values({ slug, committeeId, title, summary: title, purpose: title, ...(reach ? { reach } : {}) })
			.returning({ id: consultations.id });
		if (!made) throw new Error('A consultation that was just made is not there');
		await tx.insert(formVersions).values({ consultationId: made.id, version: 1, form: { ...form, title } });
		if (years) await tx.insert(classSettings).values({ consultationId: made.id, years: [...years] });
		const serves = (await listTerms(tx)).filter(({ kind, slug }) => terms[kind]?.includes(slug));
		if (serves.length > 0)
			await tx
				.insert(consultationTerms)
				.values(serves.map(({ kind, slug }) => ({ consultationId: made.id, kind, slug })));
		await note(tx, { userId, action: 'consultation.add', subject: made.id });
		return slug;
	});
}

/** Changes what is told of a consultation, while it is prepared. False when residents know of it already. */
export async function saveSettings(
	db: Database,
	consultationId: string,
	{ terms, ...told }: Settings,
	userId: string
): Promise<boolean> {
	return db.transaction(async (tx) => {
		const [found] = await tx
			.select({ state: consultations.state })
			.from(consultations)
			.where(eq(consultations.id, consultationId))
			.for('update');
		if (!found || isPublic(found.state)) return false;
		await tx.update(consultations).set(told).where(eq(consultations.id, consultationId));
		await retitle(tx, consultationId, told.title);
		await tx.delete(consultationTerms).where(eq(consultationTerms.consultationId, consultationId));
		if (terms.length > 0)
			await tx.insert(consultationTerms).values(terms.map((term) => ({ consultationId, ...term })));
		await note(tx, { userId, action: 'consultation.settings', subject: consultationId });
		return true;
	});
}

/** The form is called what its consultation is called, in the draft as well. */
async function retitle(tx: Queryable, consultationId: string, title: LocalText): Promise<void> {
	const json = JSON.stringify(title);
	await tx
		.update(formVersions)
		.set({ form: sql`jsonb_set(${formVersions.form}, '{title}', ${json}::jsonb)` })
		.where(eq(formVersions.consultationId, consultationId));
	await tx
		.update(formDrafts)
		.set({ draft: sql`jsonb_set(${formDrafts.draft}, '{title}', ${json}::jsonb)` })
		.where(eq(formDrafts.consultationId, consultationId));
}

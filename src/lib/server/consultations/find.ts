import { and, asc, desc, eq, inArray, isNotNull, sql, type SQL } from 'drizzle-orm';
import type { Form } from '#lib/domain/consultations/form.ts';
import type { State } from '#lib/domain/consultations/lifecycle.ts';
import type { Database, Queryable } from '../db/client.ts';
import { committees, consultations, consultationTerms, formVersions } from '../db/schema/index.ts';

export type Consultation = typeof consultations.$inferSelect & { committee: typeof committees.$inferSelect };
export type ConsultationWithForm = Consultation & { form: Form };

/** What a committee's complaints are counted by is no dialogue: it is listed and found only by those who ask for it. */
export type Source = Consultation['source'];

/** Dialogues (or counts of complaints) in the given states with their committees, those that close first coming first. */
export async function listConsultations(
	db: Queryable,
	wanted: { states?: State[]; committeeIds?: string[]; source?: Source } = {}
): Promise<Consultation[]> {
	const rows = await db
		.select()
		.from(consultations)
		.innerJoin(committees, eq(committees.id, consultations.committeeId))
		.where(
			and(
				eq(consultations.source, wanted.source ?? 'residents'),
				wanted.states && inArray(consultations.state, wanted.states),
				wanted.committeeIds && inArray(consultations.committeeId, wanted.committeeIds)
			)
		)
		.orderBy(
			sql`${consultations.closesOn} asc nulls last`,
			desc(consultations.releasedAt),
			asc(consultations.slug)
		);
	return rows.map((row) => ({ ...row.consultations, committee: row.committees }));
}

const isDialogue = eq(consultations.source, 'residents');

/** One dialogue with its committee and its current form, or undefined. */
export const findConsultation = (db: Database, slug: string): Promise<ConsultationWithForm | undefined> =>
	findWhere(db, and(eq(consultations.slug, slug), isDialogue));

/** The same, by its id. */
export const findConsultationById = (db: Database, id: string): Promise<ConsultationWithForm | undefined> =>
	findWhere(db, and(eq(consultations.id, id), isDialogue));

/** The same for a dialogue or a count of complaints: what is released, kept and disposed of alike. */
export const findReleasable = (db: Database, slug: string): Promise<ConsultationWithForm | undefined> =>
	findWhere(db, eq(consultations.slug, slug));

async function findWhere(db: Database, which: SQL | undefined): Promise<ConsultationWithForm | undefined> {
	const [row] = await db
		.select()
		.from(consultations)
		.innerJoin(committees, eq(committees.id, consultations.committeeId))
		.innerJoin(
			formVersions,
			and(
				eq(formVersions.consultationId, consultations.id),
				eq(formVersions.version, consultations.formVersion)
			)
		)
		.where(which);
	return row && { ...row.consultations, committee: row.committees, form: row.form_versions.form };
}

const remembered = new Map<string, { until: number; found: Promise<ConsultationWithForm | undefined> }>();

/**
 * The same for the sending of answers, remembered for a second: the statement that stores an answer asks the
 * database itself whether the consultation is open, so nothing is taken after closing.
 */
export function findForSubmission(db: Database, slug: string): Promise<ConsultationWithForm | undefined> {
	const now = Date.now();
	const known = remembered.get(slug);
	if (known && known.until > now) return known.found;
	if (remembered.size > 1000) remembered.clear();
	const found = findConsultation(db, slug);
	remembered.set(slug, { until: now + 1000, found });
	found.catch(() => remembered.delete(slug));
	return found;
}

const frozen = new Map<string, Promise<Form | undefined>>();

/** The form of one frozen version; it never changes, so it is asked for once. */
function frozenForm(db: Database, consultationId: string, version: number): Promise<Form | undefined> {
	const key = `${consultationId} ${version}`;
	const known = frozen.get(key);
	if (known) return known;
	if (frozen.size > 100) frozen.clear();
	const found = db
		.select({ form: formVersions.form })
		.from(formVersions)
		.where(
			and(
				eq(formVersions.consultationId, consultationId),
				eq(formVersions.version, version),
				isNotNull(formVersions.frozenAt)
			)
		)
		.then(([row]) => row?.form);
	frozen.set(key, found);
	found.then(
		(form) => form ?? frozen.delete(key),
		() => frozen.delete(key)
	);
	return found;
}

/**
 * The consultation with the version of its form that somebody began with, as their page says (`version`; the current one
 * when it says nothing). Undefined when there has been no such version.
 */
export async function atVersion(
	db: Database,
	current: ConsultationWithForm,
	version: string | undefined
): Promise<ConsultationWithForm | undefined> {
	if (version === undefined || version === String(current.formVersion)) return current;
	if (!/^[1-9]\d{0,5}$/.test(version) || Number(version) > current.formVersion) return undefined;
	const form = await frozenForm(db, current.id, Number(version));
	return form && { ...current, form, formVersion: Number(version) };
}

/** The programme terms that a consultation carries. */
export async function termsOf(db: Database, consultationId: string) {
	return db.select().from(consultationTerms).where(eq(consultationTerms.consultationId, consultationId));
}

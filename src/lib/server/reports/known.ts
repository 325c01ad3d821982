import { and, asc, eq, inArray, notInArray, or } from 'drizzle-orm';
import {
	closedOn,
	hasResults,
	isPublic,
	preparingStates,
	states
} from '#lib/domain/consultations/lifecycle.ts';
import type { KnownConsultation } from '#lib/domain/reports/report.ts';
import type { Term } from '#lib/domain/reports/shapes.ts';
import type { LocalText } from '#lib/domain/text/text.ts';
import { today } from '../clock.ts';
import type { Database } from '../db/client.ts';
import { committees, consultations, consultationTerms, programmeTerms } from '../db/schema/index.ts';

/** A consultation that is or has been open to the public, with what is needed to read the rest of it. */
export type PublicConsultation = KnownConsultation & {
	id: string;
	formVersion: number;
	outcome: LocalText | null;
};

async function termsByConsultation(db: Database, ids: string[]): Promise<Map<string, Term[]>> {
	if (ids.length === 0) return new Map();
	const rows = await db
		.select({
			consultationId: consultationTerms.consultationId,
			kind: programmeTerms.kind,
			slug: programmeTerms.slug,
			name: programmeTerms.name
		})
		.from(consultationTerms)
		.innerJoin(
			programmeTerms,
			and(eq(programmeTerms.kind, consultationTerms.kind), eq(programmeTerms.slug, consultationTerms.slug))
		)
		.where(inArray(consultationTerms.consultationId, ids))
		.orderBy(asc(programmeTerms.kind), asc(programmeTerms.position));
	const terms = new Map<string, Term[]>();
	for (const { consultationId, ...term } of rows)
		terms.set(consultationId, [...(terms.get(consultationId) ?? []), term]);
	return terms;
}

/** What no slug can be is not asked for: PostgreSQL refuses NUL. */
export const isSlug = (text: string | undefined): boolean =>
	text === undefined || /^[a-z0-9-]{1,200}$/.test(text);

/** A count of complaints is public with its release: before it nobody is told that there were any. */
const releasedCount = and(
	eq(consultations.source, 'complaints'),
	inArray(consultations.state, states.filter(hasResults))
);

/**
 * Dialogues that were opened (never those that are being prepared), of one committee, with one slug or of some ids, in the
 * order they opened. `withComplaints`: the released counts of complaints among them.
 */
export async function publicConsultations(
	db: Database,
	wanted: { slug?: string; committee?: string; ids?: readonly string[]; withComplaints?: boolean } = {}
): Promise<PublicConsultation[]> {
	if (!isSlug(wanted.slug) || !isSlug(wanted.committee)) return [];
	const rows = await db
		.select()
		.from(consultations)
		.innerJoin(committees, eq(committees.id, consultations.committeeId))
		.where(
			and(
				notInArray(consultations.state, [...preparingStates]),
				or(eq(consultations.source, 'residents'), wanted.withComplaints ? releasedCount : undefined),
				wanted.ids === undefined ? undefined : inArray(consultations.id, [...wanted.ids]),
				wanted.slug === undefined ? undefined : eq(consultations.slug, wanted.slug),
				wanted.committee === undefined ? undefined : eq(committees.slug, wanted.committee)
			)
		)
		.orderBy(asc(consultations.opensOn), asc(consultations.slug));
	const terms = await termsByConsultation(
		db,
		rows.map((row) => row.consultations.id)
	);
	return rows.map(({ consultations: own, committees: committee }): PublicConsultation => {
		const state = isPublic(own.state) ? own.state : 'closed';
		return {
			id: own.id,
			formVersion: own.formVersion,
			outcome: own.outcome,
			head: {
				slug: own.slug,
				...(own.source === 'complaints' ? { source: own.source } : {}),
				state,
				title: own.title,
				summary: own.summary,
				purpose: own.purpose,
				committee: { slug: committee.slug, name: committee.name },
				opensOn: own.opensOn,
				closesOn: own.closesOn,
				openedOn: own.openedAt ? today(own.openedAt) : own.opensOn,
				closedOn: closedOn(own, own.closedAt && today(own.closedAt)) ?? null,
				reach: own.reach,
				demonstration: own.demonstration,
				terms: terms.get(own.id) ?? []
			}
		};
	});
}

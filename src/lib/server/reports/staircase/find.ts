import { asc, eq } from 'drizzle-orm';
import { isBlankStep } from '#lib/domain/reports/staircase/summary.ts';
import {
	steps,
	type Evidence,
	type Staircase,
	type StepAssessment
} from '#lib/domain/reports/staircase/shapes.ts';
import type { LocalText } from '#lib/domain/text/text.ts';
import { namedAssessments, type NamedAssessment } from '../../assessments/named.ts';
import type { Queryable } from '../../db/client.ts';
import { consultations, staircaseEvidence, staircases, staircaseSteps } from '../../db/schema/index.ts';

/** A staircase while it is written: each part with the revision that a change is made upon; 0: it is not there yet. */
export type WrittenStaircase = Omit<Staircase, 'steps'> & {
	revision: number;
	steps: (StepAssessment & { revision: number })[];
};

type Row = typeof staircaseEvidence.$inferSelect & {
	slug: string | null;
	name: LocalText | null;
	assessment: NamedAssessment | undefined;
};

function evidenceOf({ kind, slug, name, assessment, title, href, who, people, source }: Row): Evidence {
	if (kind === 'consultation') return { kind, slug: slug ?? '', title: name ?? { sv: slug ?? '' } };
	if (kind === 'assessment')
		return { kind, ...(assessment ?? { id: '', title: '', shown: false, consultations: [] }) };
	if (kind === 'document') return { kind, title, href };
	return kind === 'training' ? { kind, title, who, people, source } : { kind, title };
}

async function evidenceByStep(db: Queryable, reportId: string): Promise<Map<number, Evidence[]>> {
	const rows = await db
		.select({ own: staircaseEvidence, slug: consultations.slug, name: consultations.title })
		.from(staircaseEvidence)
		.leftJoin(consultations, eq(consultations.id, staircaseEvidence.consultationId))
		.where(eq(staircaseEvidence.reportId, reportId))
		.orderBy(asc(staircaseEvidence.position));
	const named = await namedAssessments(
		db,
		rows.flatMap(({ own }) => own.assessmentId ?? [])
	);
	const byStep = Map.groupBy(rows, ({ own }) => own.step);
	return new Map(
		[...byStep].map(([number, own]) => [
			number,
			own.map(({ own, ...rest }) =>
				evidenceOf({ ...own, ...rest, assessment: named.get(own.assessmentId ?? '') })
			)
		])
	);
}

/** The staircase of a report as it is written, all six steps of it whether anything is said of them or not. */
export async function writtenStaircase(db: Queryable, reportId: string): Promise<WrittenStaircase> {
	const [head] = await db.select().from(staircases).where(eq(staircases.reportId, reportId));
	const rows = await db.select().from(staircaseSteps).where(eq(staircaseSteps.reportId, reportId));
	const evidence = await evidenceByStep(db, reportId);
	return {
		position: steps.find((number) => number === head?.position) ?? null,
		revision: head?.revision ?? 0,
		steps: steps.map((number) => {
			const row = rows.find(({ step }) => step === number);
			return {
				step: number,
				standing: row?.standing ?? null,
				done: row?.done ?? '',
				next: row?.next ?? '',
				evidence: evidence.get(number) ?? [],
				revision: row?.revision ?? 0
			};
		})
	};
}

/** What a report says of the staircase: all six steps; null when it says nothing. */
export async function staircaseOf(db: Queryable, reportId: string): Promise<Staircase | null> {
	const { position, steps: written } = await writtenStaircase(db, reportId);
	if (position === null && written.every(isBlankStep)) return null;
	return { position, steps: written.map(({ revision: _, ...own }) => own) };
}

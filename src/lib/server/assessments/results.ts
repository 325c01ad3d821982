import { and, asc, eq, inArray, isNotNull } from 'drizzle-orm';
import { hasResults } from '#lib/domain/consultations/lifecycle.ts';
import {
	figuresOfResults,
	textOfReference,
	textReference,
	type AssessmentFigure
} from '#lib/domain/assessments/figures.ts';
import type { AssessmentText, LinkedConsultation } from '#lib/domain/assessments/model.ts';
import { buildResults } from '#lib/domain/reports/results.ts';
import type { Database } from '../db/client.ts';
import { consultations, freeTexts } from '../db/schema/index.ts';
import { releasedText } from '../releases/releasedText.ts';
import { publicConsultations, type PublicConsultation } from '../reports/known.ts';
import { readPopulation } from '../reports/population.ts';
import { releasedOf } from '../reports/released.ts';

/** Texts are shown for choice this many at most: whoever wants another searches among them on the results page. */
const mostTexts = 200;

export type AssessmentResults = {
	consultations: LinkedConsultation[];
	figures: AssessmentFigure[];
	texts: AssessmentText[];
};

async function figuresOf(db: Database, known: readonly PublicConsultation[]): Promise<AssessmentFigure[]> {
	const released = await releasedOf(db, known);
	const population = await readPopulation(db);
	return released.flatMap((one) => figuresOfResults(buildResults(one, population)));
}

/** Released texts of some consultations; those of some ids alone, or as many as can be chosen from. */
async function textsOf(
	db: Database,
	known: readonly PublicConsultation[],
	only?: readonly string[]
): Promise<AssessmentText[]> {
	if (known.length === 0 || only?.length === 0) return [];
	const ids = known.map(({ id }) => id);
	const rows = await db
		.select({ own: freeTexts, title: consultations.title })
		.from(freeTexts)
		.innerJoin(consultations, eq(consultations.id, freeTexts.consultationId))
		.where(
			and(
				inArray(freeTexts.consultationId, ids),
				eq(freeTexts.state, 'released'),
				isNotNull(freeTexts.released),
				only ? inArray(freeTexts.id, [...only]) : undefined
			)
		)
		.orderBy(asc(freeTexts.id))
		.limit(mostTexts);
	return rows.flatMap(({ own, title }) => {
		const shown = releasedText(own);
		return shown ? [{ ...shown, reference: textReference(own.id), consultation: title }] : [];
	});
}

const linkedOf = ({ head, outcome }: PublicConsultation): LinkedConsultation => ({
	slug: head.slug,
	title: head.title,
	openedOn: head.openedOn,
	closedOn: head.closedOn,
	released: hasResults(head.state),
	answered: outcome !== null
});

async function withSlugs(db: Database, slugs: readonly string[]): Promise<PublicConsultation[]> {
	if (slugs.length === 0) return [];
	const rows = await db
		.select({ id: consultations.id })
		.from(consultations)
		.where(inArray(consultations.slug, [...slugs]));
	return publicConsultations(db, { ids: rows.map(({ id }) => id) });
}

const withResults = (known: readonly PublicConsultation[]) =>
	known.filter(({ head }) => hasResults(head.state));

/** Everything that the linked consultations' releases show, to pick from. */
export async function pickable(db: Database, slugs: readonly string[]): Promise<AssessmentResults> {
	const known = await withSlugs(db, slugs);
	const released = withResults(known);
	return {
		consultations: known.map(linkedOf),
		figures: await figuresOf(db, released),
		texts: await textsOf(db, released)
	};
}

/** What was picked, in its order, as the linked consultations' releases show it now: what is no longer shown is gone. */
export async function picked(
	db: Database,
	slugs: readonly string[],
	picks: readonly string[]
): Promise<AssessmentResults> {
	const known = await withSlugs(db, slugs);
	const released = withResults(known);
	const wanted = picks.flatMap((reference) => textOfReference(reference) ?? []);
	const figures = picks.length > wanted.length ? await figuresOf(db, released) : [];
	const texts = await textsOf(db, released, wanted);
	return {
		consultations: known.map(linkedOf),
		figures: picks.flatMap((reference) => figures.find((one) => one.reference === reference) ?? []),
		texts: picks.flatMap((reference) => texts.find((one) => one.reference === reference) ?? [])
	};
}

/** The consultations that a committee's assessment can be linked to: those that have been opened, its own first. */
export async function linkable(db: Database, committee: string): Promise<LinkedConsultation[]> {
	const known = await publicConsultations(db);
	const own = known.filter(({ head }) => head.committee.slug === committee);
	const others = known.filter(({ head }) => head.committee.slug !== committee);
	return [...own, ...others].map(linkedOf);
}

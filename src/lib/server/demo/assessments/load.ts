import { eq } from 'drizzle-orm';
import { emptyContent, steps } from '#lib/domain/assessments/steps.ts';
import { pickable } from '../../assessments/results.ts';
import { moveAssessment, showAssessment } from '../../assessments/move.ts';
import { beginAssessment, saveAssessmentStep, saveChecklist } from '../../assessments/save.ts';
import type { Database } from '../../db/client.ts';
import { assessments } from '../../db/schema/index.ts';
import { ownerOf } from '../../reports/document/find.ts';
import { shifted } from '../dates.ts';
import { changingRooms } from './changingRooms.ts';
import { playgrounds } from './playgrounds.ts';
import type { DemonstrationAssessment } from './spec.ts';

async function picksOf(
	db: Database,
	{ consultations, figures, texts: many }: DemonstrationAssessment
): Promise<string[]> {
	const { figures: shown, texts } = await pickable(db, consultations);
	const there = new Set(shown.map(({ reference }) => reference));
	return [
		...figures.filter((reference) => there.has(reference)),
		...texts.slice(0, many).map(({ reference }) => reference)
	];
}

async function loadAssessment(db: Database, demo: DemonstrationAssessment, today: string): Promise<void> {
	const owner = await ownerOf(db, demo.committee);
	if (!owner?.id) throw new Error(`There is no committee ${demo.committee}`);
	const [there] = await db
		.select({ id: assessments.id })
		.from(assessments)
		.where(eq(assessments.committeeId, owner.id));
	if (there) return;
	const title = demo.steps[1]?.fields['title'] ?? '';
	const id = await beginAssessment(db, { committeeId: owner.id, title });
	await saveChecklist(db, id, demo.checklist, { revision: 0 });
	for (const step of steps) {
		const told = demo.steps[step];
		if (!told) continue;
		const content = emptyContent(step);
		const day = told.day ? { [told.day.field]: shifted(today, told.day.from) } : {};
		const kept = {
			fields: { ...content.fields, ...told.fields, ...day },
			rows: told.rows ?? [],
			consultations: step === 3 ? demo.consultations : [],
			picks: step === 4 ? await picksOf(db, demo) : []
		};
		await saveAssessmentStep(db, id, step, kept, { revision: step === 1 ? 1 : 0 });
	}
	for (const move of demo.moves) await moveAssessment(db, { committee: demo.committee, id }, move);
	if (demo.shown) await showAssessment(db, { committee: demo.committee, id }, true);
}

/** Child impact assessments of two committees: one that the children have been answered about, and a draft. */
export async function loadDemonstrationAssessments(db: Database, today: string): Promise<void> {
	for (const one of [playgrounds, changingRooms]) await loadAssessment(db, one, today);
}

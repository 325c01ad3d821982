import type { AssessmentModel } from '#lib/domain/assessments/model.ts';
import type { Database } from '../db/client.ts';
import { findChecklist, type FoundAssessment } from './find.ts';
import { picked } from './results.ts';

/** An assessment as every output renders it. */
export async function assessmentModel(db: Database, found: FoundAssessment): Promise<AssessmentModel> {
	const { id, committee, state, contents } = found;
	const { checklist, revision } = await findChecklist(db, id);
	return {
		id,
		committee,
		state,
		template: false,
		contents,
		...(await picked(db, contents[3].consultations, contents[4].picks)),
		checklist: revision === 0 ? null : checklist
	};
}

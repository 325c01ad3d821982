import { audit, auditSystems, type Verdict } from '#lib/domain/disclosure/audit.ts';
import { publishedOnly } from '#lib/domain/disclosure/published-only.ts';
import { defaultSettings } from '#lib/domain/disclosure/settings.ts';
import { findReleasable } from '../consultations/find.ts';
import type { Database } from '../db/client.ts';
import { createSolver } from '../solver/solve.ts';
import { readLedger } from './ledger.ts';
import { crossingsOf } from './release.ts';
import { layoutOnly, readSnapshot } from './snapshot.ts';
import { noPlan } from '#lib/domain/disclosure/plan.ts';

/** An audit that cannot be made: no such consultation, nothing released, or answers that are others than were counted. */
export class AuditError extends Error {}

export type Audited = { verdicts: Verdict[]; releases: number; answersGone: boolean };

/**
 * The four attackers on everything published of a consultation so far. Throws AuditError; FalseFigure when a published
 * number is not the true count. After the answers have left, what was published is attacked by itself.
 */
export async function auditConsultation(
	db: Database,
	slug: string,
	progress?: (done: number, total: number) => void
): Promise<Audited> {
	const consultation = await findReleasable(db, slug);
	if (!consultation) throw new AuditError(`There is no consultation ${slug}`);
	const ledger = await readLedger(db, consultation.id);
	if (ledger.length === 0) throw new AuditError(`Nothing of ${slug} has been released`);
	const crossings = crossingsOf(noPlan, ledger);
	const documents = ledger.map(({ document }) => document);
	const answersGone = ledger.some(({ marks }) => marks === undefined);
	const solver = createSolver();
	try {
		if (answersGone) {
			const layout = await layoutOnly(db, consultation.id, crossings);
			const systems = publishedOnly(layout, documents).map((system) => () => system);
			// What only those who had seen the answers could be wrong about is not asked any more.
			const verdicts = await audit(systems, solver.solve, progress, ['reader']);
			return { verdicts, releases: ledger.length, answersGone };
		}
		const { population, gone } = await readSnapshot(db, consultation.id, { earlier: ledger, crossings });
		if (gone > 0) throw new AuditError(`Answers to ${slug} have changed or left since they were counted`);
		const verdicts = await audit(
			auditSystems(population, documents, defaultSettings),
			solver.solve,
			progress
		);
		return { verdicts, releases: ledger.length, answersGone };
	} finally {
		await solver.close();
	}
}

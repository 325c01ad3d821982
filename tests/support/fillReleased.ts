import type { Database } from '#lib/server/db/client.ts';
import {
	committees,
	consultations,
	consultationTerms,
	formVersions,
	freeTexts,
	population,
	programmeTerms,
	releases
} from '#lib/server/db/schema/index.ts';
import { exampleConsultation, exampleDocument, exampleForm, examplePopulation } from './releasedExample.ts';

type State = 'draft' | 'open' | 'closed' | 'released';

/** A committee with one consultation in each state, of which one has a release and texts, by direct inserts. */
export async function fillReleased(db: Database): Promise<void> {
	const { head } = exampleConsultation;
	const [committee] = await db
		.insert(committees)
		.values({ ...head.committee, kind: 'district' })
		.returning();
	if (!committee) throw new Error('no committee');
	await db.insert(population).values(examplePopulation);
	// A started server has the programme's own terms already.
	await db
		.insert(programmeTerms)
		.values([
			{ kind: 'focusArea', slug: 'participation', name: { sv: 'Delaktighet och inflytande' }, position: 0 },
			{ kind: 'actionPlan', slug: 'racism', name: { sv: 'Mot rasism' }, position: 0 }
		])
		.onConflictDoNothing();
	const add = async (slug: string, state: State) => {
		const closed = state === 'closed' || state === 'released';
		const [row] = await db
			.insert(consultations)
			.values({
				slug,
				state,
				committeeId: committee.id,
				title: head.title,
				summary: head.summary,
				purpose: head.purpose,
				opensOn: state === 'draft' ? null : '2026-02-01',
				closesOn: closed ? '2026-03-01' : '2099-12-31',
				openedAt: state === 'draft' ? null : new Date('2026-02-01T07:00:00Z'),
				closedAt: closed ? new Date('2026-03-01T23:30:00Z') : null
			})
			.returning();
		if (!row) throw new Error('no consultation');
		await db.insert(formVersions).values({ consultationId: row.id, version: 1, form: exampleForm });
		await db
			.insert(consultationTerms)
			.values({ consultationId: row.id, kind: 'focusArea', slug: 'participation' });
		return row.id;
	};
	await add('utkast', 'draft');
	await add('lekplatsen', 'open');
	await add('badet', 'closed');
	const released = await add('parken', 'released');
	await db
		.insert(releases)
		.values({ consultationId: released, number: 1, snapshotHash: 'example', document: exampleDocument });
	await db.insert(freeTexts).values([
		{ consultationId: released, question: 'more', text: 'Mer ljus', state: 'released', released: 'Mer ljus' },
		{ consultationId: released, question: 'more', text: 'Ring 0701234567', state: 'withheld' },
		{ consultationId: released, question: 'more', text: 'Anna är dum', state: 'refused' }
	]);
}

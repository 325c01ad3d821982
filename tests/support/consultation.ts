import { randomUUID } from 'node:crypto';
import { form, type Form } from '#lib/domain/consultations/form.ts';
import type { Database } from '#lib/server/db/client.ts';
import { committees, consultations, formVersions } from '#lib/server/db/schema/index.ts';

/** One page: a number that serves as a mark, a choice and a text. */
export const smallForm: Form = form.parse({
	title: { sv: 'Torget' },
	languages: ['sv'],
	pages: [
		{
			id: 'torget',
			questions: [
				{ id: 'mark', type: 'number', label: { sv: 'Hur många besök?' }, required: true },
				{
					id: 'view',
					type: 'single',
					label: { sv: 'Trivs du där?' },
					options: [
						{ id: 'yes', label: { sv: 'Ja' } },
						{ id: 'no', label: { sv: 'Nej' } }
					]
				},
				{ id: 'why', type: 'longText', label: { sv: 'Varför?' } }
			]
		}
	]
});

/** An open consultation of a new committee, by direct inserts. Returns its id. */
export async function insertConsultation(
	db: Database,
	slug: string,
	asked: Form = smallForm
): Promise<string> {
	const name = { sv: 'Torget' };
	const [committee] = await db
		.insert(committees)
		.values({ slug: `committee-${randomUUID()}`, name, kind: 'committee' })
		.returning();
	const [consultation] = await db
		.insert(consultations)
		.values({
			slug,
			committeeId: committee?.id as string,
			state: 'open',
			title: name,
			summary: name,
			purpose: name,
			opensOn: '2026-01-01',
			closesOn: '2099-12-31',
			openedAt: new Date()
		})
		.returning();
	const id = consultation?.id as string;
	await db.insert(formVersions).values({ consultationId: id, version: 1, form: asked, frozenAt: new Date() });
	return id;
}

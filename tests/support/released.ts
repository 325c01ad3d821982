import { form as formSchema } from '#lib/domain/consultations/form.ts';
import { closeConsultation } from '#lib/server/consultations/moves.ts';
import type { Database } from '#lib/server/db/client.ts';
import { releaseConsultation } from '#lib/server/releases/release.ts';
import { newResponse, rewriteResponses } from '#lib/server/responses/store.ts';
import { insertConsultation } from './consultation.ts';

const text = (sv: string) => ({ sv });
const option = (id: string) => ({ id, label: text(id) });

/** A choice, a text and a background. */
export const askedForm = formSchema.parse({
	title: text('Torget'),
	languages: ['sv'],
	pages: [
		{
			id: 'page',
			questions: [
				{
					type: 'single',
					id: 'view',
					label: text('Är torget tryggt?'),
					options: [option('yes'), option('no')]
				},
				{ type: 'longText', id: 'why', label: text('Varför?') },
				{
					type: 'single',
					id: 'place',
					label: text('Var bor du?'),
					options: [option('north'), option('south')],
					background: { kind: 'district', why: text('För att se vilka som svarar.') }
				}
			]
		}
	]
});

export const mark = (at: number): string => `hemligtext${String(at).padStart(4, '0')}`;

/** A consultation that is closed: every third said no, every third wrote a text with a mark of its own, half live in the north. */
export async function closedWith(db: Database, slug: string, people: number): Promise<string> {
	const id = await insertConsultation(db, slug, askedForm);
	const responses = Array.from({ length: people }, (_, at) =>
		newResponse(1, {
			view: at % 3 === 0 ? 'no' : 'yes',
			place: at % 2 === 0 ? 'north' : 'south',
			...(at % 3 === 0 ? { why: `Torget är mörkt, ${mark(at)}` } : {})
		})
	);
	await db.$client.begin((tx) => rewriteResponses(tx, id, responses));
	await closeConsultation(db, slug);
	return id;
}

/** The same with a release, made on a day long past. */
export async function releasedWith(db: Database, slug: string, people: number): Promise<string> {
	const id = await closedWith(db, slug, people);
	await db.$client`update consultations set closes_on = '2026-01-31', closed_at = '2026-02-01T00:05:00Z' where id = ${id}`;
	await releaseConsultation(db, slug, { at: new Date('2026-02-10T10:00:00Z') });
	return id;
}

import { and, asc, desc, eq, inArray, isNotNull } from 'drizzle-orm';
import type { ReleasedConsultation } from '#lib/domain/reports/results.ts';
import type { Form } from '#lib/domain/consultations/form.ts';
import { today } from '../clock.ts';
import type { Database } from '../db/client.ts';
import { formVersions, freeTexts, releases } from '../db/schema/index.ts';
import type { PublicConsultation } from './known.ts';

/** The latest release and its form for each of the consultations that has one; texts stand on the results page only. */
export async function releasedOf(
	db: Database,
	known: readonly PublicConsultation[]
): Promise<ReleasedConsultation[]> {
	const ids = known.map(({ id }) => id);
	if (ids.length === 0) return [];
	const latest = await db
		.selectDistinctOn([releases.consultationId])
		.from(releases)
		.where(inArray(releases.consultationId, ids))
		.orderBy(releases.consultationId, desc(releases.number));
	const forms = new Map<string, Form>();
	for (const { consultationId, version, form } of await db
		.select()
		.from(formVersions)
		.where(inArray(formVersions.consultationId, ids)))
		forms.set(`${consultationId} ${version}`, form);
	return known.flatMap(({ id, formVersion, outcome, ...rest }): ReleasedConsultation[] => {
		const release = latest.find(({ consultationId }) => consultationId === id);
		const form = forms.get(`${id} ${formVersion}`);
		if (!release || !form) return [];
		const { number, createdAt, document } = release;
		return [
			{
				...rest,
				outcome,
				form,
				release: { number, releasedOn: today(createdAt), document },
				texts: new Map()
			}
		];
	});
}

/** Texts that a person has released, by question. Their order is their random ids': it tells nothing. */
export async function releasedTexts(db: Database, consultationId: string): Promise<Map<string, string[]>> {
	const rows = await db
		.select({ question: freeTexts.question, released: freeTexts.released })
		.from(freeTexts)
		.where(
			and(
				eq(freeTexts.consultationId, consultationId),
				eq(freeTexts.state, 'released'),
				isNotNull(freeTexts.released)
			)
		)
		.orderBy(asc(freeTexts.id));
	const texts = new Map<string, string[]>();
	for (const { question, released } of rows)
		if (released) texts.set(question, [...(texts.get(question) ?? []), released]);
	return texts;
}

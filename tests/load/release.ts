import { randomUUID } from 'node:crypto';
import type { Database } from '#lib/server/db/client.ts';
import { releaseConsultation } from '#lib/server/releases/release.ts';
import { insertConsultation } from '../support/consultation.ts';
import { backgroundIds, benchForm, questionIds, seeded, someAnswers } from './form.ts';

/** Fills a closed consultation with answers. Returns its id. */
async function fill(db: Database, slug: string, count: number): Promise<string> {
	const id = await insertConsultation(db, slug, benchForm);
	const random = seeded(20_261_123);
	for (let done = 0; done < count; done += 5000) {
		const rows = Array.from({ length: Math.min(5000, count - done) }, () => ({
			id: randomUUID(),
			answers: someAnswers(random)
		}));
		await db.$client`
			insert into responses (id, consultation_id, version, answers)
			select r.id, ${id}, 1, r.answers from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(id uuid, answers jsonb)`;
	}
	await db.$client`update consultations set state = 'closed', closed_at = now() where id = ${id}`;
	await db.$client`analyze responses`;
	return id;
}

/** Every question by itself and by each background, as somebody who knows SQL would count them: one pass, grouping sets. */
function groupBy(): string {
	const sets = questionIds.flatMap((question) => [
		`(${question})`,
		...backgroundIds.map((background) => `(${question}, ${background})`)
	]);
	const columns = [...questionIds, ...backgroundIds];
	return `
		select ${columns.join(', ')}, count(*)::int as count
		from (select ${columns.map((id) => `answers->>'${id}' as ${id}`).join(', ')}
			from responses where consultation_id = $1) as r
		group by grouping sets (${sets.join(', ')})`;
}

export type ReleaseTimes = { bare: number; whole: number };

/** Seconds for the bare counting, and for the stored release of the same answers; the better of `rounds`, in turn. */
export async function timeRelease(db: Database, count: number, rounds: number): Promise<ReleaseTimes> {
	const best: ReleaseTimes = { bare: Infinity, whole: Infinity };
	const timed = async (work: () => Promise<unknown>) => {
		const began = performance.now();
		await work();
		return (performance.now() - began) / 1000;
	};
	for (let round = 0; round < rounds; round++) {
		const slug = `matning-${round}`;
		const id = await fill(db, slug, count);
		await db.$client.unsafe('select count(*) from responses where consultation_id = $1', [id]);
		best.bare = Math.min(best.bare, await timed(() => db.$client.unsafe(groupBy(), [id])));
		best.whole = Math.min(best.whole, await timed(() => releaseConsultation(db, slug)));
	}
	return best;
}

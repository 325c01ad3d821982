import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { canMove, states } from '#lib/domain/consultations/lifecycle.ts';
import { publishablePeriods } from '#lib/domain/consultations/participation.ts';
import { answerConsultation } from '../consultations/answer.ts';
import { closeConsultation, moveConsultation } from '../consultations/moves.ts';
import { shuffled } from '../random.ts';
import { releaseConsultation } from '../releases/release.ts';
import type { Database, Queryable } from '../db/client.ts';
import {
	consultationMoves,
	consultations,
	consultationTerms,
	formVersions,
	participation,
	participationPeriods,
	responses
} from '../db/schema/index.ts';
import { insertClasses } from './classes.ts';
import { shifted } from './dates.ts';
import { decideDemonstration } from './disposal.ts';
import { answersOf, formOf } from './generate.ts';
import { committeeIds } from './organisation.ts';
import { participationRows, type ParticipationRow } from './participation.ts';
import type { Days, Demonstration } from './spec.ts';
import { judgeDemonstrationTexts } from './texts.ts';
import { loadDemonstrationThemes } from './themes.ts';

const daysOf = ({ days }: Demonstration, today: string): Days =>
	typeof days === 'function' ? days(today) : days;
const noon = (today: string, days: number): Date => new Date(`${shifted(today, days)}T11:00:00Z`);

async function insertHead(tx: Queryable, demonstration: Demonstration, today: string): Promise<string> {
	const { slug, committee, state, title, summary, purpose, reach, terms } = demonstration;
	const { opens, closes } = daysOf(demonstration, today);
	const draft = state === 'draft';
	const committeeId = (await committeeIds(tx, [committee])).get(committee);
	if (!committeeId) throw new Error(`There is no committee ${committee}`);
	const [row] = await tx
		.insert(consultations)
		.values({
			slug,
			committeeId,
			state: draft ? 'draft' : 'open',
			title,
			summary,
			purpose,
			...(reach ? { reach } : {}),
			opensOn: shifted(today, opens),
			closesOn: shifted(today, closes),
			openedAt: draft ? null : noon(today, opens),
			createdAt: noon(today, Math.min(opens, 0) - 21),
			demonstration: true
		})
		.returning({ id: consultations.id });
	const id = row?.id ?? '';
	const kinds = Object.entries(terms) as [keyof typeof terms, string[]][];
	await tx
		.insert(consultationTerms)
		.values(kinds.flatMap(([kind, slugs]) => slugs.map((slug) => ({ consultationId: id, kind, slug }))));
	await tx.insert(formVersions).values({
		consultationId: id,
		version: 1,
		form: formOf(demonstration),
		frozenAt: draft ? null : noon(today, opens)
	});
	if (!draft)
		await tx.insert(consultationMoves).values({ consultationId: id, move: 'open', at: noon(today, opens) });
	return id;
}

async function insertParticipation(
	tx: Queryable,
	consultationId: string,
	rows: ParticipationRow[],
	open: boolean
): Promise<void> {
	await tx.insert(participation).values(rows.map((row) => ({ ...row, consultationId })));
	if (!open) return;
	const byDay = Map.groupBy(rows, ({ day }) => day);
	const days = [...byDay].map(([day, own]) => ({
		day,
		count: own.reduce((sum, { count }) => sum + count, 0)
	}));
	const periods = publishablePeriods(days);
	if (periods.length > 0)
		await tx.insert(participationPeriods).values(periods.map((period) => ({ ...period, consultationId })));
}

async function insertConsultation(db: Database, demonstration: Demonstration, today: string): Promise<void> {
	await db.transaction(async (tx) => {
		const consultationId = await insertHead(tx, demonstration, today);
		await insertClasses(tx, consultationId, demonstration, { today, ...daysOf(demonstration, today) });
		if (demonstration.people === 0) return;
		const rows = participationRows(demonstration, daysOf(demonstration, today), today);
		await insertParticipation(tx, consultationId, rows, demonstration.state === 'open');
		const answers = shuffled(answersOf(demonstration)).map((answers) => ({
			id: randomUUID(),
			consultationId,
			version: 1,
			answers
		}));
		for (let start = 0; start < answers.length; start += 500)
			await tx.insert(responses).values(answers.slice(start, start + 500));
	});
}

/** What residents were told, where they have been. */
async function answer(db: Database, demonstration: Demonstration, today: string): Promise<void> {
	const { slug, committee, outcome, replies = [] } = demonstration;
	if (!outcome) return;
	const ids = await committeeIds(db, [committee, ...replies.map((reply) => reply.committee ?? committee)]);
	await answerConsultation(db, slug, {
		outcome,
		replies: replies.map(({ theme, said, doing, committee: own = committee, due }) => ({
			theme,
			said,
			doing,
			committeeId: ids.get(own) ?? '',
			dueOn: due === undefined ? null : shifted(today, due)
		}))
	});
}

/** The moves were made just now; the demonstration tells of them as if they had been made in time. */
async function backdate(db: Database, demonstration: Demonstration, today: string): Promise<void> {
	const { closes, released } = daysOf(demonstration, today);
	const closedAt = noon(today, closes + 1);
	const releasedAt = released === undefined ? null : noon(today, released);
	await db
		.update(consultations)
		.set({ closedAt, releasedAt })
		.where(eq(consultations.slug, demonstration.slug));
	const archivedAt = noon(today, (released ?? closes) + 200);
	await db.$client`
		update consultation_moves m set at = case m.move
			when 'close' then ${closedAt.toISOString()}::timestamptz
			when 'release' then coalesce(${releasedAt?.toISOString() ?? null}::timestamptz, m.at)
			when 'archive' then least(${archivedAt.toISOString()}::timestamptz, m.at)
			else m.at end
		from consultations c where c.id = m.consultation_id and c.slug = ${demonstration.slug}`;
}

/** Brings one consultation of the demonstration to its state, from wherever an interrupted load left it. */
export async function loadConsultation(
	db: Database,
	demonstration: Demonstration,
	today: string
): Promise<void> {
	const { slug, state } = demonstration;
	const stateNow = async () =>
		(
			await db.select({ state: consultations.state }).from(consultations).where(eq(consultations.slug, slug))
		)[0]?.state;
	if (!(await stateNow())) await insertConsultation(db, demonstration, today);
	const wanted = states.indexOf(state);
	if (wanted < states.indexOf('closed')) return;
	if ((await stateNow()) === 'open') await closeConsultation(db, slug);
	await judgeDemonstrationTexts(db, demonstration);
	if (wanted >= states.indexOf('released') && (await stateNow()) === 'closed')
		await releaseConsultation(db, slug, { at: noon(today, daysOf(demonstration, today).released ?? -1) });
	await loadDemonstrationThemes(db, demonstration, noon(today, daysOf(demonstration, today).released ?? -1));
	if (wanted >= states.indexOf('answered') && (await stateNow()) === 'released')
		await answer(db, demonstration, today);
	if (state === 'archived' && canMove((await stateNow()) ?? 'draft', 'archive'))
		await moveConsultation(db, slug, 'archive');
	await backdate(db, demonstration, today);
	await decideDemonstration(db, slug, today);
}

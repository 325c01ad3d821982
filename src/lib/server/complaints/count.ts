import { randomUUID } from 'node:crypto';
import { and, asc, eq, isNotNull, isNull } from 'drizzle-orm';
import { workingDaysBetween } from '#lib/domain/calendar/workingDays.ts';
import { complainantOf, complainants, type CountedCase } from '#lib/domain/complaints/complainants.ts';
import { countForm } from '#lib/domain/complaints/countForm.ts';
import * as words from '#lib/domain/complaints/countWords.ts';
import type { Period } from '#lib/domain/reports/period.ts';
import { note } from '../auth/audit.ts';
import type { Database, Queryable } from '../db/client.ts';
import {
	areas,
	cases,
	committees,
	consultationMoves,
	consultations,
	formVersions,
	releases,
	responses
} from '../db/schema/index.ts';
import { shuffled } from '../random.ts';
import { countSlug, dayOf, uncountedIn } from './counts.ts';
import { logCase } from './log.ts';

export type CountOptions = {
	userId?: string | undefined;
	/** When it is said to be made, in a demonstration; now otherwise. */
	at?: Date;
	demonstration?: boolean;
};

/** `none`: nothing of the period waits to be counted. `made`: it has been counted already. */
export type CountRefusal = 'none' | 'made';

/** The districts by the names of the city's areas; by their committees' where the city has drawn none. */
async function districtsOf(db: Queryable) {
	const rows = await db
		.select({ slug: committees.slug, name: committees.name, area: areas.name })
		.from(committees)
		.leftJoin(areas, eq(areas.slug, committees.slug))
		.where(and(eq(committees.kind, 'district'), isNull(committees.validTo)))
		.orderBy(asc(committees.slug));
	return rows.map(({ slug, name, area }) => ({ slug, name: area === null ? name : words.placeName(area) }));
}

type Subject = { id: string; slug: string };

/**
 * First step, one transaction: the count as a draft, which nobody but its committee sees, and a mark on every case that
 * it is of, in one statement. The mark is the count's own time, so that it says which count a case is in and nothing else.
 */
async function claim(
	db: Database,
	committee: Subject,
	period: Period,
	{ userId, at = new Date(), demonstration = false }: CountOptions
): Promise<CountRefusal | 'claimed'> {
	const slug = countSlug(committee.slug, period);
	return db.transaction(async (tx) => {
		const [made] = await tx
			.insert(consultations)
			.values({
				slug,
				committeeId: committee.id,
				source: 'complaints',
				state: 'draft',
				title: words.titleOf(period),
				summary: words.summary,
				purpose: words.purpose,
				reach: { whom: 'group', group: words.whom },
				opensOn: period.from,
				closesOn: period.to,
				createdAt: at,
				demonstration
			})
			.onConflictDoNothing()
			.returning({ id: consultations.id });
		if (!made) return 'made';
		const claimed = await tx
			.update(cases)
			.set({ countedAt: at })
			.where(uncountedIn(committee.id, period))
			.returning({ id: cases.id });
		if (claimed.length === 0) {
			await tx.delete(consultations).where(eq(consultations.id, made.id));
			return 'none';
		}
		await tx.insert(formVersions).values({
			consultationId: made.id,
			version: 1,
			form: countForm(words.titleOf(period), await districtsOf(tx)),
			frozenAt: at
		});
		await logCase(tx, { userId: userId ?? null, action: 'counted', details: { count: made.id } });
		await note(tx, { userId, action: 'complaints.count', subject: made.id });
		return 'claimed';
	});
}

/** Coded facts of the cases that a count is of, as they stand now. */
async function countedCases(tx: Queryable, committeeId: string, at: Date): Promise<CountedCase[]> {
	const rows = await tx
		.select()
		.from(cases)
		.where(and(eq(cases.committeeId, committeeId), eq(cases.countedAt, at)))
		.orderBy(asc(cases.receivedOn), asc(cases.id));
	return rows.map((row) => {
		const [answered, closed] = [dayOf(row.answeredAt), dayOf(row.closedAt)];
		return {
			...row,
			answerDays: answered === null ? null : Math.max(0, workingDaysBetween(row.receivedOn, answered)),
			closeDays: closed === null ? 0 : Math.max(0, workingDaysBetween(row.receivedOn, closed))
		};
	});
}

/**
 * Second step, a transaction of its own that touches no case: one response a person, with random ids and in random order,
 * counted from the beginning. Whatever broke off before leaves nothing that is counted twice.
 */
async function fill(db: Database, slug: string, { userId }: CountOptions): Promise<boolean> {
	return db.transaction(async (tx) => {
		const [count] = await tx.select().from(consultations).where(eq(consultations.slug, slug)).for('update');
		if (count?.source !== 'complaints' || count.state !== 'draft') return false;
		const { id, committeeId, createdAt } = count;
		const links = await tx
			.select({ id: cases.id, sameAs: cases.sameAs })
			.from(cases)
			.where(isNotNull(cases.sameAs));
		const districts = new Set((await districtsOf(tx)).map((one) => one.slug));
		const people = complainants(
			await countedCases(tx, committeeId, createdAt),
			links.map((link) => ({ id: link.id, sameAs: link.sameAs ?? link.id }))
		).map((own) => complainantOf(own, districts));
		await tx.delete(responses).where(eq(responses.consultationId, id));
		const rows = shuffled(people).map((answers) => ({
			id: randomUUID(),
			consultationId: id,
			version: 1,
			answers
		}));
		for (let start = 0; start < rows.length; start += 500)
			await tx.insert(responses).values(rows.slice(start, start + 500));
		await tx
			.update(consultations)
			.set({ state: 'closed', closedAt: createdAt })
			.where(eq(consultations.id, id));
		await tx
			.insert(consultationMoves)
			.values({ consultationId: id, move: 'close', userId: userId ?? null, at: createdAt });
		return true;
	});
}

/**
 * Counts a committee's closed complaints of a period into a consultation that is ready to be released, one response a
 * person. Two transactions, for what is written together can be linked (decision D11); a count that broke off between
 * them is taken up where it was. Returns its slug.
 */
export async function countComplaints(
	db: Database,
	committee: Subject,
	period: Period,
	options: CountOptions = {}
): Promise<{ slug: string } | CountRefusal> {
	const slug = countSlug(committee.slug, period);
	const claimed = await claim(db, committee, period, options);
	if (claimed === 'none') return 'none';
	return (await fill(db, slug, options)) ? { slug } : 'made';
}

/**
 * Takes back a count that has not been released: its responses leave, and its cases wait to be counted again, in a longer
 * period perhaps. False when it is out, or is none.
 */
export async function takeBackCount(
	db: Database,
	slug: string,
	{ userId }: CountOptions = {}
): Promise<boolean> {
	return db.transaction(async (tx) => {
		const [count] = await tx.select().from(consultations).where(eq(consultations.slug, slug)).for('update');
		if (count?.source !== 'complaints' || !['draft', 'closed'].includes(count.state)) return false;
		const [out] = await tx
			.select({ id: releases.id })
			.from(releases)
			.where(eq(releases.consultationId, count.id))
			.limit(1);
		if (out) return false;
		await tx
			.update(cases)
			.set({ countedAt: null })
			.where(and(eq(cases.committeeId, count.committeeId), eq(cases.countedAt, count.createdAt)));
		await tx.delete(responses).where(eq(responses.consultationId, count.id));
		await tx.delete(consultations).where(eq(consultations.id, count.id));
		await logCase(tx, { userId: userId ?? null, action: 'counted', details: { takenBack: count.id } });
		await note(tx, { userId, action: 'complaints.takeBack', subject: count.id });
		return true;
	});
}

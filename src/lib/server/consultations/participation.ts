import type { TransactionSql } from 'postgres';
import {
	closingPeriods,
	publishablePeriods,
	type DayCount,
	type Period
} from '#lib/domain/consultations/participation.ts';
import type { Database } from '../db/client.ts';
import { today } from '../clock.ts';
import { earliestWaitingDay } from '../responses/drain.ts';

/** Days with their respondents that no shown period covers yet. */
async function openDays(tx: TransactionSql, consultationId: string, before: string): Promise<DayCount[]> {
	return tx<DayCount[]>`
		select day::text, sum(count)::int as count from participation
		where consultation_id = ${consultationId} and day < ${before}
			and day > coalesce((select max(last_day) from participation_periods where consultation_id = ${consultationId}), '0001-01-01')
		group by day order by day`;
}

async function addPeriods(tx: TransactionSql, consultationId: string, periods: Period[]): Promise<void> {
	for (const { firstDay, lastDay, count } of periods)
		await tx`
			insert into participation_periods (consultation_id, first_day, last_day, count)
			values (${consultationId}, ${firstDay}, ${lastDay}, ${count}) on conflict do nothing`;
}

/** At closing: the remaining periods, none smaller than the least. */
export async function publishClosingPeriods(tx: TransactionSql, consultationId: string): Promise<void> {
	await addPeriods(tx, consultationId, closingPeriods(await openDays(tx, consultationId, '9999-12-31')));
}

/** The job: shows staff the periods that are complete, delayed by one (domain/consultations/participation.ts). */
export async function publishParticipation(db: Database): Promise<void> {
	const open = await db.$client<{ id: string }[]>`select id from consultations where state = 'open'`;
	for (const { id } of open) {
		const waiting = await earliestWaitingDay(db, id);
		const day = today();
		const before = waiting !== undefined && waiting < day ? waiting : day;
		await db.$client.begin(async (tx) => {
			const days = await openDays(tx, id, before);
			await addPeriods(tx, id, publishablePeriods(days));
		});
	}
}

/** What staff may see of participation: the published periods, in order. */
export async function participationOf(db: Database, consultationId: string): Promise<Period[]> {
	return db.$client<Period[]>`
		select first_day::text as "firstDay", last_day::text as "lastDay", count from participation_periods
		where consultation_id = ${consultationId} order by first_day`;
}

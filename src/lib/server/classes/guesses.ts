import { wrongMost } from '#lib/domain/classes/odds.ts';
import { lifeHours } from '#lib/domain/classes/session.ts';
import type { Database } from '../db/client.ts';

/** A life may begin in the middle of an hour, and counts are by hour. */
const windowHours = lifeHours + 1;

/** Sessions that lived at any moment of the last life's length, ended ones too: what a wrong code then tried could have hit. */
export async function livedLately(db: Database): Promise<number> {
	const [row] = await db.$client<{ count: number }[]>`
		select count(*)::int as count from class_sessions
		where lives_until > now() - ${windowHours} * interval '1 hour'`;
	return row?.count ?? 0;
}

/** Changes the count of this hour, and tells the count of the last life's length. */
async function count(db: Database, by: 1 | -1): Promise<number> {
	await db.$client`
		insert into wrong_class_codes (hour, count) values (date_trunc('hour', now()), ${Math.max(by, 0)})
		on conflict (hour) do update set count = greatest(wrong_class_codes.count + ${by}, 0)`;
	const [row] = await db.$client<{ sum: number }[]>`
		select coalesce(sum(count), 0)::int as sum from wrong_class_codes
		where hour > now() - ${windowHours} * interval '1 hour'`;
	return row?.sum ?? 0;
}

/** Whether typed words are refused for a while: the whole city has had the wrong ones that it stands. */
export async function wordsRefused(db: Database): Promise<boolean> {
	const [row] = await db.$client<{ sum: number }[]>`
		select coalesce(sum(count), 0)::int as sum from wrong_class_codes
		where hour > now() - ${windowHours} * interval '1 hour'`;
	return (row?.sum ?? 0) >= wrongMost(await livedLately(db));
}

/**
 * Tries a code with `look`, within what the whole city stands of wrong ones (domain/classes/odds.ts). A try counts before
 * it is made, so that many at once cannot slip through; a right one is given back. `wait`: no more for a while.
 */
export async function tryCode<Found>(
	db: Database,
	look: () => Promise<Found | undefined>
): Promise<Found | 'wait' | undefined> {
	const wrong = await count(db, 1);
	if (wrong > wrongMost(await livedLately(db))) {
		await count(db, -1);
		return 'wait';
	}
	const found = await look();
	if (found !== undefined) await count(db, -1);
	return found;
}

/** The job: forgets the counts of wrong codes after a day. */
export async function forgetWrongClassCodes(db: Database): Promise<void> {
	await db.$client`delete from wrong_class_codes where hour < now() - interval '1 day'`;
}

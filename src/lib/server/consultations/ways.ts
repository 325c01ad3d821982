import { isPublic, type State } from '#lib/domain/consultations/lifecycle.ts';
import { periodLeast } from '#lib/domain/consultations/participation.ts';
import { shownWays, type Ways } from '#lib/domain/consultations/ways.ts';
import type { Database } from '../db/client.ts';

/** How a consultation's answers came, for staff: undefined while answers are still taken. */
export async function waysOf(
	db: Database,
	{ id, state }: { id: string; state: State }
): Promise<Ways[] | undefined> {
	if (!isPublic(state) || state === 'open') return undefined;
	const rows = await db.$client<{ channel: string; count: number }[]>`
		select channel, sum(count)::int as count from participation where consultation_id = ${id} group by channel`;
	return shownWays(Object.fromEntries(rows.map(({ channel, count }) => [channel, count])), periodLeast);
}

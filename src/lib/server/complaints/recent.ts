import type { GateKind } from '#lib/domain/complaints/attack.ts';
import type { Database } from '../db/client.ts';

/** When receipts were tried in this process: not in the database, which would then be written by whoever tries. */
let looks: number[] = [];
const mostLooks = 20_000;

/** Notes that a receipt is tried. */
export function noteLook(now = Date.now()): void {
	looks.push(now);
	if (looks.length > mostLooks) looks = looks.slice(-mostLooks / 2);
}

const tables: Record<Exclude<GateKind, 'look'>, string> = {
	send: `cases where channel = 'web' and not demonstration`,
	write: `case_entries where kind = 'fromReporter' and user_id is null`,
	file: `case_files where user_id is null`
};

/** How many of a kind the whole city has had in the last minutes. */
export async function recentOf(db: Database, kind: GateKind, minutes: number): Promise<number> {
	if (kind === 'look') {
		const since = Date.now() - minutes * 60_000;
		return looks.filter((at) => at > since).length;
	}
	const [row] = await db.$client.unsafe<{ count: number }[]>(
		`select count(*)::int as count from ${tables[kind]} and created_at > now() - $1::int * interval '1 minute'`,
		[minutes]
	);
	return row?.count ?? 0;
}

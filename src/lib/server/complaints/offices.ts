import { and, asc, eq, inArray, isNotNull, isNull, ne } from 'drizzle-orm';
import { committeesFor, type Person } from '#lib/domain/access/table.ts';
import type { Queryable } from '../db/client.ts';
import { cases, committees, users } from '../db/schema/index.ts';
import { workersAt } from './workers.ts';

/** The committees whose cases a person reads. */
export async function readCommittees(db: Queryable, person: Person) {
	const own = committeesFor(person, 'case.read');
	if (own !== 'any' && own.length === 0) return [];
	return db
		.select({ slug: committees.slug, name: committees.name })
		.from(committees)
		.where(own === 'any' ? undefined : inArray(committees.id, own))
		.orderBy(asc(committees.slug));
}

type Named = { id: string; name: string };

/** At the committees whose cases a person can hand over: who has some in hand, and who can take them. */
export async function handable(
	db: Queryable,
	person: Person
): Promise<{ from: Named[]; to: Named[] } | null> {
	const led = committeesFor(person, 'case.handOver');
	if (led !== 'any' && led.length === 0) return null;
	const from = await db
		.selectDistinct({ id: users.id, name: users.name })
		.from(cases)
		.innerJoin(users, eq(users.id, cases.assignedTo))
		.where(
			and(
				led === 'any' ? undefined : inArray(cases.committeeId, led),
				isNotNull(cases.assignedTo),
				ne(cases.state, 'closed'),
				isNull(cases.disposedAt)
			)
		)
		.orderBy(asc(users.name));
	const workers = new Map<string, Named>();
	for (const committeeId of led === 'any' ? [] : led)
		for (const { id, name } of await workersAt(db, committeeId)) workers.set(id, { id, name });
	return { from, to: [...workers.values()].sort((a, b) => (a.name < b.name ? -1 : 1)) };
}

import { and, eq, isNotNull, isNull, ne, sql, type SQL } from 'drizzle-orm';
import type { Person } from '#lib/domain/access/table.ts';
import type { ComplaintKind } from '#lib/domain/complaints/coded.ts';
import { caseStates } from '#lib/domain/complaints/states.ts';
import type { Queryable } from '../db/client.ts';
import { cases, committees } from '../db/schema/index.ts';
import { listCases, type ListedCase } from './list.ts';

/** What of the cases is shown: what is worked on, one state, all of these, those marked as spam, those disposed of. */
export const caseShows = ['open', ...caseStates, 'all', 'spam', 'disposed'] as const;
export type CaseShow = (typeof caseShows)[number];

export type CaseFilter = {
	show: CaseShow;
	/** A committee's slug. */
	committee: string | null;
	kind: ComplaintKind | null;
	mine: boolean;
	overdue: boolean;
	unregistered: boolean;
};

function whereShown(show: CaseShow): SQL | undefined {
	if (show === 'disposed') return isNotNull(cases.disposedAt);
	if (show === 'spam') return and(isNotNull(cases.spamAt), isNull(cases.disposedAt));
	const usual = and(isNull(cases.spamAt), isNull(cases.disposedAt));
	if (show === 'all') return usual;
	return and(usual, show === 'open' ? ne(cases.state, 'closed') : eq(cases.state, show));
}

/** The cases that a person may see, as they asked for them. */
export async function filteredCases(
	db: Queryable,
	person: Person,
	{ show, committee, kind, mine, overdue, unregistered }: CaseFilter,
	day?: string
): Promise<ListedCase[]> {
	const where = and(
		whereShown(show),
		committee === null ? undefined : eq(committees.slug, committee),
		kind === null ? undefined : sql`${cases.kinds} @> ${JSON.stringify([kind])}::text::jsonb`,
		mine ? eq(cases.assignedTo, person.id) : undefined,
		unregistered ? isNull(cases.registryNumber) : undefined
	);
	const listed = await listCases(db, person, day === undefined ? { where } : { where, day });
	return overdue ? listed.filter(({ deadline }) => deadline?.standing === 'late') : listed;
}

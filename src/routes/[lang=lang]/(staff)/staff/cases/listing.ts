import { complaintKinds } from '#lib/domain/complaints/coded.ts';
import { caseStates } from '#lib/domain/complaints/states.ts';
import { caseShows, type CaseFilter } from '#lib/server/complaints/filter.ts';
import type { ListedCase } from '#lib/server/complaints/list.ts';

export const caseColumns = [
	'reference',
	'received',
	'due',
	'kind',
	'committee',
	'state',
	'assignee'
] as const;
export type CaseColumn = (typeof caseColumns)[number];

const slug = /^[a-z0-9-]{1,200}$/;

/** The filter as it stands in an address; what cannot be there is left out. */
export function filterOf(query: URLSearchParams): CaseFilter {
	const committee = query.get('committee') ?? '';
	const on = (name: string) => query.get(name) === 'yes';
	return {
		show: caseShows.find((each) => each === query.get('show')) ?? 'open',
		committee: slug.test(committee) ? committee : null,
		kind: complaintKinds.find((each) => each === query.get('kind')) ?? null,
		mine: on('mine'),
		overdue: on('overdue'),
		unregistered: on('unregistered')
	};
}

/** What a column is sorted by. What has no deadline or nobody comes last. */
export const caseSortKeys: Record<CaseColumn, (one: ListedCase) => string> = {
	reference: ({ row }) => row.reference,
	received: ({ row }) => row.receivedOn,
	due: ({ deadline }) => deadline?.on ?? '9999',
	kind: ({ row }) => row.kinds.join(),
	committee: ({ committee }) => committee.slug,
	state: ({ row }) => String(caseStates.indexOf(row.state)),
	assignee: ({ assignee }) => assignee ?? '\uffff'
};

/** A case as a list's page gets it: coded facts alone. */
export const listedFacts = ({
	row,
	committee,
	assignee,
	assigneeGone,
	waiting,
	deadline,
	unregisteredDays
}: ListedCase) => ({
	reference: row.reference,
	state: row.state,
	kinds: row.kinds,
	receivedOn: row.receivedOn,
	byChild: row.byChild,
	withdrawn: row.withdrawnAt !== null,
	spam: row.spamAt !== null,
	committee: committee.name,
	assignee,
	assigneeGone,
	waiting,
	deadline: deadline ?? null,
	unregisteredDays
});

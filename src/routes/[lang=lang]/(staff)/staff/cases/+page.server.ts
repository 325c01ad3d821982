import { fail, redirect } from '@sveltejs/kit';
import { mayDo } from '#lib/domain/access/table.ts';
import { complaintKinds } from '#lib/domain/complaints/coded.ts';
import { caseNeeds } from '#lib/domain/complaints/needs.ts';
import { requirePerson } from '#lib/server/auth/access.ts';
import { handOverAll } from '#lib/server/complaints/assign.ts';
import { caseShows, filteredCases } from '#lib/server/complaints/filter.ts';
import { waitingCases } from '#lib/server/complaints/list.ts';
import { handable, readCommittees } from '#lib/server/complaints/offices.ts';
import { unlocked } from '#lib/server/complaints/unlock.ts';
import { readForm } from '#lib/server/forms/read.ts';
import { isUuid } from '../form.ts';
import { forbiddenIn, typedFields } from '../typed.ts';
import { caseColumns, caseSortKeys, filterOf, listedFacts } from './listing.ts';

const doneHere = ['forward', 'recuse', 'handedAll', 'handedSome', 'dispose'] as const;

/** Filter and order stand in the address, so that they can be kept, sent and gone back to. */
export async function load({ locals, url }) {
	const person = requirePerson(locals);
	const filter = filterOf(url.searchParams);
	const sort = caseColumns.find((each) => each === url.searchParams.get('sort')) ?? 'due';
	const descending = url.searchParams.get('order') === 'desc';
	const waiting = await waitingCases(locals.db, person);
	const key = caseSortKeys[sort];
	const listed = (await filteredCases(locals.db, person, filter)).sort(
		(a, b) =>
			(key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : a.row.reference < b.row.reference ? -1 : 1) *
			(descending ? -1 : 1)
	);
	const committees = await readCommittees(locals.db, person);
	return {
		filter,
		sort,
		descending,
		shows: caseShows,
		kinds: complaintKinds,
		columns: caseColumns.filter((column) => column !== 'committee' || committees.length > 1),
		committees,
		cases: listed.map(listedFacts),
		waiting: caseNeeds.flatMap((need) => {
			const of = waiting.filter((each) => each.need === need).map(listedFacts);
			return of.length > 0 ? [{ need, cases: of }] : [];
		}),
		locked: (await unlocked(locals.db, locals.sessionToken)) === undefined,
		mayEnter: mayDo(person, 'case.enter'),
		mayCount: mayDo(person, 'consultation.release'),
		handing: await handable(locals.db, person),
		done: doneHere.find((one) => one === url.searchParams.get('done')) ?? null
	};
}

export const actions = {
	async handOver({ request, locals, url }) {
		const typed = typedFields(await readForm(request), ['from', 'to']);
		const forbidden = forbiddenIn(typed);
		if (forbidden.from || forbidden.to || !isUuid(typed.from) || !isUuid(typed.to))
			return fail(422, { issue: 'who-missing' as const });
		const { handed, left } = await handOverAll(locals.db, typed, requirePerson(locals));
		if (handed === 0) return fail(422, { issue: 'nothing-handed' as const });
		redirect(303, `${url.pathname}?done=${left > 0 ? 'handedSome' : 'handedAll'}`);
	}
};

import { committeesFor } from '#lib/domain/access/table.ts';
import { assessmentsForPerson } from '#lib/server/assessments/find.ts';
import { requirePerson } from '#lib/server/auth/access.ts';

/** Whoever reads all committees' sees those that have any; who writes some sees where they can begin. */
export async function load({ locals }) {
	const person = requirePerson(locals);
	const writes = committeesFor(person, 'assessment.write');
	const listed = await assessmentsForPerson(locals.db, person);
	return {
		committees: listed
			.map(({ id, ...committee }) => ({ ...committee, mayAdd: writes === 'any' || writes.includes(id) }))
			.filter(({ mayAdd, assessments }) => mayAdd || assessments.length > 0),
		reads: listed.length > 0
	};
}

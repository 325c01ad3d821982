import { redirect } from '@sveltejs/kit';
import { committeesFor, mayDo } from '#lib/domain/access/table.ts';
import { caseNeeds } from '#lib/domain/complaints/needs.ts';
import { states } from '#lib/domain/consultations/lifecycle.ts';
import { requirePerson } from '#lib/server/auth/access.ts';
import { waitingAssessments } from '#lib/server/assessments/waiting.ts';
import { today } from '#lib/server/clock.ts';
import { waitingCases } from '#lib/server/complaints/list.ts';
import { translationsWaiting } from '#lib/server/languages/overview.ts';
import { languagesToReview } from '#lib/server/releases/reviewTranslations.ts';
import { dueActions } from '#lib/server/reports/actions/due.ts';
import { listForPerson, waitingFor } from '#lib/server/consultations/forStaff.ts';
import { listedFacts } from './cases/listing.ts';

export async function load({ locals }) {
	const person = requirePerson(locals);
	// Whoever has nothing else to do here than leading sessions comes to what waits for them.
	if (mayDo(person, 'class.invite') && !mayDo(person, 'consultation.list'))
		redirect(303, `/${locals.lang}/staff/classes`);
	const consultations = await listForPerson(locals.db, person);
	const waiting = await waitingFor(locals.db, person, consultations, today());
	const writes = committeesFor(person, 'report.write');
	const city = mayDo(person, 'cityReport.write') ? [null] : [];
	const due = await dueActions(locals.db, writes === 'any' ? writes : [...writes, ...city], today());
	const cases = mayDo(person, 'case.read') ? await waitingCases(locals.db, person) : [];
	return {
		due,
		// What one has in hand without anything being owed is on the cases' own page.
		cases: caseNeeds.flatMap((need) => {
			const of = need === 'mine' ? [] : cases.filter((each) => each.need === need).map(listedFacts);
			return of.length > 0 ? [{ need, cases: of }] : [];
		}),
		assessments: await waitingAssessments(locals.db, person, today()),
		translations: mayDo(person, 'translation.write')
			? {
					...(await translationsWaiting(locals.db, person.id)),
					ofResidents: mayDo(person, 'translation.review')
						? await languagesToReview(locals.db, person.id)
						: []
				}
			: undefined,
		childrenRead: mayDo(person, 'children.read'),
		roles: person.grants.length,
		waiting: waiting.map(({ need, consultation: { slug, title, committee, closesOn } }) => ({
			need,
			slug,
			title,
			committee: committee.name,
			closesOn
		})),
		counts: states.map((state) => ({
			state,
			count: consultations.filter((one) => one.state === state).length
		}))
	};
}

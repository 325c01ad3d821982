import { committeesFor, type Person } from '#lib/domain/access/table.ts';
import type { AssessmentState } from '#lib/domain/assessments/lifecycle.ts';
import { needOf, type AssessmentNeed } from '#lib/domain/assessments/waiting.ts';
import type { LocalText } from '#lib/domain/text/text.ts';
import type { Database } from '../db/client.ts';

export type WaitingAssessment = {
	id: string;
	need: AssessmentNeed;
	title: string;
	committee: { slug: string; name: LocalText };
	touchedOn: string;
};

type Row = Omit<WaitingAssessment, 'need' | 'committee'> & {
	state: AssessmentState;
	slug: string;
	name: LocalText;
};

/** Assessments that wait for somebody who writes them: decided but not answered back, and drafts that lie; longest first. */
export async function waitingAssessments(
	db: Database,
	person: Person,
	today: string
): Promise<WaitingAssessment[]> {
	const own = committeesFor(person, 'assessment.write');
	if (own !== 'any' && own.length === 0) return [];
	const rows = await db.$client<Row[]>`
		select a.id, a.state, c.slug, c.name,
			coalesce((select s.fields ->> 'title' from assessment_steps s
				where s.assessment_id = a.id and s.step = 1), '') as title,
			to_char(greatest(a.created_at, (select max(s.updated_at) from assessment_steps s
				where s.assessment_id = a.id)) at time zone 'Europe/Stockholm', 'YYYY-MM-DD') as "touchedOn"
		from assessments a join committees c on c.id = a.committee_id
		where a.state in ('draft', 'decided')
			${own === 'any' ? db.$client`` : db.$client`and a.committee_id in ${db.$client([...own])}`}
		order by "touchedOn", a.id`;
	return rows.flatMap(({ state, slug, name, ...row }) => {
		const need = needOf({ state, touchedOn: row.touchedOn }, today);
		return need ? [{ ...row, need, committee: { slug, name } }] : [];
	});
}

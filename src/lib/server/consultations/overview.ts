import { hasResults, isPublic, takesAnswers } from '#lib/domain/consultations/lifecycle.ts';
import type { LocalText } from '#lib/domain/text/text.ts';
import type { Consultation } from './find.ts';

export type Entry = {
	slug: string;
	title: LocalText;
	summary: LocalText;
	committee: LocalText;
	opensOn: string | null;
	closesOn: string | null;
	/** Its results can be read. */
	released: boolean;
	outcome: LocalText | null;
};
/** `coming`: opened for a later day. `waiting`: the committee owes its answer, with or without results to read. */
export type Overview = Record<'open' | 'coming' | 'waiting' | 'answered', Entry[]>;

const entryOf = ({ slug, title, summary, committee, closesOn, opensOn, outcome, state }: Consultation) => ({
	slug,
	title,
	summary,
	committee: committee.name,
	opensOn,
	closesOn,
	released: hasResults(state),
	outcome
});

function groupOf(consultation: Consultation, today: string): keyof Overview | undefined {
	const { state, opensOn, outcome } = consultation;
	if (!isPublic(state)) return undefined;
	if (takesAnswers(consultation, today)) return 'open';
	if (state === 'open' && opensOn !== null && opensOn > today) return 'coming';
	return state === 'answered' || state === 'archived' || (hasResults(state) && outcome)
		? 'answered'
		: 'waiting';
}

/** What is open now or soon, what has been asked and waits for its answer, and what the rest led to, newest first. */
export function overviewOf(consultations: readonly Consultation[], today: string): Overview {
	const overview: Overview = { open: [], coming: [], waiting: [], answered: [] };
	const newest = (a: Consultation, b: Consultation) => (b.closesOn ?? '').localeCompare(a.closesOn ?? '');
	for (const consultation of consultations.toSorted(newest)) {
		const group = groupOf(consultation, today);
		if (group) overview[group].push(entryOf(consultation));
	}
	// What closes first is what one should answer first.
	overview.open.reverse();
	overview.coming.reverse();
	return overview;
}

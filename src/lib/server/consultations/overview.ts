import { takesAnswers } from '#lib/domain/consultations/lifecycle.ts';
import type { LocalText } from '#lib/domain/text/text.ts';
import type { Consultation } from './find.ts';

export type Entry = {
	slug: string;
	title: LocalText;
	summary: LocalText;
	committee: LocalText;
	closesOn: string | null;
	outcome: LocalText | null;
};
export type Overview = { open: Entry[]; waiting: Entry[]; released: Entry[] };

const entryOf = ({ slug, title, summary, committee, closesOn, outcome }: Consultation): Entry => ({
	slug,
	title,
	summary,
	committee: committee.name,
	closesOn,
	outcome
});

/** What is open now, what has been asked and waits for its results, and what came of the rest, newest first. */
export function overviewOf(consultations: readonly Consultation[], today: string): Overview {
	const open = consultations.filter((consultation) => takesAnswers(consultation, today));
	const released = consultations.filter(({ state }) => state === 'released' || state === 'archived');
	const waiting = consultations.filter(
		(consultation) =>
			!open.includes(consultation) &&
			!released.includes(consultation) &&
			(consultation.closesOn ?? '') < today
	);
	const newest = (a: Consultation, b: Consultation) => (b.closesOn ?? '').localeCompare(a.closesOn ?? '');
	return {
		open: open.map(entryOf),
		waiting: waiting.toSorted(newest).map(entryOf),
		released: released.toSorted(newest).map(entryOf)
	};
}

import type { Person } from '#lib/domain/access/table.ts';
import { mustAnswerIn } from '#lib/domain/complaints/answerLanguage.ts';
import type { CaseAction } from '#lib/domain/complaints/caseActions.ts';
import { complaintKinds, grounds, outcomes } from '#lib/domain/complaints/coded.ts';
import { caseStates } from '#lib/domain/complaints/states.ts';
import { directionOf } from '#lib/domain/text/text.ts';
import { nameOf, textLanguages } from '#lib/i18n/languages.ts';
import { timeOfDay, today } from '#lib/server/clock.ts';
import { districts, placesFor } from '#lib/server/complaints/code.ts';
import { entriesOf, type Entry } from '#lib/server/complaints/entries.ts';
import { filesOf, type FileRow } from '#lib/server/complaints/files.ts';
import { forwardTargets } from '#lib/server/complaints/forwarding.ts';
import { openCase, type CaseRow, type Unopenable } from '#lib/server/complaints/open.ts';
import type { Pattern } from '#lib/server/complaints/patterns.ts';
import { Unopened } from '#lib/server/complaints/sealing.ts';
import { dutiesOf, historyOf, namesOf, type caseFacts } from '#lib/server/complaints/view.ts';
import { takersOf } from '#lib/server/complaints/workers.ts';

const dayOf = (at: Date | null): string | null => at && today(at);

/** What stands beside the envelope, for the page. */
export function codedFactsOf(row: CaseRow, facts: Awaited<ReturnType<typeof caseFacts>>) {
	const { kinds, affected, byChild, channel, receivedOn, outcome, measured, registryNumber } = row;
	const { recused: _, ...shown } = facts;
	return {
		...shown,
		state: row.state,
		states: caseStates,
		kinds,
		grounds: row.grounds,
		affected,
		byChild,
		channel,
		receivedOn,
		outcome,
		measured,
		registryNumber,
		language: nameOf(row.language),
		mustAnswerIn: mustAnswerIn(row.language),
		deadline: facts.deadline ?? null,
		acknowledgedOn: dayOf(row.acknowledgedAt),
		answeredOn: dayOf(row.answeredAt),
		closedOn: dayOf(row.closedAt),
		withdrawnOn: dayOf(row.withdrawnAt),
		spamOn: dayOf(row.spamAt),
		disposedOn: dayOf(row.disposedAt)
	};
}

const shownEntry = ({ id, kind, text, lang = 'sv', userId, at }: Entry, names: Record<string, string>) => ({
	id,
	kind,
	text,
	lang,
	dir: directionOf(lang),
	by: userId === null ? null : (names[userId] ?? null),
	on: today(at),
	time: timeOfDay(at)
});

const shownFile = ({ id, name, type, size, at, byReporter }: FileRow) => ({
	id,
	name,
	type,
	/** Kilobytes. */
	size: Math.max(1, Math.round(size / 1000)),
	on: today(at),
	byReporter
});

export type OpenedPart =
	| {
			standing: 'open';
			title: string | null;
			entries: ReturnType<typeof shownEntry>[];
			files: ReturnType<typeof shownFile>[];
	  }
	| { standing: Exclude<Unopenable, 'refused' | 'recused'> | 'broken' };

/** What is sealed, opened for whoever may read it; or what keeps it shut. */
export async function openedPart(
	locals: App.Locals,
	row: CaseRow,
	person: Person
): Promise<OpenedPart | null> {
	try {
		const opened = await openCase(locals.db, row, person, locals.sessionToken);
		if (opened === 'refused' || opened === 'recused') return null;
		if (typeof opened === 'string') return { standing: opened };
		const entries = await entriesOf(locals.db, row.id, opened.keys);
		const names = await namesOf(
			locals.db,
			entries.map(({ userId }) => userId)
		);
		return {
			standing: 'open',
			title: entries.findLast(({ kind }) => kind === 'title')?.text ?? null,
			files: (await filesOf(locals.db, row.id, opened.keys)).map(shownFile),
			entries: entries.filter(({ kind }) => kind !== 'title').map((entry) => shownEntry(entry, names))
		};
	} catch (cause) {
		if (cause instanceof Unopened) return { standing: 'broken' };
		throw cause;
	}
}

/** What the page offers to choose from, and what else is known of the case. */
export async function surroundings(
	db: App.Locals['db'],
	row: CaseRow,
	may: readonly CaseAction[],
	pattern: Pattern | undefined
) {
	const whenMay = async <Value>(action: CaseAction, get: () => Promise<Value[]>) =>
		may.includes(action) ? get() : [];
	return {
		pattern: pattern ?? null,
		duties: (await dutiesOf(db)).map(({ id, name, law, says }) => ({ id, name, law, says })),
		history: await historyOf(db, row.id),
		takers: (await whenMay('handOver', () => takersOf(db, row))).map(({ id, name }) => ({ id, name })),
		targets: (await whenMay('forward', () => forwardTargets(db, row.committeeId))).map(({ id, name }) => ({
			id,
			name
		})),
		kinds: complaintKinds,
		grounds,
		outcomes,
		chosen: { district: row.district, place: row.placeId },
		districts: await whenMay('code', () => districts(db)),
		places: await whenMay('code', () => placesFor(db, row)),
		languages: [row.language, ...textLanguages.filter((tag) => tag !== row.language)].map(nameOf)
	};
}

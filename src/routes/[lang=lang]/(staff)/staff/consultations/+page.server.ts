import { committeesFor, mayDo } from '#lib/domain/access/table.ts';
import { states } from '#lib/domain/consultations/lifecycle.ts';
import { passageOf, type LocalText } from '#lib/domain/text/text.ts';
import { fallbacksOf, languageOf } from '#lib/i18n/languages.ts';
import { requirePerson } from '#lib/server/auth/access.ts';
import { madeCounts } from '#lib/server/complaints/counts.ts';
import { listForPerson } from '#lib/server/consultations/forStaff.ts';
import type { Consultation } from '#lib/server/consultations/find.ts';

const columns = ['title', 'committee', 'state', 'opens', 'closes'] as const;
type Column = (typeof columns)[number];

/** What a column is sorted by. Dates that are not decided come last. */
function sortKey(column: Column, say: (text: LocalText) => string): (one: Consultation) => string {
	const keys: Record<Column, (one: Consultation) => string> = {
		title: ({ title }) => say(title),
		committee: ({ committee }) => say(committee.name),
		state: ({ state }) => String(states.indexOf(state)),
		opens: ({ opensOn }) => opensOn ?? '9999',
		closes: ({ closesOn }) => closesOn ?? '9999'
	};
	return keys[column];
}

/** Filter and order stand in the address, so that they can be kept, sent and gone back to. */
export async function load({ locals, url }) {
	const state = states.find((each) => each === url.searchParams.get('state'));
	const sort = columns.find((each) => each === url.searchParams.get('sort')) ?? 'closes';
	const descending = url.searchParams.get('order') === 'desc';
	const consultations = await listForPerson(locals.db, requirePerson(locals), state);
	const key = sortKey(sort, (text) => passageOf(text, locals.lang, fallbacksOf(locals.lang)).text);
	const { compare } = new Intl.Collator(languageOf(locals.lang)?.format);
	consultations.sort((a, b) => compare(key(a), key(b)) * (descending ? -1 : 1));
	return {
		counts: await madeCounts(locals.db, committeesFor(requirePerson(locals), 'consultation.release')),
		mayAdd: mayDo(locals.person, 'consultation.prepare'),
		state: state ?? null,
		states,
		columns,
		sort,
		descending,
		consultations: consultations.map(({ slug, title, committee, state, opensOn, closesOn }) => ({
			slug,
			title,
			committee: committee.name,
			state,
			opensOn,
			closesOn
		}))
	};
}

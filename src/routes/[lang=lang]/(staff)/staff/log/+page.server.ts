import { readReference } from '#lib/domain/complaints/receipt.ts';
import { timeOfDay, today } from '#lib/server/clock.ts';
import { logActions } from '#lib/server/complaints/log.ts';
import { logStanding, pageOfLog, peopleInLog } from '#lib/server/complaints/logView.ts';
import { isUuid } from '../form.ts';

/** On the city's clock. */
const onClock = (at: string) => ({ day: today(new Date(at)), time: timeOfDay(new Date(at)) });
const timed = <Timed extends { at: string }>(one: Timed) => ({ ...one, ...onClock(one.at) });

/** A line's number in the address; undefined when it cannot be one. */
const lineOf = (text: string | null): number | undefined =>
	text && /^\d{1,15}$/.test(text) ? Number(text) : undefined;

export async function load({ locals, url }) {
	const typed = (name: string) => url.searchParams.get(name) ?? '';
	const reference = typed('case').slice(0, 100).replaceAll('\u0000', '').toWellFormed();
	const known = readReference(reference);
	const userId = isUuid(typed('person')) ? typed('person') : undefined;
	const action = logActions.find((one) => one === typed('action'));
	const before = lineOf(url.searchParams.get('before'));
	const wrong = reference !== '' && known === undefined;
	const page = wrong
		? { lines: [], more: false }
		: await pageOfLog(locals.db, { reference: known, userId, action, before });
	const { lines, head, broken, proven, unreadable } = await logStanding(locals.db);
	return {
		more: page.more,
		lines: page.lines.map(timed),
		filter: { reference, userId, action },
		wrong,
		first: before === undefined,
		people: await peopleInLog(locals.db),
		actions: logActions,
		standing: { lines, head: head && timed(head), broken, proven: proven && timed(proven), unreadable }
	};
}

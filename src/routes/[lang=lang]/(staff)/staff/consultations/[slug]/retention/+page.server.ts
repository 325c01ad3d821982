import { error, fail, redirect } from '@sveltejs/kit';
import { mayDo } from '#lib/domain/access/table.ts';
import { closedOn } from '#lib/domain/consultations/lifecycle.ts';
import { disposalDay, readDecision, readDisposalDay } from '#lib/domain/retention/disposal.ts';
import { requirePerson } from '#lib/server/auth/access.ts';
import { keepMonthsOf } from '#lib/server/city/settings.ts';
import { today } from '#lib/server/clock.ts';
import { findReleasable, type ConsultationWithForm } from '#lib/server/consultations/find.ts';
import { readForm } from '#lib/server/forms/read.ts';
import { textsWait } from '#lib/server/releases/textOf.ts';
import {
	addDecision,
	decideDisposal,
	listDecisions,
	removeDecision
} from '#lib/server/retention/decisions.ts';
import { leavings } from '#lib/server/retention/leaves.ts';
import { disposedOf, standingsOf } from '#lib/server/retention/standing.ts';
import { isUuid } from '../../../form.ts';
import { forbiddenIn, keptFields, typedFields } from '../../../typed.ts';

async function consultationOf(locals: App.Locals, slug: string): Promise<ConsultationWithForm> {
	const found = await findReleasable(locals.db, slug);
	if (!found) error(404);
	return found;
}

/** The last day of answering, planned or past. */
const lastDayOf = (found: ConsultationWithForm): string | null =>
	closedOn(found, found.closedAt && today(found.closedAt)) ?? found.closesOn;

export async function load({ locals, params, url }) {
	const found = await consultationOf(locals, params.slug);
	const { id, slug, title, committee, disposeOn, disposalDecisionId, disposedAt, releasedAt } = found;
	const [standing = 'preparing'] = await standingsOf(locals.db, [found], today());
	const decisions = await listDecisions(locals.db, found.committeeId);
	return {
		slug,
		title,
		committee: committee.name,
		standing,
		decision: decisions.find((one) => one.id === disposalDecisionId) ?? null,
		day: disposalDay({ disposeOn, releasedOn: releasedAt && today(releasedAt) }),
		disposeOn,
		lastDay: lastDayOf(found),
		disposedOn: disposedAt && today(disposedAt),
		disposed: await disposedOf(locals.db, id),
		leavings,
		textsWait: await textsWait(locals.db, id),
		decisions,
		months: await keepMonthsOf(locals.db),
		mayDecide: mayDo(locals.person, 'retention.decide', found.committeeId),
		done: ['added', 'removed', 'decided'].find((one) => one === url.searchParams.get('done'))
	};
}

const decisionFields = ['number', 'title', 'decidedOn', 'covers', 'months'] as const;

export const actions = {
	add: async ({ request, locals, params, url }) => {
		const typed = typedFields(await readForm(request), decisionFields);
		const found = await consultationOf(locals, params.slug);
		const read = readDecision(typed, today());
		const issues = { ...('issues' in read ? read.issues : {}), ...forbiddenIn(typed) };
		if (Object.keys(issues).length > 0) return fail(422, { form: 'add', typed: keptFields(typed), issues });
		if ('issues' in read) error(400);
		const by = requirePerson(locals).id;
		const added = await addDecision(locals.db, found.committeeId, read.decision, by);
		if (added === 'number-taken')
			return fail(422, { form: 'add', typed: keptFields(typed), issues: { number: added } });
		redirect(303, `${url.pathname}?done=added`);
	},
	remove: async ({ request, locals, params, url }) => {
		const { decision } = typedFields(await readForm(request), ['decision']);
		const found = await consultationOf(locals, params.slug);
		if (!isUuid(decision)) error(400);
		if (!(await removeDecision(locals.db, found.committeeId, decision, requirePerson(locals).id))) error(409);
		redirect(303, `${url.pathname}?done=removed`);
	},
	decide: async ({ request, locals, params, url }) => {
		const typed = typedFields(await readForm(request), ['decision', 'day']);
		const found = await consultationOf(locals, params.slug);
		const [standing] = await standingsOf(locals.db, [found], today());
		if (standing === 'gone' || standing === 'preparing') error(409);
		const decisions = await listDecisions(locals.db, found.committeeId);
		const chosen = decisions.find(({ id }) => id === typed.decision);
		const read = readDisposalDay(typed.day, {
			closesOn: lastDayOf(found),
			months: chosen?.months ?? (await keepMonthsOf(locals.db)),
			today: today()
		});
		if (!chosen || 'issue' in read) {
			const issues = {
				...(chosen ? {} : { decision: 'decision-missing' }),
				...('issue' in read ? { day: read.issue } : {})
			};
			return fail(422, { form: 'decide', typed: keptFields(typed), issues });
		}
		const by = requirePerson(locals).id;
		if (!(await decideDisposal(locals.db, found.id, { decisionId: chosen.id, day: read.day }, by)))
			error(409);
		redirect(303, `${url.pathname}?done=decided`);
	}
};

import { error, redirect } from '@sveltejs/kit';
import { contactMost, messageMost } from '#lib/domain/complaints/entries.ts';
import { textLanguages } from '#lib/i18n/languages.ts';
import { today } from '#lib/server/clock.ts';
import { gate, shownAsked } from '#lib/server/complaints/gate.ts';
import { openByReceipt } from '#lib/server/complaints/openByReceipt.ts';
import { changeContact, ownCase, withdraw, writeOn } from '#lib/server/complaints/ownCase.ts';
import { keepSaid, openInBrowser, takeSaid, typedText } from '#lib/server/complaints/ownSession.ts';
import {
	deleteReporterCookie,
	forgetReporter,
	heldByReporter,
	holdForReporter,
	readReporterCookie,
	reporterMinutes,
	setReporterCookie
} from '#lib/server/complaints/reporter.ts';
import { fieldOf, readForm } from '#lib/server/forms/read.ts';

export async function load({ locals: { db, lang }, cookies, url, request }) {
	const token = readReporterCookie(cookies);
	const held = await heldByReporter(db, token);
	const idle = reporterMinutes.case;
	if (held?.kind === 'journey') return { view: 'journey' as const, on: `/${lang}/complaints/new`, idle };
	const look = held?.kind === 'look' ? held : undefined;
	if (!token || held?.kind !== 'case')
		return {
			view: 'look' as const,
			typed: look && { reference: look.reference, secret: look.secret },
			issue: look?.issue,
			minutes: look?.minutes ?? 1,
			asked: await shownAsked(db, token, 'look'),
			ended: !held && url.searchParams.has('ended'),
			left: !held && url.searchParams.has('left'),
			idle
		};
	if (held.secret !== undefined) redirect(303, `/${lang}/complaints/case/receipt`);
	const own = await ownCase(db, held);
	if (!own) {
		await holdForReporter(db, { kind: 'look', reference: '', secret: '', issue: 'disposed' }, token);
		redirect(303, url.pathname);
	}
	const said = request.method === 'GET' ? await takeSaid(db, { token, held }) : held.said;
	return {
		view: 'case' as const,
		own,
		said,
		asked: await shownAsked(db, token, 'write'),
		late: own.answerBy < today() && !['answered', 'closed'].includes(own.state),
		languages: textLanguages,
		idle
	};
}

type Event = Parameters<typeof openInBrowser>[0] & { request: Request; getClientAddress: () => string };

/** The text of a field as it was typed; what no keyboard gives is a bad request. */
function textOf(posted: FormData, name: string): string {
	const text = typedText(fieldOf(posted, name) ?? '');
	if (text === undefined) error(400);
	return text;
}

/** Every POST is answered with 303 (decision D28): what was typed, and what was wrong with it, is held for the page after. */
const back = ({ locals: { lang } }: Event, part = ''): never =>
	redirect(303, `/${lang}/complaints/case${part && `#${part}`}`);

export const actions = {
	open: async (event) => {
		const { locals, cookies, request, getClientAddress } = event;
		const { db } = locals;
		const posted = await readForm(request);
		const [reference, secret] = [textOf(posted, 'reference'), textOf(posted, 'secret')].map((text) =>
			text.slice(0, 100)
		) as [string, string];
		const token = await openByReceipt(db, {
			reference,
			secret,
			before: readReporterCookie(cookies),
			address: getClientAddress(),
			proof: fieldOf(posted, 'proof')
		});
		if (token) setReporterCookie(cookies, token);
		return back(event);
	},
	write: async (event) => {
		const { locals, request, getClientAddress } = event;
		const posted = await readForm(request);
		const open = await openInBrowser(event);
		const text = textOf(posted, 'text');
		const wished = fieldOf(posted, 'lang') ?? '';
		const lang = textLanguages.includes(wished) ? wished : 'sv';
		const keep = async (issue: string, minutes?: number) => {
			const kept = text.slice(0, 2 * messageMost);
			await keepSaid(locals.db, open, {
				part: 'write',
				text: kept,
				lang,
				issue,
				...(minutes ? { minutes } : {})
			});
			return back(event, 'write');
		};
		if (!text) return keep('missing');
		if (text.length > messageMost) return keep('too-long');
		const passage = await gate(locals.db, {
			kind: 'write',
			token: open.token,
			address: getClientAddress(),
			proof: fieldOf(posted, 'proof')
		});
		if (passage.to === 'asked') return keep('asked');
		if (passage.to === 'wait') return keep('wait', passage.minutes);
		await writeOn(locals.db, open.held, { text, lang });
		await keepSaid(locals.db, open, { part: 'write', done: 'done' });
		return back(event, 'write');
	},
	contact: async (event) => {
		const { locals, request } = event;
		const posted = await readForm(request);
		const open = await openInBrowser(event);
		const removes = fieldOf(posted, 'move') === 'remove';
		const text = removes ? '' : textOf(posted, 'contact');
		const issue = removes
			? undefined
			: !text
				? 'missing'
				: text.length > contactMost
					? 'too-long'
					: undefined;
		if (issue) {
			await keepSaid(locals.db, open, { part: 'contact', text: text.slice(0, 2 * contactMost), issue });
			return back(event, 'contact');
		}
		await changeContact(locals.db, open.held, text);
		await keepSaid(locals.db, open, { part: 'contact', done: removes ? 'removed' : 'done' });
		return back(event, 'contact');
	},
	withdraw: async (event) => {
		const { locals, request } = event;
		const posted = await readForm(request);
		const open = await openInBrowser(event);
		const sure = fieldOf(posted, 'sure') === 'yes';
		if (sure) await withdraw(locals.db, open.held);
		await keepSaid(locals.db, open, { part: 'withdraw', ...(sure ? { done: 'done' } : { issue: 'tick' }) });
		return back(event, 'withdraw');
	},
	leave: async (event) => {
		const { locals, cookies } = event;
		const token = readReporterCookie(cookies);
		if (token) await forgetReporter(locals.db, token);
		deleteReporterCookie(cookies);
		redirect(303, `/${locals.lang}/complaints/case?left`);
	},
	drop: async (event) => {
		const { locals, cookies } = event;
		const token = readReporterCookie(cookies);
		const held = await heldByReporter(locals.db, token);
		if (token && held?.kind === 'journey') await forgetReporter(locals.db, token);
		return back(event);
	}
};
